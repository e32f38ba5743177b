// 馆内阅览: who reads in the room is counted by a press of a button, one, five or a class at a time.

import { useState } from 'preact/hooks';
import type { DeskClass } from '../domain/desk.ts';
import type { PaneProps } from './pane.ts';
import { PaneFrame, PaneStep } from './pane-frame.tsx';
import { Empty } from './pane-reply.tsx';
import { paneWords } from './pane-words.ts';

export function InRoomPane({ saying, opening, act, close }: PaneProps) {
  const words = paneWords(saying.language).inRoom;
  const [noted, setNoted] = useState(0);
  const [asked, setAsked] = useState<DeskClass | undefined>(undefined);
  const count = (people: number, className = '') => {
    act({ act: 'readInRoom', count: people, className, copyBarcode: '', cardNumber: '' });
    setNoted((before) => before + people);
    setAsked(undefined);
  };
  return (
    <PaneFrame heading={words.heading} saying={saying} close={close}>
      <div class="steps">
        <button type="button" class="main" data-first onClick={() => count(1)}>
          {words.one}
        </button>
        <button type="button" class="main" onClick={() => count(5)}>
          {words.five}
        </button>
      </div>
      <p role="status">{noted > 0 && words.noted({ count: noted })}</p>
      {asked && (
        <PaneStep key={asked.className}>
          <HowMany asked={asked} saying={saying} onCount={(people) => count(people, asked.className)} />
        </PaneStep>
      )}
      <section class="by-class" aria-label={words.aClass}>
        <h3>{words.aClass}</h3>
        {opening.classes.length === 0 && <Empty {...words.noClasses} />}
        <div class="grid">
          {opening.classes.map((each) => (
            <button
              key={each.className}
              type="button"
              class="stack"
              onClick={() => (each.headcount > 0 ? count(each.headcount, each.className) : setAsked(each))}
            >
              {each.className}{' '}
              <span class="people">
                {each.headcount > 0 ? words.people({ count: each.headcount }) : words.unknownCount}
              </span>
            </button>
          ))}
        </div>
      </section>
    </PaneFrame>
  );
}

type Props = Pick<PaneProps, 'saying'> & {
  readonly asked: DeskClass;
  readonly onCount: (people: number) => void;
};

/** A class of which nobody wrote down how many it has. */
function HowMany({ asked: { className }, saying, onCount }: Props) {
  const words = paneWords(saying.language).inRoom;
  const [text, setText] = useState('');
  const people = Number(text);
  const add = () => {
    if (Number.isInteger(people) && people > 0 && people <= 2_000) onCount(people);
  };
  return (
    <form class="pane-form" onSubmit={add}>
      <label class="field">
        <span>{words.howMany({ className })}</span>
        <input
          type="number"
          min={1}
          max={2000}
          required
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="main">
        {words.add}
      </button>
    </form>
  );
}

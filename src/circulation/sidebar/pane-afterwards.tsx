// 补录借还: the acts that follow get the day on which they really happened, after a power cut or from the book drop.

import { useState } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import { sayDay } from '../../i18n/say-day.ts';
import { addDays, isCivilDay, weekday } from '../../kernel/civil-day.ts';
import { MOST_DAYS_BACK } from '../domain/happened-on.ts';
import type { PaneProps } from './pane.ts';
import { PaneFrame } from './pane-frame.tsx';
import { Complaint } from './pane-reply.tsx';
import { paneWords } from './pane-words.ts';

export function AfterwardsPane({ saying, opening, happenedOn, changeDay, close }: PaneProps) {
  const words = paneWords(saying.language).afterwards;
  const { today } = opening;
  const [day, setDay] = useState('');
  const [complaint, setComplaint] = useState('');
  const dayOf = (each: string) => sayDay(each, saying.language, today);
  const yesterday = addDays(today, -1);
  const lastFriday = addDays(today, -(((weekday(today) + 1) % 7) + 1));

  const use = (chosen: string) => {
    const wrong = whyNot(chosen, today, words);
    setComplaint(wrong);
    if (wrong) return;
    changeDay(chosen === today ? '' : chosen);
    close();
  };
  return (
    <PaneFrame heading={words.heading} saying={saying} close={close}>
      <p class="pane-about">
        <b>{words.about.text}</b>
      </p>
      <p class="soft">{words.about.detail}</p>
      {happenedOn && (
        <Note look="look" text={words.now({ day: dayOf(happenedOn) })}>
          <button type="button" onClick={() => use(today)}>
            {words.today}
          </button>
        </Note>
      )}
      <div class="steps days">
        <button type="button" data-first onClick={() => use(yesterday)}>
          {words.yesterday} <span class="people">{dayOf(yesterday)}</span>
        </button>
        {lastFriday !== yesterday && (
          <button type="button" onClick={() => use(lastFriday)}>
            {words.lastFriday} <span class="people">{dayOf(lastFriday)}</span>
          </button>
        )}
      </div>
      <form class="pane-form" onSubmit={() => use(day)} noValidate>
        <label class="field">
          <span>{words.pickDay}</span>
          <input
            type="date"
            min={addDays(today, -MOST_DAYS_BACK)}
            max={today}
            aria-invalid={complaint !== ''}
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </label>
        {complaint && <Complaint text={complaint} />}
        {isCivilDay(day) && (
          <button type="submit" class="main">
            {words.use({ day: dayOf(day) })}
          </button>
        )}
      </form>
      <p class="soft">{words.bookDrop}</p>
    </PaneFrame>
  );
}

type Words = ReturnType<typeof paneWords>['afterwards'];

/** '' when the day may be entered for. */
function whyNot(day: string, today: string, words: Words): string {
  if (day > today) return words.ahead;
  return day < addDays(today, -MOST_DAYS_BACK) ? words.tooEarly({ days: MOST_DAYS_BACK }) : '';
}

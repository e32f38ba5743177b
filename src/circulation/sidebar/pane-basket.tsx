// 待处理: what the desk left to the librarian, line by line until each is settled.

import { useState } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import { pageWords } from '../../browser/say.ts';
import { useFetched, useSent } from '../../browser/use-reply.ts';
import { sayDay } from '../../i18n/say-day.ts';
import { dayOf } from '../../kernel/civil-day.ts';
import type { BasketLine } from '../domain/desk.ts';
import type { PaneProps } from './pane.ts';
import { PaneFrame } from './pane-frame.tsx';
import { Empty, ReplyNote, Waiting } from './pane-reply.tsx';
import { paneWords } from './pane-words.ts';

export function BasketPane(props: PaneProps) {
  const { call, saying, close } = props;
  const words = paneWords(saying.language).basket;
  const { reply, again } = useFetched(() => call('circulation.basket', {}), '');
  const [settled, setSettled] = useState<readonly BasketLine[]>([]);
  const all = reply?.state === 'answered' ? reply.value.lines : [];
  const open = all.filter((line) => !settled.some(({ requestId }) => requestId === line.requestId));
  const last = settled[settled.length - 1];
  return (
    <PaneFrame heading={words.heading} saying={saying} close={close}>
      {!reply && <Waiting saying={saying} />}
      <ReplyNote reply={reply} saying={saying} again={again} />
      {last && <Note look="settled" text={words.settled({ what: nameOf(last) })} />}
      {reply?.state === 'answered' && open.length === 0 && <Empty {...words.none} />}
      {open.length > 0 && <p>{words.count({ count: open.length })}</p>}
      <ul class="pane-list basket">
        {open.map((line) => (
          <Line
            key={line.requestId}
            line={line}
            props={props}
            onSettled={() => setSettled([...settled, line])}
          />
        ))}
      </ul>
      {reply?.state === 'answered' && (
        <div class="pane-foot">
          <button type="button" onClick={again}>
            {pageWords(saying.language).refresh}
          </button>
        </div>
      )}
    </PaneFrame>
  );
}

type Props = { readonly line: BasketLine; readonly props: PaneProps; readonly onSettled: () => void };

/** What was typed stays when the server says no or says nothing. */
function Line({ line, props, onSettled }: Props) {
  const { call, saying, operator, role, newRequestId } = props;
  const all = paneWords(saying.language);
  const words = all.basket;
  const [note, setNote] = useState('');
  const { isBusy, reply, run } = useSent(
    (args: { readonly note: string }, requestId) =>
      call('circulation.settleBasket', { ...args, requestId, of: line.requestId, operator, role }),
    newRequestId,
  );
  const settle = async () => {
    const answer = await run({ note: note.trim() });
    if (answer?.state === 'answered') onSettled();
  };
  const day = `${sayDay(dayOf(line.at), saying.language, saying.today)} ${line.at.slice(11, 16)}`;
  return (
    <li>
      <form class="pane-form" onSubmit={settle}>
        <p>
          <b>{words.kinds[line.kind]}</b> {line.code}
        </p>
        {line.subject && <p>{line.subject}</p>}
        <p class="facts">
          <span>{day}</span>
          {line.operator && <span>{words.by({ name: line.operator })}</span>}
        </p>
        <label class="field">
          <span>{all.note}</span>
          <input
            type="text"
            maxLength={100}
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </label>
        {isBusy && <Waiting saying={saying} text={all.sending} />}
        <ReplyNote reply={reply} saying={saying} />
        <button type="submit" aria-label={words.settleLabel({ what: nameOf(line) })}>
          {words.settle}
        </button>
      </form>
    </li>
  );
}

const nameOf = ({ code, subject }: BasketLine) => code || subject;

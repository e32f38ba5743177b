// 现在发送: the mails of today, slice after slice, counted, to be stopped at any time; then who got none and why.

import { useRef, useState } from 'preact/hooks';
import type { Caller } from '../../browser/call.ts';
import { Note } from '../../browser/note.tsx';
import type { ChaseCalls } from './chase-calls.ts';
import { ReplyNote } from './reply-note.tsx';
import type { Saying } from './saying.ts';
import { makeSendRun, type SendRun, type SendView } from './send-run.ts';

type Props = {
  readonly saying: Saying;
  readonly call: Caller<ChaseCalls>;
  readonly operator: string;
  /** Something went: the list behind is read again. */
  readonly changed: () => void;
};

export function SendNow({ saying, call, operator, changed }: Props) {
  const { mail } = saying.words;
  const [view, setView] = useState<SendView>();
  const run = useRef<SendRun | undefined>(undefined);
  const isRunning = view?.state === 'running' || view?.state === 'stopping';
  const begin = async () => {
    run.current = makeSendRun(call, operator, setView);
    await run.current.goOn();
    changed();
  };
  const goOn = async () => {
    await run.current?.goOn();
    changed();
  };
  return (
    <>
      <h2>{mail.now}</h2>
      <p class="soft">{mail.nowHow}</p>
      {view && <Progress view={view} saying={saying} />}
      {isRunning ? (
        <button type="button" aria-disabled={view.state === 'stopping'} onClick={() => run.current?.stop()}>
          {mail.stop}
        </button>
      ) : view?.state === 'stopped' ? (
        <button type="button" class="main" onClick={goOn}>
          {mail.goOn}
        </button>
      ) : (
        <button type="button" onClick={begin}>
          {mail.now}
        </button>
      )}
      {view && !isRunning && <NotSentList view={view} saying={saying} />}
    </>
  );
}

type ViewProps = { readonly view: SendView; readonly saying: Saying };

function Progress({ view, saying }: ViewProps) {
  const { mail } = saying.words;
  const { state, sent, perhaps, left, reply } = view;
  const done = sent + perhaps;
  const total = done + (left ?? 0);
  const percent = left === undefined || total === 0 ? 0 : Math.round((done / total) * 100);
  return (
    <>
      {state !== 'done' && (
        <div>
          <p role="status">{left === undefined ? mail.nowFirst : mail.progress({ done, total })}</p>
          <div class="progress" role="progressbar" aria-label={mail.now} aria-valuenow={percent}>
            <span style={{ width: `${percent}%` }} />
          </div>
          {state !== 'stopped' && <p class="soft">{mail.keepOpen}</p>}
        </div>
      )}
      {state === 'stopped' && !reply && <Note look="look" {...mail.stopped} />}
      <ReplyNote reply={reply} saying={saying} />
      {state === 'done' && sent > 0 && <Note look="settled" {...mail.done({ count: sent })} />}
      {state === 'done' && done === 0 && <Note look="waiting" {...mail.nothingToSend} />}
      {perhaps > 0 && <Note look="look" text={mail.perhaps({ count: perhaps })} />}
    </>
  );
}

function NotSentList({ view: { notSent }, saying }: ViewProps) {
  const { words } = saying;
  if (notSent.length === 0) return null;
  return (
    <details>
      <summary>{words.mail.notSent({ count: notSent.length })}</summary>
      <ul class="reasons">
        {notSent.map((each) => (
          <li key={JSON.stringify(each)}>
            <b>{each.toWords || each.className || words.noClass}</b>
            <br />
            <span class="soft">
              {words.mail.reasons[each.code] ?? each.code} · {words.perhaps.copies({ count: each.copies })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

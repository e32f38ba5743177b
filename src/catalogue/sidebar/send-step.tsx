// The last step: the rows go to the server, slice by slice, and what became of them.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Caller } from '../../browser/call.ts';
import { Note } from '../../browser/note.tsx';
import { pageWords, sayFailure } from '../../browser/say.ts';
import { openStorage } from '../../browser/storage.ts';
import { makeRequestId } from '../../kernel/ids.ts';
import { rangesOf } from '../../kernel/numbering.ts';
import type { DialogWords } from './dialog-words.ts';
import type { ImportCalls } from './import-calls.ts';
import { importKinds } from './import-kinds.ts';
import { rememberRun } from './import-memory.ts';
import { makeRun, type RunView } from './import-run.ts';
import type { Plan } from './plan.ts';
import { notImported } from './rejected-rows.ts';
import { RowsWithReasons } from './row-list.tsx';

type Props = {
  readonly plan: Plan;
  readonly batch: string;
  readonly call: Caller<ImportCalls>;
  readonly words: DialogWords;
  readonly another: () => void;
};

const beforeStart: RunView = {
  state: 'running',
  total: 0,
  sent: 0,
  imported: 0,
  given: [],
  rejected: [],
};

export function SendStep({ plan, batch, call, words, another }: Props) {
  const [view, setView] = useState<RunView>(beforeStart);
  const [isEnded, setEnded] = useState(false);
  const { run, finish } = useMemo(() => {
    const newRunId = () => makeRequestId(Date.now(), Math.random);
    const { runId, finish } = rememberRun(openStorage(), plan.kind, plan.items, newRunId);
    const run = makeRun(plan.items, {
      send: (requestId, drafts) => importKinds[plan.kind].send(call, requestId, drafts, batch),
      requestIdOf: (slice) => `${runId}-${slice}`,
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      changed: setView,
    });
    return { run, finish };
  }, [plan, batch, call]);
  useEffect(() => {
    if (view.state === 'done') finish();
  }, [view.state, finish]);
  useEffect(() => run.goOn(), [run]);
  useClosingWarning(view.state !== 'done' && !isEnded);

  if (view.state === 'done' || isEnded) {
    return <Result plan={plan} view={view} words={words} another={another} />;
  }
  return <Sending plan={plan} view={view} words={words} run={run} end={() => setEnded(true)} />;
}

/** A browser may ask before a window with unsent rows is closed. */
function useClosingWarning(isUnderWay: boolean): void {
  useEffect(() => {
    if (!isUnderWay) return;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnderWay]);
}

function Sending(props: {
  readonly plan: Plan;
  readonly view: RunView;
  readonly words: DialogWords;
  readonly run: { goOn(): void; stop(): void };
  readonly end: () => void;
}) {
  const { plan, view, words, run, end } = props;
  const { sent: done, total } = view;
  const percent = total === 0 ? 0 : Math.round((done / total) * 100);
  const isStopped = view.state === 'stopped';
  const heading = isStopped ? words.stopped : words.sending[plan.kind];
  return (
    <>
      <h1>{heading}</h1>
      <p class="answer" role="status">
        {words.progress({ done, total })}
      </p>
      <div class="progress" role="progressbar" aria-label={heading} aria-valuenow={percent}>
        <span style={{ width: `${percent}%` }} />
      </div>
      <p class="soft">{isStopped ? words.stoppedHint : words.keepOpen}</p>
      <Trouble view={view} words={words} />
      <footer class="acts">
        {isStopped ? (
          <>
            <button type="button" onClick={end}>
              {words.endHere}
            </button>
            <button type="button" class="main" onClick={run.goOn}>
              {words.goOn}
            </button>
          </>
        ) : (
          <button type="button" disabled={view.state === 'stopping'} onClick={run.stop}>
            {view.state === 'stopping' ? words.stopping : words.stop}
          </button>
        )}
      </footer>
    </>
  );
}

function Trouble({ view, words }: { readonly view: RunView; readonly words: DialogWords }) {
  if (!view.failure) return null;
  const { text, detail } = sayFailure(view.failure, pageWords(words.language));
  const isRetried = view.state !== 'stopped';
  return (
    <Note
      look={isRetried ? 'look' : 'refused'}
      text={text}
      detail={isRetried ? words.tryingAgain : detail}
      role="alert"
    />
  );
}

function Result({ plan, view, words, another }: Omit<Props, 'call' | 'batch'> & { readonly view: RunView }) {
  const rows = notImported(plan.rows, view, plan.match.quantity);
  const { imported: count, given } = view;
  return (
    <>
      <h1 class="for-screen-readers">{words.title}</h1>
      <div class="headline" data-testid="result">
        <Note
          look={count > 0 ? 'settled' : 'refused'}
          text={count > 0 ? words.imported[plan.kind]({ count }) : words.nothingImported}
          detail={given.length > 0 ? words.numbered[plan.kind](rangesOf(given)) : ''}
        />
      </div>
      {rows.length > 0 && <Note look="look" text={words.notImported({ count: rows.length })} />}
      <RowsWithReasons
        heading={words.rejectedHeading}
        rows={rows}
        kind={plan.kind}
        words={words}
        isOpen
        save={{ headers: plan.headers }}
      />
      <footer class="acts">
        <button type="button" onClick={another}>
          {words.anotherFile}
        </button>
        <button type="button" class="main" onClick={() => google.script.host.close()}>
          {words.close}
        </button>
      </footer>
    </>
  );
}

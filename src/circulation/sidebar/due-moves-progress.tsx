// While the due days are written, and what came of it: how many moved, which were left as they are and why.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import { sayFailure } from '../../browser/say.ts';
import type { PageWords } from '../../i18n/page/en.ts';
import type { DueMovesWords } from '../messages/due-moves-en.ts';
import type { DueMovesPreview } from '../usecases/preview-due-moves.ts';
import type { MoveRun, MoveRunView } from './due-moves-run.ts';

type Props = {
  readonly view: MoveRunView;
  readonly run: MoveRun;
  readonly preview: DueMovesPreview;
  readonly words: DueMovesWords;
  readonly shared: PageWords;
  readonly again: () => void;
};

export function MoveProgress({ view, run, preview, words, shared, again }: Props) {
  const { state, sent, total, moved, failure } = view;
  const percent = Math.round((sent / total) * 100);
  const isRunning = state === 'running' || state === 'stopping';
  const acts = useRef<HTMLElement>(null);
  // The button that was pressed is gone: Tab goes on to those in its place, on none of which a second Enter falls.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the buttons change
  useLayoutEffect(() => {
    if (!acts.current?.contains(document.activeElement)) acts.current?.focus();
  }, [isRunning]);
  return (
    <>
      {state !== 'done' && (
        <div>
          <p role="status">{words.progress({ done: sent, total })}</p>
          <div class="progress" role="progressbar" aria-label={words.moving} aria-valuenow={percent}>
            <span style={{ width: `${percent}%` }} />
          </div>
          {isRunning && <p class="soft">{words.keepOpen}</p>}
        </div>
      )}
      {state === 'stopped' && !failure && <Note look="look" {...words.stopped} />}
      {state === 'stopped' && failure && (
        <Note look="refused" role="alert" {...sayFailure(failure, shared)} />
      )}
      {state === 'done' && <Note look="settled" {...words.moved({ count: moved })} />}
      <Left view={view} preview={preview} words={words} />
      <footer class="acts" tabIndex={-1} ref={acts}>
        {isRunning ? (
          <button type="button" aria-disabled={state === 'stopping'} onClick={run.stop}>
            {words.stop}
          </button>
        ) : (
          <>
            <button type="button" onClick={again}>
              {words.lookAgain}
            </button>
            {state === 'stopped' && (
              <button type="button" class="main" onClick={run.goOn}>
                {words.goOn}
              </button>
            )}
          </>
        )}
      </footer>
    </>
  );
}

function Left({ view, preview, words }: Pick<Props, 'view' | 'preview' | 'words'>) {
  if (view.left.length === 0) return null;
  const nameOf = (id: string) => preview.moves.find(({ loanId }) => loanId === id);
  return (
    <section class="left">
      <h2>{words.left({ count: view.left.length })}</h2>
      <ul>
        {view.left.map(({ loanId, because }) => {
          const loan = nameOf(loanId);
          return (
            <li key={loanId}>
              <p>
                {[loan?.className, loan?.readerName, loan && words.quoted({ title: loan.title })]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <p class="soft">{words.because[because]}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

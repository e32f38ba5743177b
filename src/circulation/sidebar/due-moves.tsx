// The page 校历改期: what is due on closed days, when it would be due instead, and the button that writes exactly that.

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Failure, makeCaller } from '../../browser/call.ts';
import { mount, speak } from '../../browser/mount.tsx';
import { Note } from '../../browser/note.tsx';
import { guessLanguage, pageWords, sayFailure } from '../../browser/say.ts';
import { dueMovesEn } from '../messages/due-moves-en.ts';
import { dueMovesZhCN } from '../messages/due-moves-zh-CN.ts';
import type { DueMovesPreview } from '../usecases/preview-due-moves.ts';
import type { DeskCalls } from './desk-calls.ts';
import { MoveList } from './due-moves-list.tsx';
import { MoveProgress } from './due-moves-progress.tsx';
import { type MoveRunView, makeMoveRun } from './due-moves-run.ts';

const call = makeCaller<DeskCalls>();

function DueMoves() {
  const [preview, setPreview] = useState<DueMovesPreview>();
  const [failure, setFailure] = useState<Failure>();
  const [isReading, setReading] = useState(true);
  const [view, setView] = useState<MoveRunView>();

  const language = preview?.language ?? guessLanguage();
  const words = language === 'zh-CN' ? dueMovesZhCN : dueMovesEn;
  const shared = pageWords(language);
  useEffect(() => speak(language), [language]);

  const read = useCallback(async () => {
    setReading(true);
    setFailure(undefined);
    setPreview(undefined);
    setView(undefined);
    const reply = await call('circulation.previewDueMoves', {});
    setReading(false);
    if (reply.state === 'answered') setPreview(reply.value);
    if (reply.state === 'failed') setFailure(reply.failure);
  }, []);
  useEffect(() => {
    read();
  }, [read]);
  const run = useMemo(() => preview && makeMoveRun(preview.moves, call, setView), [preview]);

  return (
    <>
      <header>
        <h1>{words.title}</h1>
        {!view && (
          <button type="button" onClick={read} disabled={isReading}>
            {shared.refresh}
          </button>
        )}
      </header>
      {isReading && (
        <p class="soft after-a-while" role="status">
          {words.reading}
        </p>
      )}
      {failure && <Note look="refused" role="alert" {...sayFailure(failure, shared)} />}
      {preview?.moves.length === 0 && <Note look="settled" {...words.nothing} />}
      {preview && run && view && <MoveProgress {...{ view, run, words, shared, preview }} again={read} />}
      {preview && run && !view && preview.moves.length > 0 && (
        <>
          <Note look="look" {...words.found({ count: preview.moves.length })} />
          <MoveList preview={preview} words={words} />
          <footer class="acts">
            <button type="button" class="main" onClick={run.goOn}>
              {words.move({ count: preview.moves.length })}
            </button>
          </footer>
        </>
      )}
    </>
  );
}

mount(DueMoves);

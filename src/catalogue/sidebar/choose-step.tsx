// The first step: what is in the file, and which file.

import { useRef, useState } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import { type ChosenFile, type FileProblem, readChosenFile } from './chosen-file.ts';
import type { DialogWords } from './dialog-words.ts';
import type { KindName } from './import-kinds.ts';

type Props = {
  readonly kind: KindName;
  readonly setKind: (kind: KindName) => void;
  readonly words: DialogWords;
  readonly chosen: (file: ChosenFile) => void;
};

export function ChooseStep({ kind, setKind, words, chosen }: Props) {
  const [problem, setProblem] = useState<FileProblem>();
  const [isReading, setReading] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setProblem(undefined);
    setReading(true);
    const read = await readChosenFile(file);
    setReading(false);
    if ('code' in read) setProblem(read);
    else chosen(read);
  };
  return (
    <>
      <h1 class="for-screen-readers">{words.title}</h1>
      <fieldset class="kinds">
        <legend>{words.kindQuestion}</legend>
        {(['copies', 'readers'] as const).map((each) => (
          <label key={each} class={each === kind ? 'kind chosen' : 'kind'}>
            <input type="radio" name="kind" checked={each === kind} onChange={() => setKind(each)} />
            <span>
              {words.kinds[each]}
              <span class="soft"> {words.kindHints[each]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <DropZone words={words} isReading={isReading} take={take} />
      {problem && <Note look="refused" {...sayProblem(problem, words)} role="alert" />}
    </>
  );
}

function sayProblem(problem: FileProblem, { fileProblems }: DialogWords) {
  return problem.code === 'quotesUnpaired'
    ? fileProblems.quotesUnpaired(problem)
    : fileProblems[problem.code];
}

function DropZone(props: {
  readonly words: DialogWords;
  readonly isReading: boolean;
  readonly take: (file: File | undefined) => void;
}) {
  const { words, isReading, take } = props;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer?.files[0]);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      class={isOver ? 'drop over' : 'drop'}
      aria-label={words.chooseFile}
      onDrop={drop}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
    >
      <input
        ref={input}
        data-testid="file"
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        hidden
        onChange={(event) => {
          take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="main" onClick={() => input.current?.click()}>
        {words.chooseFile}
      </button>
      <p>{isReading ? words.reading : words.orDrop}</p>
      <p class="soft">{words.fileHint}</p>
    </section>
  );
}

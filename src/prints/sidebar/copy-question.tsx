// Which boxes get a label: any one copy of each is scanned or typed.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Reply } from '../../browser/call.ts';
import { Note } from '../../browser/note.tsx';
import { pageWords, sayFailure } from '../../browser/say.ts';
import { cleanScan } from '../../browser/scan-text.ts';
import { Sign } from '../../browser/sign.tsx';
import { copyOfBox } from '../../circulation/domain/box-label.ts';
import type { Language } from '../../i18n/language.ts';
import { type Sentence, shorten } from '../../i18n/sentence.ts';
import type { TitleOfCopy } from '../domain/print-list.ts';
import type { PrintMessages } from '../messages/en.ts';

type Props = {
  readonly boxes: readonly TitleOfCopy[];
  readonly setBoxes: (change: (boxes: readonly TitleOfCopy[]) => readonly TitleOfCopy[]) => void;
  readonly titleOf: (copyBarcode: string) => Promise<Reply<{ readonly copy: TitleOfCopy | null }>>;
  readonly words: PrintMessages;
  readonly language: Language;
};

export function CopyQuestion({ boxes, setBoxes, titleOf, words, language }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [underWay, setUnderWay] = useState(0);
  const [problem, setProblem] = useState<Sentence>();
  useEffect(() => input.current?.focus(), []);

  const add = async () => {
    const code = cleanScan(input.current?.value ?? '');
    if (input.current) input.current.value = '';
    if (code === '') return;
    setProblem(undefined);
    setUnderWay((count) => count + 1);
    const reply = await titleOf(copyOfBox(code) ?? code);
    setUnderWay((count) => count - 1);
    if (reply.state !== 'answered') return setProblem(sayTrouble(reply, language));
    const { copy } = reply.value;
    if (!copy) return setProblem(words.unknownCopy({ code }));
    setBoxes((before) => [...before.filter((each) => each.copyBarcode !== copy.copyBarcode), copy]);
  };

  return (
    <form class="copy-question" onSubmit={add}>
      <label for="copy">{words.scanBox}</label>
      <div class="buttons">
        <input
          id="copy"
          ref={input}
          type="text"
          autocomplete="off"
          spellcheck={false}
          onKeyDown={(event) => {
            // Some scanners end with Tab.
            if (event.key !== 'Tab' || event.shiftKey || event.currentTarget.value === '') return;
            event.preventDefault();
            add();
          }}
        />
        <button type="submit">{words.addBox}</button>
      </div>
      {underWay > 0 && (
        <p class="soft after-a-while" role="status">
          {words.lookingUp}
        </p>
      )}
      {problem && <Note look="refused" {...problem} />}
      <ul class="box-list">
        {boxes.map(({ copyBarcode, title }) => (
          <li key={copyBarcode}>
            <span title={title}>{shorten(title)}</span>
            <button
              type="button"
              aria-label={words.takeAway({ title })}
              onClick={() => setBoxes((before) => before.filter((each) => each.copyBarcode !== copyBarcode))}
            >
              <Sign sign="✕" />
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}

function sayTrouble(
  reply: Exclude<Reply<unknown>, { readonly state: 'answered' }>,
  language: Language,
): Sentence {
  const failure: Failure =
    reply.state === 'failed' ? reply.failure : { kind: 'script', message: 'the look-up was refused' };
  return sayFailure(failure, pageWords(language));
}

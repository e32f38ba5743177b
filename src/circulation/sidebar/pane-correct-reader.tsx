// 更正借书人: a loan that stands under the wrong child is put under the right one.

import { useState } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import { shorten } from '../../i18n/sentence.ts';
import type { IndexedReader } from './desk-index.ts';
import type { PaneProps } from './pane.ts';
import { PaneFrame } from './pane-frame.tsx';
import { Empty } from './pane-reply.tsx';
import { paneWords } from './pane-words.ts';
import { ReaderPicker } from './reader-picker.tsx';

export function CorrectReaderPane({ saying, subject, readers, act, close }: PaneProps) {
  const words = paneWords(saying.language).correct;
  const [isSame, setSame] = useState(false);
  if (!subject?.loanId) {
    return (
      <PaneFrame heading={words.heading} saying={saying} close={close}>
        <Empty {...words.choose} />
      </PaneFrame>
    );
  }
  const { loanId, copyBarcode, title, cardNumber, readerName } = subject;
  const correct = (reader: IndexedReader) => {
    setSame(reader.cardNumber === cardNumber);
    if (reader.cardNumber === cardNumber) return;
    const readerHint = readers.hint(reader.cardNumber, (each) => each.name);
    act({ act: 'correctReader', loanId, copyBarcode, cardNumber: reader.cardNumber, readerHint });
    close();
  };
  return (
    <PaneFrame heading={words.heading} saying={saying} close={close}>
      <p class="pane-about">
        {words.about({ title: shorten(title || copyBarcode, 40), name: shorten(readerName, 20) })}
      </p>
      <p>{words.ask}</p>
      {isSame && <Note look="look" role="alert" {...words.same} />}
      <ReaderPicker readers={readers} saying={saying} onPick={correct} />
    </PaneFrame>
  );
}

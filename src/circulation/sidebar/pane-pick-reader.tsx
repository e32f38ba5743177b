// 没带证: a reader is opened by name, pinyin, class or seat, as if the card had been scanned.

import type { PaneProps } from './pane.ts';
import { PaneFrame } from './pane-frame.tsx';
import { paneWords } from './pane-words.ts';
import { ReaderPicker } from './reader-picker.tsx';

export function PickReaderPane({ saying, readers, openReader, close }: PaneProps) {
  const pick = (cardNumber: string) => {
    openReader(cardNumber);
    close();
  };
  return (
    <PaneFrame heading={paneWords(saying.language).pick.heading} saying={saying} close={close}>
      <ReaderPicker readers={readers} saying={saying} onPick={(reader) => pick(reader.cardNumber)} />
    </PaneFrame>
  );
}

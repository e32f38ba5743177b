// 交老师查看: an assistant leaves a book to the librarian, with a word why.

import { useState } from 'preact/hooks';
import type { PaneProps } from './pane.ts';
import { CopyField, CopyName, usePaneCopy } from './pane-copy.tsx';
import { PaneFrame } from './pane-frame.tsx';
import { paneWords } from './pane-words.ts';

export function FlagPane(props: PaneProps) {
  const { saying, subject, act, close } = props;
  const words = paneWords(saying.language);
  const { copy, choose } = usePaneCopy(props);
  const [note, setNote] = useState('');

  const flag = () => {
    if (!copy) return;
    act({
      act: 'flag',
      copyBarcode: copy.copyBarcode,
      copyHint: copy.hint,
      cardNumber: subject?.cardNumber ?? '',
      loanId: subject?.loanId ?? '',
      note: note.trim(),
    });
    close();
  };
  return (
    <PaneFrame heading={words.flag.heading} saying={saying} close={close}>
      {copy ? (
        <form class="pane-form" onSubmit={flag}>
          <CopyName copy={copy} saying={saying} />
          <p class="soft">{words.flag.about}</p>
          <label class="field">
            <span>{words.note}</span>
            <input
              type="text"
              maxLength={100}
              value={note}
              onInput={(event) => setNote(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="main">
            {words.flag.hand}
          </button>
        </form>
      ) : (
        <CopyField props={props} onCopy={choose} />
      )}
    </PaneFrame>
  );
}

// 换条码: a label that cannot be read any more gives way to a new one; the old number stays known.

import { useState } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import { cleanScan } from '../../browser/scan-text.ts';
import { useSent } from '../../browser/use-reply.ts';
import { shorten } from '../../i18n/sentence.ts';
import type { PaneProps } from './pane.ts';
import { CopyField, CopyName, type PaneCopy, usePaneCopy } from './pane-copy.tsx';
import { PaneFrame, PaneStep } from './pane-frame.tsx';
import { ReplyNote, Waiting } from './pane-reply.tsx';
import { paneWords } from './pane-words.ts';
import { ScanField } from './scan-field.tsx';

type Done = { readonly title: string; readonly oldNumber: string; readonly copyBarcode: string };

export function ReplaceBarcodePane(props: PaneProps) {
  const { saying, close } = props;
  const words = paneWords(saying.language).barcode;
  const { copy, choose } = usePaneCopy(props);
  const [done, setDone] = useState<Done | undefined>(undefined);
  const begin = () => {
    setDone(undefined);
    choose(undefined);
  };
  return (
    <PaneFrame heading={words.heading} saying={saying} close={close}>
      {done && (
        <PaneStep>
          <Note look="settled" {...words.replaced({ title: shorten(done.title, 40) })} />
          <p class="pane-number">{done.copyBarcode}</p>
          <p class="soft">{words.oldNumber({ number: done.oldNumber })}</p>
          <button type="button" onClick={begin}>
            {words.another}
          </button>
        </PaneStep>
      )}
      {!done && !copy && <CopyField props={props} onCopy={choose} />}
      {!done && copy && (
        <PaneStep>
          <NewLabel props={props} copy={copy} onDone={setDone} />
        </PaneStep>
      )}
    </PaneFrame>
  );
}

type Props = {
  readonly props: PaneProps;
  readonly copy: PaneCopy;
  readonly onDone: (done: Done) => void;
};

/** The new label's scan sends at once; an empty field lets the system number it. */
function NewLabel({ props, copy, onDone }: Props) {
  const { call, saying, operator, role, newRequestId } = props;
  const all = paneWords(saying.language);
  const words = all.barcode;
  const [number, setNumber] = useState('');
  const { isBusy, reply, run } = useSent(
    (args: { readonly copyBarcode: string; readonly newBarcode: string }, requestId) =>
      call('catalogue.replaceBarcode', { ...args, requestId, operator, role }),
    newRequestId,
  );
  const replace = async (newBarcode: string) => {
    const answer = await run({ copyBarcode: copy.copyBarcode, newBarcode });
    if (answer?.state === 'answered') onDone(answer.value);
  };
  return (
    <form class="pane-form" onSubmit={() => replace(cleanScan(number))}>
      <CopyName copy={copy} saying={saying} />
      <ScanField
        label={words.next}
        hint={words.nextHint}
        value={number}
        onChange={setNumber}
        onScan={replace}
        isFirst
      />
      {isBusy && <Waiting saying={saying} text={all.sending} />}
      <ReplyNote reply={reply} saying={saying} />
      <button type="submit" class="main" disabled={isBusy}>
        {words.replace}
      </button>
    </form>
  );
}

// The copy a pane is about: named by the line it was opened from, else scanned into the pane.

import { useState } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import { shorten } from '../../i18n/sentence.ts';
import type { RowHint } from '../domain/desk.ts';
import type { PaneProps } from './pane.ts';
import { paneWords } from './pane-words.ts';
import { ScanField } from './scan-field.tsx';

export type PaneCopy = {
  readonly copyBarcode: string;
  /** '' while the index does not know it. */
  readonly title: string;
  readonly hint: RowHint | undefined;
};

/** The copy of that barcode as the page's index knows it; `undefined` when the index is whole and does not. */
export function knownCopy({ copies }: Pick<PaneProps, 'copies'>, code: string): PaneCopy | undefined {
  const known = copies.find(code);
  if (!known) return copies.isComplete ? undefined : { copyBarcode: code, title: '', hint: undefined };
  const { copyBarcode, title } = known;
  return { copyBarcode, title, hint: copies.hint(copyBarcode, (copy) => copy.title) };
}

/** Which copy it is about now, and how to say another. */
export function usePaneCopy(props: PaneProps): {
  readonly copy: PaneCopy | undefined;
  readonly choose: (copy: PaneCopy | undefined) => void;
} {
  const { subject } = props;
  const [copy, choose] = useState<PaneCopy | undefined>(() => {
    if (!subject?.copyBarcode) return undefined;
    const known = knownCopy(props, subject.copyBarcode);
    const { copyBarcode, title } = subject;
    return { copyBarcode, title: title || known?.title || '', hint: known?.hint };
  });
  return { copy, choose };
}

type Props = {
  readonly props: PaneProps;
  readonly onCopy: (copy: PaneCopy) => void;
  /** Takes a code that stands for a copy without being its barcode, such as a box label. */
  readonly read?: (code: string) => string | undefined;
};

/** Asks for the copy. */
export function CopyField({ props, onCopy, read }: Props) {
  const words = paneWords(props.saying.language);
  const [text, setText] = useState('');
  const [unknown, setUnknown] = useState('');
  const take = (code: string) => {
    const copy = knownCopy(props, read?.(code) ?? code);
    setUnknown(copy ? '' : code);
    if (copy) onCopy(copy);
  };
  return (
    <>
      <p class="pane-about">{words.scanCopy.text}</p>
      <ScanField
        label={words.copyField}
        hint={words.scanCopy.detail}
        value={text}
        onChange={setText}
        onScan={take}
        isFirst
      />
      {unknown && <Note look="refused" role="alert" {...words.unknownHere({ code: unknown })} />}
    </>
  );
}

/** 《书名》 with its barcode. */
export function CopyName({ copy, saying }: { readonly copy: PaneCopy } & Pick<PaneProps, 'saying'>) {
  const title = copy.title && saying.words.quoted({ title: shorten(copy.title, 60) });
  return (
    <p class="pane-about" title={copy.title}>
      <b>{title || copy.copyBarcode}</b> {title && <span class="soft">{copy.copyBarcode}</span>}
    </p>
  );
}

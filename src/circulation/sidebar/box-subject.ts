// What the pane of a box is about when the label on the box was scanned.

import { copyOfBox } from '../domain/box-label.ts';
import type { Directory, IndexedCopy } from './desk-index.ts';
import type { PaneSubject } from './pane.ts';

export function boxSubject(code: string, copies: Directory<IndexedCopy>): PaneSubject {
  const known = copies.find(copyOfBox(code) ?? '');
  const copyBarcode = known?.copyBarcode ?? copyOfBox(code) ?? code;
  return { copyBarcode, title: known?.title ?? '', loanId: '', cardNumber: '', readerName: '' };
}

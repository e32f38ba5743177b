// 交老师查看: an assistant leaves something to the librarian.

import type { ActResult, NoteAct } from '../domain/desk.ts';
import { noted } from './act-result.ts';
import { putInBasket } from './put-in-basket.ts';
import type { Sitting } from './sitting.ts';

/** Writes a line on the list 待处理, once for each request. */
export function flag(sitting: Sitting, act: NoteAct): ActResult {
  const { requestId, copyBarcode, cardNumber, note } = act;
  const subject = [note, cardNumber].filter(Boolean).join(' · ');
  putInBasket(sitting, { kind: 'flagged', requestId, code: copyBarcode, subject });
  return noted(act, 'flag', {});
}

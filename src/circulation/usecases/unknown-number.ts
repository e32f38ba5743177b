// What to say of a number that nobody carries now: an ISBN, a replaced number, or unknown — then it goes on the list 待处理.

import type { App } from '../../app.ts';
import { type Finding, finding } from '../../kernel/finding.ts';
import { readReplacedNumber } from '../../settings/usecases/read-replaced-number.ts';
import { type CirculationCode, circulationFindings } from '../domain/codes.ts';
import type { DeskAct } from '../domain/desk.ts';
import { unknownCopy as isbnOrUnknown } from '../domain/unknown-copy.ts';
import { putInBasket } from './put-in-basket.ts';
import type { Sitting } from './sitting.ts';

/** The scan was good, the label was the wrong one: what is said tells which one it was. */
export function unknownCopy(sitting: Sitting, act: DeskAct): Finding<CirculationCode> {
  const { copyBarcode } = act;
  const found = isbnOrUnknown(copyBarcode);
  if (found.code !== 'copyUnknown') return found;
  const replaced = readReplacedNumber(sitting.app, 'barcode', copyBarcode);
  if (replaced) return say('oldBarcode', { now: replaced.newNumber, title: replaced.subject });
  putInBasket(sitting, { kind: 'unknownLabel', requestId: act.requestId, code: copyBarcode, subject: '' });
  return found;
}

export function unknownReader(app: App, cardNumber: string): Finding<CirculationCode> {
  return say(readReplacedNumber(app, 'card', cardNumber) ? 'oldCard' : 'readerUnknown');
}

function say(code: CirculationCode, params = {}): Finding<CirculationCode> {
  return finding(circulationFindings[code], code, params);
}

// 换条码: a copy gets a label with another number; the old one stays known and is never given out again.

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { givenNumber, givenText, neededNumber } from '../../given-text.ts';
import { type Finding, isBlocked } from '../../kernel/finding.ts';
import { isSameNumber, REQUEST_ID } from '../../kernel/ids.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { journalLine } from '../../settings/domain/journal-line.ts';
import { isUsedBefore, type ReplacedPair, replacementRow } from '../../settings/domain/replacement.ts';
import { journalTable, replacedNumbersTable } from '../../settings/tables.ts';
import { readCarrier } from '../../settings/usecases/read-carrier.ts';
import { readFreeNumber } from '../../settings/usecases/read-free-number.ts';
import { hasJournalLine } from '../../settings/usecases/read-journal-line.ts';
import { readReplacements } from '../../settings/usecases/read-replaced-number.ts';
import { rewriteCells } from '../../tables/rewrite-cell.ts';
import { FIRST_ROW } from '../../tables/table.ts';
import type { CatalogueCode } from '../domain/codes.ts';
import { type Copy, titleWithVolume } from '../domain/copy.ts';
import { type ReplacedBarcode, reviewNewBarcode, sayBarcode } from '../domain/new-barcode.ts';
import { barcodeReplacedWords, catalogueTable } from '../tables.ts';
import { readCopy, readCopyById } from './read-copy.ts';

/** `newBarcode` '' lets the school's pattern give the number. */
export const replaceBarcodeInput = v.strictObject({
  requestId: v.pipe(v.string(), v.regex(REQUEST_ID)),
  copyBarcode: neededNumber,
  newBarcode: v.optional(givenNumber, ''),
  operator: v.optional(givenText(40), ''),
  role: v.optional(v.picklist(['librarian', 'assistant']), 'librarian'),
});

type Input = v.InferOutput<typeof replaceBarcodeInput>;
type Chosen = { readonly number: string; readonly carrier: 'card' | 'barcode' | undefined };

/**
 * The line of 旧号码 first, then the label, then the journal line: after a stop anywhere the same request goes on with the numbers of its line. The
 * accession number (登录号) is the register's and stays.
 */
export function replaceBarcode(app: App, input: Input): Outcome<ReplacedBarcode> {
  if (input.role === 'assistant') return refused([sayBarcode('assistantMayNot')]);
  const lines = readReplacements(app);
  const begun = lines.find((line) => line.requestId === input.requestId);
  if (begun) {
    const owner = readCopyById(app, begun.ownerId)?.row;
    return hasJournalLine(app, input.requestId) ? answer(begun, owner) : carryOn(app, input, begun, owner);
  }
  const copy = readCopy(app, input.copyBarcode, undefined)?.row;
  if (!copy) return refused([sayBarcode('copyNotFound', { barcode: input.copyBarcode })]);
  const typed = input.newBarcode.normalize('NFKC').replace(/\s+/g, '');
  const chosen = typed === '' ? nextNumber(app, copy) : { number: typed, carrier: readCarrier(app, typed) };
  if ('code' in chosen) return refused([chosen]);
  const { number: barcode, carrier } = chosen;
  const findings = reviewNewBarcode({
    oldNumber: copy.copyBarcode,
    barcode,
    isUsed: isUsedBefore(lines, copy.copyId, barcode),
    carrier,
  });
  if (isBlocked(findings)) return refused(findings);
  return carryOn(app, input, keepOldNumber(app, input, copy, barcode), copy);
}

/** The next number by the school's pattern that nothing carries, or why there is none. A label that a hand has just replaced is replaced no second time. */
function nextNumber(app: App, { copyBarcode: barcode }: Copy): Chosen | Finding<CatalogueCode> {
  const tab = app.tab(catalogueTable);
  const labels = tab.readTexts(['copyBarcode'], FIRST_ROW, tab.port.lastRow()).map(([label = '']) => label);
  if (!labels.some((label) => isSameNumber(label, barcode))) return sayBarcode('copyNotFound', { barcode });
  const { copyPattern: pattern } = app.school;
  const number = readFreeNumber(app, pattern, labels);
  return number === undefined ? sayBarcode('barcodesExhausted', { pattern }) : { number, carrier: undefined };
}

/** Nothing is begun that a missing or doubled column would stop halfway. */
function keepOldNumber(app: App, input: Input, copy: Copy, newNumber: string): ReplacedPair {
  const pair = { number: copy.copyBarcode, newNumber, ownerId: copy.copyId };
  app.tab(journalTable).mustTakeRows();
  app.tab(catalogueTable).mustTakeRows();
  app
    .tab(replacedNumbersTable)
    .append(replacementRow('barcode', pair, titleWithVolume(copy), input, app.today));
  return pair;
}

function carryOn(
  app: App,
  input: Input,
  begun: ReplacedPair,
  copy: Copy | undefined,
): Outcome<ReplacedBarcode> {
  const { number, newNumber, ownerId } = begun;
  if (!copy) return answer(begun, undefined);
  if (isSameNumber(copy.copyBarcode, number)) {
    const values = { copyBarcode: newNumber };
    const place = { idKey: 'copyId', id: ownerId, flush: app.flush } as const;
    if (!rewriteCells(app.tab(catalogueTable), { ...place, values })) return answer(begun, undefined);
  }
  app.tab(journalTable).append(
    journalLine(app, {
      act: barcodeReplacedWords,
      subject: `${titleWithVolume(copy)} ${number} → ${newNumber}`,
      ...{ operator: input.operator, requestId: input.requestId, before: number, after: newNumber },
    }),
  );
  return answer(begun, copy);
}

function answer({ number, newNumber }: ReplacedPair, copy: Copy | undefined): Outcome<ReplacedBarcode> {
  if (!copy) return refused([sayBarcode('copyNotFound', { barcode: number })]);
  return done({ title: titleWithVolume(copy), oldNumber: number, copyBarcode: newNumber });
}

// What the desk's page loads: the opening, and the index in slices that fit a call.

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { titleWithVolume } from '../../catalogue/domain/copy.ts';
import { catalogueTable } from '../../catalogue/tables.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import { readersTable } from '../../readers/tables.ts';
import { FIRST_ROW } from '../../tables/table.ts';
import type { CopyIndexSlice, DeskOpening, ReaderIndexSlice } from '../domain/desk.ts';

/** Rows of the Catalogue in one slice: about 0.7 MB of titles and 1.4 s modelled (PLATFORM 1.33, 3C). */
const SLICE_ROWS = 12_500;

export function openDesk(app: App): Outcome<DeskOpening> {
  const school = app.school;
  return done({
    workbookId: app.workbookId,
    schoolName: school.schoolName,
    language: app.language,
    today: app.today,
    nowMs: app.nowMs,
    readers: { firstRow: FIRST_ROW, lastRow: app.tab(readersTable).port.lastRow() },
    copies: { firstRow: FIRST_ROW, lastRow: app.tab(catalogueTable).port.lastRow() },
    sliceRows: SLICE_ROWS,
  });
}

export const sliceInput = v.strictObject({
  fromRow: v.pipe(v.number(), v.integer(), v.minValue(FIRST_ROW), v.maxValue(10_000_000)),
  rows: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(SLICE_ROWS)),
});

type Slice = v.InferOutput<typeof sliceInput>;

export function indexReaders(app: App, { fromRow, rows }: Slice): Outcome<ReaderIndexSlice> {
  const texts = app
    .tab(readersTable)
    .readTexts(['cardNumber', 'name', 'className', 'seatNumber'], fromRow, rows);
  return done({
    rows: texts.flatMap(([card = '', name = '', className = '', seat = ''], i) =>
      card === '' ? [] : [[fromRow + i, card, name, className, seat] as const],
    ),
  });
}

export function indexCopies(app: App, { fromRow, rows }: Slice): Outcome<CopyIndexSlice> {
  const texts = app.tab(catalogueTable).readTexts(['copyBarcode', 'title', 'volume'], fromRow, rows);
  return done({
    rows: texts.flatMap(([barcode = '', title = '', volume = ''], i) =>
      barcode === '' ? [] : [[fromRow + i, barcode, titleWithVolume({ title, volume })] as const],
    ),
  });
}

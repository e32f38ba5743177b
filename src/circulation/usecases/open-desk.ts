// What the desk's page loads: the opening, and the index in slices that fit a call.

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { titleWithVolume } from '../../catalogue/domain/copy.ts';
import { catalogueTable } from '../../catalogue/tables.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import { classesTable, readersTable } from '../../readers/tables.ts';
import type { Column } from '../../tables/columns.ts';
import { FIRST_ROW } from '../../tables/table.ts';
import type { CopyIndexSlice, DeskOpening, ReaderIndexSlice } from '../domain/desk.ts';

/** Rows of the Catalogue in one slice: about 0.7 MB of titles and 1.4 s modelled (PLATFORM 1.33, 3C). */
const SLICE_ROWS = 12_500;

export function openDesk(app: App): Outcome<DeskOpening> {
  const { schoolName, closeAfterSeconds, deskPin } = app.school;
  return done({
    workbookId: app.workbookId,
    schoolName,
    language: app.language,
    today: app.today,
    nowMs: app.nowMs,
    readers: { firstRow: FIRST_ROW, lastRow: app.tab(readersTable).port.lastRow() },
    copies: { firstRow: FIRST_ROW, lastRow: app.tab(catalogueTable).port.lastRow() },
    sliceRows: SLICE_ROWS,
    classes: app
      .tab(classesTable)
      .readAll(['className', 'headcount', 'classCard'])
      .rows.map(({ row }) => ({ ...row, headcount: row.headcount ?? 0 })),
    closeAfterSeconds,
    hasPin: deskPin !== '',
  });
}

export const sliceInput = v.strictObject({
  fromRow: v.pipe(v.number(), v.integer(), v.minValue(FIRST_ROW), v.maxValue(10_000_000)),
  rows: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(SLICE_ROWS)),
});

type Slice = v.InferOutput<typeof sliceInput>;

const READER_KEYS = ['cardNumber', 'name', 'className', 'seatNumber', 'sex', 'readerType', 'status'] as const;

export function indexReaders(app: App, { fromRow, rows }: Slice): Outcome<ReaderIndexSlice> {
  const { readerType, status } = readersTable.columns;
  const texts = app.tab(readersTable).readTexts(READER_KEYS, fromRow, rows);
  return done({
    rows: texts.flatMap(
      ([card = '', name = '', className = '', seat = '', sex = '', type = '', state = ''], i) => {
        if (card === '') return [];
        const hasLeft = codeOf(status, state) === 'left';
        return [[fromRow + i, card, name, className, seat, sex, codeOf(readerType, type), hasLeft] as const];
      },
    ),
  });
}

/** A choice as code, '' when the cell holds none of its words. */
function codeOf<Code extends string>(column: Column<Code>, text: string): Code | '' {
  const decoded = column.decode(text);
  return 'value' in decoded ? decoded.value : '';
}

export function indexCopies(app: App, { fromRow, rows }: Slice): Outcome<CopyIndexSlice> {
  const texts = app.tab(catalogueTable).readTexts(['copyBarcode', 'title', 'volume'], fromRow, rows);
  return done({
    rows: texts.flatMap(([barcode = '', title = '', volume = ''], i) =>
      barcode === '' ? [] : [[fromRow + i, barcode, titleWithVolume({ title, volume })] as const],
    ),
  });
}

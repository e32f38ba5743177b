// What must be true of a workbook after any text was handed to it: nothing counts, nothing links, nothing hides.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect } from 'vitest';
import { expectSoundLedger } from '../../tests/support/ledger-truth.ts';
import type { SmallSchool } from '../../tests/support/small-school.ts';

/** Control characters, halves of letters, marks that turn a line round, letters without a width. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\uffff]/u;

/** Where a formula stands in the workbook as the sheet keeps it. */
export function formulasIn(school: SmallSchool): string[] {
  return school.workspace
    .snapshot()
    .flatMap(({ name, cells }) =>
      cells.flatMap((row, at) =>
        row.flatMap((cell) =>
          typeof cell === 'object' && 'formula' in cell ? [`${name} ${at + 1}: ${cell.formula}`] : [],
        ),
      ),
    );
}

/** Where something stands that nobody sees. */
export function unseenIn(school: SmallSchool): string[] {
  return school.workspace
    .snapshot()
    .flatMap(({ name, cells }) =>
      cells.flatMap((row, at) =>
        row.flatMap((cell) =>
          typeof cell === 'string' && UNSEEN.test(cell) ? [`${name} ${at + 1}: ${JSON.stringify(cell)}`] : [],
        ),
      ),
    );
}

/** Formulas, links and errors of the file that Excel would open. */
export async function formulasInFile(school: SmallSchool): Promise<string[]> {
  const path = join(mkdtempSync(join(tmpdir(), 'shuxiang-xlsx-')), 'school.xlsx');
  await school.workspace.saveXlsx(path);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const found: string[] = [];
  book.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const isPlain = [
          ExcelJS.ValueType.Formula,
          ExcelJS.ValueType.Hyperlink,
          ExcelJS.ValueType.Error,
        ].every((type) => cell.type !== type);
        if (!isPlain) found.push(`${sheet.name} ${cell.address}: ${cell.text}`);
      }),
    ),
  );
  return found;
}

/** All of it, and the ledger sound. */
export async function expectHarmless(school: SmallSchool, told: string): Promise<void> {
  expect({ formulas: formulasIn(school), inFile: await formulasInFile(school) }, told).toEqual({
    formulas: [],
    inFile: [],
  });
  expectSoundLedger(school, told);
}

// Lists as schools keep them go in through the door, and a book of theirs is lent to a reader of theirs.

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CopyDraft } from '../../src/catalogue/domain/import-copies.ts';
import { copyColumnNames } from '../../src/catalogue/domain/import-words.ts';
import { reviewCopyFile } from '../../src/catalogue/domain/review-copies.ts';
import { matchColumns } from '../../src/kernel/match-columns.ts';
import type { ReaderDraft } from '../../src/readers/domain/import-readers.ts';
import { readerColumnNames } from '../../src/readers/domain/import-words.ts';
import { reviewReaderFile } from '../../src/readers/domain/review-readers.ts';
import { problemsOf } from '../support/ledger-truth.ts';
import { readFileRows } from '../support/read-file-rows.ts';
import { inRepository } from '../support/repository.ts';
import { openSmallSchool, type SmallSchool, valueIn } from '../support/small-school.ts';

type Lists = { readonly title: string; readonly copies: string; readonly readers: string };

const shared = (file: string) => inRepository('..', 'shared', 'data', file);
const fixture = (file: string) => inRepository('tests', 'fixtures', 'import', file);

/** The invented lists, and beside them the real ones where they lie next to the repository. */
const lists: readonly Lists[] = [
  { title: 'invented lists', copies: fixture('copies.tsv'), readers: fixture('readers.csv') },
  {
    title: 'the picture books of a reading room, readers in traditional Chinese',
    copies: shared('picture-books-83.tsv'),
    readers: shared('tw-users.csv'),
  },
  {
    title: 'a catalogue in traditional Chinese',
    copies: shared('tw-catalog.csv'),
    readers: shared('tw-users.csv'),
  },
].filter(({ copies, readers }) => existsSync(copies) && existsSync(readers));

const SLICE = 50;

function slices<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / SLICE) }, (_, i) =>
    rows.slice(i * SLICE, (i + 1) * SLICE),
  );
}

function copiesIn(path: string): CopyDraft[] {
  const { headers, rows } = readFileRows(path);
  return reviewCopyFile(rows, matchColumns(headers, copyColumnNames)).flatMap((row) => row.drafts);
}

function readersIn(path: string): ReaderDraft[] {
  const { headers, rows } = readFileRows(path);
  const match = matchColumns(headers, readerColumnNames);
  return reviewReaderFile(rows, match, { schoolYear: 2026 }).flatMap((row) => row.drafts);
}

/** Sends both lists as the import page does, slice by slice; answers how many were taken. */
function bringIn(school: SmallSchool, { copies, readers }: Lists): { copies: number; readers: number } {
  const taken = { copies: 0, readers: 0 };
  for (const rows of slices(copiesIn(copies))) {
    const args = { requestId: school.newRequest(), batch: '2026秋', rows };
    taken.copies += valueIn<{ imported: number }>(school.call('catalogue.importCopies', args)).imported;
  }
  for (const rows of slices(readersIn(readers))) {
    const args = { requestId: school.newRequest(), rows };
    taken.readers += valueIn<{ imported: number }>(school.call('readers.importReaders', args)).imported;
  }
  return taken;
}

describe.each(lists)('bringing in $title', (files) => {
  it('takes every reviewed row, each with a number of its own, and leaves no data problem', async () => {
    const school = await openSmallSchool();
    const before = { copies: school.rows('catalogue').length, readers: school.rows('readers').length };

    const taken = bringIn(school, files);

    const barcodes = school.rows('catalogue').map((row) => row.copyBarcode);
    const cardNumbers = school.rows('readers').map((row) => row.cardNumber);
    expect(taken).toEqual({
      copies: copiesIn(files.copies).length,
      readers: readersIn(files.readers).length,
    });
    expect(barcodes).toHaveLength(before.copies + taken.copies);
    expect(new Set(barcodes).size).toBe(barcodes.length);
    expect(cardNumbers).toHaveLength(before.readers + taken.readers);
    expect(new Set(cardNumbers).size).toBe(cardNumbers.length);
    expect(problemsOf(school)).toEqual([]);
  });

  it('lends a book of the list to a reader of the list, and takes it back', async () => {
    const school = await openSmallSchool();
    const known = {
      copies: new Set(school.rows('catalogue').map((row) => row.copyBarcode)),
      readers: new Set(school.rows('readers').map((row) => row.cardNumber)),
    };
    bringIn(school, files);
    const copy = school
      .rows('catalogue')
      .find((row) => !known.copies.has(row.copyBarcode) && row.status === '在馆');
    const reader = school
      .rows('readers')
      .find((row) => !known.readers.has(row.cardNumber) && row.status === '正常');

    const lent = school.lend(copy?.copyBarcode ?? '', reader?.cardNumber ?? '');
    const back = school.takeBack(copy?.copyBarcode ?? '');

    expect(lent).toMatchObject({ state: 'settled', readerName: reader?.name });
    expect(lent.title).toContain(copy?.title);
    expect(back).toMatchObject({ state: 'settled', loanId: lent.loanId });
  });
});

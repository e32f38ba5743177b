// Real and invented lists go through the pushed bundle into the workbook: what was reviewed is what stands there.

import { existsSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Cell, Json } from '../../local/contract.ts';
import { openWorkspace } from '../../local/workspace.ts';
import type { CopyDraft, ImportCopiesResult } from '../../src/catalogue/domain/import-copies.ts';
import { copyColumnNames } from '../../src/catalogue/domain/import-words.ts';
import { reviewCopyFile } from '../../src/catalogue/domain/review-copies.ts';
import { matchColumns } from '../../src/kernel/match-columns.ts';
import type { ImportReadersResult, ReaderDraft } from '../../src/readers/domain/import-readers.ts';
import { readerColumnNames } from '../../src/readers/domain/import-words.ts';
import { reviewReaderFile } from '../../src/readers/domain/review-readers.ts';
import { dist } from '../support/dist.ts';
import { readFileRows } from '../support/read-file-rows.ts';
import { inRepository } from '../support/repository.ts';

const COPIES = inRepository('tests', 'fixtures', 'import', 'copies.tsv');
const READERS = inRepository('tests', 'fixtures', 'import', 'readers.csv');
const REAL_COPIES = inRepository('..', 'shared', 'data', 'picture-books-83.tsv');
const REAL_READERS = inRepository('..', 'shared', 'data', 'tw-users.csv');

function copiesIn(path: string): CopyDraft[] {
  const { headers, rows } = readFileRows(path);
  return reviewCopyFile(rows, matchColumns(headers, copyColumnNames)).flatMap((row) => row.drafts);
}

function readersIn(path: string): ReaderDraft[] {
  const { headers, rows } = readFileRows(path);
  const match = matchColumns(headers, readerColumnNames);
  return reviewReaderFile(rows, match, { schoolYear: 2026 }).flatMap((row) => row.drafts);
}

/** A workbook that was just set up, on Monday 28 September 2026. */
async function aNewSchool() {
  const workspace = await openWorkspace({
    dist,
    fill: 'empty',
    lang: 'zh-CN',
    now: '2026-09-28T10:00:00+08:00',
  });
  onTestFinished(() => workspace.close());
  const librarian = workspace.person('librarian@school.example');
  librarian.answer(() => ({ button: 'ok' }));
  librarian.call('setUp', [], 'menu');

  const rpc = <Value>(name: string, args: Json): Value => {
    const { value } = librarian.call('rpc', [name, JSON.stringify(args)]);
    return (JSON.parse(String(value)) as { value: Value }).value;
  };
  /** The tab's rows below its two header rows, by key. */
  const rowsOf = (tabName: string): Record<string, Cell>[] => {
    const [keys = [], , ...rows] = workspace.snapshot().find((tab) => tab.name === tabName)?.cells ?? [];
    return rows.map((row) => Object.fromEntries(keys.map((key, at) => [String(key), row[at] ?? ''])));
  };
  return {
    rowsOf,
    importCopies: (requestId: string, rows: readonly CopyDraft[]) =>
      rpc<ImportCopiesResult>('catalogue.importCopies', { requestId, batch: '2026秋', rows: [...rows] }),
    importReaders: (requestId: string, rows: readonly ReaderDraft[]) =>
      rpc<ImportReadersResult>('readers.importReaders', { requestId, rows: [...rows] }),
  };
}

const eightFrom = (first: number) =>
  Array.from({ length: 8 }, (_, i) => `T${String(first + i).padStart(7, '0')}`);

describe('importing a list of books into a new workbook', () => {
  it('numbers the copies by the pattern and lets copies of one title share its key', async () => {
    const school = await aNewSchool();

    const result = school.importCopies('q0mwtcvn54y9hqax08-0', copiesIn(COPIES));

    expect(result).toMatchObject({
      imported: 8,
      given: eightFrom(1),
      rejected: [],
    });
    const rows = school.rowsOf('馆藏');
    expect(rows.slice(0, 3)).toMatchObject([
      {
        copyBarcode: 'T0000001',
        title: '小王子',
        status: '在馆',
        price: 22,
        publishedIn: '2003',
        batch: '2026秋',
      },
      { copyBarcode: 'T0000002', title: '小王子' },
      { copyBarcode: 'T0000003', title: '萝卜回来了' },
    ]);
    expect(rows[0]?.titleKey).toBe(rows[1]?.titleKey);
    expect(rows[0]?.titleKey).not.toBe(rows[2]?.titleKey);
  });

  it('keeps a title that looks like a formula as text', async () => {
    const school = await aNewSchool();

    school.importCopies('q0mwtcvn54y9hqax08-0', copiesIn(COPIES));

    const titles = school.rowsOf('馆藏').map((row) => row.title);
    expect(titles).toContain('=HYPERLINK("http://example.org","点我")');
  });

  it('stores a slice once however often it is sent, and goes on numbering above it', async () => {
    const school = await aNewSchool();
    const copies = copiesIn(COPIES);

    school.importCopies('q0mwtcvn54y9hqax08-0', copies);
    const again = school.importCopies('q0mwtcvn54y9hqax08-0', copies);
    const next = school.importCopies('q0mwtcvn54y9hqax08-1', copies);

    expect(again).toMatchObject({ imported: 8, given: eightFrom(1), isRepeat: true });
    expect(next).toMatchObject({ imported: 8, given: eightFrom(9) });
    expect(school.rowsOf('馆藏')).toHaveLength(16);
  });

  it('turns down a barcode that another copy carries', async () => {
    const school = await aNewSchool();
    const [copy] = copiesIn(COPIES);

    school.importCopies('q0mwtcvn54y9hqax08-0', [copy!]);
    const result = school.importCopies('q0mwtcvn54y9hqax08-1', [{ ...copy!, copyBarcode: 't0000001' }]);

    expect(result.imported).toBe(0);
    expect(result.rejected).toMatchObject([{ index: 0, findings: [{ code: 'barcodeTaken' }] }]);
  });

  if (existsSync(REAL_COPIES))
    it('takes the list of a real reading room whole', async () => {
      const school = await aNewSchool();
      const copies = copiesIn(REAL_COPIES);

      const result = school.importCopies('q0mwtcvn54y9hqax08-0', copies);

      expect(result).toMatchObject({ imported: copies.length, rejected: [] });
      expect(result.given[0]).toBe('T0000001');
      expect(school.rowsOf('馆藏').map((row) => row.title)).toEqual(copies.map((copy) => copy.title));
    });
});

describe('importing a list of readers into a new workbook', () => {
  it('gives pupils and teachers cards of their own patterns and shows the class of this year', async () => {
    const school = await aNewSchool();

    const result = school.importReaders('q0mwtcvn54y9hqax09-0', readersIn(READERS));

    expect(result).toMatchObject({ imported: 4, rejected: [] });
    expect(school.rowsOf('读者')).toMatchObject([
      { cardNumber: 'R000001', name: '王小明', className: '五(1)班', readerType: '学生', entryYear: 2022 },
      { cardNumber: 'R000002', name: '林小美', className: '五(3)班' },
      { cardNumber: 'J00001', name: '陳老師', className: '', readerType: '教师', note: '教務處' },
      { cardNumber: 'R000003', name: '趙小雨', className: '六(2)班', status: '停借' },
    ]);
  });

  if (existsSync(REAL_READERS))
    it('takes a list in traditional Chinese whole', async () => {
      const school = await aNewSchool();

      const result = school.importReaders('q0mwtcvn54y9hqax09-0', readersIn(REAL_READERS));

      expect(result).toMatchObject({ imported: 6, rejected: [] });
      expect(school.rowsOf('读者').map((row) => [row.name, row.studentNumber])).toContainEqual([
        '王小明',
        'S1130123',
      ]);
    });
});

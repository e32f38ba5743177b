// A list of readers, as a school has it, becomes readers with a class that never needs moving up by hand.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchColumns } from '../../src/kernel/match-columns.ts';
import { reviewReaderDraft } from '../../src/readers/domain/import-readers.ts';
import { readerColumnNames } from '../../src/readers/domain/import-words.ts';
import {
  type ReaderCells,
  reviewReaderFile,
  reviewReaderRow,
} from '../../src/readers/domain/review-readers.ts';
import { readFileRows } from '../support/read-file-rows.ts';

const thisYear = { schoolYear: 2025 };
const invented = new URL('../fixtures/import/readers.csv', import.meta.url);
const data = new URL('../../../shared/data/', import.meta.url);

function reviewed(path: URL) {
  const { headers, rows } = readFileRows(path);
  return reviewReaderFile(rows, matchColumns(headers, readerColumnNames), thisYear);
}

describe('reviewing a row of a list of readers', () => {
  it('keeps the entry year and class number, not the grade', () => {
    const { drafts, findings } = reviewReaderRow(
      { name: '王小明', className: '501', studentNumber: 'S1' },
      thisYear,
    );

    expect(findings).toEqual([]);
    expect(drafts).toEqual([
      {
        cardNumber: '',
        name: '王小明',
        entryYear: 2021,
        classNumber: 1,
        seatNumber: '',
        readerType: 'student',
        status: 'active',
        studentNumber: 'S1',
        sex: '',
        note: '',
        email: '',
        guardianEmail: '',
      },
    ]);
  });

  it('gives a teacher no class and keeps the department in the note', () => {
    const cells = { name: '陳老師', readerType: 'teacher', className: '教務處', note: '每周三值班' };

    expect(reviewReaderRow(cells, thisYear).drafts[0]).toMatchObject({
      readerType: 'teacher',
      entryYear: null,
      classNumber: null,
      note: '教務處 每周三值班',
    });
  });

  it.each<[string, ReaderCells]>([
    ['grade and class in two columns', { grade: '三年级', classNumber: '2班' }],
    ['two bare numbers', { grade: '3', classNumber: '2' }],
    ['the class number under the heading of the class', { grade: '三年级', className: '2班' }],
    ['the full name beside the grade', { grade: '三年级', className: '三(2)班' }],
  ])('reads %s', (_, cells) => {
    expect(reviewReaderRow({ name: '李明', ...cells }, thisYear).drafts[0]).toMatchObject({
      entryYear: 2023,
      classNumber: 2,
    });
  });

  it.each([
    ['學生', 'student'],
    ['Pupil', 'student'],
    ['', 'student'],
    ['teacher', 'teacher'],
    ['老师', 'teacher'],
    ['小管理员', 'assistant'],
  ])('takes the type %j for %s', (readerType, code) => {
    expect(
      reviewReaderRow({ name: '李明', className: '301', readerType }, thisYear).drafts[0]?.readerType,
    ).toBe(code);
  });

  it.each([
    ['啟用', 'active'],
    ['', 'active'],
    ['停用', 'suspended'],
    ['挂失', 'cardLost'],
    ['已離校', 'left'],
  ])('takes the state %j for %s', (status, code) => {
    expect(reviewReaderRow({ name: '李明', className: '301', status }, thisYear).drafts[0]?.status).toBe(
      code,
    );
  });

  it.each<[ReaderCells, string]>([
    [{ name: '' }, 'nameMissing'],
    [{ className: '教務處' }, 'classUnreadable'],
    [{ readerType: '校长的猫' }, 'readerTypeUnknown'],
    [{ cardNumber: '证一' }, 'cardMalformed'],
    [{ cardNumber: 'SX-DONE' }, 'cardMalformed'],
    [{ readerType: '班级' }, 'cardNumberNeeded'],
  ])('rejects the row with %o because %s', (cells, code) => {
    const { drafts, findings } = reviewReaderRow({ name: '李明', className: '301', ...cells }, thisYear);

    expect(drafts).toEqual([]);
    expect(findings.map((each) => [each.level, each.code])).toEqual([['block', code]]);
  });

  it('rejects a row with a text longer than a cell can hold', () => {
    const { drafts, findings } = reviewReaderRow(
      { name: '李明', className: '301', note: '长'.repeat(50_001) },
      thisYear,
    );

    expect(drafts).toEqual([]);
    expect(findings).toEqual([
      { level: 'block', code: 'cellTooLong', params: { column: 'note', length: 50_001 } },
    ]);
  });

  it.each<[ReaderCells, string]>([
    [{ className: '' }, 'classMissing'],
    [{ className: '701' }, 'gradeBeyondSchool'],
    [{ className: '2010级1班' }, 'gradeBeyondSchool'],
    [{ status: '请假' }, 'readerStatusUnknown'],
  ])('takes the row with %o and says %s', (cells, code) => {
    const { drafts, findings } = reviewReaderRow({ name: '李明', className: '301', ...cells }, thisYear);

    expect(drafts).toHaveLength(1);
    expect(findings.map((each) => [each.level, each.code])).toEqual([['notice', code]]);
  });
});

describe('checking a draft that came from a page', () => {
  it('refuses a card number that is a formula', () => {
    const [draft] = reviewReaderRow({ name: '李明', className: '301' }, thisYear).drafts;

    expect(reviewReaderDraft(draft!)).toEqual([]);
    expect(reviewReaderDraft({ ...draft!, cardNumber: '=A1' }).map((each) => each.code)).toEqual([
      'cardMalformed',
    ]);
  });
});

describe('reviewing a whole list of readers', () => {
  it('takes or rejects every row of a small invented list', () => {
    expect(reviewed(invented).map(({ line, drafts, findings }) => [line, drafts.length, findings])).toEqual([
      [2, 1, []],
      [3, 1, []],
      [4, 0, [{ level: 'block', code: 'studentNumberDoubledInFile', params: { number: 'S1001', line: 2 } }]],
      [5, 1, []],
      [6, 0, [{ level: 'block', code: 'classUnreadable', params: { text: '教務處' } }]],
      [7, 1, []],
    ]);
  });

  if (existsSync(data))
    describe('with readers exported in traditional Chinese', () => {
      it('takes all six, pupils with their class and teachers with their department', () => {
        const rows = existsSync(data) ? reviewed(new URL('tw-users.csv', data)) : [];

        expect(rows.flatMap((row) => row.findings)).toEqual([]);
        expect(
          rows
            .flatMap((row) => row.drafts)
            .map((each) => [
              each.name,
              each.readerType,
              each.entryYear,
              each.classNumber,
              each.status,
              each.note,
            ]),
        ).toEqual([
          ['王小明', 'student', 2021, 1, 'active', ''],
          ['林小美', 'student', 2021, 3, 'active', ''],
          ['李小華', 'student', 2021, 2, 'active', ''],
          ['陳老師', 'teacher', null, null, 'active', '教務處'],
          ['張老師', 'teacher', null, null, 'active', '研發處'],
          ['已離校學生', 'student', 2020, 2, 'suspended', ''],
        ]);
      });
    });
});

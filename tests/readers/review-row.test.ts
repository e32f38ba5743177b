// One row of a list of readers: every cell in its place, and every doubt told with what the list says.

import { describe, expect, it } from 'vitest';
import { CELL_LIMIT } from '../../src/kernel/clean-text.ts';
import { reviewReaderDraft } from '../../src/readers/domain/import-readers.ts';
import {
  type ReaderCells,
  reviewReaderFile,
  reviewReaderRow,
} from '../../src/readers/domain/review-readers.ts';

const thisYear = { schoolYear: 2025 };
const liMing = (cells: ReaderCells) =>
  reviewReaderRow({ name: '李明', className: '301', ...cells }, thisYear);
const barest = {
  cardNumber: '',
  name: '李明',
  entryYear: 2023,
  classNumber: 1,
  seatNumber: '',
  readerType: 'student',
  status: 'active',
  studentNumber: '',
  sex: '',
  note: '',
  email: '',
  guardianEmail: '',
};

describe('a row of a list of readers', () => {
  it('with a name and a class is a pupil who may borrow', () => {
    expect(liMing({})).toEqual({ drafts: [barest], findings: [] });
  });

  it('keeps what every column says in its own place, numbers without blanks', () => {
    const cells = {
      cardNumber: ' R 0０1',
      seatNumber: '第 7 号',
      readerType: '小管理员',
      status: '挂失',
      studentNumber: 'S 1001',
      sex: '女',
      note: '转入',
      email: ' liming@school.example ',
      guardianEmail: 'family @home.example',
    };

    expect(liMing(cells).drafts).toEqual([
      {
        ...barest,
        cardNumber: 'R001',
        seatNumber: '第7号',
        readerType: 'assistant',
        status: 'cardLost',
        studentNumber: 'S1001',
        sex: '女',
        note: '转入',
        email: 'liming@school.example',
        guardianEmail: 'family@home.example',
      },
    ]);
  });

  it.each<[string, ReaderCells]>([
    ['Grade 3 beside class 1', { className: '', grade: 'Grade 3', classNumber: '1' }],
    ['3年级 beside 1', { className: '', grade: '3年级', classNumber: '1' }],
    ['３ beside １', { className: '', grade: '３', classNumber: '１' }],
    ['the grade beside the class’s full name', { className: '三(1)班', grade: '三年级', classNumber: '9' }],
    ['the grade beside a word that is no class', { className: '一班', grade: '三年级' }],
    ['the class’s full name alone', { className: '三(1)班', classNumber: '9' }],
  ])('reads %s as class 1 of grade 3', (_, cells) => {
    expect(liMing(cells)).toEqual({ drafts: [barest], findings: [] });
  });

  it.each<[string, ReaderCells]>([
    ['a grade', { className: '', grade: '三年级' }],
    ['a class number', { className: '', classNumber: '1' }],
  ])('that has only %s has no class', (_, cells) => {
    expect(liMing(cells)).toEqual({
      drafts: [{ ...barest, entryYear: null, classNumber: null }],
      findings: [{ level: 'notice', code: 'classMissing', params: {} }],
    });
  });

  it.each<[ReaderCells, string, object, object]>([
    [{ status: '请假' }, 'readerStatusUnknown', { text: '请假' }, {}],
    [{ className: '701' }, 'gradeBeyondSchool', { text: '701', grade: 7, length: 6 }, { entryYear: 2019 }],
    [
      { className: '2026级1班' },
      'gradeBeyondSchool',
      { text: '2026级1班', grade: 0, length: 6 },
      { entryYear: 2026 },
    ],
  ])('is taken with %o and says %s', (cells, code, params, kept) => {
    expect(liMing(cells)).toEqual({
      drafts: [{ ...barest, ...kept }],
      findings: [{ level: 'notice', code, params }],
    });
  });

  it('of the first or the last grade is of this school, in a school of five years too', () => {
    const inSchoolOfFive = (className: string) =>
      reviewReaderRow({ name: '李明', className }, { ...thisYear, schoolLength: 5 }).findings;

    expect([liMing({ className: '101' }).findings, liMing({ className: '601' }).findings]).toEqual([[], []]);
    expect([inSchoolOfFive('501'), inSchoolOfFive('601').length]).toEqual([[], 1]);
  });

  it.each<[ReaderCells, string, object]>([
    [{ readerType: '校长的猫' }, 'readerTypeUnknown', { text: '校长的猫' }],
    [{ className: '教务处' }, 'classUnreadable', { text: '教务处' }],
    [{ cardNumber: '证一' }, 'cardMalformed', { cardNumber: '证一' }],
  ])('is rejected with %o because %s', (cells, code, params) => {
    expect(liMing(cells)).toEqual({ drafts: [], findings: [{ level: 'block', code, params }] });
  });

  it('may have a card of 32 letters, and none of more', () => {
    const longest = 'R'.repeat(32);

    expect(liMing({ cardNumber: longest }).findings).toEqual([]);
    expect(liMing({ cardNumber: `${longest}R` }).findings).toMatchObject([{ code: 'cardMalformed' }]);
    expect(liMing({ cardNumber: 'R1证' }).findings).toMatchObject([{ code: 'cardMalformed' }]);
  });

  it('takes a class card with a number of its own', () => {
    expect(liMing({ readerType: '班级', cardNumber: 'C301' }).findings).toEqual([]);
  });

  it('may fill a cell to the last letter', () => {
    const full = '长'.repeat(CELL_LIMIT);

    expect(liMing({ note: full }).findings).toEqual([]);
    expect(liMing({ note: `${full}长` }).findings).toMatchObject([{ code: 'cellTooLong' }]);
  });
});

describe('a draft that came from a page', () => {
  it('is read with the same eyes, whatever kind of reader it is', () => {
    const [teacher] = reviewReaderRow({ name: '周老师', readerType: '教师' }, thisYear).drafts;

    expect(reviewReaderDraft({ ...teacher!, name: '' })).toEqual([
      { level: 'block', code: 'nameMissing', params: {} },
    ]);
  });
});

describe('a list of readers', () => {
  const match = { name: 0, cardNumber: 1, studentNumber: 2, className: 3 };
  const file = (...cells: [string, string, string][]) =>
    reviewReaderFile(
      cells.map((each, at) => ({ line: at + 2, cells: [...each, '301'] })),
      match,
      thisYear,
    ).map(({ line, drafts, findings }) => [
      line,
      drafts.length,
      findings.map(({ code, params }) => [code, params]),
    ]);

  it('gives the second of two equal numbers back, in small letters too, and names the first', () => {
    expect(file(['李明', 'R1', ''], ['王芳', 'r1', ''], ['赵一', '', 's1'], ['钱二', '', 'S1'])).toEqual([
      [2, 1, []],
      [3, 0, [['cardDoubledInFile', { number: 'r1', line: 2 }]]],
      [4, 1, []],
      [5, 0, [['studentNumberDoubledInFile', { number: 'S1', line: 4 }]]],
    ]);
  });

  it('does not mix up card numbers and student numbers, nor readers who have neither', () => {
    expect(file(['李明', 'A1', ''], ['王芳', 'A2', 'A1'], ['赵一', '', ''], ['钱二', '', ''])).toEqual(
      [2, 3, 4, 5].map((line) => [line, 1, []]),
    );
  });

  it('rejects each row for its own reason: what was rejected takes no number away', () => {
    expect(file(['', 'R1', 'S1'], ['李明', 'R1', 'S1']).map(([, taken]) => taken)).toEqual([0, 1]);
  });

  it('passes over rows in which nothing is written, and no others', () => {
    const rows = [
      { line: 2, cells: [' ', '　'] },
      { line: 3, cells: ['', 'R1'] },
      { line: 4, cells: ['李明', ''] },
    ];

    expect(reviewReaderFile(rows, match, thisYear).map(({ line }) => line)).toEqual([3, 4]);
  });
});

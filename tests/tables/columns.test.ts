// What each kind of column makes of a cell, and of what is written into one.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyStatuses } from '../../src/catalogue/domain/copy.ts';
import { guardText, textOf } from '../../src/tables/cell.ts';
import {
  type Column,
  choice,
  day,
  integer,
  key,
  moment,
  money,
  optional,
  text,
} from '../../src/tables/columns.ts';

const look = { label: { 'zh-CN': '列', en: 'Column' } };

describe('a text that could be taken for a formula', () => {
  it.each(['=1+1', '+86 10', '-x', '@home', '\t=1', '\r=1', '＝1+1', '＋1', '－1', '＠x', "'tis"])(
    'is written with an apostrophe before it: %j',
    (typed) => {
      expect(guardText(typed)).toBe(`'${typed}`);
      expect(textOf(guardText(typed))).toBe(typed);
    },
  );

  it('is read back as it was typed, as every other text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '=', "'", '＋'), (tail, head) => {
        expect(textOf(guardText(head + tail))).toBe(head + tail);
      }),
    );
  });

  it('is not every text with an apostrophe before it', () => {
    expect(textOf("'90后的诗")).toBe("'90后的诗");
  });

  it.each(['小王子', '2001：太空漫游', 'a=b', "children's books"])('is no other text: %j', (typed) => {
    expect(guardText(typed)).toBe(typed);
  });
});

describe('a text column', () => {
  it('reads a number someone typed as the digits it shows', () => {
    expect(text(look).decode(1984)).toEqual({ value: '1984' });
  });

  it('reads a date as the day it names', () => {
    expect(text(look).decode({ day: '2026-09-28', time: '00:00:00' })).toEqual({ value: '2026-09-28' });
  });

  it('reads a moment as the day and the time it names', () => {
    expect(text(look).decode({ day: '2026-09-28', time: '12:30:00' })).toEqual({
      value: '2026-09-28 12:30:00',
    });
  });

  it('reads a ticked box as the word it shows', () => {
    expect(text(look).decode(true)).toEqual({ value: 'true' });
  });

  it('drops blanks at the ends', () => {
    expect(text(look).decode('  小王子 ')).toEqual({ value: '小王子' });
  });
});

describe('a key column', () => {
  it('reads a number someone typed as the digits it shows', () => {
    expect(key(look).decode(20260001)).toEqual({ value: '20260001' });
  });
});

describe('a cell in which nothing is seen', () => {
  const wanted = {
    key: key(look),
    day: day(look),
    integer: integer(look),
    money: money(look),
    choice: choice(copyStatuses, look),
  };

  it.each(['', ' ', '\u3000', ' \u00a0 '])('misses its value where one must be: %j', (cell) => {
    for (const [kind, column] of Object.entries(wanted))
      expect(column.decode(cell), kind).toEqual({ problem: 'missingValue' });
  });

  it.each(['', ' ', '\u3000', ' \u00a0 '])('is none where it may be empty, and no text: %j', (cell) => {
    for (const [kind, column] of Object.entries(wanted))
      expect(optional(column as Column<unknown>).decode(cell), kind).toEqual({ value: null });
    expect(text(look).decode(cell)).toEqual({ value: '' });
  });
});

describe('a day column', () => {
  it.each([
    [{ day: '2026-03-05', time: '00:00:00' }, '2026-03-05'],
    [{ day: '2026-03-05', time: '13:30:00' }, '2026-03-05'],
    ['2026-03-05', '2026-03-05'],
  ])('reads %j as %s', (cell, expected) => {
    expect(day(look).decode(cell)).toEqual({ value: expected });
  });

  it.each(['3月5', '2026-02-30', 46000, true, false])('cannot read %j', (cell) => {
    expect(day(look).decode(cell)).toEqual({ problem: 'notADay' });
    expect(optional(day(look)).decode(cell)).toEqual({ problem: 'notADay' });
  });

  it('is emptied where it may be empty', () => {
    expect(optional(day(look)).encode(null, 'en')).toBe('');
    expect(optional(day(look)).encode('2026-03-05', 'en')).toBe('2026-03-05');
  });
});

describe('a moment column', () => {
  it('reads back what it writes', () => {
    expect(moment(look).encode('2026-09-28T08:05:00', 'en')).toBe('2026-09-28 08:05:00');
    expect(moment(look).decode({ day: '2026-09-28', time: '08:05:00' })).toEqual({
      value: '2026-09-28T08:05:00',
    });
  });

  it.each(['2026-09-28 08:05:00', '', 46000])('cannot read what is no date cell: %j', (cell) => {
    expect(moment(look).decode(cell)).toEqual({ problem: 'notADay' });
  });
});

describe('a whole number', () => {
  it.each([
    [14, { value: 14 }],
    ['14', { value: 14 }],
    [0, { value: 0 }],
    [-1, { problem: 'notANumber' }],
    [1.5, { problem: 'notANumber' }],
    ['two', { problem: 'notANumber' }],
    ['Infinity', { problem: 'notANumber' }],
    [true, { problem: 'notANumber' }],
    [{ day: '2026-09-28', time: '00:00:00' }, { problem: 'notANumber' }],
  ])('in %j', (cell, expected) => {
    expect(integer(look).decode(cell)).toEqual(expected);
  });
});

describe('money', () => {
  it.each([
    [28, 2800],
    [19.9, 1990],
    [0.29, 29],
    ['35.5', 3550],
    [0, 0],
  ])('%j yuan are %i fen', (cell, fen) => {
    expect(money(look).decode(cell)).toEqual({ value: fen });
    expect(money(look).encode(fen, 'en')).toBe(Number(cell));
  });

  it.each([-0.01, 'free', 'Infinity', true, { day: '2026-09-28', time: '00:00:00' }])(
    'is not in %j',
    (cell) => {
      expect(money(look).decode(cell)).toEqual({ problem: 'notANumber' });
    },
  );
});

describe('a choice', () => {
  const status = choice(copyStatuses, look);

  it('is written in the workbook’s language', () => {
    expect(status.encode('onShelf', 'zh-CN')).toBe('在馆');
    expect(status.encode('onShelf', 'en')).toBe('On shelf');
  });

  it.each(['在馆', 'On shelf', 'onShelf', ' 在馆 '])('is read from either language: %j', (cell) => {
    expect(status.decode(cell)).toEqual({ value: 'onShelf' });
  });

  it('does not know a word of the librarian’s own', () => {
    expect(status.decode('在老师办公室')).toEqual({ problem: 'unknownChoice' });
  });
});

// Which cells get what back after a write that may have landed in another row, told from two looks at the tab.

import { describe, expect, it } from 'vitest';
import { type Looks, straysIn } from '../../src/tables/stray-cells.ts';

/** Rows from 3 on, as `id` and what stands in the one column; '' for a row without an id. */
type Rows = readonly (readonly [id: string, cell: string])[];

/** What is written: `停借` into the row `c`. The rows that were hit are named by number. */
function strays(before: Rows, now: Rows, hit: readonly number[] = []) {
  const image = (rows: Rows) => ({ columns: [2], rows: rows.map(([id, cell]) => ({ id, cells: [cell] })) });
  const looks: Looks = {
    before: image(before),
    now: image(now),
    id: 'c',
    own: ['停借'],
    written: [new Set(['停借'])],
    hit: new Set(hit),
  };
  return straysIn(looks).map(({ row, cell }) => [row, cell]);
}

const before: Rows = [
  ['a', '正常'],
  ['c', '正常'],
  ['b', '挂失'],
];

describe('a row with an id', () => {
  it('gets what it was to hold while it does not hold it, whatever stands there', () => {
    expect(strays(before, before)).toEqual([[4, '停借']]);
    expect(strays(before, [['c', '她改的']])).toEqual([[3, '停借']]);
    expect(strays(before, [['c', '停借']])).toEqual([]);
  });

  it('gets back what it held when our text landed in it', () => {
    const now: Rows = [
      ['a', '停借'],
      ['c', '停借'],
      ['b', '挂失'],
    ];

    expect(strays(before, now, [3])).toEqual([[3, '正常']]);
  });

  it('keeps what a person has written into it meanwhile', () => {
    const now: Rows = [
      ['a', '离校'],
      ['c', '停借'],
      ['b', '挂失'],
    ];

    expect(strays(before, now)).toEqual([]);
  });

  it('keeps our text when it held the same before', () => {
    const same: Rows = [
      ['a', '停借'],
      ['c', '正常'],
    ];

    expect(
      strays(same, [
        ['a', '停借'],
        ['c', '停借'],
      ]),
    ).toEqual([]);
  });

  it('that a person has added meanwhile keeps what she wrote, be it our text', () => {
    expect(strays(before, [...before.filter(([id]) => id !== 'c'), ['c', '停借'], ['new', '停借']])).toEqual(
      [],
    );
  });
});

describe('rows without an id', () => {
  it('keep our text when one of them held it before, wherever it stands now', () => {
    const were: Rows = [
      ['', '停借'],
      ['', '甲'],
      ['c', '停借'],
    ];

    expect(
      strays(were, [
        ['', '甲'],
        ['c', '停借'],
        ['', '停借'],
      ]),
    ).toEqual([]);
  });

  it('get back what is missing among them', () => {
    const were: Rows = [
      ['', '甲'],
      ['', '乙'],
      ['c', '停借'],
    ];

    expect(
      strays(
        were,
        [
          ['', '停借'],
          ['', '乙'],
          ['c', '停借'],
        ],
        [3],
      ),
    ).toEqual([[3, '甲']]);
    expect(
      strays(
        were,
        [
          ['', '甲'],
          ['', '停借'],
          ['c', '停借'],
        ],
        [4],
      ),
    ).toEqual([[4, '乙']]);
  });

  it('get each its own back when several were hit', () => {
    const were: Rows = [
      ['', '甲'],
      ['', '乙'],
      ['', '丙'],
      ['c', '停借'],
    ];
    const now: Rows = [
      ['', '停借'],
      ['', '停借'],
      ['', '停借'],
      ['c', '停借'],
    ];

    expect(strays(were, now, [3, 4, 5])).toEqual([
      [3, '甲'],
      [4, '乙'],
      [5, '丙'],
    ]);
    expect(strays(were, now, [3])).toEqual([
      [4, '乙'],
      [5, '丙'],
      [3, '甲'],
    ]);
  });

  it('get back no value twice', () => {
    const were: Rows = [
      ['', '甲'],
      ['x', '正常'],
      ['y', '正常'],
      ['', '乙'],
      ['c', '停借'],
    ];
    const now: Rows = [
      ['', '停借'],
      ['', '停借'],
      ['x', '正常'],
      ['y', '正常'],
      ['c', '停借'],
    ];

    expect(strays(were, now, [3, 4])).toEqual([
      [3, '甲'],
      [4, '乙'],
    ]);
  });

  it('get back what stood nearest, of two as near the one below: rows above were deleted', () => {
    const were: Rows = [
      ['', '甲'],
      ['x', '正常'],
      ['', '乙'],
      ['c', '停借'],
      ['', '丙'],
    ];

    expect(
      strays(
        were,
        [
          ['x', '正常'],
          ['', '停借'],
          ['c', '停借'],
        ],
        [4],
      ),
    ).toEqual([[4, '乙']]);
    expect(
      strays(
        were,
        [
          ['c', '停借'],
          ['', '停借'],
          ['x', '正常'],
          ['', '乙'],
        ],
        [4],
      ),
    ).toEqual([[4, '甲']]);
  });

  it('are emptied when nothing is missing: the row that held it is gone', () => {
    expect(
      strays(
        [['c', '停借']],
        [
          ['', '停借'],
          ['c', '停借'],
        ],
        [3],
      ),
    ).toEqual([[3, '']]);
  });

  it('keep what a person has written, and what is blank', () => {
    const were: Rows = [
      ['', '甲'],
      ['', ''],
      ['c', '停借'],
    ];

    expect(
      strays(
        were,
        [
          ['', '她改的'],
          ['', ''],
          ['c', '停借'],
        ],
        [3],
      ),
    ).toEqual([]);
  });

  it('of two with our text the one that was hit is the stray', () => {
    const were: Rows = [
      ['', '停借'],
      ['', '甲'],
      ['c', '停借'],
    ];
    const now: Rows = [
      ['', '停借'],
      ['', '停借'],
      ['c', '停借'],
    ];

    expect(strays(were, now, [4])).toEqual([[4, '甲']]);
    expect(strays(were, now, [3])).toEqual([[3, '甲']]);
  });
});

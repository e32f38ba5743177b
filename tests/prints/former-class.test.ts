// What the class of a leaver is called on paper, and how much is owed by whoever is on it.

import { describe, expect, it } from 'vitest';
import { type ClearingReader, countOwing } from '../../src/prints/domain/clearing.ts';
import { formerClassName } from '../../src/prints/domain/former-class.ts';

const row = { className: '六(2)班', entryYear: 2020, classNumber: 2 };

describe('the class of somebody who has left', () => {
  it('goes by the year it entered once it has no grade any more', () => {
    expect(formerClassName(row, 2026, 'zh-CN')).toBe('2020级(2)班');
    expect(formerClassName(row, 2026, 'en')).toBe('Entry 2020 (2)');
  });

  it('is called as today while it is still at the school', () => {
    expect(formerClassName({ ...row, entryYear: 2024 }, 2026, 'zh-CN')).toBe('三(2)班');
  });

  it('is called as the tab shows it where its number or its year is missing', () => {
    expect(formerClassName({ ...row, classNumber: null }, 2026, 'zh-CN')).toBe('六(2)班');
    expect(formerClassName({ ...row, entryYear: null }, 2026, 'zh-CN')).toBe('六(2)班');
  });
});

describe('what a class owes', () => {
  const out = { title: '小王子', copyBarcode: 'T0000001', dueOn: '2026-10-12', charge: '' } as const;
  const owes = (...owing: ClearingReader['owing']): ClearingReader => ({
    ...{ cardNumber: 'R000001', name: '李明', seatNumber: '7', sex: '' },
    owing,
  });

  it('is copies that are out and open cases; a case of a copy that is out is both', () => {
    const readers = [
      owes(out, out, { ...out, charge: 'P2026-001' }),
      owes({ ...out, dueOn: '', charge: 'P2026-002' }, { ...out, dueOn: '', charge: 'P2026-003' }),
      owes(),
    ];

    expect(countOwing(readers)).toEqual({ copies: 3, charges: 3 });
    expect(countOwing([owes()])).toEqual({ copies: 0, charges: 0 });
  });
});

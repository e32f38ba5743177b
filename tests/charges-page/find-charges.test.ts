// Finding an open case by what a librarian remembers of it.

import { describe, expect, it } from 'vitest';
import { findCharges } from '../../src/charges/sidebar/find-charges.ts';
import { aCharge } from '../support/charges-page.ts';

const charges = [
  aCharge('zh-CN', 0, { readerName: '李明', className: '三(2)班', title: '小王子', case: 'lost' }),
  aCharge('zh-CN', 1, { readerName: '王芳', className: '三(2)班', title: 'Grass House', case: 'setVolume' }),
  aCharge('zh-CN', 2, { readerName: '王小红', className: '四(1)班', title: '小王子', case: 'labelSpoiled' }),
];
const found = (query: string) => findCharges(charges, query, 'zh-CN').map(({ number }) => number);

describe('finding a case', () => {
  it('takes all for no words', () => {
    expect(found('  ')).toHaveLength(3);
  });

  it.each([
    ['a name', '李明', ['P2026-001']],
    ['a surname', '王', ['P2026-001', 'P2026-002', 'P2026-003']],
    ['a class, its brackets in full width', '三（2）班', ['P2026-001', 'P2026-002']],
    ['a title in other letters', 'GRASS', ['P2026-002']],
    ['the number of the case', '2026-003', ['P2026-003']],
    ['a barcode as it was scanned', 't0000002', ['P2026-002']],
    ['what happened', '成套', ['P2026-002']],
    ['two words, both needed', '三(2) 王子', ['P2026-001']],
    ['words in two different fields alone', '班小王', []],
  ])('by %s', (_what, query, numbers) => {
    expect(found(query)).toEqual(numbers);
  });
});

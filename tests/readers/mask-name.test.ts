// How a reader is called where others can read it.

import { describe, expect, it } from 'vitest';
import { maskName } from '../../src/readers/domain/mask-name.ts';

describe('calling a reader before others', () => {
  it('a child is class and surname', () => {
    expect(maskName('三(2)班', '李明')).toBe('三(2)班李同学');
    expect(maskName('三(2)班', '欧阳娜娜')).toBe('三(2)班欧阳同学');
    expect(maskName('Class 3(2)', 'Lucy Brown')).toBe('Class 3(2) L.');
  });

  it('a class card is its class, and a teacher is no 同学', () => {
    expect(maskName('三(2)班', '三(2)班')).toBe('三(2)班');
    expect(maskName('', '周老师')).toBe('周老师');
  });
});

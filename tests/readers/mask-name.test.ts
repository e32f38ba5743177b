// How a reader is called where others can read it.

import { describe, expect, it } from 'vitest';
import { maskName } from '../../src/readers/domain/mask-name.ts';

describe('calling a reader before others', () => {
  it('a child is class and surname', () => {
    expect(maskName('三(2)班', '李明')).toBe('三(2)班李同学');
    expect(maskName('三(2)班', '欧阳娜娜')).toBe('三(2)班欧阳同学');
    expect(maskName('Class 3(2)', 'Lucy Brown')).toBe('Class 3(2) L.');
    expect(maskName('三(2)班', '李Lily')).toBe('三(2)班李同学');
  });

  it('a child keeps both letters of a surname of two, and no more than the surname', () => {
    const surnames = '欧阳 上官 司马 诸葛 司徒 夏侯 皇甫 尉迟 公孙 慕容 令狐 端木 东方 南宫 独孤 赫连';

    for (const surname of surnames.split(' '))
      expect(maskName('三(2)班', `${surname}小明`)).toBe(`三(2)班${surname}同学`);
  });

  it('a child whose name nobody wrote down is somebody of the class', () => {
    expect(maskName('三(2)班', '')).toBe('三(2)班同学');
  });

  it('a class card is its class, and a teacher is no 同学', () => {
    expect(maskName('三(2)班', '三(2)班')).toBe('三(2)班');
    expect(maskName('', '周老师')).toBe('周老师');
  });
});

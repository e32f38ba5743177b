// Finding a reader whose card is at home.

import { describe, expect, it } from 'vitest';
import type { IndexedReader } from '../../src/circulation/sidebar/desk-index.ts';
import { classGroups, findReaders } from '../../src/circulation/sidebar/find-reader.ts';

const aReader = (part: Partial<IndexedReader>): IndexedReader => ({
  row: 3,
  cardNumber: 'R000001',
  name: '李明',
  className: '三(2)班',
  seatNumber: '7',
  sex: '男',
  readerType: 'student',
  hasLeft: false,
  ...part,
});

const liMing = aReader({});
const otherLiMing = aReader({ cardNumber: 'R000002', className: '五(1)班', seatNumber: '30', sex: '女' });
const wangFang = aReader({ cardNumber: 'R000003', name: '王芳', seatNumber: '12' });
const zengLe = aReader({ cardNumber: 'R000104', name: '曾乐', className: '二(1)班', seatNumber: '3' });
const teacher = aReader({ cardNumber: 'J00001', name: '李老师', className: '', seatNumber: '' });
const gone = aReader({ cardNumber: 'R000005', name: '李明', hasLeft: true });
const everybody = [teacher, otherLiMing, wangFang, gone, zengLe, liMing];

const find = (query: string, most = 10) =>
  findReaders(everybody, query, most).shown.map(({ cardNumber }) => cardNumber);

describe('finding a reader by what they say', () => {
  it('finds by part of the name, the same names apart by class and seat, leavers left out', () => {
    expect(find('李明')).toEqual([liMing.cardNumber, otherLiMing.cardNumber]);
    expect(find('芳')).toEqual([wangFang.cardNumber]);
  });

  it('finds by pinyin and by initials, with either reading of a name', () => {
    expect(find('liming')).toEqual([liMing.cardNumber, otherLiMing.cardNumber]);
    expect(find('wf')).toEqual([wangFang.cardNumber]);
    expect(find('zengle')).toEqual([zengLe.cardNumber]);
    expect(find('zengyue')).toEqual([zengLe.cardNumber]);
  });

  it('finds by card number, full-width and in any case', () => {
    expect(find('r000003')[0]).toBe(wangFang.cardNumber);
    expect(find('Ｒ０００００３')[0]).toBe(wangFang.cardNumber);
    expect(find('104')).toEqual([zengLe.cardNumber]);
  });

  it('finds by class and seat together', () => {
    expect(find('三(2) 12')).toEqual([wangFang.cardNumber]);
    expect(find('三（2） 12')).toEqual([wangFang.cardNumber]);
  });

  it('puts the seat before a card that happens to hold the digits', () => {
    expect(find('3')[0]).toBe(zengLe.cardNumber);
  });

  it('says how many more there are', () => {
    expect(findReaders(everybody, '李', 2)).toMatchObject({ others: 1 });
  });

  it('finds nobody for blanks or for what nobody is called', () => {
    expect(find('  ')).toEqual([]);
    expect(find('欧阳')).toEqual([]);
  });

  it('says how many of three thousand it is', () => {
    const names = ['欧阳若曦', '曾乐', '单于朝阳', '李明', '王重阳'];
    const many = Array.from({ length: 3_000 }, (_, i) =>
      aReader({ cardNumber: `R${i}`, name: `${names[i % 5]}${String.fromCharCode(0x4e00 + i)}` }),
    );

    expect(findReaders(many, 'zengle', 30)).toMatchObject({ others: 570 });
  });
});

describe('choosing by class', () => {
  it('stands by grade and class, whoever is in none last, each class by seat', () => {
    const groups = classGroups([
      ...everybody,
      aReader({ className: '三(10)班' }),
      aReader({ className: '教务处' }),
    ]);

    expect(groups.map(({ className }) => className)).toEqual([
      '二(1)班',
      '三(2)班',
      '三(10)班',
      '五(1)班',
      '教务处',
      '',
    ]);
    expect(groups[1]?.readers).toEqual([liMing, wangFang]);
  });
});

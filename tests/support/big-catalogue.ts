// A catalogue of a few copies, and one of more than is read as a block or as a column, for tests of looking one up.

import type { CellValue } from '../../src/tables/cell.ts';
import { key, text } from '../../src/tables/columns.ts';
import { defineTable } from '../../src/tables/table.ts';

const label = (word: string) => ({ label: { 'zh-CN': word, en: word } });
export const copies = defineTable({
  name: 'copies',
  tab: { 'zh-CN': '馆藏', en: 'Catalogue' },
  key: 'barcode',
  tint: '#ffffff',
  columns: { barcode: key(label('条码号')), title: text(label('书名')), author: text(label('著者')) },
});
export const few: CellValue[][] = [
  ['barcode', 'title', 'author'],
  ['条码号', '书名', '著者'],
  ['T1', '小王子', ''],
  ['T2', '草房子', '曹文轩'],
];

/** 15,000 copies; T500 stands in row 503. */
export function aCatalogue(): CellValue[][] {
  const rows = Array.from({ length: 15_000 }, (_, i) => [`T${i}`, `书${i}`, `著者${i}`]);
  return [['barcode', 'title', 'author'], ['条码号', '书名', '著者'], ...rows];
}

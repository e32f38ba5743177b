// Every call of the page that only looks: whatever happens to one, the workbook is as it was.

import type { Json } from '../../local/contract.ts';
import { cards, copies, type SmallSchool } from '../../tests/support/small-school.ts';
import type { Swept } from './swept.ts';

function someLoans(school: SmallSchool): void {
  school.lend(copies.grassHouse, cards.wangFang);
  school.lend(copies.littlePrince, cards.liMing);
  school.takeBack(copies.grassHouse);
  school.act({ act: 'flag', copyBarcode: copies.whys, note: '缺页' });
}

const looks: { readonly [entry: string]: (school: SmallSchool) => Json } = {
  'settings.rowProblems': () => ({}),
  'settings.showCell': (school) => ({ sheetId: school.tabs.loans, a1: 'A3' }),
  'catalogue.importTarget': () => ({}),
  'circulation.openDesk': () => ({}),
  'circulation.indexReaders': () => ({ fromRow: 3, rows: 100 }),
  'circulation.indexCopies': () => ({ fromRow: 3, rows: 100 }),
  'circulation.readerPage': () => ({ cardNumber: cards.liMing }),
  'circulation.readerHistory': () => ({ cardNumber: cards.wangFang, skip: 0 }),
  'circulation.shelving': () => ({}),
  'circulation.basket': () => ({}),
  'circulation.titleCopies': () => ({ copyBarcode: copies.littlePrince }),
  'circulation.copyCondition': () => ({ copyBarcode: copies.littlePrince }),
  'circulation.checkPin': () => ({ pin: '2468' }),
  'prints.readers': () => ({}),
  'prints.clearing': () => ({}),
  'prints.titleOf': () => ({ copyBarcode: copies.littlePrince }),
};

export const queries: readonly Swept[] = Object.entries(looks).map(([entry, args]) => ({
  ...{ entry, situation: '', kind: 'query', prepare: someLoans },
  send: (school, _, by) => school.send(entry, args(school), by),
}));

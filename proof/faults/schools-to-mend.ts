// Workbooks in which 初始设置 is pressed again: in use, damaged by a hand, without the hidden tab that names the others.

import { copyDraft, readerDraft } from '../../tests/support/small-school.ts';
import type { Kept, OwnWorkbook } from './own-workbook.ts';

type Open = (kept?: Kept) => OwnWorkbook;

/** Set up, a few readers and copies in it, one copy out and one come back. */
export function inUse(open: Open): OwnWorkbook {
  const workbook = open();
  workbook.setUp();
  const rpc = (name: string, args: object) => workbook.librarian.call('rpc', [name, JSON.stringify(args)]);
  const names = ['李明', '王芳'].map((name) => readerDraft({ name, note: '转来' }));
  rpc('readers.importReaders', { requestId: 'q0mfq1a2b3import01', rows: names });
  const titles = ['小王子', '草房子'].map((title) => copyDraft({ title }));
  rpc('catalogue.importCopies', { requestId: 'q0mfq1a2b3import02', batch: '2026秋', rows: titles });
  const acts = [
    { act: 'lend', requestId: 'q0mfq1a2b3lending1', copyBarcode: 'T0000001', cardNumber: 'R000001' },
    { act: 'lend', requestId: 'q0mfq1a2b3lending2', copyBarcode: 'T0000002', cardNumber: 'R000002' },
    { act: 'takeBack', requestId: 'q0mfq1a2b3return02', copyBarcode: 'T0000002', cardNumber: '' },
  ];
  rpc('circulation.record', { acts, operator: '周老师' });
  return workbook;
}

/** A key row deleted, a column deleted, a tab deleted, a school's name to be put on the cover. */
export function damaged(open: Open): OwnWorkbook {
  const workbook = inUse(open);
  const { librarian } = workbook;
  librarian.edit({ do: 'deleteRows', sheetId: sheetOf(workbook, '馆藏'), at: 1, count: 1 });
  librarian.edit({ do: 'deleteColumns', sheetId: sheetOf(workbook, '读者'), at: 4, count: 1 });
  librarian.edit({ do: 'deleteTab', sheetId: sheetOf(workbook, '借阅历史') });
  const settings = sheetOf(workbook, '设置');
  const row = librarian.read(settings, 'A1:A20').findIndex(([label]) => label === '学校名称') + 1;
  librarian.type(settings, `B${row}`, [['实验小学']]);
  return workbook;
}

/** The hidden tab deleted: every tab must be known by its key row. */
export function withoutItsIds(open: Open): OwnWorkbook {
  const workbook = inUse(open);
  workbook.librarian.edit({ do: 'deleteTab', sheetId: sheetOf(workbook, '_shuxiang') });
  return workbook;
}

export function sheetOf(workbook: OwnWorkbook, name: string): number {
  const found = workbook.kept().book.tabs.find((tab) => tab.name === name);
  if (!found) throw new Error(`The workbook has no tab ${name}.`);
  return found.sheetId;
}

// The imports of a day, each with what it must do to the workbook.

import { type Act, throughDoor } from './act.ts';
import { line, TODAY } from './expected-changes.ts';
import { copyDraft, readerDraft } from './small-school.ts';

export const importCopy: Act = {
  name: 'import a copy',
  touches: ['catalogue', 'journal', 'settings', 'replacedNumbers'],
  run: (school, before) => {
    const requestId = school.newRequest();
    const rows = [copyDraft({ title: '=1+1', note: '捐赠' })];
    const done = throughDoor(school, 'catalogue.importCopies', { requestId, batch: '2026秋', rows });
    const barcode = nextAfter(
      before.catalogue.map((copy) => copy.copyBarcode ?? ''),
      'B',
    );
    const { price: _, ...texts } = rows[0] as ReturnType<typeof copyDraft>;
    const added = {
      ...texts,
      copyBarcode: barcode,
      status: '在馆',
      itemType: '图书',
      price: '22',
      condition: '',
      batch: '2026秋',
      accessionedOn: TODAY,
      accessionNumber: barcode,
      copyId: `c${requestId}x0`,
      titleKey: '|=1+1|圣埃克苏佩里|',
      mark: '',
    };
    return {
      ...done,
      expected: () => [
        { tab: 'catalogue', added },
        line('导入馆藏', `1 · ${barcode}–${barcode}`, '', requestId),
      ],
    };
  },
};

export const importReader: Act = {
  name: 'import a reader',
  touches: ['readers', 'journal', 'settings', 'replacedNumbers'],
  run: (school, before) => {
    const requestId = school.newRequest();
    const rows = [readerDraft({ name: '新同学', studentNumber: requestId, note: '转入' })];
    const done = throughDoor(school, 'readers.importReaders', { requestId, rows });
    const cardNumber = nextAfter(
      before.readers.map((reader) => reader.cardNumber ?? ''),
      'S',
    );
    const blank = { onLoan: '', overdue: '', stoppedUntil: '', email: '', guardianEmail: '', mark: '' };
    const added = {
      ...{
        name: '新同学',
        className: '三(2)班',
        seatNumber: '7',
        readerType: '学生',
        status: '正常',
        sex: '男',
      },
      ...{ cardNumber, studentNumber: requestId, note: '转入', entryYear: '2024', classNumber: '2' },
      readerId: `r${requestId}x0`,
    };
    return {
      ...done,
      expected: () => [
        { tab: 'readers', added: { ...added, ...blank } },
        line('导入读者', '1 · 新同学 – 新同学', '', requestId),
      ],
    };
  },
};

/** The next number of the small school's own patterns, B000000 and S000000. */
export function nextAfter(numbers: readonly string[], letter: string): string {
  const used = numbers.filter((each) => each.startsWith(letter)).map((each) => Number(each.slice(1)));
  return letter + String(Math.max(0, ...used) + 1).padStart(6, '0');
}

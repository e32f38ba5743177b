// Whatever writes to the workbook does so under the lock, down to the last commit (PLATFORM 3.19–3.21).

import { describe, expect, it } from 'vitest';
import type { Result } from '../../local/contract.ts';
import {
  cards,
  copies,
  copyDraft,
  openSmallSchool,
  readerDraft,
  type SmallSchool,
} from '../support/small-school.ts';

const WRITES =
  /^commit$|^(Range|Sheet|Spreadsheet)\.(set|append|insert|delete|clear|hide|move|rename|protect)/;

/** Calls that change cells, and commits, made without the lock. The last tab in view is the person's, not the workbook's. */
function unlockedWrites({ meter }: Result): string[] {
  return meter.trace
    .filter(({ method, locked }) => WRITES.test(method) && !locked)
    .map(({ method }) => method);
}

const works: { readonly [name: string]: (school: SmallSchool) => Result } = {
  // Their journal lines are written together and at the very end.
  'two loans in one batch': (school) =>
    school.send('circulation.record', {
      acts: [copies.littlePrince, copies.grassHouse].map((copyBarcode) => ({
        ...{ act: 'lend', requestId: school.newRequest(), copyBarcode },
        cardNumber: cards.teacher,
      })),
    }),
  'an import of readers': (school) =>
    school.send('readers.importReaders', {
      requestId: school.newRequest(),
      rows: [readerDraft({ name: '陈一' }), readerDraft({ name: '陈二' })],
    }),
  'an import of copies': (school) =>
    school.send('catalogue.importCopies', {
      ...{ requestId: school.newRequest(), batch: '' },
      rows: [copyDraft({ title: '稻草人' })],
    }),
  'a new card': (school) =>
    school.send('readers.replaceCard', { requestId: school.newRequest(), cardNumber: cards.liMing }),
  'a new label': (school) =>
    school.send('catalogue.replaceBarcode', {
      requestId: school.newRequest(),
      copyBarcode: copies.littlePrince,
    }),
  'the night after a return': (school) => {
    school.lend(copies.littlePrince, cards.liMing);
    school.takeBack(copies.littlePrince);
    school.workspace.clock.advance(20 * 60_000);
    return school.night();
  },
  '初始设置 after a tab was deleted': (school) => {
    school.librarian.edit({ do: 'deleteTab', sheetId: school.tabs.basket });
    return school.librarian.call('setUp', [], 'menu');
  },
};

describe.each(Object.entries(works))('%s', (_, work) => {
  it('writes under the lock, and everything is durable before the lock is let go', async () => {
    const school = await openSmallSchool();

    const result = work(school);

    expect(result).toMatchObject({ state: 'done' });
    expect(result.meter.cellsWritten).toBeGreaterThan(0);
    expect(unlockedWrites(result)).toEqual([]);
  });
});

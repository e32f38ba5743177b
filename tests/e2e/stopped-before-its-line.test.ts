// A run that is stopped between what it did and the journal line of it, and what others do before anybody notices.

import { describe, expect, it } from 'vitest';
import type { Result } from '../../local/contract.ts';
import type { KeyedRow } from '../support/rows-by-key.ts';
import {
  cards,
  copies,
  copyDraft,
  openSmallSchool,
  readerDraft,
  type SmallSchool,
} from '../support/small-school.ts';

/** The run fails at its `nth` call of that method; what it has written until then stands. */
function failAt(school: SmallSchool, method: string, nth: number, work: () => Result): void {
  let times = 0;
  school.workspace.gate((_, call) =>
    call.method === method && ++times === nth ? { stop: 'throw' } : undefined,
  );
  work();
  school.workspace.gate(null);
  expect(times).toBeGreaterThanOrEqual(nth);
}

const sendAct = (school: SmallSchool, act: { readonly [key: string]: string }) =>
  school.send('circulation.record', { acts: [act], operator: '周老师' });

const linesOfPrince = (school: SmallSchool) =>
  school.rows('journal').filter((line) => line.subject?.startsWith('《小王子》'));
const byChange = (one: KeyedRow, other: KeyedRow) => (one.after === other.before ? -1 : 1);

async function princeRenewedWithoutLine() {
  const school = await openSmallSchool();
  school.lend(copies.littlePrince, cards.liMing);
  const loanId = school.rows('loans')[0]?.loanId ?? '';
  const renewal = { act: 'renew', requestId: school.newRequest(), loanId };
  failAt(school, 'Sheet.appendRow', 1, () => sendAct(school, renewal));
  expect(school.rows('loans')[0]?.renewals).toBe('1');
  return { school, loanId, renewal };
}

describe('a renewal that was stopped before its journal line', () => {
  it('is not done twice when it is sent again after somebody else changed the loan', async () => {
    const { school, loanId, renewal } = await princeRenewedWithoutLine();
    school.act({ act: 'claimReturned', loanId }, { by: school.assistant });

    sendAct(school, renewal);

    expect(school.rows('loans')[0]?.state).toContain('renewals=1,');
  });

  it('gets its line at night when the book has come back since', async () => {
    const { school } = await princeRenewedWithoutLine();
    school.takeBack(copies.littlePrince, { by: school.assistant });

    school.night();

    const lines = linesOfPrince(school).sort(byChange);
    expect(lines.map((line) => line.act)).toEqual(['借出', '续借', '归还']);
    expect(lines.map((line) => line.before)).toEqual(['', lines[0]?.after, lines[1]?.after]);
  });
});

describe('a reader who was being corrected when the run stopped', () => {
  it('has the name beside the loan that the loan’s state says, and no line tells of another', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);
    const loanId = school.rows('loans')[0]?.loanId ?? '';
    const act = { act: 'correctReader', requestId: school.newRequest(), loanId, cardNumber: cards.wangFang };

    failAt(school, 'Range.setValues', 2, () => sendAct(school, act));
    school.night();

    expect(school.rows('loans')[0]).toMatchObject({ readerName: '李明' });
    expect(school.rows('loans')[0]?.state).not.toContain('correct');
    expect(linesOfPrince(school).map((line) => line.act)).toEqual(['借出']);
  });
});

describe('a line of 待处理 that is settled with a note', () => {
  it('keeps the note when the run was stopped halfway and comes again', async () => {
    const school = await openSmallSchool();
    const of = school.newRequest();
    school.act({ act: 'flag', requestId: of, copyBarcode: copies.whys, note: '缺页' });
    const settle = () =>
      school.send('circulation.settleBasket', { requestId, of, note: '已修补', operator: '周老师' });
    const requestId = school.newRequest();

    failAt(school, 'Range.setValues', 2, settle);
    settle();

    expect(school.rows('basket')).toMatchObject([{ note: '已修补', doneOn: '2026-09-28' }]);
  });
});

describe('an import whose last try was stopped after its rows', () => {
  it('gets its journal line, and its readers their class, when it is sent again', async () => {
    const school = await openSmallSchool();
    const rows = ['林一', '林二'].map((name) => readerDraft({ name, entryYear: 2023, classNumber: 1 }));
    const send = (requestId: string) => school.send('readers.importReaders', { requestId, rows });
    const requestId = school.newRequest();

    failAt(school, 'SpreadsheetApp.flush', 1, () => send(requestId));
    send(requestId);
    send(requestId);

    expect(school.rows('journal').filter((line) => line.requestId === requestId)).toHaveLength(1);
    expect(school.rows('classes').filter((row) => row.entryYear === '2023')).toHaveLength(1);
    expect(school.rows('readers').filter((row) => row.name?.startsWith('林'))).toHaveLength(2);
  });

  it('of copies is told in the journal too', async () => {
    const school = await openSmallSchool();
    const rows = ['稻草人', '宝葫芦的秘密'].map((title) => copyDraft({ title }));
    const send = (requestId: string) => school.send('catalogue.importCopies', { requestId, batch: '', rows });
    const requestId = school.newRequest();

    failAt(school, 'SpreadsheetApp.flush', 1, () => send(requestId));
    send(requestId);

    const [line] = school.rows('journal').filter((each) => each.requestId === requestId);
    expect(line?.subject).toBe('2 · T0000009–T0000010');
  });
});

describe('the journal lines of several acts, in whose writing the service failed though they were written', () => {
  it('are not written a second time when the call ends', async () => {
    const school = await openSmallSchool();
    const ids = [school.newRequest(), school.newRequest(), school.newRequest()];
    const acts = [
      { act: 'lend', requestId: ids[0], copyBarcode: copies.littlePrince, cardNumber: cards.liMing },
      { act: 'lend', requestId: ids[1], copyBarcode: copies.grassHouse, cardNumber: cards.wangFang },
      { act: 'takeBack', requestId: ids[2], copyBarcode: copies.littlePrince, cardNumber: '' },
    ] as { [key: string]: string }[];
    const send = () => school.send('circulation.record', { acts, operator: '周老师' });

    school.workspace.gate((_, { method }) =>
      method === 'Range.setValues' ? { stop: 'appliedThenThrow' } : undefined,
    );
    send();
    school.workspace.gate(null);
    send();
    school.night();

    const written = school.rows('journal').map((line) => line.requestId);
    expect(ids.map((id) => written.filter((each) => each === id).length)).toEqual([1, 1, 1]);
  });
});

// Modes, command cards, badges, questions and who stands at the desk.

import { describe, expect, it } from 'vitest';
import { commandCards, dutyBadgeCode } from '../../src/circulation/domain/command-cards.ts';
import { anOpenDesk } from '../support/desk-bench.ts';

const chen = {
  card: 'R0100',
  name: '陈思远',
  className: '五(1)班',
  seat: '3',
  readerType: 'assistant',
} as const;
const readers = [
  { card: 'R0001', name: '李明', className: '三(2)班', seat: '12' },
  { card: 'R0002', name: '王小红', className: '三(2)班', seat: '13' },
  { card: '700', name: '张三', className: '三(2)班', seat: '14' },
  chen,
];
const copies = [
  { barcode: 'T1', title: '小王子' },
  { barcode: 'T2', title: '草房子' },
  { barcode: '700', title: '西游记' },
];

const acts = (desk: Awaited<ReturnType<typeof anOpenDesk>>) => desk.sent.flat().map((act) => act.act);
const aDesk = (options: Parameters<typeof anOpenDesk>[0] = {}) =>
  anOpenDesk({ ...options, script: { readers, copies, refusals: {}, ...options.script } });

describe('changing the mode', () => {
  it('returns, lends or leaves it to the ledger, as the mode says', async () => {
    const bench = await aDesk();
    bench.desk.scan('R0001');
    for (const mode of ['lendOnly', 'returnOnly', 'automatic'] as const) {
      bench.desk.command(mode);
      bench.desk.scan('T1');
      await bench.pass(6_000);
    }

    expect(acts(bench)).toEqual(['lend', 'takeBack', 'scan']);
  });

  it('by a card takes effect for the scans after it, also while they still wait', async () => {
    let release = () => {};
    const bench = await aDesk({
      turn: async (name, _args, usual) => {
        if (name === 'circulation.indexReaders') await new Promise<void>((resolve) => (release = resolve));
        return usual();
      },
    });
    for (const code of ['700123', 'T1', 'SX-RETURN', 'T2']) bench.desk.scan(code);
    release();
    await bench.pass(0);

    expect(bench.sent.flat().map((act) => [act.copyBarcode, act.act])).toEqual([
      ['700123', 'scan'],
      ['T1', 'scan'],
      ['T2', 'takeBack'],
    ]);
  });

  it('makes a second reading of the same copy a new scan', async () => {
    const bench = await aDesk();
    bench.desk.scan('R0001');
    bench.desk.scan('T1');
    await bench.pass(1_000);
    bench.desk.command('returnOnly');
    bench.desk.scan('T1');
    await bench.pass(0);

    expect(acts(bench)).toEqual(['scan', 'takeBack']);
  });

  it.each(commandCards)('knows the card $code', async ({ code }) => {
    const bench = await aDesk();

    bench.desk.scan(code);

    expect(bench.view().waiting).toEqual([]);
    expect(bench.view().entries).toEqual([]);
  });
});

describe('who stands at the desk', () => {
  it('goes with each act, and acts of two people never share a call', async () => {
    let isAway = true;
    const bench = await aDesk({
      turn: (name, _args, usual) =>
        isAway && name === 'circulation.record' ? { error: 'NetworkError: HTTP 0' } : usual(),
    });
    bench.desk.scan('R0001');
    bench.desk.scan('T1');
    bench.desk.scan(dutyBadgeCode(chen.card));
    bench.desk.scan('T2');
    await bench.pass(0);
    isAway = false;
    await bench.pass(20_000);

    expect(bench.library.carriedOut.map((act) => act.copyBarcode)).toEqual(['T1', 'T2']);
    expect(bench.staff.at(-2)).toEqual({ operator: '', role: 'librarian' });
    expect(bench.staff.at(-1)).toEqual({ operator: '陈思远', role: 'librarian' });
  });

  it('does not change by the card of somebody who is no assistant', async () => {
    const { desk, view } = await aDesk();

    desk.scan('SX-D-R0001');

    expect(view().operator).toBe('');
    expect(view().hint).toEqual({ kind: 'notABadge' });
  });

  it('is an assistant when the desk was opened for one, until the librarian is back', async () => {
    const bench = await aDesk({ start: 'assistant' });
    bench.desk.scan('R0001');
    bench.desk.scan('T1');
    await bench.pass(0);
    bench.desk.becomeLibrarian();
    bench.desk.scan('T2');
    await bench.pass(0);

    expect(bench.staff.map((each) => each.role)).toEqual(['assistant', 'librarian']);
  });
});

describe('a number that is a card and a barcode', () => {
  it('is asked about; later scans wait behind it, in order', async () => {
    const bench = await aDesk();
    bench.desk.scan('R0001');
    bench.desk.scan('700');
    bench.desk.scan('T1');
    expect(bench.view().question).toMatchObject({ reader: { name: '张三' }, copy: { title: '西游记' } });
    expect(bench.sent).toEqual([]);

    bench.desk.answer('copy');
    await bench.pass(0);

    expect(bench.sent.flat().map((act) => [act.copyBarcode, act.cardNumber])).toEqual([
      ['700', 'R0001'],
      ['T1', 'R0001'],
    ]);
  });

  it('opens the reader by the key 1', async () => {
    const { desk, view, pass } = await aDesk();
    desk.scan('700');
    expect(desk.answerByKey('1')).toBe(true);
    await pass(0);

    expect(view().hand?.page?.name).toBe('张三');
    expect(desk.answerByKey('1')).toBe(false);
  });
});

describe('answering a question on a line', () => {
  it('lends a copy that was another’s to the reader who was open', async () => {
    const bench = await aDesk();
    bench.desk.scan('R0002');
    bench.desk.scan('T1');
    await bench.pass(6_000);
    bench.desk.scan('R0001');
    bench.desk.scan('T1');
    await bench.pass(0);
    const returned = bench.view().entries.at(-1);

    expect(returned?.answer?.findings).toMatchObject([
      { code: 'lendToOpenReader', params: { name: '李明' } },
    ]);
  });
});

describe('entering afterwards', () => {
  it('gives every scan its real day until somebody goes back to today', async () => {
    const bench = await aDesk();
    bench.desk.changeDay('2026-09-25');
    bench.desk.scan('R0001');
    bench.desk.scan('T1');
    await bench.pass(0);
    bench.desk.changeDay('');
    bench.desk.scan('T2');
    await bench.pass(0);

    expect(bench.sent.flat().map((act) => ('happenedOn' in act ? act.happenedOn : undefined))).toEqual([
      '2026-09-25',
      undefined,
    ]);
  });
});

describe('a scan that lands in a field of a pane', () => {
  it('opens the card when it is one, and leaves words alone', async () => {
    const { desk, view } = await aDesk();
    desk.showPane('pickReader');

    expect([desk.strayScan('LIMING'), desk.strayScan('R0001')]).toEqual([false, true]);
    expect(view().hand?.cardNumber).toBe('R0001');
    expect(view().pane).toBeUndefined();
  });
});

describe('a quiet minute', () => {
  it('closes the reader’s page after a warning, and a sign of life stops it', async () => {
    const { desk, view, pass } = await aDesk({ script: { closeAfterSeconds: 30 } });
    desk.scan('R0001');
    await pass(26_000);
    expect([view().isClosingSoon, view().hand?.cardNumber]).toEqual([true, 'R0001']);
    desk.touch();
    expect(view().isClosingSoon).toBe(false);

    await pass(29_000);
    expect(view().hand?.cardNumber).toBe('R0001');
    await pass(2_000);

    expect(view().hand).toBeUndefined();
  });

  it('does not close while an answer is missing or a pane is open', async () => {
    const { desk, view, pass } = await aDesk({
      script: { closeAfterSeconds: 30 },
      turn: (name, _args, usual) =>
        name === 'circulation.record' ? { error: 'NetworkError: HTTP 0' } : usual(),
    });
    desk.scan('R0001');
    desk.scan('T1');
    await pass(300_000);

    expect(view().hand?.cardNumber).toBe('R0001');
  });

  it('never closes when the school has set it so', async () => {
    const { desk, view, pass } = await aDesk();
    desk.scan('R0001');
    await pass(3_600_000);

    expect(view().hand?.cardNumber).toBe('R0001');
  });
});

// The desk without a screen: scans in, acts out, and what the page knows in between.

import { describe, expect, it } from 'vitest';
import type { DeskView } from '../../src/circulation/sidebar/desk-view.ts';
import { aDesk, anOpenDesk } from '../support/desk-bench.ts';
import { refusedWith } from '../support/page-harness.ts';

const states = (view: DeskView) => view.entries.map((entry) => entry.state);

describe('scanning a card', () => {
  it('shows the reader at once, before the server has answered', async () => {
    const { desk, view } = await anOpenDesk();

    desk.scan('R0001');

    expect(view().hand?.known?.name).toBe('李明');
    expect(view().hand?.page).toBeUndefined();
  });

  it('lends to nobody once the server says there is no such card', async () => {
    const { desk, view, sent, pass } = await anOpenDesk();

    desk.scan('R9999');
    await pass(0);
    desk.scan('T1');

    expect(view().hand?.refusal?.[0]?.code).toBe('readerUnknown');
    expect(sent[0]?.[0]?.cardNumber).toBe('');
  });

  it('asks again for a page that did not come, while scanning goes on', async () => {
    let failures = 2;
    const { desk, view, pass, library } = await anOpenDesk({
      turn: (name, _args, usual) =>
        name === 'circulation.readerPage' && failures-- > 0 ? { error: 'NetworkError: HTTP 0' } : usual(),
    });

    desk.scan('R0001');
    await pass(0);
    desk.scan('T1');
    await pass(10_000);

    expect(view().hand?.page?.name).toBe('李明');
    expect(library.carriedOut).toHaveLength(1);
  });

  it('shows nothing of the former reader when an answer comes late', async () => {
    let release: (() => void) | undefined;
    const { desk, view, pass } = await anOpenDesk({
      turn: async (name, args, usual) => {
        const isLate = name === 'circulation.readerPage' && JSON.stringify(args).includes('R0001');
        if (isLate) await new Promise<void>((resolve) => (release = resolve));
        return usual();
      },
    });

    desk.scan('R0001');
    desk.scan('20240117');
    await pass(0);
    release?.();
    await pass(0);

    expect(view().hand?.page?.name).toBe('王小红');
  });
});

describe('scanning a copy', () => {
  it('lends it to the open reader with the row where it was seen', async () => {
    const { desk, sent, view, pass } = await anOpenDesk();

    desk.scan('R0001');
    desk.scan('T2');
    await pass(0);

    expect(sent[0]?.[0]).toMatchObject({
      act: 'scan',
      copyBarcode: 'T2',
      cardNumber: 'R0001',
      copyHint: { row: 4, seen: '草房子' },
      readerHint: { row: 3, seen: '李明' },
    });
    expect(view().hand?.page?.loans.map((loan) => loan.title)).toEqual(['草房子']);
  });

  it('takes a second reading within five seconds as the same scan, and says so', async () => {
    const { desk, view, library, pass } = await anOpenDesk();

    desk.scan('R0001');
    desk.scan('T1');
    await pass(2_000);
    desk.scan('T1');
    await pass(0);

    expect(library.carriedOut).toHaveLength(1);
    expect(view().hint).toEqual({ kind: 'scannedTwice', title: '小王子' });
  });

  it('lends to the next reader what another gave back a second ago', async () => {
    const { desk, view, pass } = await anOpenDesk();

    desk.scan('R0001');
    desk.scan('T1');
    await pass(6_000);
    desk.scan('T1');
    await pass(1_000);
    desk.scan('20240117');
    desk.scan('T1');
    await pass(0);

    expect(view().entries.map(({ answer }) => [answer?.act, answer?.readerName])).toEqual([
      ['lend', '李明'],
      ['takeBack', '李明'],
      ['lend', '王小红'],
    ]);
  });

  it('takes an impatient second scan while the server is silent as the same one', async () => {
    const { desk, view, sent, pass } = await anOpenDesk({
      turn: (name, _args, usual) => (name === 'circulation.record' ? 'lost' : usual()),
    });

    desk.scan('R0001');
    desk.scan('T1');
    await pass(9_000);
    desk.scan('T1');
    await pass(0);

    expect(sent).toHaveLength(1);
    expect(view().entries).toHaveLength(1);
    expect(view().hint).toEqual({ kind: 'scannedTwice', title: '小王子' });
  });

  it('tries again at once when the same copy is scanned after a refusal', async () => {
    const { desk, view, pass } = await anOpenDesk();

    desk.scan('T1');
    await pass(1_000);
    desk.scan('R0001');
    desk.scan('T1');
    await pass(0);

    expect(states(view())).toEqual(['refused', 'settled']);
  });

  it('makes the sound of the answer', async () => {
    const { desk, sounds, pass } = await anOpenDesk();

    desk.scan('R0001');
    desk.scan('T1');
    await pass(6_000);
    desk.scan('T1');
    await pass(0);
    desk.scan('T3');
    await pass(0);

    expect(sounds).toEqual(['lent', 'returned', 'refused']);
  });
});

describe('scanning before everything is there', () => {
  it('notes what is scanned while the desk opens, and carries it out in order', async () => {
    const { desk, library, pass } = aDesk();

    desk.open();
    desk.scan('R0001');
    desk.scan('T1');
    desk.scan('T2');
    await pass(0);

    expect(library.carriedOut.map((act) => [act.copyBarcode, act.cardNumber])).toEqual([
      ['T1', 'R0001'],
      ['T2', 'R0001'],
    ]);
  });

  it('opens by itself, with what was scanned, once the network is back', async () => {
    let failures = 2;
    const { desk, view, library, pass } = aDesk({
      turn: (name, _args, usual) =>
        name === 'circulation.openDesk' && failures-- > 0 ? { error: 'NetworkError: HTTP 0' } : usual(),
    });

    desk.open();
    desk.scan('R0001');
    desk.scan('T1');
    await pass(0);
    expect(view().openingFailure?.kind).toBe('network');
    await pass(20_000);

    expect(view().openingFailure).toBeUndefined();
    expect(library.carriedOut).toHaveLength(1);
  });

  it('waits with a number that may be a card until all cards are known', async () => {
    let release: (() => void) | undefined;
    const { desk, view, library, pass } = await anOpenDesk({
      turn: async (name, _args, usual) => {
        if (name === 'circulation.indexReaders') await new Promise<void>((resolve) => (release = resolve));
        return usual();
      },
    });

    desk.scan('20240117');
    desk.scan('T1');
    expect(view().waiting.map((scan) => scan.code)).toEqual(['20240117', 'T1']);
    expect(view().waiting.every((scan) => scan.requestId !== '')).toBe(true);
    release?.();
    await pass(0);

    expect(library.carriedOut.map((act) => act.cardNumber)).toEqual(['20240117']);
  });

  it('does not wait for ever for cards that cannot be fetched', async () => {
    const { desk, view, pass } = await anOpenDesk({
      turn: (name, _args, usual) =>
        name === 'circulation.indexReaders' ? { error: 'Exception: no' } : usual(),
    });

    desk.scan('99999');
    await pass(120_000);

    expect(view().entries.map((entry) => entry.answer?.findings[0]?.code)).toEqual(['copyUnknown']);
  });
});

describe('fetching the titles', () => {
  it('tries again a minute later when a part did not come', async () => {
    let isAway = true;
    const { view, pass } = await anOpenDesk({
      turn: (name, _args, usual) =>
        isAway && name === 'circulation.indexCopies' ? { error: 'NetworkError: HTTP 0' } : usual(),
    });

    await pass(30_000);
    expect(view().index.isWhole).toBe(false);
    isAway = false;
    await pass(120_000);

    expect(view().index.isWhole).toBe(true);
  });
});

describe('rows that moved', () => {
  it('drops all hints after one missed, and has them again when the index was fetched anew', async () => {
    let fetched = 0;
    let release: (() => void) | undefined;
    const { desk, sent, pass } = await anOpenDesk({
      turn: async (name, _args, usual) => {
        if (name === 'circulation.indexCopies') fetched += 1;
        if (fetched === 2 && !release) await new Promise<void>((resolve) => (release = resolve));
        const outcome = await usual();
        if (name !== 'circulation.record' || outcome === 'lost' || !('value' in outcome)) return outcome;
        return { value: outcome.value.replace('"copyRow":0', fetched === 1 ? '"copyRow":9' : '"copyRow":0') };
      },
    });
    const scan = async (code: string) => {
      desk.scan(code);
      await pass(0);
    };

    await scan('R0001');
    await scan('T1');
    await scan('T2');
    release?.();
    await pass(0);
    await scan('T3');

    expect(sent.flat().map((act) => ('copyHint' in act ? act.copyHint?.row : undefined))).toEqual([
      3,
      undefined,
      5,
    ]);
  });
});

describe('a door that refuses', () => {
  it('shows the whole call’s refusal on the line it belongs to', async () => {
    const { desk, view, pass } = await anOpenDesk({
      turn: (name, _args, usual) => (name === 'circulation.record' ? refusedWith('cardLost') : usual()),
    });

    desk.scan('R0001');
    desk.scan('T1');
    await pass(0);

    expect(view().entries[0]).toMatchObject({ state: 'refused', findings: [{ code: 'cardLost' }] });
  });
});

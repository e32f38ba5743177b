// The queue of scans: what it sends, when, and what it does with each answer.

import { describe, expect, it } from 'vitest';
import { MOST_ACTS } from '../../src/browser/queue-state.ts';
import { fault, ids, network, QueueBench, RepeatSafeServer } from '../support/queue-bench.ts';

describe('sending scans', () => {
  it('sends the first at once, and those made meanwhile together in the next call', async () => {
    const ledger = new RepeatSafeServer();
    const bench = new QueueBench((acts) => ledger.record(acts));

    bench.add('a', 'b', 'c');
    await bench.settle();

    expect(bench.sent).toEqual([['a'], ['b', 'c']]);
    expect(bench.entries.map((entry) => entry.state)).toEqual(['settled', 'settled', 'settled']);
  });

  it('puts at most twenty acts into one call', async () => {
    const ledger = new RepeatSafeServer();
    const bench = new QueueBench((acts) => ledger.record(acts));

    bench.add(...ids(50));
    await bench.settle();

    expect(bench.sent.map((batch) => batch.length)).toEqual([1, MOST_ACTS, MOST_ACTS, 9]);
    expect(ledger.carriedOut).toEqual(ids(50));
  });

  it('tells of each answer once', async () => {
    const ledger = new RepeatSafeServer();
    const bench = new QueueBench((acts, nth) =>
      nth === 0 ? { state: 'failed', failure: network } : ledger.record(acts),
    );

    bench.add('a', 'b');
    await bench.settle();

    expect(bench.fresh).toEqual(['a', 'b']);
  });

  it('keeps the line of an act in its place when it is added twice', async () => {
    const ledger = new RepeatSafeServer();
    const bench = new QueueBench((acts) => ledger.record(acts));

    bench.add('a', 'b', 'a');
    await bench.settle();

    expect(bench.entries.map((entry) => entry.act.requestId)).toEqual(['a', 'b']);
    expect(bench.sent.flat()).toEqual(['a', 'b']);
  });
});

describe('losing a reply', () => {
  it('shows the act as unknown until the retry under the same request id answers', async () => {
    const ledger = new RepeatSafeServer();
    const bench = new QueueBench((acts, nth) => {
      const reply = ledger.record(acts);
      return nth === 0 ? { state: 'failed', failure: { kind: 'timeout' } } : reply;
    });

    bench.add('a');
    await bench.breathe();
    const meanwhile = bench.stateOf('a');
    await bench.settle();

    expect(meanwhile).toBe('unknown');
    expect(bench.stateOf('a')).toBe('settled');
    expect(bench.sent).toEqual([['a'], ['a']]);
    expect(ledger.carriedOut).toEqual(['a']);
  });

  it('waits longer after each failure, and not at all once the network is said to be back', async () => {
    const at: number[] = [];
    const bench: QueueBench = new QueueBench(() => {
      at.push(bench.now);
      return { state: 'failed', failure: network };
    });

    bench.add('a');
    await bench.breathe();
    const before = bench.sent.length;
    bench.queue.hurry();
    await bench.breathe();

    expect(bench.sent.length).toBe(before + 1);
    await bench.settle();
    const pauses = at.slice(1).map((moment, n) => moment - (at[n] ?? 0));
    expect(pauses.slice(0, 6)).toEqual([0, 2_000, 4_000, 8_000, 15_000, 15_000]);
  });

  it('does not send ahead of the pause when another scan is made', async () => {
    const bench = new QueueBench(() => ({ state: 'failed', failure: network }));

    bench.add('a');
    await bench.breathe();
    bench.add('b');
    await bench.breathe();

    expect(bench.sent).toEqual([['a']]);
    expect(bench.stateOf('b')).toBe('queued');
  });

  it('treats an answer about none of the acts as no answer', async () => {
    const ledger = new RepeatSafeServer();
    const bench = new QueueBench((acts, nth) =>
      nth === 0 ? { state: 'answered', value: { results: [] } } : ledger.record(acts),
    );

    bench.add('a');
    await bench.settle();

    expect(bench.sent).toEqual([['a'], ['a']]);
    expect(bench.stateOf('a')).toBe('settled');
  });

  it('sends the rest again when only the first acts of a call were answered', async () => {
    const ledger = new RepeatSafeServer();
    const bench = new QueueBench((acts) => ledger.record(acts.slice(0, 2)));

    bench.add(...ids(6));
    await bench.settle();

    expect(ledger.carriedOut).toEqual(ids(6));
    expect(bench.sent).toEqual([['q0'], ['q1', 'q2', 'q3', 'q4', 'q5'], ['q3', 'q4', 'q5'], ['q5']]);
  });
});

describe('a server that says no or breaks', () => {
  it('leaves scans queued, not unknown, while another desk holds the lock', async () => {
    const bench = new QueueBench(() => ({ state: 'failed', failure: fault('busy') }));

    bench.add('a');
    await bench.breathe();

    expect(bench.stateOf('a')).toBe('queued');
  });

  it('finds the one act the door does not accept, refuses it, and carries out the others in order', async () => {
    const ledger = new RepeatSafeServer();
    const bench = new QueueBench((acts) =>
      acts.some((act) => act.requestId === 'q3')
        ? { state: 'failed', failure: fault('badArguments') }
        : ledger.record(acts),
    );

    bench.add(...ids(6));
    await bench.settle();

    expect(bench.stateOf('q3')).toBe('refused');
    expect(ledger.carriedOut).toEqual(['q0', 'q1', 'q2', 'q4', 'q5']);
  });

  it('sets aside an act on which the server fails three times alone, keeps it, and lets the others pass', async () => {
    const ledger = new RepeatSafeServer();
    let isMended = false;
    const bench = new QueueBench((acts) =>
      !isMended && acts.some((act) => act.requestId === 'q2')
        ? { state: 'failed', failure: fault('unexpected') }
        : ledger.record(acts),
    );

    bench.add(...ids(5));
    await bench.settle();
    const aside = bench.entries.find((entry) => entry.act.requestId === 'q2');

    expect(aside).toMatchObject({ state: 'unknown', isParked: true });
    expect(ledger.carriedOut).toEqual(['q0', 'q1', 'q3', 'q4']);
    expect(bench.kept.map((each) => each.act.requestId)).toEqual(['q2']);

    isMended = true;
    bench.queue.tryAgain('q2');
    await bench.settle();
    expect(bench.stateOf('q2')).toBe('settled');
    expect(bench.kept).toEqual([]);
  });

  it('holds everything back, in order, while the workbook itself is in the way', async () => {
    const ledger = new RepeatSafeServer();
    const bench = new QueueBench((acts, nth) =>
      nth < 4 ? { state: 'failed', failure: fault('tabMissing') } : ledger.record(acts),
    );

    bench.add(...ids(5));
    await bench.settle();

    expect(ledger.carriedOut).toEqual(ids(5));
    expect(bench.entries.every((entry) => entry.state === 'settled')).toBe(true);
  });
});

describe('closing and reopening the page', () => {
  it('keeps what is unsettled with its request ids and its notes, and nothing once all is settled', async () => {
    const ledger = new RepeatSafeServer();
    const bench = new QueueBench((acts, nth) =>
      nth === 0 ? { state: 'failed', failure: network } : ledger.record(acts),
    );

    bench.add('a', 'b');
    await bench.breathe();
    expect(bench.kept.map(({ act, note }) => [act.requestId, note])).toEqual([
      ['a', 'note a'],
      ['b', 'note b'],
    ]);

    await bench.settle();
    expect(bench.kept).toEqual([]);
  });

  it('replays kept acts before new ones, under their old request ids', async () => {
    const ledger = new RepeatSafeServer();
    const bench = new QueueBench((acts) => ledger.record(acts));
    const kept = ['a', 'b'].map((requestId) => ({
      act: { requestId },
      note: '',
      madeAt: bench.now - 60_000,
    }));

    bench.queue.replay(kept, 3_600_000);
    bench.add('c');
    await bench.settle();

    expect(ledger.carriedOut).toEqual(['a', 'b', 'c']);
    expect(bench.entries.map((entry) => entry.isReplayed)).toEqual([true, true, false]);
  });

  it('waits for a person’s word before it sends acts of long ago', async () => {
    const ledger = new RepeatSafeServer();
    const bench = new QueueBench((acts) => ledger.record(acts));

    bench.queue.replay([{ act: { requestId: 'old' }, note: '', madeAt: 0 }], 600_000);
    await bench.settle();
    expect(ledger.carriedOut).toEqual([]);

    bench.queue.tryAgain('old');
    await bench.settle();
    expect(ledger.carriedOut).toEqual(['old']);
  });
});

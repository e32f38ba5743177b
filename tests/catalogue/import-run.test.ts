// Sending an import in slices when the network, the server or the person gets in the way.

import { describe, expect, it } from 'vitest';
import type { Failure, Reply } from '../../src/browser/call.ts';
import { reviewCopyRow } from '../../src/catalogue/domain/review-copies.ts';
import { parseRows } from '../../src/catalogue/sidebar/file-text.ts';
import type { Reviewed, SliceResult } from '../../src/catalogue/sidebar/import-kinds.ts';
import { makeRun, type RunView } from '../../src/catalogue/sidebar/import-run.ts';
import { notImported, toCsv } from '../../src/catalogue/sidebar/rejected-rows.ts';
import { finding } from '../../src/kernel/finding.ts';
import { cellsByKey } from '../../src/kernel/match-columns.ts';

const [draft] = reviewCopyRow({ title: '小王子' }).drafts;
const items = (count: number) => Array.from({ length: count }, (_, at) => ({ line: at + 2, draft: draft! }));
const answer = (imported: number, rest: Partial<SliceResult> = {}): Reply<SliceResult> => ({
  state: 'answered',
  value: { imported, given: [], rejected: [], ...rest },
});
const failed = (failure: Failure): Reply<SliceResult> => ({ state: 'failed', failure });
const offline: Failure = { kind: 'network', message: 'HTTP 0' };
const fault = (code: 'busy' | 'tabMissing'): Failure => ({ kind: 'fault', code, params: {}, reference: '' });

/** Sends `count` rows against scripted replies; without one left the slice is imported whole. */
function aRun(count: number, replies: Reply<SliceResult>[]) {
  const sent: { readonly requestId: string; readonly rows: number }[] = [];
  const pauses: number[] = [];
  let settle = (_: RunView) => {};
  const run = makeRun(items(count), {
    send: async (requestId, drafts) => {
      sent.push({ requestId, rows: drafts.length });
      return replies.shift() ?? answer(drafts.length);
    },
    requestIdOf: (slice) => `run-${slice}`,
    wait: async (ms) => {
      pauses.push(ms);
    },
    changed: (view) => {
      if (view.state === 'done' || view.state === 'stopped') settle(view);
    },
  });
  const goOn = () =>
    new Promise<RunView>((resolve) => {
      settle = (view) => setTimeout(() => resolve(view));
      run.goOn();
    });
  return { goOn, run, sent, pauses };
}

describe('sending an import', () => {
  it('adds up what the slices came to', async () => {
    const { goOn } = aRun(250, [
      answer(199, {
        given: ['T0000001', 'T0000199'],
        rejected: [{ index: 4, findings: [finding('block', 'barcodeTaken')] }],
      }),
      answer(50, { given: ['T0000200', 'T0000249'] }),
    ]);

    expect(await goOn()).toMatchObject({
      state: 'done',
      imported: 249,
      given: ['T0000001', 'T0000199', 'T0000200', 'T0000249'],
      rejected: [{ line: 6 }],
    });
  });

  it('tries a slice again with its request id, at longer and longer pauses', async () => {
    const { goOn, sent, pauses } = aRun(1, [
      failed(offline),
      failed({ kind: 'timeout' }),
      failed(fault('busy')),
    ]);

    expect((await goOn()).state).toBe('done');
    expect(sent.map((each) => each.requestId)).toEqual(['run-0', 'run-0', 'run-0', 'run-0']);
    expect(pauses).toEqual([1_000, 2_000, 4_000]);
  });

  it('stops after six tries and goes on when told to', async () => {
    const { goOn, sent } = aRun(201, [answer(200), ...Array.from({ length: 6 }, () => failed(offline))]);

    expect(await goOn()).toMatchObject({ state: 'stopped', sent: 200, failure: offline });
    expect(await goOn()).toMatchObject({ state: 'done', imported: 201 });
    expect(sent.map((each) => each.requestId)).toEqual([
      'run-0',
      ...Array.from({ length: 7 }, () => 'run-1'),
    ]);
  });

  it.each<[string, Failure]>([
    ['a tab is missing', fault('tabMissing')],
    ['several accounts are signed in', { kind: 'severalAccounts' }],
  ])('does not try again by itself when %s', async (_, failure) => {
    const { goOn, sent } = aRun(1, [failed(failure)]);

    expect(await goOn()).toMatchObject({ state: 'stopped', failure });
    expect(sent).toHaveLength(1);
  });

  it('rejects every row of a slice that was refused as a whole', async () => {
    const refusal = { state: 'refused', findings: [finding('block', 'barcodesExhausted')] } as const;
    const { goOn } = aRun(2, [refusal]);

    expect(await goOn()).toMatchObject({ state: 'done', imported: 0, rejected: [{ line: 2 }, { line: 3 }] });
  });
});

describe('gathering what was not imported', () => {
  const row = (line: number, cells: string[], copies: number): Reviewed => ({
    line,
    cells,
    drafts: Array.from({ length: copies }, () => draft!),
    findings: copies === 0 ? [finding('block', 'titleMissing')] : [],
  });
  const rows = [row(2, ['小王子', '3'], 3), row(3, ['', '1'], 0), row(4, ['夏洛的网', '2'], 2)];
  const view: RunView = { state: 'done', total: 5, sent: 5, imported: 5, given: [], rejected: [] };

  it('holds the rows the page rejected, as they stood', () => {
    expect(notImported(rows, view, 1)).toMatchObject([{ line: 3, cells: ['', '1'] }]);
  });

  it('counts down a row of which only some copies were turned down', () => {
    const rejected = [{ line: 2, findings: [finding('block', 'barcodeTaken')] }];

    expect(notImported(rows, { ...view, rejected }, 1)).toMatchObject([
      { line: 2, cells: ['小王子', '1'], findings: [{ code: 'barcodeTaken' }] },
      { line: 3 },
    ]);
  });

  it('holds the rows that were not sent, and only as many copies of the one it stopped in', () => {
    expect(notImported(rows, { ...view, sent: 2 }, 1).map((each) => each.cells)).toEqual([
      ['小王子', '1'],
      ['', '1'],
      ['夏洛的网', '2'],
    ]);
  });

  it('saves text that looks like a formula so that a spreadsheet takes it for text', () => {
    const words = { line: '行', reason: '原因', reasonOf: () => '没有书名' };
    const csv = toCsv(['书名'], [{ line: 3, cells: ['=1+1'], findings: [] }], words);

    expect(csv).toBe(`\ufeff书名,行,原因\r\n"'=1+1",3,没有书名\r\n`);
    expect(parseRows(csv).rows.map(({ cells }) => cellsByKey(cells, { title: 0 }))).toEqual([
      { title: '=1+1' },
    ]);
  });
});

// What a run costs by the model of PLATFORM 3C, and when it has run too long.

import { describe, expect, it } from 'vitest';
import { openHost } from '../../local/workspace.ts';
import { openBundle, writeBundle } from '../support/workspace.ts';

const source = `
  function sheet() { return SpreadsheetApp.getActiveSheet(); }
  function seed() { sheet().getRange(1, 1, 3, 2).setValues([['a', 1], ['b', 2], ['c', 3]]); }
  function readAll() { return sheet().getDataRange().getValues().length; }
  function readCell() { return sheet().getRange('A1').getValue(); }
  function look() { sheet().getLastRow(); sheet().getLastRow(); sheet().getLastColumn(); }
  function readAfterWrite() { sheet().getRange('A1').setValue('x'); return sheet().getRange('A1').getValue(); }
  function append() { sheet().appendRow(['d', 4]); }
  function find() { return sheet().getRange('A1:A3').createTextFinder('c').findNext().getRow(); }
  function flushNothing() { SpreadsheetApp.flush(); }
  function locked() { var l = LockService.getDocumentLock(); l.tryLock(1); sheet().getRange('A1').setValue(1); SpreadsheetApp.flush(); l.releaseLock(); sheet().getRange('A1').setValue(2); }
  function spin() { for (;;) {} }
  function sleepLong() {
    sheet().getRange('A1').setValue('committed'); SpreadsheetApp.flush();
    sheet().getRange('A2').setValue('waiting');
    try { for (var i = 0; i < 100; i++) Utilities.sleep(60000); } finally { sheet().getRange('A3').setValue('finally'); }
  }
  function onEdit() { Utilities.sleep(31000); }
  function onOpen() { Utilities.sleep(29000); }
  function time() { var before = Date.now(); sheet().getRange('A1').getValue(); return [Date.now() - before, new Date().getTime() - before]; }`;

describe('the meter', () => {
  const metered = async (fn: string) => {
    const { owner } = await openBundle(source);
    owner.call('seed');
    return owner.call(fn).meter;
  };

  it('reading costs 170 ms and 9 µs a cell (3.3)', async () => {
    const meter = await metered('readCell');

    expect(meter).toMatchObject({ charged: 1, cellsRead: 1, wholeTabReads: 0, commits: 0, callMs: 700 });
    expect(meter.serverMs).toBeCloseTo(170.009);
  });

  it('a read of all there is on a tab is counted as such', async () => {
    const meter = await metered('readAll');

    expect(meter).toMatchObject({ cellsRead: 6, wholeTabReads: 1 });
  });

  it('a look at a tab costs 5 ms once (3C)', async () => {
    const meter = await metered('look');

    expect(meter).toMatchObject({ charged: 1, serverMs: 5 });
  });

  it('reading after writing pays the commit first (3.1)', async () => {
    const meter = await metered('readAfterWrite');

    expect(meter.trace.map(({ method, ms }) => [method, Math.round(ms)])).toEqual([
      ['Range.setValue', 1],
      ['commit', 150],
      ['Range.getValue', 170],
    ]);
    expect(meter).toMatchObject({ charged: 2, commits: 1, cellsWritten: 1, cellsRead: 1 });
  });

  it('appending costs 110 ms and commits (3.7)', async () => {
    const meter = await metered('append');

    expect(meter).toMatchObject({ serverMs: 110, commits: 1, cellsWritten: 2 });
  });

  it('finding costs 300 ms and 1.5 µs a cell (3.9)', async () => {
    const meter = await metered('find');

    expect(meter.cellsSearched).toBe(3);
    expect(meter.trace.find(({ method }) => method.startsWith('TextFinder'))?.ms).toBeCloseTo(300.0045);
  });

  it('many cells cost their share: reading, finding, committing (3.3, 3.5, 3.9)', async () => {
    const { owner } = await openBundle(`
      function block(columns) { return SpreadsheetApp.getActiveSheet().getRange(1, 1, 1000, columns); }
      function read() { block(10).getValues(); }
      function find() { block(10).createTextFinder('x').findNext(); }
      function write(columns) { block(columns).setValue('x'); }`);
    const costs = (fn: string, ...args: number[]) =>
      owner.call(fn, args).meter.trace.map(({ method, ms }) => [method, Number(ms.toFixed(2))]);

    expect(costs('read')).toEqual([['Range.getValues', 260]]);
    expect(costs('find')).toEqual([['TextFinder.findNext', 315]]);
    expect(costs('write', 15)).toEqual([
      ['Range.setValue', 1.2],
      ['commit', 150],
    ]);
    expect(costs('write', 20)).toEqual([
      ['Range.setValue', 1.2],
      ['commit', 1200],
    ]);
  });

  it('a flush with nothing waiting is free', async () => {
    expect(await metered('flushNothing')).toMatchObject({ charged: 0, serverMs: 0, commits: 0 });
  });

  it('notes what was done under the lock, and that the last commit was not', async () => {
    const { trace } = await metered('locked');

    expect(trace.map(({ method, locked }) => [method, locked])).toEqual([
      ['Lock.tryLock', false],
      ['Range.setValue', true],
      ['commit', true],
      ['Range.setValue', false],
      ['commit', false],
    ]);
  });

  it('sums its trace to what the server took', async () => {
    const { trace, serverMs } = await metered('locked');

    expect(trace.reduce((sum, { ms }) => sum + ms, 0)).toBeCloseTo(serverMs);
  });

  it('moves the clock the script sees', async () => {
    const { owner } = await openBundle(source);
    const [byNow, byDate] = owner.call('time').value as number[];

    expect(byNow).toBe(byDate);
    expect(byNow).toBeGreaterThanOrEqual(170);
  });
});

describe('a run that takes too long', () => {
  it('is killed after six virtual minutes: what was committed stays, finally does nothing (1.13, 1.36)', async () => {
    const { workspace, owner } = await openBundle(source);

    expect(owner.call('sleepLong')).toMatchObject({
      state: 'killed',
      error: 'Exceeded maximum execution time',
    });
    expect(workspace.snapshot()[0]?.cells).toEqual([['committed']]);
  });

  it('is killed after thirty seconds in a simple trigger (1.14)', async () => {
    const { workspace, owner } = await openBundle(source);
    const sheetId = workspace.snapshot()[0]?.sheetId ?? 0;

    expect(owner.type(sheetId, 'A1', [['x']])[0]?.state).toBe('killed');
    expect(owner.call('onOpen', [], 'open').state).toBe('done');
  });

  it('is killed when it never comes back (1.36)', async () => {
    const host = await openHost({ dist: writeBundle(source) });
    host.world.realLimitMs = 300;
    host.admit('librarian@school.example');

    expect(host.run('librarian@school.example', 'spin', [])).toMatchObject({
      state: 'killed',
      error: 'Exceeded maximum execution time',
    });
  });
});

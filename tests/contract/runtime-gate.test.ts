// The gate: what may happen before each service call, and what a stop leaves behind.

import { describe, expect, it } from 'vitest';
import type { GateCall, Stop, Workspace } from '../../local/contract.ts';
import { openBundle } from '../support/workspace.ts';

const source = `
  function sheet() { return SpreadsheetApp.getActive().getSheets()[0]; }
  function lend(card) {
    var lock = LockService.getDocumentLock();
    lock.waitLock(1000);
    var s = sheet();
    s.getRange('A1').setValue(card);
    s.getRange('A2').setValue('second');
    SpreadsheetApp.flush();
    s.getRange('B1').setValue('journal');
    lock.releaseLock();
    return s.getRange('A1').getValue();
  }
  function swallow() {
    try { sheet().getRange('A1').setValue('x'); SpreadsheetApp.flush(); }
    catch (e) { try { sheet().getRange('A3').setValue('caught'); SpreadsheetApp.flush(); } catch (again) { console.log('again'); } }
    finally { try { PropertiesService.getScriptProperties().setProperty('f', '1'); } catch (e) { Logger.log('last'); } }
    return 'went on';
  }
  function tell(e) { try { sheet().getRange('A1').getValue(); } catch (e) { return e.name + ': ' + e.message + ' ' + (e instanceof Error); } }
  function leaveWaiting() { sheet().getRange('A1').setValue('end'); }
  function failWaiting() { sheet().getRange('A1').setValue('end'); throw new Error('after'); }
  function property() { return PropertiesService.getScriptProperties().getProperty('f'); }
  function increment() { var r = sheet().getRange('C1'); r.setValue(Number(r.getValue()) + 1); }
  function onEdit(e) { e.source.getSheets()[0].getRange('D1').setValue('edited ' + e.range.getA1Notation()); }`;

const cells = (workspace: Workspace) => workspace.snapshot()[0]?.cells ?? [];
const stopAt = (method: string, stop: Stop) => (_: number, call: GateCall) =>
  call.method === method ? stop : undefined;

describe('the gate', () => {
  it('sees every service call of the outermost run in order, counted from 1', async () => {
    const { workspace, owner } = await openBundle(source);
    const seen: string[] = [];
    workspace.gate(
      (n, call) =>
        void seen.push(`${n} ${call.method}${call.commits ? ' commits' : ''}${call.locked ? ' locked' : ''}`),
    );
    owner.call('lend', ['R1']);

    expect(seen).toEqual([
      '1 LockService.getDocumentLock',
      '2 Lock.waitLock',
      '3 SpreadsheetApp.getActive locked',
      '4 Spreadsheet.getSheets locked',
      '5 Sheet.getRange locked',
      '6 Range.setValue locked',
      '7 Sheet.getRange locked',
      '8 Range.setValue locked',
      '9 SpreadsheetApp.flush commits locked',
      '10 Sheet.getRange locked',
      '11 Range.setValue locked',
      '12 Lock.releaseLock locked',
      '13 Sheet.getRange',
      '14 Range.getValue commits',
    ]);
  });

  it("may run another person's call nested, which is not gated itself", async () => {
    const { workspace, owner } = await openBundle(source);
    const other = workspace.person('teacher@school.example');
    let done = 0;
    workspace.gate((_, call) => {
      if (call.method === 'Range.setValue') done += other.call('increment').state === 'done' ? 1 : 0;
    });
    owner.call('leaveWaiting');

    expect(done).toBe(1);
    expect(cells(workspace)[0]).toEqual(['end', '', 1]);
  });

  it('shows lost updates where nobody locks (3.19, 8A.7)', async () => {
    const { workspace, owner } = await openBundle(source);
    const other = workspace.person('teacher@school.example');
    let nested = false;
    workspace.gate((_, call) => {
      if (call.method !== 'Range.setValue' || nested) return;
      nested = true;
      other.call('increment');
    });
    owner.call('increment');

    expect(cells(workspace)[0]?.[2]).toBe(1);
  });

  it('loses one of two rows appended at once without a lock; under it the other is told to wait (3.18, 8A.7)', async () => {
    const append = async (lock: string) => {
      const { workspace, owner } = await openBundle(
        `function append(v) { ${lock} SpreadsheetApp.getActiveSheet().appendRow([v]); }`,
      );
      const teacher = workspace.person('teacher@school.example');
      let theirs: string | undefined;
      workspace.gate((_, { method }) => {
        if (method === 'Sheet.appendRow') theirs = teacher.call('append', ['theirs']).state;
      });
      owner.call('append', ['mine']);
      return [theirs, workspace.snapshot()[0]?.cells];
    };

    expect(await append('')).toEqual(['done', [['mine']]]);
    expect(await append('LockService.getDocumentLock().waitLock(1000);')).toEqual(['threw', [['mine']]]);
  });

  it('may edit as a person, whose edit fires onEdit (2.8, 3.23)', async () => {
    const { workspace, owner } = await openBundle(source);
    const sheetId = workspace.snapshot()[0]?.sheetId ?? 0;
    workspace.gate((n) => {
      if (n === 6) workspace.person('teacher@school.example').type(sheetId, 'C5', [['typed']]);
    });
    owner.call('lend', ['R1']);

    expect(cells(workspace)[0]).toEqual(['R1', 'journal', '', 'edited C5']);
  });

  it('lets nested runs take their time without wearing out the run around them', async () => {
    const { workspace, owner } = await openBundle(`${source} function doze() { Utilities.sleep(200000); }`);
    const other = workspace.person('teacher@school.example');
    workspace.gate((n) => {
      if (n <= 3) other.call('doze');
    });

    expect(owner.call('lend', ['R1']).state).toBe('done');
  });

  it('comes out where the run was started when the hook itself throws', async () => {
    const { workspace, owner } = await openBundle(source);
    workspace.gate(() => {
      throw new Error('the test is wrong');
    });

    expect(() => owner.call('swallow')).toThrow('the test is wrong');
    workspace.gate(null);
    expect(cells(workspace)).toEqual([]);
  });
});

describe('a stop', () => {
  it('throw: the call has no effect and the script may catch an Exception', async () => {
    const { workspace, owner } = await openBundle(source);
    workspace.gate(stopAt('Range.getValue', { stop: 'throw', message: 'Service Spreadsheets timed out' }));

    expect(owner.call('tell').value).toBe('Exception: Service Spreadsheets timed out true');
  });

  it('throw at a flush: what waits is written when the run ends', async () => {
    const { workspace, owner } = await openBundle(source);
    workspace.gate(stopAt('SpreadsheetApp.flush', { stop: 'throw' }));

    expect(owner.call('lend', ['R1']).state).toBe('threw');
    expect(cells(workspace)).toEqual([['R1'], ['second']]);
  });

  it('appliedThenThrow: the write is there, the run did not hear of it', async () => {
    const { workspace, owner } = await openBundle(source);
    workspace.gate(stopAt('SpreadsheetApp.flush', { stop: 'appliedThenThrow' }));

    const result = owner.call('lend', ['R1']);

    expect(result.state).toBe('threw');
    expect(cells(workspace)).toEqual([['R1'], ['second']]);
    expect(result.meter.trace.filter(({ method }) => method === 'commit')).toHaveLength(1);
  });

  it('kill: nothing the run does afterwards has any effect, catch and finally included (1.36, 8A.6)', async () => {
    const { workspace, owner } = await openBundle(source);
    workspace.gate(stopAt('SpreadsheetApp.flush', { stop: 'kill' }));

    const result = owner.call('swallow');

    expect([result.state, result.value, result.logs]).toEqual(['killed', undefined, []]);
    expect(cells(workspace)).toEqual([]);
    workspace.gate(null);
    expect(owner.call('property').value).toBeNull();
  });

  it('kill: lets go of the lock', async () => {
    const { workspace, owner } = await openBundle(
      `${source} function free() { return LockService.getDocumentLock().tryLock(0); }`,
    );
    workspace.gate(stopAt('SpreadsheetApp.flush', { stop: 'kill' }));
    owner.call('lend', ['R1']);
    workspace.gate(null);

    expect(owner.call('free').value).toBe(true);
  });
});

describe('what waits to be written', () => {
  it('is not in the workbook before something commits it (3.1)', async () => {
    const { workspace, owner } = await openBundle(source);
    const seen: unknown[] = [];
    workspace.gate((_, call) => void (call.method === 'commit' && seen.push(cells(workspace).length)));
    owner.call('leaveWaiting');

    expect(seen).toEqual([0]);
    expect(cells(workspace)).toEqual([['end']]);
  });

  it('is written when the run ends, even when it failed', async () => {
    const { workspace, owner } = await openBundle(source);

    expect(owner.call('failWaiting').error).toBe('Error: after');
    expect(cells(workspace)).toEqual([['end']]);
  });

  it('is lost when the run is killed at its last commit', async () => {
    const { workspace, owner } = await openBundle(source);
    workspace.gate(stopAt('commit', { stop: 'kill' }));

    expect(owner.call('leaveWaiting').state).toBe('killed');
    expect(cells(workspace)).toEqual([]);
  });

  it('is written one by one: a refused write leaves the earlier there and loses the later (3.16, 4.33)', async () => {
    const { workspace, owner } = await openBundle(`
      function rule() {
        var rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 9).setAllowInvalid(false).build();
        SpreadsheetApp.getActiveSheet().getRange('B1').setDataValidation(rule);
      }
      function work() {
        var sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('A1').setValue('before');
        sheet.getRange('B1').setValue(10);
        sheet.getRange('C1').setValue('after');
        try { SpreadsheetApp.flush(); } catch (e) { return e.message; }
      }`);
    owner.call('rule');

    expect(owner.call('work').value).toBe(
      'The data you entered in cell B1 violates the data validation rules set on this cell.',
    );
    expect(workspace.snapshot()[0]?.cells).toEqual([['before']]);
  });

  it('may fail at the last commit, where nobody can catch it (4.33)', async () => {
    const { workspace, owner } = await openBundle(source);
    workspace.gate(stopAt('commit', { stop: 'appliedThenThrow', message: 'late' }));

    expect(owner.call('leaveWaiting')).toMatchObject({ state: 'threw', error: 'Exception: late' });
    expect(cells(workspace)).toEqual([['end']]);
  });
});

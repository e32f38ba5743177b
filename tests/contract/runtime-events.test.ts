// What a person's acts start, and what the event tells.

import { describe, expect, it } from 'vitest';
import { manifest, openBundle } from '../support/workspace.ts';

const source = `
  function tell(e) {
    return [String(e.authMode), e.range ? e.range.getA1Notation() : null, e.value === undefined ? 'none' : e.value,
      e.oldValue === undefined ? 'none' : e.oldValue, e.source.getSheets().length, e.user.getEmail(), typeof e.triggerUid];
  }
  function onEdit(e) { console.log(JSON.stringify(tell(e))); return 'simple'; }
  function onOpen(e) { console.log(String(e.authMode), e.source.getSheets().length); return 'opened'; }
  function onInstall(e) { return String(e.authMode); }
  function edited(e) { console.log(JSON.stringify(tell(e)), Session.getEffectiveUser().getEmail()); return 'installed'; }
  function changed(e) { return e.changeType; }
  function install(handler, kind) { ScriptApp.newTrigger(handler).forSpreadsheet('x')[kind]().create(); }
  function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('by script'); }`;
const quiet = source
  .replace('function onEdit', 'function unused')
  .replace('function onOpen', 'function unusedToo');

const open = async (code = source) => {
  const opened = await openBundle(code);
  return { ...opened, sheetId: opened.workspace.snapshot()[0]?.sheetId ?? 0 };
};
const told = (logs: readonly string[] | undefined) => JSON.parse(logs?.[0] ?? 'null') as unknown[];

describe('an edit of values', () => {
  it('tells value and oldValue of a single cell (4.43)', async () => {
    const { owner, sheetId } = await open();
    const [first] = owner.type(sheetId, 'B2', [['one']]);
    const [second] = owner.type(sheetId, 'B2', [['two']]);
    const [cleared] = owner.type(sheetId, 'B2', [['']]);

    expect(told(first?.logs)).toEqual(['LIMITED', 'B2', 'one', 'none', 1, '', 'undefined']);
    expect(told(second?.logs).slice(1, 4)).toEqual(['B2', 'two', 'one']);
    expect(told(cleared?.logs).slice(1, 4)).toEqual(['B2', 'none', 'two']);
  });

  it('tells only the range of a paste (4.43)', async () => {
    const { owner, sheetId } = await open();
    const [result] = owner.type(sheetId, 'A1', [
      ['a', 'b'],
      ['c', 'd'],
    ]);

    expect(told(result?.logs).slice(1, 4)).toEqual(['A1:B2', 'none', 'none']);
  });

  it('tells a date as its serial (4.43)', async () => {
    const { owner, sheetId } = await open();
    const [result] = owner.type(sheetId, 'A1', [['2026-09-28']]);

    expect(told(result?.logs)[2]).toBe('46293');
  });

  it('runs an installed handler as its owner, with a trigger id (2.10)', async () => {
    const { workspace, owner, sheetId } = await open(quiet);
    owner.call('install', ['edited', 'onEdit']);

    const [result] = workspace.person('teacher@school.example').type(sheetId, 'A1', [['x']]);

    expect(result?.logs[0]).toMatch(
      /^\["FULL","A1","x","none",1,"teacher@school.example","string"\] librarian@school.example$/,
    );
  });

  it('runs a handler that is both simple and installed twice (4.47)', async () => {
    const { owner, sheetId } = await open();
    owner.call('install', ['onEdit', 'onEdit']);

    expect(owner.type(sheetId, 'A1', [['x']]).map(({ value }) => value)).toEqual(['simple', 'simple']);
  });

  it('is not what a script or a structural edit makes (2.6, 2.8)', async () => {
    const { owner, sheetId } = await open();

    expect(owner.call('write').logs).toEqual([]);
    expect(owner.edit({ do: 'insertRows', sheetId, at: 1, count: 2 })).toEqual([]);
    expect(owner.edit({ do: 'sort', sheetId, at: 1, ascending: false })).toEqual([]);
  });

  it('is refused to a viewer, and changes nothing (2.40)', async () => {
    const { workspace, sheetId } = await open();
    const viewer = workspace.person('parent@school.example', { role: 'viewer' });

    expect(viewer.type(sheetId, 'A1', [['x']])[0]?.state).toBe('threw');
    expect(workspace.snapshot()[0]?.cells).toEqual([]);
  });
});

describe('a change', () => {
  it.each([
    ['insertRows', 'INSERT_ROW'],
    ['deleteRows', 'REMOVE_ROW'],
    ['insertColumns', 'INSERT_COLUMN'],
    ['deleteColumns', 'REMOVE_COLUMN'],
  ] as const)('%s is told as %s to installed triggers (2.8, 4.44)', async (act, type) => {
    const { owner, sheetId } = await open(quiet);
    owner.call('install', ['changed', 'onChange']);

    expect(owner.edit({ do: act, sheetId, at: 2, count: 1 }).map(({ value }) => value)).toEqual([type]);
  });
});

describe('opening', () => {
  it('runs onOpen in LIMITED (2.1, 4.42)', async () => {
    const { owner } = await open();

    expect(owner.call('onOpen', [], 'open')).toMatchObject({ value: 'opened', logs: ['LIMITED 1'] });
  });

  it('installation runs onInstall in FULL (2.9, 4.46)', async () => {
    const { owner } = await open();

    expect(owner.call('onInstall', [], 'install').value).toBe('FULL');
  });

  it('a simple trigger may change the bound file but send no mail (2.7)', async () => {
    const { owner, workspace, sheetId } = await open(
      `function onEdit(e) { e.range.offset(0, 1).setValue('ok'); MailApp.getRemainingDailyQuota(); }`,
    );
    const [result] = owner.type(sheetId, 'A1', [['x']]);

    expect(result?.error).toMatch(
      /^Exception: You do not have permission to call MailApp.getRemainingDailyQuota/,
    );
    expect(workspace.snapshot()[0]?.cells).toEqual([['x', 'ok']]);
  });
});

describe('scopes', () => {
  const reading =
    'function read() { return SpreadsheetApp.getActiveSheet().getRange("A1").getValue(); } function other() { SpreadsheetApp.openById("1"); }';

  it('openById is refused even for the bound file under currentonly (2.34)', async () => {
    const { owner } = await openBundle(reading);

    expect(owner.call('other').error).toBe(
      'Exception: Specified permissions are not sufficient to call SpreadsheetApp.openById. ' +
        'Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
  });

  it('reading the bound file wants a spreadsheet scope (2.20, 2.37)', async () => {
    const { owner } = await openBundle({
      'Code.js': reading,
      'appsscript.json': manifest({ oauthScopes: [] }),
    });

    expect(owner.call('read').error).toMatch(/^Exception: Specified permissions are not sufficient to call /);
  });

  it('what one person did not consent to fails in the middle of the run (2.37)', async () => {
    const { workspace } = await openBundle(
      'function f() { console.log("before"); return Session.getActiveUser().getEmail(); }',
    );
    const partial = workspace.person('teacher@school.example', { consent: ['spreadsheets.currentonly'] });

    expect(partial.call('f')).toMatchObject({ state: 'threw', logs: ['before'] });
  });
});

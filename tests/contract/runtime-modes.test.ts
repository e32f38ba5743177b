// What each kind of entry may do and learn (PLATFORM 2A, 2B, 2D).

import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../local/runtime/scopes.ts';
import { openHost } from '../../local/workspace.ts';
import { manifest, openBundle, writeBundle } from '../support/workspace.ts';

const tellMode = 'function mode(e) { return JSON.parse(JSON.stringify(e.authMode)); }';
const container = 'https://www.googleapis.com/auth/script.container.ui';

describe('the mode an event tells', () => {
  it.each([
    ['LIMITED', 'open'],
    ['LIMITED', 'edit'],
    ['FULL', 'install'],
    ['FULL', 'change'],
    ['FULL', 'clock'],
  ] as const)('is %s for the entry %s (2A)', async (mode, entry) => {
    const { owner } = await openBundle(tellMode);

    expect(owner.call('mode', [], entry).value).toBe(mode);
  });

  it('is LIMITED for onOpen and FULL for an installed handler of the same opening (2.1)', async () => {
    const source = `${tellMode} function onOpen(e) { return mode(e); }
      function install() { ScriptApp.newTrigger('mode').forSpreadsheet('x').onOpen().create(); }`;
    const host = await openHost({ dist: writeBundle(source) });
    host.admit('librarian@school.example');
    host.enter('librarian@school.example', 'install', [], 'menu');

    expect(host.openFor('librarian@school.example').map(({ value }) => value)).toEqual(['LIMITED', 'FULL']);
  });
});

describe('what a mode leaves open', () => {
  const everything = new Set(['spreadsheets.currentonly', 'script.container.ui', 'script.external_request']);
  const refused = (mode: Parameters<typeof refusalOf>[2]) =>
    [
      'Range.getValues',
      'Range.setValues',
      'Ui.showSidebar',
      'Menu.addToUi',
      'Session.getActiveUserLocale',
      'PropertiesService.getUserProperties',
      'Properties.getProperty',
      'UrlFetchApp.fetch',
      'Utilities.getUuid',
    ].filter((method) => refusalOf(method, everything, mode) !== null);

  it('NONE: no document, no properties, no pages, no other servers (2A)', () => {
    expect(refused('NONE')).toEqual([
      ...['Range.getValues', 'Range.setValues', 'Ui.showSidebar'],
      ...['PropertiesService.getUserProperties', 'Properties.getProperty', 'UrlFetchApp.fetch'],
    ]);
  });

  it('LIMITED: the document, menus and properties, no pages, no other servers (2A)', () => {
    expect(refused('LIMITED')).toEqual(['Ui.showSidebar', 'UrlFetchApp.fetch']);
  });

  it('CUSTOM_FUNCTION: the document to read, properties and other servers, nothing on the screen (2A)', () => {
    expect(refused('CUSTOM_FUNCTION')).toEqual(['Range.setValues', 'Ui.showSidebar', 'Menu.addToUi']);
  });

  it('FULL: all that was consented to (2A)', () => {
    expect(refused('FULL')).toEqual([]);
  });

  it('is refused in words that name the scope there would be (2.3)', () => {
    expect(refusalOf('Ui.showSidebar', everything, 'LIMITED')).toBe(
      `You do not have permission to call Ui.showSidebar. Required permissions: ${container}`,
    );
  });
});

describe('statements at the top of the script', () => {
  const source = (statement: string) =>
    `${statement} function onOpen() {} function work() { return 'done'; }`;

  it('run before every entry in its mode: what onOpen may not do breaks it, and nothing else (2.2)', async () => {
    const { owner } = await openBundle(source('ScriptApp.getProjectTriggers();'));

    expect(owner.call('onOpen', [], 'open').error).toMatch(/^Exception: You do not have permission to call/);
    expect(owner.call('work').value).toBe('done');
  });

  it('that ask for the interface break the nightly job (2.2, 4.49)', async () => {
    const { workspace, owner } = await openBundle(
      `${source('var ui = SpreadsheetApp.getUi();')} function install() { ScriptApp.newTrigger('work').timeBased().after(1).create(); }`,
    );
    owner.call('install');

    expect(workspace.clock.advance(1000)[0]?.error).toBe(
      'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

describe('a simple trigger', () => {
  const onEdit = async (work: string) => {
    const { workspace, owner } = await openBundle(
      `function onEdit(e) { ${work} } function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }`,
    );
    const sheetId = workspace.snapshot()[0]?.sheetId ?? 0;
    return { workspace, owner, sheetId, edit: () => owner.type(sheetId, 'A1', [['x']])[0] };
  };

  it.each([
    ["UrlFetchApp.fetch('https://x.example')", 'UrlFetchApp.fetch'],
    ["SpreadsheetApp.openById('x')", 'SpreadsheetApp.openById'],
    ["MailApp.sendEmail('a@b.example', 's', 'b')", 'MailApp.sendEmail'],
    ["ScriptApp.newTrigger('onEdit')", 'ScriptApp.newTrigger'],
  ])('may not %s (2.4, 2.7)', async (call, method) => {
    const { edit } = await onEdit(call);

    expect(edit()?.error).toMatch(`Exception: You do not have permission to call ${method}. Required`);
  });

  it('may read properties, take the lock and use the cache (2A)', async () => {
    const { edit } = await onEdit(
      `PropertiesService.getDocumentProperties().setProperty('k', 'v'); LockService.getDocumentLock().tryLock(1);
       CacheService.getDocumentCache().put('k', 'v'); return 'all of it';`,
    );

    expect(edit()?.value).toBe('all of it');
  });

  it('learns the locale of who is there and nothing else of them (2.17, 2.19)', async () => {
    const { edit } = await onEdit(
      'return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), e.user.getEmail(), Session.getActiveUserLocale()];',
    );

    expect(edit()?.value).toEqual(['', '', '', 'zh_CN']);
  });

  it('does not run for what a script writes (2.6)', async () => {
    const { owner } = await onEdit("console.log('ran')");

    expect(owner.call('write').logs).toEqual([]);
  });

  it('runs for whoever has consented to nothing (2.7)', async () => {
    const { workspace, sheetId } = await onEdit("e.range.setNote('seen'); return e.range.getNote();");
    const teacher = workspace.person('teacher@school.example', { consent: [] });

    expect(teacher.type(sheetId, 'A1', [['x']])[0]?.value).toBe('seen');
  });

  it('does not run when a viewer opens the file, nor does an installed one (2.6)', async () => {
    const host = await openHost({
      dist: writeBundle(
        "function onOpen() {} function work() {} function install() { ScriptApp.newTrigger('work').forSpreadsheet('x').onOpen().create(); }",
      ),
    });
    host.admit('librarian@school.example');
    host.admit('parent@school.example', { role: 'viewer' });
    host.enter('librarian@school.example', 'install', [], 'menu');

    expect(host.openFor('librarian@school.example')).toHaveLength(2);
    expect(host.openFor('parent@school.example')).toEqual([]);
  });

  it('does not run for a viewer, who cannot edit (2.6)', async () => {
    const { workspace, sheetId } = await onEdit('');
    const viewer = workspace.person('parent@school.example', { role: 'viewer' });

    expect(viewer.type(sheetId, 'A1', [['x']])).toMatchObject([{ state: 'threw' }]);
    expect(workspace.snapshot()[0]?.cells).toEqual([]);
  });

  it('has thirty seconds, an installed one six minutes (1.13, 1.14)', async () => {
    const { workspace, owner } = await openBundle(
      `function onEdit() { Utilities.sleep(40000); return 'simple'; } function slow() { Utilities.sleep(40000); return 'installed'; }
       function install() { ScriptApp.newTrigger('slow').forSpreadsheet('x').onEdit().create(); }`,
    );
    owner.call('install');

    const results = owner.type(workspace.snapshot()[0]?.sheetId ?? 0, 'A1', [['x']]);

    expect(results.map(({ state, value }) => [state, value])).toEqual([
      ['killed', undefined],
      ['done', 'installed'],
    ]);
  });
});

describe('edits in quick succession', () => {
  it('two wait for the onEdit that runs, those beyond are lost (1.29)', async () => {
    const { workspace, owner } = await openBundle(
      'function onEdit(e) { LockService.getDocumentLock().tryLock(1); console.log(e.range.getA1Notation()); }',
    );
    const teacher = workspace.person('teacher@school.example');
    const sheetId = workspace.snapshot()[0]?.sheetId ?? 0;
    workspace.gate((_, call) => {
      if (call.method !== 'Lock.tryLock') return;
      workspace.gate(null);
      for (const cell of ['B1', 'C1', 'D1']) teacher.type(sheetId, cell, [['x']]);
    });

    const results = owner.type(sheetId, 'A1', [['x']]);

    expect(results.flatMap(({ logs }) => logs)).toEqual(['A1', 'B1', 'C1']);
    expect(owner.read(sheetId, 'A1:D1')).toEqual([['x', 'x', 'x', 'x']]);
  });
});

describe('scopes found in the source', () => {
  const found = (code: string) =>
    openBundle({ 'Code.js': code, 'appsscript.json': manifest({ oauthScopes: undefined }) });
  const byId = "function byId() { return SpreadsheetApp.openById('x'); }";
  const refusal = /Specified permissions are not sufficient to call SpreadsheetApp.openById/;

  it('are narrowed by @OnlyCurrentDoc (2.36)', async () => {
    const wide = await found(byId);
    const narrow = await found(`/** @OnlyCurrentDoc */ ${byId}`);

    expect(wide.owner.call('byId').error).not.toMatch(refusal);
    expect(narrow.owner.call('byId').error).toMatch(refusal);
  });

  it('are asked of nothing that needs none: menus, questions, locks, memory (2.21)', async () => {
    const { owner } = await openBundle({
      'Code.js': `function all() {
        SpreadsheetApp.flush(); SpreadsheetApp.getUi().alert('x'); SpreadsheetApp.getUi().createMenu('m').addItem('a', 'all').addToUi();
        LockService.getDocumentLock().tryLock(1); CacheService.getDocumentCache().get('k');
        PropertiesService.getUserProperties().getProperty('k'); HtmlService.createHtmlOutput('x'); return Utilities.getUuid().length;
      }`,
      'appsscript.json': manifest({ oauthScopes: [] }),
    });

    expect(owner.call('all', [], 'menu').value).toBe(36);
  });

  it('are asked of mail by name (1.11, 2.24)', async () => {
    const { owner } = await openBundle({
      'Code.js': 'function left() { return MailApp.getRemainingDailyQuota(); }',
      'appsscript.json': manifest({ oauthScopes: [] }),
    });

    expect(owner.call('left').error).toMatch(/auth\/script\.send_mail$/);
  });
});

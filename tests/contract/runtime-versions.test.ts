// Copies of the file and older versions of it: what goes along, what goes back, what stays (PLATFORM 2.41, 4.36).

import { describe, expect, it } from 'vitest';
import { openBundle } from '../support/workspace.ts';

const source = `
  function book() { return SpreadsheetApp.getActiveSpreadsheet(); }
  function fill() {
    var sheet = book().getSheets()[0];
    sheet.getRange('A1').setValue('kept');
    book().setNamedRange('place', sheet.getRange('A1'));
    sheet.addDeveloperMetadata('key', 'loans');
    sheet.getRange('A1').protect();
    sheet.setConditionalFormatRules([]);
    sheet.getRange('B1').setNumberFormat('@');
  }
  function addTab() {
    var added = book().insertSheet('later');
    book().setNamedRange('laterPlace', added.getRange('A1'));
    added.getRange('A1').protect(); added.addDeveloperMetadata('key', 'later');
  }
  function parts() {
    return [
      book().getNamedRanges().map(function (n) { return n.getName(); }),
      book().getProtections(SpreadsheetApp.ProtectionType.RANGE).length,
      book().createDeveloperMetadataFinder().withKey('key').find().length,
    ];
  }
  function remember() {
    PropertiesService.getScriptProperties().setProperty('k', 'script');
    PropertiesService.getDocumentProperties().setProperty('k', 'document');
    PropertiesService.getUserProperties().setProperty('k', 'user');
    CacheService.getDocumentCache().put('k', 'cached', 21600);
    ScriptApp.newTrigger('fill').timeBased().everyDays(1).atHour(2).create();
  }
  function remembered() {
    return [
      PropertiesService.getScriptProperties().getProperty('k'), PropertiesService.getDocumentProperties().getProperty('k'),
      PropertiesService.getUserProperties().getProperty('k'), CacheService.getDocumentCache().get('k'),
      ScriptApp.getProjectTriggers().length,
    ];
  }
  function asked() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()); }
  function people() { return book().getEditors().map(function (user) { return user.getEmail(); }); }
  function ids() { return [ScriptApp.getScriptId(), book().getId()]; }
  function zones() { return [Session.getScriptTimeZone(), book().getSpreadsheetTimeZone(), book().getName()]; }`;
const me = 'librarian@school.example';

describe('a copy of the file', () => {
  it('has none of the properties, triggers and cached values, for the same person either (2.41)', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('remember');
    const copied = workspace.copyFile(me);

    expect(copied.person(me).call('remembered').value).toEqual([null, null, null, null, 0]);
    expect(copied.triggers()).toEqual([]);
    expect(owner.call('remembered').value).toEqual(['script', 'document', 'user', 'cached', 1]);
  });

  it('is another script and another file (2.41)', async () => {
    const { workspace, owner } = await openBundle(source);
    const [script, file] = owner.call('ids').value as string[];
    const copied = workspace.copyFile(me).person(me).call('ids').value as string[];

    expect(copied[0]).not.toBe(script);
    expect(copied[1]).not.toBe(file);
  });

  it('asks everybody for consent anew: what one said of the original holds there alone (2.41)', async () => {
    const { workspace, owner } = await openBundle(source);
    const copied = workspace.copyFile(me);
    const head = copied.person(me, { consent: [] });

    expect(head.call('asked').value).toBe('REQUIRED');
    expect(owner.call('asked').value).toBe('NOT_REQUIRED');
  });

  it('belongs to whoever made it; nobody else has it (2.41)', async () => {
    const { workspace } = await openBundle(source);
    workspace.person('teacher@school.example');
    const copied = workspace.copyFile('teacher@school.example');
    copied.person('teacher@school.example').call('fill');
    const sheetId = copied.snapshot()[0]?.sheetId ?? 0;

    expect(copied.person('teacher@school.example').call('people').value).toEqual(['teacher@school.example']);
    expect(copied.person('guest@school.example').type(sheetId, 'A1', [['x']])[0]?.error).toMatch(/protected/);
    expect(copied.person('teacher@school.example').type(sheetId, 'A1', [['x']])).toEqual([]);
  });

  it('takes along cells, formats, names, protections and metadata (2.41)', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('fill');
    const copied = workspace.copyFile(me);

    expect(copied.snapshot()[0]?.cells).toEqual([['kept']]);
    expect(copied.person(me).call('parts').value).toEqual([['place'], 1, 1]);
  });

  it('keeps both zones, which may differ, and takes a name of its own (4.36)', async () => {
    const { workspace } = await openBundle(source, {
      scriptZone: 'America/Los_Angeles',
      sheetZone: 'Asia/Shanghai',
      lang: 'en',
    });

    expect(workspace.copyFile(me).person(me).call('zones').value).toEqual([
      'America/Los_Angeles',
      'Asia/Shanghai',
      'Copy of Untitled spreadsheet',
    ]);
  });
});

describe('an older version', () => {
  it('brings tabs and cells back; properties, triggers and what is cached stay as they are (2.41)', async () => {
    const { workspace, owner } = await openBundle(source);
    const version = workspace.snapshot();
    owner.call('fill');
    owner.call('addTab');
    owner.call('remember');
    workspace.restore(version);

    expect(workspace.snapshot()).toEqual(version);
    expect(owner.call('remembered').value).toEqual(['script', 'document', 'user', 'cached', 1]);
  });

  it('keeps names, protections and metadata of the tabs it has, and no others (2.41)', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('fill');
    const version = workspace.snapshot();
    owner.call('addTab');
    workspace.restore(version);

    expect(owner.call('parts').value).toEqual([['place'], 1, 1]);
  });

  it('cannot be undone cell by cell: nobody takes back what came before it (2.41)', async () => {
    const { workspace, owner } = await openBundle(source);
    const sheetId = workspace.snapshot()[0]?.sheetId ?? 0;
    owner.type(sheetId, 'A1', [['older']]);
    owner.type(sheetId, 'A1', [['old']]);
    workspace.restore(workspace.snapshot());
    owner.edit({ do: 'undo', sheetId });

    expect(owner.read(sheetId, 'A1')).toEqual([['old']]);
  });
});

describe('a script in another zone than its sheet', () => {
  const days = `
    function write(iso) { SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(iso); }
    function read() {
      var day = SpreadsheetApp.getActiveSheet().getRange('A1').getValue();
      return [day.getDate(), Utilities.formatDate(day, SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(), 'yyyy-MM-dd'), day.toISOString()];
    }
    function put() { SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(new Date(2026, 4, 4)); }`;

  it('reads midnight of a cell as the day before, and right through the sheet zone (4.36, 4.37)', async () => {
    const { owner } = await openBundle(days, {
      scriptZone: 'America/Los_Angeles',
      sheetZone: 'Asia/Shanghai',
    });
    owner.call('write', ['2026-05-04']);

    expect(owner.call('read').value).toEqual([3, '2026-05-04', '2026-05-03T16:00:00.000Z']);
  });

  it('writes its own midnight as the hour the sheet shows then (4.37)', async () => {
    const { workspace, owner } = await openBundle(days, {
      scriptZone: 'America/Los_Angeles',
      sheetZone: 'Asia/Shanghai',
    });
    owner.call('put');

    expect(workspace.snapshot()[0]?.cells).toEqual([[{ serial: 46146 + 15 / 24 }]]);
  });
});

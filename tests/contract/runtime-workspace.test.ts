// The workspace as a whole: time, persons, copies, versions, files.

import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { openBundle, throwAwayFolder } from '../support/workspace.ts';

const source = `
  function today() { return [new Date().getTime(), Date.now(), new Date(2026, 0, 1).getTime(), Date().slice(0, 15), typeof new Date().getDay()]; }
  function kinds() { var d = new Date(); class Later extends Date {} return [d instanceof Date, new Later(0) instanceof Date, d.constructor === Date, Date.UTC(1970, 0, 1)]; }
  function chance() { return [Math.random(), Math.random()]; }
  function write(v) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(v); }
  function remember(v) { PropertiesService.getDocumentProperties().setProperty('k', v); }
  function remembered() { return PropertiesService.getDocumentProperties().getProperty('k'); }
  function formats() {
    var s = SpreadsheetApp.getActiveSheet();
    s.getRange('A1:B1').setValues([['编号', '日期']]).setFontWeight('bold').setBackground('#ffeecc');
    s.getRange('A2').setNumberFormat('@').setValue('007');
    s.getRange('B2').setNumberFormat('yyyy-mm-dd').setValue('2026-09-28');
    s.setFrozenRows(1);
  }`;

describe('time', () => {
  it("starts where it is told, in the sheet's zone, and the script sees it", async () => {
    const { workspace, owner } = await openBundle(source, { now: '2026-09-28T08:00:00' });

    expect(workspace.clock.now()).toBe('2026-09-28T08:00:00');
    const [ms, now, newYear, text] = owner.call('today').value as [number, number, number, string];
    expect(ms).toBe(Date.UTC(2026, 8, 28, 0, 0, 0, 700));
    expect([now, newYear, text]).toEqual([ms, Date.UTC(2025, 11, 31, 16), 'Mon Sep 28 2026']);
  });

  it('takes a moment with an offset for what it is', async () => {
    const { workspace } = await openBundle(source);
    workspace.clock.set('2026-10-01T00:00:00Z');

    expect(workspace.clock.now()).toBe('2026-10-01T08:00:00');
  });

  it("goes by the sheet's zone, not the script's (4.36)", async () => {
    const { workspace, owner } = await openBundle(source, {
      sheetZone: 'America/Sao_Paulo',
      scriptZone: 'Asia/Kolkata',
      now: '2026-09-28T23:00:00',
    });

    expect(workspace.clock.now()).toBe('2026-09-28T23:00:00');
    expect((owner.call('today').value as string[])[3]).toBe('Tue Sep 29 2026');
  });

  it('Date keeps its class and its statics', async () => {
    const { owner } = await openBundle(source);

    expect(owner.call('kinds').value).toEqual([true, true, true, 0]);
  });

  it('a jump fires nothing; a repeating trigger goes on from there', async () => {
    const { workspace, owner } = await openBundle(
      `${source} function tick() {} function install() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(2).create(); }`,
    );
    owner.call('install');
    workspace.clock.set('2026-10-05T08:00:00');

    expect(workspace.clock.advance(3_600_000)).toEqual([]);
    expect(workspace.clock.advance(86_400_000)).toHaveLength(1);
  });

  it('chance is the same again for the same seed', async () => {
    const first = await openBundle(source, { seed: 3 });
    const second = await openBundle(source, { seed: 3 });
    const third = await openBundle(source, { seed: 4 });

    expect(first.owner.call('chance').value).toEqual(second.owner.call('chance').value);
    expect(third.owner.call('chance').value).not.toEqual(second.owner.call('chance').value);
  });
});

describe('a copy of the file', () => {
  it('has the cells and the script, and its own life (2.41)', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('write', ['original']);
    owner.call('remember', ['v']);

    const copy = workspace.copyFile('head@school.example');
    const head = copy.person('head@school.example');
    head.call('write', ['copied']);

    expect(head.call('remembered').value).toBeNull();
    expect(workspace.snapshot()[0]?.cells).toEqual([['original']]);
    expect(copy.snapshot()[0]?.cells).toEqual([['copied']]);
  });
});

describe('an older version', () => {
  it('brings the tabs back and leaves properties as they are', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('write', ['old']);
    const version = workspace.snapshot();
    owner.call('write', ['new']);
    owner.call('remember', ['kept']);

    workspace.restore(version);

    expect(workspace.snapshot()[0]?.cells).toEqual([['old']]);
    expect(owner.call('remembered').value).toBe('kept');
  });
});

describe('what a person sees and does', () => {
  it('read: cells as displayed; snapshot: as stored', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('formats');
    const [tab] = workspace.snapshot();

    expect(owner.read(tab?.sheetId ?? 0, 'A1:B2')).toEqual([
      ['编号', '日期'],
      ['007', '2026-09-28'],
    ]);
    expect(tab).toMatchObject({
      hidden: false,
      frozenRows: 1,
      cells: [
        ['编号', '日期'],
        ['007', { serial: 46293 }],
      ],
    });
  });

  it("undo takes back one's own last step", async () => {
    const { workspace, owner } = await openBundle(source);
    const sheetId = workspace.snapshot()[0]?.sheetId ?? 0;
    owner.type(sheetId, 'A1', [['first']]);
    owner.type(sheetId, 'A1', [['second']]);
    owner.edit({ do: 'undo', sheetId });

    expect(owner.read(sheetId, 'A1')).toEqual([['first']]);
  });

  it('saveXlsx writes the committed workbook', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('formats');
    const path = join(throwAwayFolder(), 'book.xlsx');
    await workspace.saveXlsx(path);

    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    const sheet = workbook.worksheets[0];
    expect(sheet?.getCell('A2').value).toBe('007');
    expect(sheet?.getCell('B2').value).toEqual(new Date(Date.UTC(2026, 8, 28)));
    expect(sheet?.getCell('A1').font.bold).toBe(true);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });
});

// What a person's Ctrl+Z takes back: what they and the runs at their own keyboard wrote, and nothing of anybody else's.

import { describe, expect, it } from 'vitest';
import { openBundle } from '../support/workspace.ts';

const source = `
  function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
  function lend() {
    sheet().getRange('A1:B1').setValues([['loan', 'out']]);
    SpreadsheetApp.flush();
    sheet().appendRow(['journal']);
  }
  function nightly() { sheet().getRange('D1').setValue('nightly'); }
  function onEdit(e) { if (e.range.getA1Notation() === 'A5') sheet().getRange('E1').setValue('simple'); }
  function install() { ScriptApp.newTrigger('nightly').timeBased().everyHours(1).create(); }
  function installEdit() { ScriptApp.newTrigger('nightly').forSpreadsheet('x').onEdit().create(); }`;

const opened = async () => {
  const { workspace, owner } = await openBundle(source);
  const teacher = workspace.person('teacher@school.example');
  const sheetId = workspace.snapshot()[0]?.sheetId ?? 0;
  return { workspace, owner, teacher, sheetId, cells: () => workspace.snapshot()[0]?.cells };
};

describe('Ctrl+Z', () => {
  it("takes back all that one's own call wrote, at once (8A.7)", async () => {
    const { owner, sheetId, cells } = await opened();
    owner.type(sheetId, 'A1', [['before']]);
    owner.call('lend');
    owner.edit({ do: 'undo', sheetId });

    expect(cells()).toEqual([['before']]);
  });

  it('takes back a call in two steps when another wrote in between (8A.7)', async () => {
    const { workspace, owner, teacher, sheetId, cells } = await opened();
    workspace.gate((_, { method }) => {
      if (method === 'Sheet.appendRow') teacher.type(sheetId, 'C1', [['mine']]);
    });
    owner.call('lend');
    owner.edit({ do: 'undo', sheetId });

    expect(cells()?.[0]?.[2]).toBe('mine');
    expect(cells()).not.toContainEqual(['journal', '', '']);
  });

  it("leaves another person's call alone", async () => {
    const { owner, teacher, sheetId, cells } = await opened();
    teacher.type(sheetId, 'C1', [['mine']]);
    owner.call('lend');
    teacher.edit({ do: 'undo', sheetId });

    expect(cells()).toEqual([
      ['loan', 'out'],
      ['journal', ''],
    ]);
  });

  it('leaves what a trigger wrote in the night alone: nobody was at the keyboard (2.10)', async () => {
    const { workspace, owner, sheetId, cells } = await opened();
    owner.call('install');
    workspace.clock.advance(3_600_000);
    owner.edit({ do: 'undo', sheetId });

    expect(cells()?.[0]?.[3]).toBe('nightly');
  });

  it("leaves what one's installed handler wrote for another person's edit alone, to both (2.10)", async () => {
    const { owner, teacher, sheetId, cells } = await opened();
    owner.call('installEdit');
    teacher.type(sheetId, 'A1', [['theirs']]);
    owner.edit({ do: 'undo', sheetId });
    teacher.edit({ do: 'undo', sheetId });

    expect(cells()).toEqual([['', '', '', 'nightly']]);
  });

  it('takes back first what onEdit wrote, then the edit itself', async () => {
    const { owner, sheetId } = await opened();
    owner.type(sheetId, 'A5', [['x']]);
    owner.edit({ do: 'undo', sheetId });
    const afterOne = [owner.read(sheetId, 'E1'), owner.read(sheetId, 'A5')];
    owner.edit({ do: 'undo', sheetId });

    expect(afterOne).toEqual([[['']], [['x']]]);
    expect(owner.read(sheetId, 'A5')).toEqual([['']]);
  });

  it('fires no onEdit (2.8)', async () => {
    const { owner, sheetId } = await opened();
    owner.type(sheetId, 'A5', [['x']]);

    expect(owner.edit({ do: 'undo', sheetId })).toEqual([]);
  });
});

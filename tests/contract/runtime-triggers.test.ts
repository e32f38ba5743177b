// Installed triggers: whose they are, who sees them, and what keeps one from running (PLATFORM 2C).

import { describe, expect, it } from 'vitest';
import { openBundle } from '../support/workspace.ts';

const source = `
  function install(kind) {
    var made = ScriptApp.newTrigger('work');
    if (kind === 'clock') made.timeBased().everyHours(1).create(); else made.forSpreadsheet('x')[kind]().create();
  }
  function work(e) {
    SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('Z1').setValue('worked');
    return [Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail()];
  }
  function send() { MailApp.sendEmail('a@b.example', 's', 'b'); }
  function installMail() { ScriptApp.newTrigger('send').timeBased().everyHours(1).create(); }
  function deleteAll() { var all = ScriptApp.getProjectTriggers(); all.forEach(function (t) { ScriptApp.deleteTrigger(t); }); return all.length; }
  function nap(ms) { Utilities.sleep(ms); }`;
const HOUR = 3_600_000;

const opened = async () => {
  const { workspace, owner } = await openBundle(source);
  const teacher = workspace.person('teacher@school.example');
  return { workspace, owner, teacher, sheetId: workspace.snapshot()[0]?.sheetId ?? 0 };
};

describe('an installed trigger', () => {
  it('runs as the person who made it, whoever edits, who is not told (2.10, 2.17)', async () => {
    const { owner, teacher, sheetId } = await opened();
    owner.call('install', ['onEdit']);

    expect(teacher.type(sheetId, 'A1', [['x']])[0]?.value).toEqual(['librarian@school.example', '']);
  });

  it("sends mail from its maker's address and on their quota (2.10)", async () => {
    const { workspace, teacher } = await opened();
    teacher.call('installMail');
    workspace.clock.advance(HOUR);

    expect(workspace.outbox().map(({ from }) => from)).toEqual(['teacher@school.example']);
  });

  it('is neither seen nor deleted by another person, who may install a second one (2.11)', async () => {
    const { workspace, owner, teacher } = await opened();
    owner.call('install', ['clock']);

    expect(teacher.call('deleteAll').value).toBe(0);
    teacher.call('install', ['clock']);
    expect(workspace.triggers().map(({ owner: by }) => by)).toEqual([
      'librarian@school.example',
      'teacher@school.example',
    ]);
    expect(workspace.clock.advance(HOUR)).toHaveLength(2);
  });

  it('does not run at all while its maker withholds one scope, even one it does not use (2.14)', async () => {
    const { workspace, owner } = await opened();
    owner.call('install', ['clock']);
    workspace.person('librarian@school.example', {
      consent: ['spreadsheets.currentonly', 'script.scriptapp', 'userinfo.email', 'script.container.ui'],
    });

    const [result] = workspace.clock.advance(HOUR);

    expect(result).toMatchObject({
      state: 'threw',
      error: 'Exception: Authorization is required to perform that action.',
      meter: { trace: [] },
    });
    expect(workspace.snapshot()[0]?.cells).toEqual([]);
    expect(workspace.triggers()).toHaveLength(1);
  });

  it('runs again once its maker has consented, without being made anew (2.14)', async () => {
    const { workspace, owner } = await opened();
    owner.call('install', ['clock']);
    workspace.person('librarian@school.example', { consent: [] });
    workspace.clock.advance(HOUR);
    workspace.person('librarian@school.example', { consent: 'all' });

    expect(workspace.clock.advance(HOUR)[0]?.state).toBe('done');
  });

  it('does not run when its maker may only look any more (2.40)', async () => {
    const { workspace, teacher } = await opened();
    teacher.call('install', ['clock']);
    workspace.person('teacher@school.example', { role: 'viewer' });

    expect(workspace.clock.advance(HOUR)[0]?.error).toMatch(/only editors of the file may/);
    expect(workspace.snapshot()[0]?.cells).toEqual([]);
  });

  it("uses up its maker's day, not that of another (1.3)", async () => {
    const { workspace, owner, teacher } = await openBundle(
      source.replace('function work(e) {', 'function work(e) { Utilities.sleep(300000);'),
    ).then(({ workspace, owner }) => ({
      workspace,
      owner,
      teacher: workspace.person('teacher@school.example'),
    }));
    owner.call('install', ['clock']);
    const own = workspace.triggers()[0]?.id ?? '';
    teacher.call('install', ['clock']);
    const theirs = workspace.triggers()[1]?.id ?? '';
    for (let i = 0; i < 18; i++) workspace.fire(own);

    expect(workspace.fire(own).error).toBe('Exception: Service using too much computer time for one day');
    expect(workspace.fire(theirs).state).toBe('done');
  });

  it("leaves what a person starts out of the day's trigger time (1.3)", async () => {
    const { workspace, owner } = await opened();
    for (let i = 0; i < 20; i++) owner.call('nap', [300_000]);
    owner.call('install', ['clock']);

    expect(workspace.clock.advance(HOUR)[0]?.state).toBe('done');
  });
});

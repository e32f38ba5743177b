// Session: what a script learns of who is there.

import { describe, expect, it } from 'vitest';
import { manifest, openBundle } from '../support/workspace.ts';

const source = `
  function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
  function onEdit() { console.log(who().join('|')); }
  function nightly() { console.log(who().join('|')); }
  function install() { ScriptApp.newTrigger('nightly').timeBased().everyDays(1).atHour(2).create(); }
  function open() { SpreadsheetApp.getUi(); }
  function locale() { return Session.getActiveUserLocale(); }
  function zone() { return [Session.getScriptTimeZone(), Session.getTimeZone(), new Date(0).getHours()]; }
  function key() { return Session.getTemporaryActiveUserKey(); }`;

describe('Session', () => {
  it('getActiveUser, getEffectiveUser: the person at the keyboard for a page or a menu (2.17)', async () => {
    const { owner } = await openBundle(source);

    expect(owner.call('who').value).toEqual(['librarian@school.example', 'librarian@school.example']);
  });

  it('getActiveUser, getEffectiveUser: nobody in a simple trigger (2.17)', async () => {
    const { workspace, owner } = await openBundle(source);
    const [result] = owner.type(workspace.snapshot()[0]?.sheetId ?? 0, 'A1', [['x']]);

    expect(result?.logs).toEqual(['|']);
  });

  it('getEffectiveUser: the creator in an installed trigger (2.10, 2.17)', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('install');

    expect(workspace.fire(workspace.triggers()[0]?.id ?? '').logs).toEqual(['|librarian@school.example']);
  });

  it('getActiveUser without userinfo.email is refused in its words (2.18, 2.34)', async () => {
    const { owner } = await openBundle({
      'Code.js': source,
      'appsscript.json': manifest({
        oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
      }),
    });

    expect(owner.call('who').error).toBe(
      'Exception: Specified permissions are not sufficient to call Session.getActiveUser. ' +
        'Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  });

  it('getActiveUserLocale: each person their own, without a scope (2.19)', async () => {
    const { workspace, owner } = await openBundle(source, { lang: 'zh-CN' });
    const teacher = workspace.person('teacher@school.example', { locale: 'en' });

    expect([owner.call('locale').value, teacher.call('locale').value]).toEqual(['zh_CN', 'en']);
  });

  it("getScriptTimeZone, getTimeZone: the manifest's zone, which dates follow too (4.36)", async () => {
    const { owner } = await openBundle({
      'Code.js': source,
      'appsscript.json': manifest({ timeZone: 'America/Sao_Paulo' }),
    });

    expect(owner.call('zone').value).toEqual(['America/Sao_Paulo', 'America/Sao_Paulo', 21]);
  });

  it('leaves the time zone of the process as it was', async () => {
    const before = [process.env.TZ, new Date(0).getHours()];
    const { owner } = await openBundle(source, { scriptZone: 'Pacific/Auckland' });
    owner.call('zone');

    expect([process.env.TZ, new Date(0).getHours()]).toEqual(before);
  });

  it('getTemporaryActiveUserKey: tells persons apart and changes after 30 days (2.19)', async () => {
    const { workspace, owner } = await openBundle(source);
    const first = owner.call('key').value;

    expect(owner.call('key').value).toBe(first);
    expect(workspace.person('teacher@school.example').call('key').value).not.toBe(first);
    workspace.clock.set('2026-12-01T08:00:00');
    expect(owner.call('key').value).not.toBe(first);
  });
});

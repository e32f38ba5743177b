// ScriptApp: triggers and permissions.

import { describe, expect, it } from 'vitest';
import { manifest, openBundle } from '../support/workspace.ts';

const source = `
  function make(n) { for (var i = 0; i < n; i++) ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
  function daily(hour, near) {
    var clock = ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(hour);
    (near === undefined ? clock : clock.nearMinute(near)).create();
  }
  function build(steps) {
    var clock = ScriptApp.newTrigger('tick').timeBased();
    steps.forEach(function (step) {
      var arg = step[0] === 'onWeekDay' ? ScriptApp.WeekDay[step[1]] : step[0] === 'at' ? new Date(step[1]) : step[1];
      clock = clock[step[0]](arg, step[2], step[3]);
    });
    clock.create();
  }
  function onSheet(kind) { ScriptApp.newTrigger('tick').forSpreadsheet('id')[kind]().create(); }
  function tick(e) { console.log(new Date().toString().slice(0, 21)); return JSON.parse(JSON.stringify(e)); }
  function mine() {
    return ScriptApp.getProjectTriggers().map(function (t) {
      return [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId() === null, t.getUniqueId().length > 5];
    });
  }
  function counted() { return [ScriptApp.getProjectTriggers().length, ScriptApp.getUserTriggers('x').length]; }
  function clear() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
  function allowed() {
    var info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl()];
  }
  function require(scopes) {
    if (scopes) ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes); else ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  }
  function facts() { return [ScriptApp.getScriptId().length > 20, String(ScriptApp.getInstallationSource())]; }
  function onOpen() { ScriptApp.getProjectTriggers(); }`;

describe('triggers', () => {
  it('newTrigger, getProjectTriggers, and what a trigger tells of itself', async () => {
    const { owner } = await openBundle(source);
    owner.call('make', [1]);
    owner.call('onSheet', ['onEdit']);

    expect(owner.call('mine').value).toEqual([
      ['tick', 'CLOCK', 'CLOCK', true, true],
      ['tick', 'ON_EDIT', 'SPREADSHEETS', false, true],
    ]);
  });

  it("getProjectTriggers, getUserTriggers: only one's own (2.11)", async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('make', [2]);

    expect(workspace.person('teacher@school.example').call('counted').value).toEqual([0, 0]);
    expect(owner.call('counted').value).toEqual([2, 2]);
  });

  it("deleteTrigger takes away one's own", async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('make', [2]);
    owner.call('clear');

    expect(workspace.triggers()).toEqual([]);
  });

  it('create refuses a 21st, per person (1.17, 1.37)', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('make', [20]);

    expect(owner.call('make', [1]).error).toBe(
      'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    expect(workspace.person('teacher@school.example').call('make', [1]).state).toBe('done');
  });

  it('everyDays, atHour: one arbitrary minute of the hour, then the same every day (2.12)', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('daily', [7]);

    const results = workspace.clock.advance(3 * 86_400_000);

    const times = results.map(({ logs }) => String(logs[0]).slice(-5));
    expect(results).toHaveLength(3);
    expect(times[0]).toMatch(/^07:/);
    expect(new Set(times).size).toBe(1);
  });

  it('nearMinute: within a quarter of an hour (2.12)', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('daily', [7, 30]);

    const minute = Number(workspace.clock.advance(86_400_000)[0]?.logs[0]?.slice(-2));

    expect(minute).toBeGreaterThanOrEqual(15);
    expect(minute).toBeLessThanOrEqual(45);
  });

  it.each([
    ['everyMinutes', [['everyMinutes', 30]], 3_600_000, 2],
    ['everyHours', [['everyHours', 6]], 86_400_000, 4],
    [
      'everyWeeks, onWeekDay',
      [
        ['onWeekDay', 'WEDNESDAY'],
        ['everyWeeks', 1],
        ['atHour', 9],
      ],
      14 * 86_400_000,
      2,
    ],
    [
      'onMonthDay',
      [
        ['onMonthDay', 1],
        ['atHour', 9],
      ],
      40 * 86_400_000,
      2,
    ],
    ['after', [['after', 60_000]], 86_400_000, 1],
    ['at', [['at', Date.UTC(2026, 8, 28, 3)]], 86_400_000, 1],
    ['atDate', [['atDate', 2026, 9, 29]], 86_400_000, 1],
    [
      'inTimezone',
      [
        ['inTimezone', 'America/Sao_Paulo'],
        ['everyDays', 1],
        ['atHour', 7],
      ],
      86_400_000,
      1,
    ],
  ])('%s fires as often as it says', async (_, steps, ms, times) => {
    const { workspace, owner } = await openBundle(source);
    owner.call('build', [steps]);

    expect(workspace.clock.advance(ms)).toHaveLength(times);
  });

  it('one that fires once is gone afterwards', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('build', [[['after', 1000]]]);
    workspace.clock.advance(5000);

    expect(workspace.triggers()).toEqual([]);
  });

  it('everyMinutes takes 1, 5, 10, 15 and 30 only (1.30)', async () => {
    const { owner } = await openBundle(source);

    expect(owner.call('build', [[['everyMinutes', 7]]]).error).toMatch(/1, 5, 10, 15 or 30/);
  });

  it('inTimezone refuses a zone there is not (2.12)', async () => {
    const { owner } = await openBundle(source);

    expect(
      owner.call('build', [
        [
          ['inTimezone', 'Nowhere/Land'],
          ['everyDays', 1],
        ],
      ]).error,
    ).toBe('Exception: Invalid argument: timezone');
  });

  it('a clock event is told in UTC (4.45)', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('build', [[['at', Date.UTC(2026, 8, 29, 0, 30)]]]);

    expect(workspace.clock.advance(2 * 86_400_000)[0]?.value).toMatchObject({
      authMode: 'FULL',
      ...{ timezone: 'UTC', year: 2026, month: 9, hour: 0, minute: 30, second: 0 },
      ...{ 'day-of-month': 29, 'day-of-week': 2, 'week-of-year': 40 },
    });
  });

  it.each([
    ['onEdit', 'x'],
    ['onChange', 'x'],
  ])('forSpreadsheet, %s, create: runs after an edit as its owner', async (kind, text) => {
    const { workspace, owner } = await openBundle(source.replace('function onOpen', 'function unused'));
    owner.call('onSheet', [kind]);
    const teacher = workspace.person('teacher@school.example');

    const results = teacher.type(workspace.snapshot()[0]?.sheetId ?? 0, 'A1', [[text]]);

    expect(results.map(({ state }) => state)).toEqual(['done']);
  });

  it.each(['onOpen', 'onFormSubmit'])('forSpreadsheet, %s, create: is installed', async (kind) => {
    const { workspace, owner } = await openBundle(source);
    owner.call('onSheet', [kind]);

    expect(workspace.triggers()).toHaveLength(1);
  });

  it('does not run at all while its owner has not consented to every scope (2.14)', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('make', [1]);
    workspace.person('librarian@school.example', { consent: ['script.scriptapp'] });

    const [result] = workspace.clock.advance(3_600_000);

    expect(result?.error).toBe('Exception: Authorization is required to perform that action.');
  });

  it("does not run once the day's run time is used up (1.3, 1.35)", async () => {
    const { workspace, owner } = await openBundle(
      `${source.replace('function tick', 'function tack')} function tick() { Utilities.sleep(290000); }`,
    );
    owner.call('make', [1]);

    const results = workspace.clock.advance(22 * 3_600_000);

    expect(results.at(-1)?.error).toBe('Exception: Service using too much computer time for one day');
    expect(results.filter(({ state }) => state === 'done')).toHaveLength(19);
  });

  it('do not travel with a copy of the file (2.41)', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('make', [3]);

    expect(workspace.copyFile('head@school.example').triggers()).toEqual([]);
  });

  it('getProjectTriggers is refused in a simple onOpen (2.4)', async () => {
    const { owner } = await openBundle(source);

    expect(owner.call('onOpen', [], 'open').error).toMatch(
      /^Exception: You do not have permission to call ScriptApp.getProjectTriggers/,
    );
  });
});

describe('permissions', () => {
  it('getAuthorizationInfo: what is still to be consented to (2.5)', async () => {
    const { workspace, owner } = await openBundle(source);
    const partial = workspace.person('teacher@school.example', { consent: ['script.scriptapp'] });

    expect(owner.call('allowed').value).toEqual(['NOT_REQUIRED', null]);
    expect(partial.call('allowed').value).toEqual(['REQUIRED', expect.stringMatching(/^https:/)]);
  });

  it('requireScopes, requireAllScopes: end the run where one is missing (2.5)', async () => {
    const { workspace, owner } = await openBundle(source);
    const partial = workspace.person('teacher@school.example', { consent: ['script.scriptapp'] });

    expect(owner.call('require', [null]).state).toBe('done');
    expect(partial.call('require', [null])).toMatchObject({
      state: 'killed',
      error: 'Authorization is required to perform that action.',
    });
    expect(partial.call('require', [['https://www.googleapis.com/auth/script.scriptapp']]).state).toBe(
      'done',
    );
  });

  it('a scope the manifest lacks is refused when the method is called (2.37)', async () => {
    const { owner } = await openBundle({
      'Code.js': source,
      'appsscript.json': manifest({ oauthScopes: [] }),
    });

    expect(owner.call('make', [1]).error).toBe(
      'Exception: Specified permissions are not sufficient to call ScriptApp.newTrigger. ' +
        'Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    );
  });

  it('getScriptId, getInstallationSource: of a bound script', async () => {
    const { owner } = await openBundle(source);

    expect(owner.call('facts').value).toEqual([true, 'NONE']);
  });

  it('getScriptId: a copy has its own (2.41)', async () => {
    const { workspace, owner } = await openBundle('function id() { return ScriptApp.getScriptId(); }');
    const copied = workspace.copyFile('head@school.example').person('head@school.example');

    expect(copied.call('id').value).not.toBe(owner.call('id').value);
  });
});

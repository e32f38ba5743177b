// What the platform counts and caps, with the words it refuses in (PLATFORM 1A–1C).

import { describe, expect, it } from 'vitest';
import { openHost } from '../../local/workspace.ts';
import { openBundle, writeBundle } from '../support/workspace.ts';

const mail = `
  function send(to) { MailApp.sendEmail(to, 's', 'b'); }
  function crowd(domain, n) {
    for (var from = 0; from < n; from += 50) {
      var to = [];
      for (var i = from; i < Math.min(n, from + 50); i++) to.push('r' + i + '@' + domain);
      MailApp.sendEmail(to.join(), 's', 'b');
    }
  }
  function left() { return MailApp.getRemainingDailyQuota(); }
  function attach(count, bytes) {
    var blob = Utilities.newBlob(new Array(bytes + 1).join('x'), 'text/plain', 'x.txt'), blobs = [];
    for (var i = 0; i < count; i++) blobs.push(blob);
    MailApp.sendEmail({ to: 'a@b.example', subject: 's', body: 'b', attachments: blobs });
  }
  function body(length) { MailApp.sendEmail('a@b.example', 's', new Array(length + 1).join('x')); }`;
const tooMany = 'Exception: Service invoked too many times for one day: email.';

describe('mail of a day', () => {
  it("within the school's own domain goes to 2,000, to others to 1,500 (1.1, 1.2)", async () => {
    const { owner } = await openBundle(mail, { account: 'workspace' });
    owner.call('crowd', ['school.example', 600]);

    expect(owner.call('left').value).toBe(1400);
    expect(owner.call('crowd', ['other.example', 1400]).state).toBe('done');
    expect(owner.call('send', ['one@school.example']).error).toBe(tooMany);
  });

  it('to others stops at 1,500 though 2,000 would go to the own domain (1.1, 1.2)', async () => {
    const { owner } = await openBundle(mail, { account: 'workspace' });
    owner.call('crowd', ['other.example', 1500]);

    expect(owner.call('send', ['one@other.example']).error).toBe(tooMany);
    expect(owner.call('send', ['one@school.example']).state).toBe('done');
  });

  it('a consumer has 100 in all, whoever they are to (1.2)', async () => {
    const { owner } = await openBundle(mail);
    owner.call('crowd', ['school.example', 100]);

    expect(owner.call('send', ['one@school.example']).error).toBe(tooMany);
  });

  it('is counted from the first of the 24 hours, and begins anew after them (1)', async () => {
    const { workspace, owner } = await openBundle(mail);
    owner.call('send', ['a@b.example']);
    workspace.clock.advance(20 * 3_600_000);
    owner.call('crowd', ['b.example', 50]);
    workspace.clock.advance(4 * 3_600_000);

    expect(owner.call('left').value).toBe(100);
  });
});

describe('one mail', () => {
  it.each([
    ['50 recipients', 50, 'done'],
    ['51 recipients', 51, 'threw'],
  ])('%s (1.18)', async (_, n, state) => {
    const { owner } = await openBundle(mail);
    const to = Array.from({ length: n }, (__, i) => `r${i}@b.example`).join();

    expect(owner.call('send', [to]).state).toBe(state);
  });

  it('carries 250 attachments and 25 MB of them (1.19, 1.35)', async () => {
    const { owner } = await openBundle(mail);

    expect(owner.call('attach', [250, 10]).state).toBe('done');
    expect(owner.call('attach', [251, 10]).error).toBe(
      'Exception: Limit exceeded: Email Attachments Per Message',
    );
    expect(owner.call('attach', [6, 4_500_000]).error).toMatch(/Total Attachments Size/);
  });

  it.each([
    ['consumer', 200],
    ['workspace', 400],
  ] as const)('has a body of at most so much: a %s account, %i KB (1.20)', async (account, kb) => {
    const { owner } = await openBundle(mail, { account });

    expect(owner.call('body', [kb * 1024]).state).toBe('done');
    expect(owner.call('body', [kb * 1024 + 1]).error).toMatch(/Email Body Size/);
  });
});

describe('properties of a day', () => {
  const source = `
    function read(n) { var p = PropertiesService.getScriptProperties(); for (var i = 0; i < n; i++) p.getProperty('k'); }
    function write() { PropertiesService.getUserProperties().setProperty('k', 'v'); }`;

  it('are read and written 50,000 times, each person for themselves, and anew the day after (1.5, 1.35)', async () => {
    const { workspace, owner } = await openBundle(source);
    const words = 'Exception: Service invoked too many times for one day: properties.';
    for (let i = 0; i < 5; i++) owner.call('read', [10_000]);

    expect(owner.call('read', [1]).error).toBe(words);
    expect(owner.call('write').error).toBe(words);
    expect(workspace.person('teacher@school.example').call('write').state).toBe('done');
    workspace.clock.advance(86_400_000);
    expect(owner.call('write').state).toBe('done');
  });

  it('a school account has ten times as many (1.5)', async () => {
    const { owner } = await openBundle(source, { account: 'workspace' });
    for (let i = 0; i < 5; i++) owner.call('read', [10_000]);

    expect(owner.call('read', [10]).state).toBe('done');
  });
});

describe('a cached value', () => {
  const source = `
    function put(seconds) { CacheService.getScriptCache().put('k', 'v', seconds); }
    function get() { return CacheService.getScriptCache().get('k'); }`;

  it('lasts six hours at most, whatever is asked for (1.24)', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('put', [100_000]);
    workspace.clock.advance(21_500_000);

    expect(owner.call('get').value).toBe('v');
    workspace.clock.advance(200_000);
    expect(owner.call('get').value).toBeNull();
  });
});

describe('runs at the same time', () => {
  const source = `
    function ask() { SpreadsheetApp.getUi().alert('on?'); return 'asked'; }
    function quick() { return 'quick'; }`;

  it("one person's thirty-first does not begin; another person's does (1.16, 1.35)", async () => {
    const { workspace, owner } = await openBundle(source);
    const teacher = workspace.person('teacher@school.example');
    let open = 1;
    const seen: unknown[] = [];
    owner.answer(() => {
      open += 1;
      if (open <= 30) owner.call('ask', [], 'menu');
      else seen.push(owner.call('quick').error, teacher.call('quick').value);
      return { button: 'ok' };
    });
    owner.call('ask', [], 'menu');

    expect(seen).toEqual([
      'Exception: There are too many scripts running simultaneously for this Google user account',
      'quick',
    ]);
    expect(owner.call('quick').value).toBe('quick');
  });
});

describe('calls from an open page', () => {
  it('are ten in flight: the eleventh begins when one of them has ended (1.28, 4.17)', async () => {
    const host = await openBundle(`
      function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }
      function echo(n) { return n; }`);
    host.owner.call('open', [], 'menu');
    const ended: number[] = [];
    const calls = Array.from({ length: 60 }, async (_, n) => {
      await host.owner.page()?.run('echo', n);
      ended.push(n);
    });
    await Promise.all(calls);

    expect(ended.filter((n, place) => n > place + 9)).toEqual([]);
    expect(ended).not.toEqual([...ended].sort((a, b) => a - b));
  });
});

describe('sleeping', () => {
  it('takes five minutes at once and no more (1.25)', async () => {
    const { owner } = await openBundle('function nap(ms) { Utilities.sleep(ms); }');

    expect(owner.call('nap', [300_000]).state).toBe('done');
    expect(owner.call('nap', [300_001]).error).toBe('Exception: Invalid argument: milliseconds');
  });
});

describe('six minutes', () => {
  it('end a run that catches everything: what it wrote before stays, what waited is lost (1.13, 1.36)', async () => {
    const host = await openHost({
      dist: writeBundle(`function long() {
        var sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('A1').setValue('kept'); SpreadsheetApp.flush();
        sheet.getRange('A2').setValue('lost');
        try { Utilities.sleep(200000); Utilities.sleep(200000); } catch (e) { sheet.getRange('A3').setValue('caught'); SpreadsheetApp.flush(); }
        finally { PropertiesService.getScriptProperties().setProperty('finally', 'yes'); }
      }`),
    });
    host.admit('librarian@school.example');

    const { state, error } = host.enter('librarian@school.example', 'long', [], 'menu');

    expect([state, error]).toEqual(['killed', 'Exceeded maximum execution time']);
    expect(host.book.shown(host.book.tabs[0] as never, { row: 1, column: 1, rows: 3, columns: 1 })).toEqual([
      ['kept'],
      [''],
      [''],
    ]);
    expect(host.world.facts.now.scriptProperties).toEqual({});
  });
});

// Which folders open, and which are refused as a push or Google's parser would refuse them.

import { describe, expect, it } from 'vitest';
import { openWorkspace } from '../../local/workspace.ts';
import { manifest, openBundle, writeBundle } from '../support/workspace.ts';

const opening = (files: Parameters<typeof writeBundle>[0]) => openWorkspace({ dist: writeBundle(files) });

describe('opening a pushed folder', () => {
  it('runs all server files as one, in alphabetical order (4.4)', async () => {
    const { owner } = await openBundle({
      'b.gs': 'const all = first + "b";',
      'a.js': 'const first = "a";',
      'c.js': 'function say() { return all; }',
    });

    expect(owner.call('say').value).toBe('ab');
  });

  it('reads files that begin with a byte order mark', async () => {
    const { owner } = await openBundle({
      'Code.js': '\uFEFFfunction f() { return 1; }',
      'appsscript.json': `\uFEFF${manifest()}`,
    });

    expect(owner.call('f').value).toBe(1);
  });

  it('calls what a bundler put in the place of a declared stub (6.2)', async () => {
    const { owner } = await openBundle(
      'var global = this; function f() {} (function () { "use strict"; global.f = function () { return 2; }; })();',
    );

    expect(owner.call('f').value).toBe(2);
  });

  it('opens pages in folders by their path (5.4)', async () => {
    const { owner } = await openBundle({
      'Code.js': 'function f() { return HtmlService.createHtmlOutputFromFile("pages/desk").getContent(); }',
      'pages/desk.html': '<p>',
    });

    expect(owner.call('f').value).toBe('<p>');
  });

  it('refuses ES modules with the place (4.1)', async () => {
    await expect(opening('function a() {}\nexport { a };')).rejects.toThrow(/Code\.js: .*\(2:0\)/);
  });

  it.each([
    ['private members', 'class A { #x = 1; }'],
    ['static fields', 'class A { static x = 1; }'],
  ])('refuses %s, which do not parse there (4.2)', async (_, source) => {
    await expect(opening(source)).rejects.toThrow(SyntaxError);
  });

  it('refuses a name declared twice across files (4.4)', async () => {
    await expect(opening({ 'a.js': 'const x = 1;', 'b.js': 'const x = 2;' })).rejects.toThrow(
      /already been declared/,
    );
  });

  it('refuses a.js beside a.gs, as clasp does (5.4)', async () => {
    await expect(opening({ 'a.js': '', 'a.gs': '' })).rejects.toThrow(/Conflicting files/);
  });

  it('refuses a folder without a manifest', async () => {
    await expect(opening({ 'appsscript.json': 'nothing' })).rejects.toThrow(/appsscript\.json/);
  });
});

describe('finding a function', () => {
  const source = `
    function declared() { return 1; }
    const arrow = () => 2;
    var expression = function () { return 3; };
    function hidden_() { return 4; }
    globalThis.assigned = function () { return 5; };
    const holder = { method() { return 6; } };
    class Desk { static open() { return 7; } }
    async function later() { return await 8; }`;

  it.each([
    ['declared', 1],
    ['arrow', 2],
    ['expression', 3],
    ['later', 8],
  ])('a page may call %s (4.5)', async (name, value) => {
    const { owner } = await openBundle(source);

    expect(owner.call(name).value).toBe(value);
  });

  it.each(['hidden_', 'assigned', 'holder.method', 'Desk.open', 'missing'])(
    'a page may not call %s (4.5, 4.6, 4.17)',
    async (name) => {
      const { owner } = await openBundle(source);

      const result = owner.call(name);

      expect(result.state).toBe('threw');
      expect(result.error).toBe(`TypeError: google.script.run.${name} is not a function`);
    },
  );

  it.each([
    ['holder.method', 6],
    ['Desk.open', 7],
    ['hidden_', 4],
  ])('a menu may name %s (4.5)', async (name, value) => {
    const { owner } = await openBundle(source);

    expect(owner.call(name, [], 'menu').value).toBe(value);
  });

  it('a menu that names nothing declared says so (4.6, 4.8)', async () => {
    const { owner } = await openBundle(source);

    expect(owner.call('assigned', [], 'menu').error).toBe('Exception: Script function not found: assigned');
  });
});

describe('the scopes of a manifest that names none', () => {
  it('are found in the source, comments included (2.36)', async () => {
    const without = manifest({ oauthScopes: undefined });
    const found = await openBundle({
      'appsscript.json': without,
      'Code.js': '// MailApp\nfunction left() { return MailApp.getRemainingDailyQuota(); }',
    });

    expect(found.owner.call('left').state).toBe('done');
  });
});

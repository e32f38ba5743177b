// Pages, templates, questions and events, as Google's reference or gas-fakes' published tests state them.

import { describe, expect, it } from 'vitest';
import { openHost } from '../../local/workspace.ts';
import { scriptRefusal, scriptValue } from '../support/run-script.ts';
import { openBundle, writeBundle } from '../support/workspace.ts';

describe("an HtmlOutput, by Google's reference and gas-fakes' published tests", () => {
  it.each([
    ['tells its content', 'o.getContent()', '<b>Hello, world!</b>'],
    ['has empty text as its title at first', 'o.getTitle()', ''],
    ['takes a title', "o.setTitle('My Page').getTitle()", 'My Page'],
    ['takes a height', 'o.setHeight(100).getHeight()', 100],
    ['takes a width', 'o.setWidth(200).getWidth()', 200],
    [
      'appends what is trusted as it is',
      "o.append('<p>Hello again, world.</p>').getContent()",
      '<b>Hello, world!</b><p>Hello again, world.</p>',
    ],
    [
      'appends what is not with its signs escaped',
      "o.appendUntrusted('<p>Hello again, world.</p>').getContent()",
      '<b>Hello, world!</b>&lt;p&gt;Hello again, world.&lt;/p&gt;',
    ],
    ['is empty once cleared', 'o.clear().getContent()', ''],
    ['takes other content', "o.setContent('<i>x</i>').getContent()", '<i>x</i>'],
    ['has no meta tags at first', 'o.getMetaTags().length', 0],
    [
      'takes meta tags',
      "o.addMetaTag('viewport', 'width=device-width').getMetaTags()[0].getContent()",
      'width=device-width',
    ],
    ['by their names', "o.addMetaTag('viewport', 'x').getMetaTags()[0].getName()", 'viewport'],
    [
      'takes a sandbox mode without effect',
      'o.setSandboxMode(HtmlService.SandboxMode.IFRAME).getContent()',
      '<b>Hello, world!</b>',
    ],
    [
      'and a frame mode',
      'o.setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL).getContent()',
      '<b>Hello, world!</b>',
    ],
    ['may begin empty', 'HtmlService.createHtmlOutput().getContent()', ''],
    [
      'may begin as a blob',
      "HtmlService.createHtmlOutput(Utilities.newBlob('<u>b</u>')).getContent()",
      '<u>b</u>',
    ],
  ])('%s', async (_, script, told) => {
    expect(
      await scriptValue(`var o = HtmlService.createHtmlOutput('<b>Hello, world!</b>'); return ${script}`),
    ).toBe(told);
  });

  it.each(['getBlob()', "getAs('text/plain')", 'asTemplate()', "setFaviconUrl('x')", 'getFaviconUrl()'])(
    '%s is not emulated, and says so by its name',
    async (call) => {
      expect(await scriptRefusal(`HtmlService.createHtmlOutput('').${call}`)).toMatch(
        /not emulated: HtmlOutput\.\w+ /,
      );
    },
  );

  it.each(['createHtmlOutputFromFile', 'createTemplateFromFile'])(
    '%s refuses a file that is not there',
    async (method) => {
      expect(await scriptRefusal(`HtmlService.${method}('does_not_exist')`)).toMatch(
        /No HTML file named does_not_exist was found/,
      );
    },
  );
});

describe("a template, by gas-fakes' published tests", () => {
  it.each([
    ['Hello <?= name ?>', "{ name: 'Ann' }", 'Hello Ann'],
    ['<?= val ?>', "{ val: '<b>bold</b>' }", '&lt;b&gt;bold&lt;/b&gt;'],
    ['<?!= val ?>', "{ val: '<b>bold</b>' }", '<b>bold</b>'],
    ['before<? var x = 42; ?>after', '{}', 'beforeafter'],
    ['<? var msg = "hi"; ?><?= msg ?>', '{}', 'hi'],
    ['<?= first ?> <?!= second ?>', "{ first: 'Hello', second: '<World>' }", 'Hello <World>'],
    ['<?= count ?>', '{ count: 42 }', '42'],
    [
      '<h1><?= title ?></h1><p><?!= body ?></p>',
      "{ title: 'My & Title', body: '<em>content</em>' }",
      '<h1>My &amp; Title</h1><p><em>content</em></p>',
    ],
    ['<? for (var i = 0; i < 3; i++) { ?><li><?= i ?></li><? } ?>', '{}', '<li>0</li><li>1</li><li>2</li>'],
  ])('%s with %s', async (text, values, told) => {
    const script = `var t = HtmlService.createTemplate(${JSON.stringify(text)}), v = ${values}; Object.keys(v).forEach(function (k) { t[k] = v[k]; });
      return [t.getRawContent(), t.evaluate().getContent()]`;

    expect(await scriptValue(script)).toEqual([text, told]);
  });

  it.each(['getCode()', 'getCodeWithComments()'])(
    '%s is not emulated, and says so by its name',
    async (call) => {
      expect(await scriptRefusal(`HtmlService.createTemplate('x').${call}`)).toMatch(
        /not emulated: HtmlTemplate\.getCode/,
      );
    },
  );
});

describe("menus, by Google's reference", () => {
  it('its own example: items, a line between, and a menu inside', async () => {
    const code = `function onOpen() { var ui = SpreadsheetApp.getUi(); ui.createMenu('My Menu').addItem('My menu item', 'myFunction').addSeparator()
      .addSubMenu(ui.createMenu('My sub-menu').addItem('One sub-menu item', 'mySecondFunction').addItem('Another sub-menu item', 'myThirdFunction')).addToUi(); }`;
    const host = await openHost({ dist: writeBundle(code) });
    host.admit('librarian@school.example');
    host.openFor('librarian@school.example');

    expect(host.menus('librarian@school.example')).toEqual([
      {
        title: 'My Menu',
        entries: [
          { kind: 'action', label: 'My menu item', fn: 'myFunction' },
          { kind: 'separator' },
          {
            kind: 'menu',
            label: 'My sub-menu',
            entries: [
              { kind: 'action', label: 'One sub-menu item', fn: 'mySecondFunction' },
              { kind: 'action', label: 'Another sub-menu item', fn: 'myThirdFunction' },
            ],
          },
        ],
      },
    ]);
  });
});

describe("questions, by Google's reference", () => {
  const answered = async (call: string, answer: { button: string; text?: string }) => {
    const { owner } = await openBundle(`function f() { var ui = SpreadsheetApp.getUi(), a = ${call};
      return a.getResponseText ? [a.getSelectedButton().toString(), a.getResponseText()] : a.toString(); }`);
    owner.answer(() => answer);
    return owner.call('f', [], 'menu').value;
  };

  it.each([
    ["ui.alert('Done')", { button: 'ok' }, 'OK'],
    ["ui.alert('Sure?', ui.ButtonSet.YES_NO)", { button: 'yes' }, 'YES'],
    ["ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO_CANCEL)", { button: 'cancel' }, 'CANCEL'],
    ["ui.alert('Sure?', ui.ButtonSet.OK_CANCEL)", { button: 'close' }, 'CLOSE'],
    ["ui.prompt('Name?')", { button: 'ok', text: 'Ann' }, ['OK', 'Ann']],
    ["ui.prompt('Name?', ui.ButtonSet.YES_NO)", { button: 'no', text: 'Ann' }, ['NO', 'Ann']],
    [
      "ui.prompt('Title', 'Name?', ui.ButtonSet.OK_CANCEL)",
      { button: 'cancel', text: 'what was typed' },
      ['CANCEL', 'what was typed'],
    ],
    ["ui.prompt('Name?')", { button: 'close' }, ['CLOSE', '']],
  ])('%s', async (call, answer, told) => {
    expect(await answered(call, answer)).toEqual(told);
  });
});

describe("events, by Google's guide to event objects", () => {
  const tell = `function tell(e) { return [String(e.authMode), e.range && e.range.getA1Notation(), e.value, e.oldValue, e.source && e.source.toString()]; }`;

  it('an edit of one cell tells the value as text and what was there before', async () => {
    const { workspace, owner } = await openBundle(`${tell} function onEdit(e) { return tell(e); }`);
    const sheetId = workspace.snapshot()[0]?.sheetId ?? 0;
    const [first] = owner.type(sheetId, 'A1', [['10']]);
    const [second] = owner.type(sheetId, 'A1', [['1234']]);

    expect(first?.value).toEqual(['LIMITED', 'A1', '10', null, 'Spreadsheet']);
    expect(second?.value).toEqual(['LIMITED', 'A1', '1234', '10', 'Spreadsheet']);
  });

  it('an edit of several cells tells the range alone', async () => {
    const { workspace, owner } = await openBundle(`${tell} function onEdit(e) { return tell(e); }`);
    const [result] = owner.type(workspace.snapshot()[0]?.sheetId ?? 0, 'B2', [['1', '2']]);

    expect(result?.value).toEqual(['LIMITED', 'B2:C2', null, null, 'Spreadsheet']);
  });

  it('a clock tells the parts of its moment, months from 1 and days from Monday', async () => {
    const { workspace, owner } = await openBundle(
      `function tick(e) { console.log(JSON.stringify([String(e.authMode), e.year, e.month, e['day-of-month'], e['day-of-week'], e.hour, e.timezone, typeof e.triggerUid])); }
       function install() { ScriptApp.newTrigger('tick').timeBased().after(1000).create(); }`,
      { now: '2026-03-08T10:20:00Z' },
    );
    owner.call('install');
    const [result] = workspace.clock.advance(120_000);

    expect(JSON.parse(result?.logs[0] ?? 'null')).toEqual(['FULL', 2026, 3, 8, 7, 10, 'UTC', 'string']);
  });
});

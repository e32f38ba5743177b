// Ui: menus, questions, sidebars and dialogs.

import { describe, expect, it } from 'vitest';
import { openHost } from '../../local/workspace.ts';
import { manifest, openBundle, writeBundle } from '../support/workspace.ts';

const source = `
  function onOpen() {
    var ui = SpreadsheetApp.getUi();
    ui.createMenu('书香').addItem('借还书', 'desk').addSeparator()
      .addSubMenu(ui.createMenu('更多').addItem('导入', 'imports')).addToUi();
    ui.createMenu('never shown');
  }
  function again() { SpreadsheetApp.getUi().createMenu('书香').addItem('新', 'desk').addToUi(); }
  function addon() { SpreadsheetApp.getUi().createAddonMenu().addItem('x', 'desk').addToUi(); }
  function page(text) { return HtmlService.createHtmlOutput(text).setWidth(640).setHeight(480); }
  function desk() { SpreadsheetApp.getUi().showSidebar(page('desk').setTitle('Desk')); }
  function desk2() { SpreadsheetApp.getUi().showSidebar(page('desk2')); }
  function modal() { SpreadsheetApp.getUi().showModalDialog(page('modal'), 'Ask'); }
  function modeless() { SpreadsheetApp.getUi().showModelessDialog(page('modeless'), 'Tell'); }
  function ask() {
    var ui = SpreadsheetApp.getUi();
    var a = ui.alert('Really?', 'It goes.', ui.ButtonSet.YES_NO);
    var p = ui.prompt('Name?');
    return [String(a), a === ui.Button.YES, p.getResponseText(), JSON.stringify(p.getSelectedButton())];
  }
  function nightly() { SpreadsheetApp.getUi(); }
  function install() { ScriptApp.newTrigger('nightly').timeBased().after(1000).create(); }
  function onEdit() { desk(); }`;

const openSource = (code: Parameters<typeof writeBundle>[0] = source) =>
  openHost({ dist: writeBundle(code) }).then((host) => {
    host.admit('librarian@school.example');
    return host;
  });
const me = 'librarian@school.example';

describe('menus', () => {
  it('createMenu, addItem, addSeparator, addSubMenu, addToUi: what was added shows (4.60)', async () => {
    const host = await openSource();
    host.openFor(me);

    expect(host.menus(me)).toEqual([
      {
        title: '书香',
        entries: [
          { kind: 'action', label: '借还书', fn: 'desk' },
          { kind: 'separator' },
          { kind: 'menu', label: '更多', entries: [{ kind: 'action', label: '导入', fn: 'imports' }] },
        ],
      },
    ]);
  });

  it('addToUi replaces a menu of the same title (4.60)', async () => {
    const host = await openSource();
    host.openFor(me);
    host.runMenu(me, 'again');

    expect(host.menus(me).map(({ title, entries }) => [title, entries.length])).toEqual([['书香', 1]]);
  });

  it('createAddonMenu makes a menu too', async () => {
    const host = await openSource();
    host.runMenu(me, 'addon');

    expect(host.menus(me)).toHaveLength(1);
  });

  it('are not there for viewers, whose onOpen does not run (2.6, 2.40)', async () => {
    const host = await openSource();
    host.admit('parent@school.example', { role: 'viewer' });

    expect(host.openFor('parent@school.example')).toEqual([]);
    expect(host.runMenu('parent@school.example', 'desk').state).toBe('threw');
  });
});

describe('pages', () => {
  it('showSidebar: one at a time, 300 wide (1.26, 4.57)', async () => {
    const host = await openSource();
    host.runMenu(me, 'desk');
    host.runMenu(me, 'desk2');

    expect(host.pages(me).map(({ html, width }) => [html, width])).toEqual([['desk2', 300]]);
  });

  it('showModalDialog, showModelessDialog: one dialog at a time, beside the sidebar (4.57)', async () => {
    const host = await openSource();
    for (const fn of ['modal', 'desk', 'modeless']) host.runMenu(me, fn);

    expect(host.pages(me).map(({ kind, title, width, height }) => [kind, title, width, height])).toEqual([
      ['sidebar', 'Desk', 300, 480],
      ['modeless', 'Tell', 640, 480],
    ]);
  });

  it('are gone when the person closes them', async () => {
    const { owner } = await openBundle(source);
    owner.call('modal', [], 'menu');
    const page = owner.page();
    page?.close();

    expect(owner.page()).toBeNull();
    await expect(page?.run('desk')).rejects.toThrow(/closed/);
  });

  it('showSidebar wants script.container.ui (2.22, 2.34)', async () => {
    const { owner } = await openBundle({
      'Code.js': source,
      'appsscript.json': manifest({ oauthScopes: [] }),
    });

    expect(owner.call('desk', [], 'menu').error).toBe(
      'Exception: Specified permissions are not sufficient to call Ui.showSidebar. ' +
        'Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });

  it('showSidebar is refused in a simple trigger although the scope is granted (2.3)', async () => {
    const { workspace, owner } = await openBundle(source);
    const [result] = owner.type(workspace.snapshot()[0]?.sheetId ?? 0, 'A1', [['x']]);

    expect(result?.error).toBe(
      'Exception: You do not have permission to call Ui.showSidebar. ' +
        'Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });
});

describe('questions', () => {
  it('alert, prompt: the script waits for the answer (4.56)', async () => {
    const { owner } = await openBundle(source);
    const asked: string[] = [];
    owner.answer(({ kind, text }) => {
      asked.push(`${kind} ${text}`);
      return kind === 'alert' ? { button: 'yes' } : { button: 'OK', text: '李明' };
    });

    expect(owner.call('ask').value).toEqual(['YES', true, '李明', '"OK"']);
    expect(asked).toEqual(['alert It goes.', 'prompt Name?']);
  });

  it('msgBox, inputBox: Browser tells the button in small letters (2.23)', async () => {
    const { owner } = await openBundle(`function ask() {
      return [Browser.msgBox('Title', 'Really?', Browser.Buttons.YES_NO), Browser.inputBox('Name?'), Browser.inputBox('Class?')];
    }`);
    owner.answer(({ text }) =>
      text === 'Class?' ? { button: 'close' } : { button: text === 'Name?' ? 'ok' : 'no', text: '李明' },
    );

    expect(owner.call('ask').value).toEqual(['no', '李明', 'cancel']);
  });

  it('are closed when nobody answers', async () => {
    const { owner } = await openBundle(source);

    expect(owner.call('ask').value).toEqual(['CLOSE', false, '', '"CLOSE"']);
  });

  it('getUi is refused where nobody is at the keyboard (4.49)', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('install');

    const [result] = workspace.clock.advance(2000);

    expect(result?.error).toBe('Exception: Cannot call SpreadsheetApp.getUi() from this context.');
  });
});

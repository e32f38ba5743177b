// A page of the script in its sandboxed frame: google.script as pages know it, and the network switch between.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, openLocalDesk, soon, type Window } from '../support/local-desk.ts';

let desk: Desk;
let window: Window;

beforeAll(async () => {
  desk = await openLocalDesk();
  window = await desk.open();
});

afterAll(() => desk?.close());

beforeEach(async () => {
  await window.choose('试验', '侧栏');
  await window.sidebar.locator('#out').waitFor({ state: 'attached' });
});

afterEach(() => desk.workspace.network({}));

/** Runs script of the page in the sidebar and answers what it resolves to. */
const inSidebar = <T>(script: string): Promise<T> =>
  window.sidebar.locator('body').evaluate((_body, code) => new Function(`return (${code})`)() as T, script);

describe('the sidebar', () => {
  it('is 300 px wide, titled, sandboxed and of another origin', async () => {
    const frame = window.page.getByTestId('sidebar');

    expect((await frame.boundingBox())?.width).toBe(300);
    expect(await frame.getAttribute('sandbox')).toContain('allow-scripts');
    expect(await frame.getAttribute('sandbox')).not.toContain('allow-top-navigation');
    expect(await inSidebar('location.origin')).toBe(desk.url.replace('127.0.0.1', 'localhost'));
    expect(await window.page.getByRole('heading', { name: '试验侧栏' }).count()).toBe(1);
  });

  it('closes with its button and from inside', async () => {
    await window.page.getByRole('button', { name: '关闭' }).first().click();
    await soon(() => window.page.getByTestId('sidebar').count()).toBe(0);
    await window.choose('试验', '侧栏');
    await window.sidebar.locator('#out').waitFor({ state: 'attached' });

    await inSidebar('google.script.host.close()');

    await soon(() => window.page.getByTestId('sidebar').count()).toBe(0);
  });

  it('gives way to a dialog of the asked size, which takes another width', async () => {
    await window.choose('试验', '对话框');
    const dialog = window.page.getByTestId('dialog');
    await dialog.waitFor();
    expect(await dialog.boundingBox()).toMatchObject({ width: 420, height: 260 });

    await window.page
      .frameLocator('[data-testid=dialog]')
      .locator('body')
      .evaluate(() => {
        // The shim is global in the frame; tests have no types for a page of their own.
        (
          globalThis as unknown as { google: { script: { host: { setWidth(n: number): void } } } }
        ).google.script.host.setWidth(500);
      });

    await soon(async () => (await dialog.boundingBox())?.width).toBe(500);
    await window.page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
    await soon(() => dialog.count()).toBe(0);
  });
});

describe('a page with a comment mark in backticks', () => {
  it('is shown as Google would send it, with a warning of what is lost', async () => {
    await window.choose('试验', '会丢字的页');

    await window.page.getByRole('alert').getByText('//a.example/x').waitFor();
  });
});

describe('google.script.run', () => {
  const call = (chain: string) =>
    `new Promise(function (done) { google.script.run.withSuccessHandler(function (v, u) { done(['ok', v, u]); }).withFailureHandler(function (e, u) { done(['failed', e.message, u]); })${chain}; })`;

  it('brings the value and the user object to the success handler', async () => {
    expect(await inSidebar(call(".withUserObject('我').greet('李明')"))).toEqual(['ok', '你好，李明', '我']);
  });

  it('brings a thrown error to the failure handler', async () => {
    expect(await inSidebar(call('.fail()'))).toEqual(['failed', 'Error: 不行', undefined]);
  });

  it('knows top-level functions that do not end in an underscore, and no others', async () => {
    expect(await inSidebar('typeof google.script.run.greet')).toBe('function');
    expect(await inSidebar('typeof google.script.run.hidden_')).toBe('undefined');
    expect(await inSidebar('typeof google.script.run.withSuccessHandler(function () {}).nothing')).toBe(
      'undefined',
    );
  });

  it('makes a new runner with every handler, leaving the old one as it was', async () => {
    const script = `new Promise(function (done) {
      var heard = [];
      var plain = google.script.run.withSuccessHandler(function () { heard.push('plain'); });
      plain.withSuccessHandler(function () { heard.push('other'); done(heard); });
      plain.greet('a');
      setTimeout(function () { done(heard); }, 1500);
    })`;

    expect(await inSidebar(script)).toEqual(['plain']);
  });

  it('refuses a Date as an argument at once', async () => {
    const script =
      "(function () { try { google.script.run.greet(new Date()); return 'sent'; } catch (e) { return e.name; } })()";

    expect(await inSidebar(script)).toBe('TypeError');
  });

  it('settles twelve calls, though only ten travel at a time', async () => {
    const script = `new Promise(function (done) {
      var left = 12, sum = 0;
      for (var i = 0; i < 12; i++) google.script.run.withSuccessHandler(function (v) { sum += v.length; if (--left === 0) done(sum); }).greet('x');
    })`;

    expect(await inSidebar(script)).toBe(48);
  });

  it('changes cells that the grid shows', async () => {
    await inSidebar(call(".writeOne('写好了')"));

    expect(desk.read('E2')).toEqual([['写好了']]);
  });
});

describe('the network switch', () => {
  const timed = `new Promise(function (done) {
    var from = Date.now();
    google.script.run.withSuccessHandler(function () { done(Date.now() - from); }).withFailureHandler(function (e) { done(e.message); }).greet('x');
  })`;

  it('makes a call slow', async () => {
    await window.page.getByTestId('network').selectOption('slow');
    await soon(() => window.page.getByTestId('network').inputValue()).toBe('slow');

    expect(await inSidebar<number>(timed)).toBeGreaterThan(1900);
  });

  it('fails a call when offline, and nothing ran', async () => {
    await window.page.getByTestId('network').selectOption('offline');
    await soon(() => window.page.getByTestId('network').inputValue()).toBe('offline');

    expect(await inSidebar(timed.replace("greet('x')", "writeOne('断网')"))).toContain('NetworkError');
    expect(desk.read('E2')).not.toEqual([['断网']]);
  });

  it('loses an answer of a call that ran', async () => {
    desk.workspace.network({ loseReply: 1 });

    expect(await inSidebar(timed.replace("greet('x')", "writeOne('丢了回音')"))).toContain('NetworkError');
    expect(desk.read('E2')).toEqual([['丢了回音']]);
  });
});

describe('storage', () => {
  it('throws in a frame opened after it was blocked', async () => {
    await window.page.getByLabel('本地存储').selectOption('broken');
    await window.choose('试验', '侧栏');
    const script =
      "(function () { try { localStorage.getItem('a'); return 'works'; } catch (e) { return e.name; } })()";

    await soon(() => inSidebar(script).catch(() => '')).toBe('SecurityError');
    await window.page.getByLabel('本地存储').selectOption('works');
  });
});

// What google.script.run carries, both ways.

import { describe, expect, it } from 'vitest';
import { packArguments } from '../../local/runtime/codec.ts';
import { openBundle } from '../support/workspace.ts';

const echo = 'function echo(value) { return value; }';

describe('what a page may send', () => {
  it("plain values arrive as copies in the script's own realm (4.11, 4.14)", async () => {
    const { owner } = await openBundle(
      'function look(v) { return [v instanceof Object, Array.isArray(v.list), v.list instanceof Array, v.list[1]]; }',
    );

    expect(owner.call('look', [{ list: [1, 'two'] }]).value).toEqual([true, true, true, 'two']);
  });

  it.each([
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a date deep inside', { a: [{ b: new Date(0) }] }],
  ])('%s makes the call fail (4.12)', (_, value) => {
    expect(() => packArguments([1, value])).toThrow('Failed due to illegal value in property: 1');
  });

  it('a circle makes the call fail (4.12)', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;

    expect(() => packArguments([circle])).toThrow(TypeError);
  });

  it('undefined becomes null in an array and is left out of an object (4.12)', () => {
    expect(packArguments([[1, undefined], { a: undefined, b: 2 }])).toEqual([[1, null], { b: 2 }]);
  });
});

describe('what a page gets back', () => {
  it('the whole result is null when a date is anywhere in it, and the log says so (4.13)', async () => {
    const { owner } = await openBundle('function rows() { return { rows: [["a", new Date()]] }; }');

    const result = owner.call('rows');

    expect(result.state).toBe('done');
    expect(result.value).toBeNull();
    expect(result.logs.join()).toMatch(/holds a Date/);
  });

  it('a service object arrives empty (4.13)', async () => {
    const { owner } = await openBundle('function lock() { return { lock: LockService.getScriptLock() }; }');

    expect(owner.call('lock').value).toEqual({ lock: {} });
  });

  it('nothing arrives as null (4.13)', async () => {
    const { owner } = await openBundle('function nothing() {}');

    expect(owner.call('nothing').value).toBeNull();
  });

  it('instances lose their class and what is not JSON is gone (4.14)', async () => {
    const { owner } = await openBundle(
      'class P { constructor() { this.x = 1; this.f = function () {}; this.n = NaN; } } function made() { return new P(); }',
    );

    expect(owner.call('made').value).toEqual({ x: 1, n: null });
  });

  it('text of any script comes back as it was', async () => {
    const { owner } = await openBundle(echo);

    expect(owner.call('echo', ['《小王子》\u2028😀']).value).toBe('《小王子》\u2028😀');
  });
});

describe('calls from an open page', () => {
  const desk = {
    'Code.js': `function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('desk').setTitle('Desk')); }
      function add(n) { var p = PropertiesService.getScriptProperties(); var t = Number(p.getProperty('t') || 0) + n; p.setProperty('t', String(t)); return t; }`,
    'desk.html': '<p>desk</p>',
  };

  it('are answered later, all of them (4.15, 4.17)', async () => {
    const { owner } = await openBundle(desk);
    owner.call('open', [], 'menu');
    const page = owner.page();

    const results = await Promise.all(Array.from({ length: 12 }, () => page?.run('add', 1)));

    expect(results.map((result) => result?.value).sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 12 }, (_, i) => i + 1),
    );
  });

  it('may be refused by the network before they do anything', async () => {
    const { workspace, owner } = await openBundle(desk);
    owner.call('open', [], 'menu');
    workspace.network({ refuse: 1 });

    const lost = await owner.page()?.run('add', 5);
    workspace.network({});

    expect(lost?.state).toBe('threw');
    expect(owner.call('add', [0]).value).toBe(0);
  });

  it('may be done although the answer is lost', async () => {
    const { workspace, owner } = await openBundle(desk);
    owner.call('open', [], 'menu');
    workspace.network({ loseReply: 1 });

    const lost = await owner.page()?.run('add', 5);
    workspace.network({});

    expect(lost?.error).toMatch(/^NetworkError/);
    expect(owner.call('add', [0]).value).toBe(5);
  });

  it('cost 700 ms besides what the server does (3C)', async () => {
    const { owner } = await openBundle(echo);

    const { meter } = owner.call('echo', [1]);

    expect([meter.callMs, meter.serverMs]).toEqual([700, 0]);
  });
});

// What one run of a pushed script is: fresh globals, found functions, copied values, told errors.

import { describe, expect, it } from 'vitest';
import { openBundle } from '../support/workspace.ts';

describe('calling a function of the script', () => {
  it('evaluates the whole project anew for every call, so nothing survives (4.4)', async () => {
    const { owner } = await openBundle('let n = 0; function count() { n += 1; return n; }');

    expect(owner.call('count').value).toBe(1);
    expect(owner.call('count').value).toBe(1);
  });

  it('offers none of the globals a host would have (4.1)', async () => {
    const { owner } = await openBundle(`function seen() {
      return ['setTimeout', 'setInterval', 'fetch', 'URL', 'TextEncoder', 'atob', 'btoa', 'crypto', 'performance',
        'process', 'require', 'module', 'window', 'navigator', 'queueMicrotask', 'structuredClone', 'Buffer']
        .filter(function (name) { return eval('typeof ' + name) !== 'undefined'; });
    }`);

    expect(owner.call('seen').value).toEqual([]);
  });

  it('tells the error as name and message (4.16)', async () => {
    const { owner } = await openBundle('function fail() { throw new RangeError("too far"); }');

    const result = owner.call('fail');

    expect(result.state).toBe('threw');
    expect(result.error).toBe('RangeError: too far');
  });
});

// CacheService on the virtual clock.

import { describe, expect, it } from 'vitest';
import { openBundle } from '../support/workspace.ts';

const source = `
  function put(key, value, seconds) { CacheService.getScriptCache().put(key, value, seconds === undefined ? 600 : seconds); }
  function get(key) { return CacheService.getScriptCache().get(key); }
  function elsewhere() { return [CacheService.getDocumentCache().get('k'), CacheService.getUserCache().get('k')]; }
  function many() {
    var cache = CacheService.getScriptCache();
    cache.putAll({ a: '1', b: '2', c: '3' });
    cache.remove('b');
    var found = cache.getAll(['a', 'b', 'c']);
    cache.removeAll(['a', 'c']);
    return [found, cache.getAll(['a', 'c'])];
  }
  function fill() { var c = CacheService.getScriptCache(); for (var i = 0; i < 1001; i++) c.put('k' + i, 'v', i < 101 ? 100 : 5000); }
  function forUser(v) { CacheService.getUserCache().put('mine', v); }
  function ofUser() { return CacheService.getUserCache().get('mine'); }`;

describe('Cache', () => {
  it('put, get: a value lasts its seconds of virtual time (1.24)', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('put', ['k', 'v', 60]);

    expect(owner.call('get', ['k']).value).toBe('v');
    workspace.clock.advance(61_000);
    expect(owner.call('get', ['k']).value).toBeNull();
  });

  it('lasts 600 s when not told (1.24)', async () => {
    const { workspace, owner } = await openBundle(
      'function put() { CacheService.getScriptCache().put("k", "v"); } ' +
        source.replace('function put(', 'function put2('),
    );
    owner.call('put');
    workspace.clock.advance(590_000);
    expect(owner.call('get', ['k']).value).toBe('v');
    workspace.clock.advance(10_000);
    expect(owner.call('get', ['k']).value).toBeNull();
  });

  it('getAll, putAll, remove, removeAll: misses are left out (1.24)', async () => {
    const { owner } = await openBundle(source);

    expect(owner.call('many').value).toEqual([{ a: '1', c: '3' }, {}]);
  });

  it.each([
    ['a key over 250 letters', ['k'.repeat(251), 'v'], 'Exception: Argument too large: key'],
    ['a value over 100 KB', ['k', 'v'.repeat(102_401)], 'Exception: Argument too large: value'],
  ])('refuses %s (1.24)', async (_, args, error) => {
    const { owner } = await openBundle(source);

    expect(owner.call('put', args).error).toBe(error);
  });

  it('over 1,000 entries keeps the 900 farthest from their end (1.24)', async () => {
    const { owner } = await openBundle(source);
    owner.call('fill');

    expect(owner.call('get', ['k5']).value).toBeNull();
    expect(owner.call('get', ['k1000']).value).toBe('v');
  });

  it('getScriptCache, getDocumentCache, getUserCache are three, the last one per person (3.29)', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('put', ['k', 'v']);
    owner.call('forUser', ['hers']);

    expect(owner.call('elsewhere').value).toEqual([null, null]);
    expect(workspace.person('teacher@school.example').call('ofUser').value).toBeNull();
    expect(owner.call('ofUser').value).toBe('hers');
  });

  it('costs 3 ms to read and 93 ms to write (3C)', async () => {
    const { owner } = await openBundle(source);

    expect(owner.call('put', ['k', 'v']).meter.serverMs).toBe(93);
    expect(owner.call('get', ['k']).meter.serverMs).toBe(3);
  });
});

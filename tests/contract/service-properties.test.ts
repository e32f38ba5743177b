// PropertiesService: who sees what, what fits, what it costs.

import { describe, expect, it } from 'vitest';
import { openBundle } from '../support/workspace.ts';

const source = `
  function store(kind) { return PropertiesService['get' + kind + 'Properties'](); }
  function set(kind, key, value) { store(kind).setProperty(key, value); }
  function get(kind, key) { return store(kind).getProperty(key); }
  function isNull(kind, key) { return store(kind).getProperty(key) === null; }
  function all(kind) { return [store(kind).getKeys(), store(kind).getProperties()]; }
  function several() {
    var p = store('Script');
    p.setProperties({ a: '1', b: 2 }).setProperties({ c: '3' }).deleteProperty('a');
    var after = p.getProperties();
    p.setProperties({ d: '4' }, true);
    var alone = p.getKeys();
    p.deleteAllProperties();
    return [after, alone, p.getKeys()];
  }
  function setThenFail() { store('Document').setProperty('k', 'v'); throw new Error('later'); }`;

describe('Properties', () => {
  it('setProperty, getProperty: text by key, null when missing (4.62)', async () => {
    const { owner } = await openBundle(source);
    owner.call('set', ['Script', 'k', 'v']);

    expect(owner.call('get', ['Script', 'k']).value).toBe('v');
    expect(owner.call('isNull', ['Script', 'none']).value).toBe(true);
    expect(owner.call('isNull', ['Script', 'constructor']).value).toBe(true);
  });

  it('setProperties, deleteProperty, deleteAllProperties, getKeys, getProperties (4.62)', async () => {
    const { owner } = await openBundle(source);

    expect(owner.call('several').value).toEqual([{ b: '2', c: '3' }, ['d'], []]);
  });

  it('getScriptProperties, getDocumentProperties, getUserProperties are three, the last one per person (4.62)', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('set', ['User', 'k', 'hers']);
    owner.call('set', ['Document', 'k', 'ours']);
    const teacher = workspace.person('teacher@school.example');

    expect(teacher.call('get', ['User', 'k']).value).toBeNull();
    expect(teacher.call('get', ['Document', 'k']).value).toBe('ours');
    expect(owner.call('get', ['Script', 'k']).value).toBeNull();
  });

  it('hold even when the run fails afterwards', async () => {
    const { owner } = await openBundle(source);
    owner.call('setThenFail');

    expect(owner.call('get', ['Document', 'k']).value).toBe('v');
  });

  it('take 9 KB a value and 500 KB in all (1.21)', async () => {
    const { owner } = await openBundle(`${source}
      function flood() { for (var i = 0; i < 60; i++) store('Script').setProperty('k' + i, new Array(9000).join('x')); }`);

    expect(owner.call('set', ['Script', 'k', 'x'.repeat(9217)]).error).toBe(
      'Exception: Argument too large: value',
    );
    expect(owner.call('flood').error).toMatch(/exceeded the property storage quota/);
  });

  it('do not travel with a copy of the file (2.41)', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('set', ['Script', 'k', 'v']);
    owner.call('set', ['Document', 'k', 'v']);

    const copied = workspace.copyFile('head@school.example').person('head@school.example');

    expect(copied.call('all', ['Script']).value).toEqual([[], {}]);
    expect(copied.call('all', ['Document']).value).toEqual([[], {}]);
  });

  it('cost 30 ms to read and 62 ms to write (3C)', async () => {
    const { owner } = await openBundle(source);

    expect(owner.call('set', ['Script', 'k', 'v']).meter.serverMs).toBe(62);
    expect(owner.call('get', ['Script', 'k']).meter.serverMs).toBe(30);
  });
});

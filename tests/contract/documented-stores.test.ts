// Properties, caches, locks and the session, as Google's reference or gas-fakes' published tests state them.

import { describe, expect, it } from 'vitest';
import { scriptRefusal, scriptValue } from '../support/run-script.ts';
import { openBundle } from '../support/workspace.ts';

describe("properties, by Google's reference and gas-fakes' published tests", () => {
  const store =
    "var p = PropertiesService.getScriptProperties(); p.setProperties({ nickname: 'Bob', region: 'US', language: 'EN' });";

  it.each([
    ['a key that is missing is null', "p.getProperty('none')", null],
    ['a key that is there is its text', "p.getProperty('region')", 'US'],
    ['a deleted key is missing', "p.deleteProperty('region').getProperty('region')", null],
    ['deleting what is missing changes nothing', "p.deleteProperty('none').getKeys().length", 3],
    ['keys are told', 'p.getKeys().sort()', ['language', 'nickname', 'region']],
    ['all are told at once', 'p.getProperties()', { nickname: 'Bob', region: 'US', language: 'EN' }],
    ['what is told is a copy', "p.getProperties().nickname = 'Ann', p.getProperty('nickname')", 'Bob'],
    ['setting answers the store', "p.setProperty('nickname', 'Ann').getProperty('nickname')", 'Ann'],
    ['several more leave the others', "p.setProperties({ a: '1' }).getKeys().length", 4],
    ['unless told not to', "p.setProperties({ a: '1' }, true).getProperties()", { a: '1' }],
    ['or told to', "p.setProperties({ a: '1' }, false).getKeys().length", 4],
    ['deleteAllProperties leaves nothing', 'p.deleteAllProperties().getProperties()', {}],
    ['a name of every object is no key', "p.getProperty('toString')", null],
    ['empty text is kept', "p.setProperty('e', '').getProperty('e')", ''],
  ])('%s', async (_, script, told) => {
    expect(await scriptValue(`${store} return (${script})`)).toEqual(told);
  });

  it.each(['Script', 'User', 'Document'])('the store of the %s is one of its own', async (kind) => {
    const script = `['Script', 'User', 'Document'].forEach(function (k) { PropertiesService['get' + k + 'Properties']().setProperty('t', k + 'p'); });
      return PropertiesService.get${kind}Properties().getProperty('t')`;

    expect(await scriptValue(script)).toBe(`${kind}p`);
  });

  it.each([
    "setProperty('k', null)",
    "setProperty('k')",
    'setProperty(null, "v")',
    'getProperty()',
    'getProperty(null)',
    "setProperties('k')",
  ])('%s is refused by its signature', async (call) => {
    expect(await scriptRefusal(`PropertiesService.getScriptProperties().${call}`)).toMatch(
      /don't match the method signature for PropertiesService.Properties/,
    );
  });
});

describe("caches, by Google's reference and gas-fakes' published tests", () => {
  const cache = "var c = CacheService.getUserCache(); c.put('foo', 'bar');";

  it.each([
    ['a miss is null', "c.get('none')", null],
    ['a hit is its text', "c.get('foo')", 'bar'],
    ['put answers null', "c.put('t', 'x')", null],
    ['remove answers null', "c.remove('foo')", null],
    ['what is removed is missed', "c.remove('foo'), c.get('foo')", null],
    ['removing what is missing changes nothing', "c.remove('none'), c.get('foo')", 'bar'],
    [
      'getAll leaves out what it misses',
      "c.putAll({ x: '1', y: '2' }), c.getAll(['x', 'y', 'z', 'foo'])",
      { x: '1', y: '2', foo: 'bar' },
    ],
    ['getAll of misses alone is empty', "c.getAll(['z'])", {}],
    [
      'removeAll takes several',
      "c.putAll({ x: '1', y: '2' }), c.removeAll(['x', 'foo']), c.getAll(['x', 'y', 'foo'])",
      { y: '2' },
    ],
    ['a value ends after its seconds', "c.put('t', 'ex', 2), Utilities.sleep(2000), c.get('t')", null],
    ['and not before', "c.put('t', 'ex', 3), Utilities.sleep(2000), c.get('t')", 'ex'],
    ['putAll takes seconds for all', "c.putAll({ x: '1' }, 1), Utilities.sleep(1000), c.get('x')", null],
    ['another cache knows nothing of it', "CacheService.getScriptCache().get('foo')", null],
  ])('%s', async (_, script, told) => {
    expect(await scriptValue(`${cache} return (${script})`)).toEqual(told);
  });

  it('a value put without seconds lasts ten minutes and no longer', async () => {
    const { workspace, owner } =
      await openBundle(`function put() { CacheService.getScriptCache().put('k', 'v'); }
      function get() { return CacheService.getScriptCache().get('k'); }`);
    owner.call('put');
    workspace.clock.advance(590_000);
    const kept = owner.call('get').value;
    workspace.clock.advance(10_000);

    expect([kept, owner.call('get').value]).toEqual(['v', null]);
  });

  it.each([
    ['a key of 251 letters', "c.put(new Array(252).join('k'), 'v')", /Argument too large: key/],
    ['a value over 100 KB', "c.put('k', new Array(102402).join('v'))", /Argument too large: value/],
    ['null as a value', "c.put('k', null)", /don't match the method signature for CacheService.Cache.put/],
    ['null as a key', 'c.get(null)', /don't match the method signature for CacheService.Cache.get/],
  ])('refuses %s', async (_, script, words) => {
    expect(await scriptRefusal(`${cache} ${script}`)).toMatch(words);
  });
});

describe("locks, by gas-fakes' published tests", () => {
  it.each([
    ['is not held at first', 'l.hasLock()', false],
    ['is taken by tryLock', 'l.tryLock(10000)', true],
    ['is held then', 'l.tryLock(10000), l.hasLock()', true],
    ['is taken again by its holder', 'l.tryLock(10000), l.tryLock(10000)', true],
    ['is not held once released', 'l.tryLock(10000), l.releaseLock(), l.hasLock()', false],
    ['is taken by waitLock', 'l.waitLock(1000), l.hasLock()', true],
    ['waitLock of its holder changes nothing', 'l.waitLock(1000), l.waitLock(1000), l.hasLock()', true],
    ['is taken within no time when it is free', 'l.tryLock(0)', true],
    ['by waitLock too', 'l.waitLock(0), l.hasLock()', true],
    ['is not taken within less', 'l.tryLock(-100)', false],
    ['nor held after that', 'l.tryLock(-100), l.hasLock()', false],
  ])('a lock %s', async (_, script, told) => {
    expect(await scriptValue(`var l = LockService.getScriptLock(); return (${script})`)).toBe(told);
  });

  it('waitLock within less than no time throws its words', async () => {
    expect(await scriptRefusal('LockService.getScriptLock().waitLock(-100)')).toMatch(/Lock timeout/);
  });
});

describe("the session, by Google's reference and gas-fakes' published tests", () => {
  it.each([
    [
      'the active user is told as text by the address',
      'Session.getActiveUser().toString()',
      'librarian@school.example',
    ],
    ['as by getEmail', 'Session.getActiveUser().getEmail()', 'librarian@school.example'],
    ['the effective user likewise', 'Session.getEffectiveUser().getEmail()', 'librarian@school.example'],
    ['the script’s zone is the manifest’s', 'Session.getScriptTimeZone()', 'Asia/Shanghai'],
    [
      'a temporary key is text',
      'typeof Session.getTemporaryActiveUserKey() + (Session.getTemporaryActiveUserKey().length > 0)',
      'stringtrue',
    ],
    [
      'the same within a run',
      'Session.getTemporaryActiveUserKey() === Session.getTemporaryActiveUserKey()',
      true,
    ],
    ['the language is a short text', '/^[a-z]{2}([-_]|$)/.test(Session.getActiveUserLocale())', true],
  ])('%s', async (_, script, told) => {
    expect(await scriptValue(`return ${script}`)).toBe(told);
  });
});

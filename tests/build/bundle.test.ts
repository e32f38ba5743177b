// What is pushed, read as Google would read it.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist, patchedDist, readDist } from '../support/dist.ts';
import {
  methodCalls,
  parseScript,
  templatePieces,
  textsUnder,
  topLevelFunctions,
  undeclaredNames,
} from './script-calls.ts';

const FUNCTIONS = [
  'onEdit',
  'onInstall',
  'onOpen',
  'openAssistantDesk',
  'openCharges',
  'openChase',
  'openDataCheck',
  'openDesk',
  'openDueMoves',
  'openEnterAfterwards',
  'openImport',
  'openLargeDesk',
  'openPrint',
  'openReplaceCard',
  'rpc',
  'runNightly',
  'runNotices',
  'setUp',
];

const script = parseScript(readDist('Code.js'));

describe('the functions Google may call', () => {
  it('are exactly those of the list', () => {
    expect(topLevelFunctions(script).sort()).toEqual(FUNCTIONS);
  });

  it('include the one each menu item names', () => {
    const named = [
      ...textsUnder(script, 'function'),
      ...methodCalls(script).flatMap(({ method, texts }) => (method === 'addItem' ? [texts[1]] : [])),
    ].filter((name) => name !== undefined);

    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !FUNCTIONS.includes(name))).toEqual([]);
  });

  it('include the one each trigger names', () => {
    const named = methodCalls(script).flatMap(({ method, texts }) =>
      method === 'newTrigger' ? [texts[0]] : [],
    );

    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => name === undefined || !FUNCTIONS.includes(name))).toEqual([]);
  });
});

describe('the platform’s language', () => {
  it('has every name the script uses', () => {
    expect(undeclaredNames(join(dist, 'Code.js'))).toEqual([]);
  }, 60_000);

  // A mistake on purpose: the check above is worth having only if it would notice.
  it('would be found to lack what only browsers and Node have', () => {
    const lacking = [
      'fetch',
      'setTimeout',
      'URL',
      'TextEncoder',
      'structuredClone',
      'process',
      'window',
      'crypto',
    ];
    const uses = lacking.map((name) => `  ${name}.x;\n`).join('');
    const copy = patchedDist({
      find: /^function setUp\(/m,
      replace: `function f() {\n${uses}}\nfunction setUp(`,
    });

    expect(undeclaredNames(join(copy, 'Code.js'))).toEqual(lacking);
  }, 60_000);

  it('has no syntax newer than it parses', () => {
    // `parseScript` reads ES2019; optional chaining, private fields and static fields are newer.
    expect(() => parseScript('a?.b')).toThrow();
    expect(() => parseScript('class A { #b; }')).toThrow();
    expect(() => parseScript('class A { static b = 1; }')).toThrow();
    expect(templatePieces(script).filter((text) => text.includes('</script'))).toEqual([]);
  });
});

// Whatever knocks at the door: names of no call, arguments that are no JSON text, and an assistant with what is the librarian's.

import { describe, expect, it } from 'vitest';
import type { Json } from '../../local/contract.ts';
import type { ImportCopiesResult } from '../../src/catalogue/domain/import-copies.ts';
import type { Envelope } from '../../src/dispatch.ts';
import {
  type AnyAct,
  cards,
  codesOf,
  copies,
  copyDraft,
  openSmallSchool,
  type SmallSchool,
  unpack,
} from '../../tests/support/small-school.ts';
import { tellCount } from '../tell-count.ts';
import { describedCalls } from './described-calls.ts';

const all = (school: SmallSchool) => JSON.stringify(school.workspace.snapshot());
const calls = describedCalls();

/** Names of no call, made from those of the calls and from what every object has. */
const noNames: readonly Json[] = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__defineGetter__',
  ].flatMap((word) => [word, `circulation.${word}`, `${word}.lend`, `circulation.lend.${word}`]),
  ...calls.flatMap(({ name }) => [
    name.toUpperCase(),
    ` ${name}`,
    `${name}\u0000`,
    `${name}\n`,
    name.replace('.', '..'),
    name.replace('.', '．'),
    name.split('.')[1] ?? '',
    `${name}.run`,
  ]),
  '',
  '.',
  'rpc',
  'setUp',
  'runNightly',
  'x'.repeat(100_000),
  '\ud800',
  null,
  0,
  -1,
  1e308,
  true,
  [],
  ['circulation.lend'],
  [['circulation.lend']],
  {},
  { toString: 'circulation.lend' },
  { length: 16, 0: 'c' },
];

describe('a name of no call', () => {
  it('is refused as such, and nothing is touched', async () => {
    const school = await openSmallSchool();
    const before = all(school);

    const taken = noNames.flatMap((name) => {
      const result = school.librarian.call('rpc', [name, '{}']);
      const answer = unpack(result);
      const isRefused = !answer.ok && 'fault' in answer && answer.fault.code === 'unknownCall';
      return isRefused && result.meter.charged === 0 ? [] : [{ name, answer }];
    });

    tellCount('bad calls', noNames.length);
    expect(taken).toEqual([]);
    expect(all(school)).toBe(before);
  });
});

/** What may stand where JSON text is wanted. */
const noArguments: readonly Json[] = [
  '',
  ' ',
  '{',
  '{"a":}',
  "{'a':1}",
  '{"a":1,}',
  'undefined',
  'NaN',
  '[1,2',
  '"x"',
  '7',
  'null',
  'true',
  '[]',
  '[{}]',
  '{}{}',
  '\ufeff{}x',
  '\u0000',
  '{"\ud800":1}',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"a":1e999}',
  `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
  `{"${'x'.repeat(1_000_000)}":1}`,
  null,
  0,
  7,
  false,
  true,
  [],
  [[]],
  [{}],
  { polluted: true },
];

describe('arguments that are no object of JSON', () => {
  it('are refused by every call, and nothing is touched', async () => {
    const school = await openSmallSchool();
    const before = all(school);

    const taken = calls.flatMap(({ name }) =>
      noArguments.flatMap((args) => {
        const result = school.librarian.call('rpc', [name, args]);
        const answer = unpack(result);
        const isRefused = !answer.ok && 'fault' in answer && answer.fault.code === 'badArguments';
        return isRefused && result.meter.charged === 0
          ? []
          : [{ name, args: JSON.stringify(args).slice(0, 80), answer }];
      }),
    );

    tellCount('bad calls', calls.length * noArguments.length);
    expect(taken).toEqual([]);
    expect(all(school)).toBe(before);
  });

  it('are refused when there are none at all', async () => {
    const school = await openSmallSchool();

    const answers = [[], ['circulation.lend'], ['circulation.lend', '{}', '{}', 'more']].map((args) =>
      unpack(school.librarian.call('rpc', args)),
    );

    expect(answers).toMatchObject([
      { fault: { code: 'unknownCall' } },
      { fault: { code: 'badArguments' } },
      { fault: { code: 'badArguments' } },
    ]);
  });
});

const LENDING = 'q0mfq1a2b3lending1';
const FLAGGING = 'q0mfq1a2b3flagged1';

/** 《小王子》 is out to Li Ming, something lies in 待处理. */
async function aDay(): Promise<{ school: SmallSchool; loanId: string }> {
  const school = await openSmallSchool();
  const { loanId } = school.lend(copies.littlePrince, cards.liMing, { requestId: LENDING });
  school.act({ act: 'flag', requestId: FLAGGING, copyBarcode: copies.whys, note: '缺页' });
  return { school, loanId };
}

const prince = { copyBarcode: copies.littlePrince };
const grass = { copyBarcode: copies.grassHouse, cardNumber: cards.wangFang };

/** Acts of the desk that are not an assistant's. */
const librariansActs: readonly (readonly [string, (loanId: string) => AnyAct])[] = [
  [
    'an override',
    () => ({ act: 'lend', copyBarcode: copies.dictionary, cardNumber: cards.liMing, override: '要用' }),
  ],
  [
    'an override of a scan',
    () => ({ act: 'scan', copyBarcode: copies.dictionary, cardNumber: cards.liMing, override: '要用' }),
  ],
  ['a lending of another day', () => ({ act: 'lend', ...grass, happenedOn: '2026-09-25' })],
  ['a scan of another day', () => ({ act: 'scan', ...grass, happenedOn: '2026-09-25' })],
  ['a return of another day', () => ({ act: 'takeBack', ...prince, happenedOn: '2026-09-25' })],
  ['a lost book', (loanId) => ({ act: 'reportLost', loanId })],
  ['a correction of the reader', (loanId) => ({ act: 'correctReader', loanId, cardNumber: cards.wangFang })],
  ['a claim of return', (loanId) => ({ act: 'claimReturned', loanId })],
  ['a damage', () => ({ act: 'reportDamage', ...prince, note: '封面破' })],
];

describe('an assistant who sends what is the librarian’s', () => {
  it.each(librariansActs)('is refused, and nothing changes: %s', async (_, act) => {
    const { school, loanId } = await aDay();
    const before = all(school);

    const result = school.act(act(loanId), { role: 'assistant', by: school.assistant });

    expect(result.state).toBe('refused');
    expect(codesOf(result)).toContain('assistantMayNot');
    expect(all(school)).toBe(before);
  });

  it.each([
    ['readers.reportCardLost', { cardNumber: cards.liMing }],
    ['readers.replaceCard', { cardNumber: cards.liMing }],
    ['catalogue.replaceBarcode', { copyBarcode: copies.grassHouse }],
    ['circulation.settleBasket', { of: FLAGGING, note: '' }],
    ['circulation.readerHistory', { cardNumber: cards.liMing }],
  ] as const)('is refused by %s', async (name, args) => {
    const { school } = await aDay();
    const before = all(school);
    const isQuery = calls.find((call) => call.name === name)?.kind === 'query';
    const requestId = isQuery ? {} : { requestId: school.newRequest() };

    const answer = school.call(name, { ...args, ...requestId, role: 'assistant' }, school.assistant);

    expect(answer).toMatchObject({ ok: false, findings: [{ code: 'assistantMayNot' }] });
    expect(all(school)).toBe(before);
  });

  it('is not known by a role that the door does not know', async () => {
    const { school } = await aDay();
    const before = all(school);

    const answers = ['admin', 'Librarian', '', 'librarian '].map((role) =>
      school.call('readers.replaceCard', { requestId: school.newRequest(), cardNumber: cards.liMing, role }),
    );

    expect(answers.map((answer) => 'fault' in answer && answer.fault.code)).toEqual(
      Array(4).fill('badArguments'),
    );
    expect(all(school)).toBe(before);
  });
});

describe('numbers nobody has', () => {
  it('lend, return and change nothing, whatever they are', async () => {
    const school = await openSmallSchool();
    const before = JSON.stringify(school.rows('catalogue')) + JSON.stringify(school.rows('readers'));
    const numbers = [
      '__proto__',
      'constructor',
      'toString',
      '=1+1',
      '*',
      '?',
      '.*',
      '~*',
      'T000000',
      'R00000*',
      '|',
      '%',
    ];

    const results = numbers.flatMap((number) => [
      school.lend(number, cards.liMing),
      school.lend(copies.littlePrince, number),
      school.takeBack(number),
      school.scan(number, number),
      school.act({ act: 'reportDamage', copyBarcode: number, note: '破' }),
    ]);

    expect(results.filter(({ state }) => state !== 'refused')).toEqual([]);
    expect(school.rows('loans')).toEqual([]);
    expect(JSON.stringify(school.rows('catalogue')) + JSON.stringify(school.rows('readers'))).toBe(before);
  });

  it('are no card and no barcode that anybody could be given', async () => {
    const school = await openSmallSchool();
    const before = all(school);
    const bad = ['__proto__', '=1+1', 'SX-1', 'T1|2', 'x'.repeat(33), '书1', '-1'];
    const barcode = (newBarcode: string) =>
      school.call('catalogue.replaceBarcode', {
        ...{ requestId: school.newRequest(), copyBarcode: copies.grassHouse, newBarcode },
      });
    const card = (newCardNumber: string) =>
      school.call('readers.replaceCard', {
        ...{ requestId: school.newRequest(), cardNumber: cards.liMing, newCardNumber },
      });
    const imported = (copyBarcode: string) =>
      school.call('catalogue.importCopies', {
        ...{ requestId: school.newRequest(), batch: '', rows: [copyDraft({ copyBarcode })] },
      });

    const answers = [
      ...[...bad, copies.whys, cards.liMing].flatMap((number) => [barcode(number), card(number)]),
      ...[...bad, copies.whys, '9787020042494'].map(imported),
      barcode('9787020042494'),
    ];

    expect(answers.filter((answer) => !('findings' in answer) && !isRejected(answer))).toEqual([]);
    expect(all(school)).toBe(before);
  });
});

/** An import's answer in which its one row was turned down. */
function isRejected(answer: Envelope): boolean {
  return answer.ok && (answer.value as unknown as Partial<ImportCopiesResult>).rejected?.length === 1;
}

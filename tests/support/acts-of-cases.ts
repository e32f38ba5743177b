// The acts of a day about compensation: a case opened, settled, taken back, and the looks at it.

import type { Json } from '../../local/contract.ts';
import type { ChargeProposal, ChargesPage } from '../../src/charges/domain/charge-page.ts';
import { derivedId } from '../../src/kernel/ids.ts';
import { type Act, throughDoor } from './act.ts';
import { line, OPERATOR, TODAY } from './expected-changes.ts';
import type { KeyedRow } from './rows-by-key.ts';
import { cards, copies, type SmallSchool, valueIn } from './small-school.ts';
import { type Change, nameOf, type Picture } from './workbook-picture.ts';

/** Never lent, so that it is on the shelf whenever no case is open. */
const SPOILT = {
  copyBarcode: copies.dictionary,
  case: 'damagedUnreadable',
  cardNumber: cards.liMing,
} as const;
const PRICE = 8_800;

const asked = (school: SmallSchool) => ({ requestId: school.newRequest(), operator: OPERATOR });

/** The first entry of the case to which nothing was added. */
function openEntry(rows: readonly KeyedRow[]): KeyedRow | undefined {
  return rows.find((row) => rows.filter(({ chargeId }) => chargeId === row.chargeId).length === 1);
}

export function openSpoiltCase(school: SmallSchool): void {
  if (openEntry(school.rows('charges'))) return;
  valueIn(school.call('charges.open', { ...asked(school), ...SPOILT, price: PRICE, note: '泡了水' }));
}

export function reverseOpenCase(school: SmallSchool): void {
  const { chargeId, requestId: entry } = openEntry(school.rows('charges')) ?? {};
  if (chargeId === undefined || entry === undefined) return;
  valueIn(school.call('charges.reverse', { ...asked(school), chargeId, entry, reason: '记错了' }));
}

function becomes(before: Picture, to: string): Change[] {
  const copy = before.catalogue.find((each) => each.copyBarcode === SPOILT.copyBarcode) ?? {};
  return copy.status === to ? [] : [{ tab: 'catalogue', row: nameOf(copy), key: 'status', to }];
}

/** The entry, what it makes of the copy, the journal line. */
function entered(before: Picture, entry: KeyedRow, word: string, status: string): Change[] {
  const { number = '', title, className, readerName, requestId = '' } = entry;
  const subject = `${number} 《${title}》 ${className} ${readerName}`;
  const states = { loanId: '', before: '', after: number };
  return [
    { tab: 'charges', added: { ...entry, mark: '' } },
    ...becomes(before, status),
    line(word, subject, OPERATOR, requestId, states),
  ];
}

const BLANK: KeyedRow = {
  ...{ owed: '0', paid: '0', way: '', receipt: '', newBarcode: '', note: '', reckoning: '', undoes: '' },
  ...{ statusBefore: '', refundDays: '', newCopy: '', loanId: '', closedOn: '' },
};

function firstEntry(before: Picture, requestId: string): KeyedRow {
  const copy = before.catalogue.find((each) => each.copyBarcode === SPOILT.copyBarcode) ?? {};
  const reader = before.readers.find((each) => each.cardNumber === SPOILT.cardNumber) ?? {};
  const cases = new Set(before.charges.map(({ number }) => number)).size;
  const { title = '', copyBarcode = '', copyId = '' } = copy;
  const { className = '', name: readerName = '', readerId = '' } = reader;
  return {
    ...BLANK,
    ...{ number: `P2026-${String(cases + 1).padStart(3, '0')}`, kind: '待赔', case: '污损不能用' },
    ...{ className, readerName, title, copyBarcode, readerId, copyId },
    ...{ owed: '88', reckoning: '88.00×1=88.00+0.00=88.00', note: '泡了水', statusBefore: 'onShelf' },
    // Nobody is paid back for a copy that is there.
    refundDays: '0',
    ...{ operator: OPERATOR, at: 'now', requestId, chargeId: derivedId('charge', requestId, 0) },
  };
}

function nextEntry(first: KeyedRow, requestId: string, more: KeyedRow): KeyedRow {
  return { ...first, ...BLANK, ...{ closedOn: TODAY, operator: OPERATOR, at: 'now', requestId }, ...more };
}

export const openCase: Act = {
  name: 'open a case',
  touches: ['charges', 'chargeRules', 'catalogue', 'readers', 'loans', 'journal', 'settings'],
  readsJournal: true,
  prepare: reverseOpenCase,
  run: (school, before) => {
    const { requestId, operator } = asked(school);
    const args: Json = { requestId, operator, ...SPOILT, price: PRICE, note: '泡了水' };
    return {
      ...throughDoor(school, 'charges.open', args),
      expected: () => entered(before, firstEntry(before, requestId), '登记赔偿', '待修补'),
    };
  },
};

export const settleCase: Act = {
  name: 'settle a case by mending',
  touches: ['charges', 'catalogue', 'loans', 'journal'],
  readsJournal: true,
  prepare: openSpoiltCase,
  run: (school, before) => {
    const { requestId, operator } = asked(school);
    const first = openEntry(before.charges) ?? {};
    const args = { requestId, operator, chargeId: first.chargeId ?? '', way: 'mended' };
    const settled = nextEntry(first, requestId, { kind: '已结案', owed: '-88', way: '修补' });
    return {
      ...throughDoor(school, 'charges.settle', args),
      expected: () => entered(before, settled, '赔偿处理', '在馆'),
    };
  },
};

export const reverseCase: Act = {
  name: 'take the opening of a case back',
  touches: ['charges', 'catalogue', 'loans', 'journal'],
  readsJournal: true,
  prepare: openSpoiltCase,
  run: (school, before) => {
    const { requestId, operator } = asked(school);
    const first = openEntry(before.charges) ?? {};
    const { chargeId = '', requestId: entry = '' } = first;
    const args = { requestId, operator, chargeId, entry, reason: '记错了' };
    const back = { kind: '更正', owed: '-88', undoes: entry, note: '记错了' };
    return {
      ...throughDoor(school, 'charges.reverse', args),
      expected: () => entered(before, nextEntry(first, requestId, back), '更正赔偿', '在馆'),
    };
  },
};

export const proposeCase: Act = {
  name: 'ask what a case would come to',
  touches: ['charges', 'chargeRules', 'catalogue', 'readers', 'loans', 'settings'],
  prepare: reverseOpenCase,
  run: (school) => {
    const done = throughDoor(school, 'charges.propose', { ...SPOILT, price: PRICE });
    return {
      ...done,
      expected: () => [],
      answer: () => {
        const { reckoning, ways, findings } = valueIn<ChargeProposal>(done.envelope);
        return {
          said: [reckoning?.amount, ways, findings],
          expected: [PRICE, ['mended', 'sameEdition', 'newerEdition', 'equalWorth'], []],
        };
      },
    };
  },
};

export const lookAtCases: Act = {
  name: 'look at the cases',
  touches: ['charges', 'catalogue', 'readers', 'loans', 'calendar', 'settings'],
  prepare: openSpoiltCase,
  run: (school, before) => {
    const done = throughDoor(school, 'charges.openPage', {});
    return {
      ...done,
      expected: () => [],
      answer: () => {
        const page = valueIn<ChargesPage>(done.envelope);
        const open = openEntry(before.charges);
        return {
          said: [
            page.classes.map((each) => [each.className, each.charges.map(({ number }) => number)]),
            page.balance,
          ],
          expected: [[[open?.className, [open?.number]]], PRICE],
        };
      },
    };
  },
};

export const caseActs = [openCase, settleCase, reverseCase, proposeCase, lookAtCases] as const;

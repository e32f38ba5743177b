// The acts of a day that add to the lists beside the ledger: 待处理, 馆内阅览, 旧号码.

import type { ActResult } from '../../src/circulation/domain/desk.ts';
import { type Act, throughDoor } from './act.ts';
import { line, OPERATOR, TODAY } from './expected-changes.ts';
import { nextAfter } from './import-acts.ts';
import type { KeyedRow } from './rows-by-key.ts';
import { type Change, nameOf, type Picture } from './workbook-picture.ts';

/** The next label that nobody stuck on anything. */
const labelAfter = (basket: readonly KeyedRow[]) => `X${String(basket.length).padStart(7, '0')}`;

export const scanUnknown: Act = {
  name: 'scan an unknown label',
  touches: ['basket', 'catalogue', 'loans', 'replacedNumbers'],
  run: (school, before) => {
    const requestId = school.newRequest();
    const code = labelAfter(before.basket);
    const acts = [{ act: 'scan', requestId, copyBarcode: code }];
    const done = throughDoor(school, 'circulation.record', { acts, operator: OPERATOR });
    const added = {
      at: 'now',
      kind: '没查到的条码',
      code,
      subject: '',
      operator: OPERATOR,
      doneOn: '',
      note: '',
    };
    return { ...done, expected: () => [{ tab: 'basket', added: { ...added, requestId, mark: '' } }] };
  },
};

export const settleLine: Act = {
  name: 'settle a line of 待处理',
  touches: ['basket', 'journal'],
  prepare: (school) => void school.scan(labelAfter(school.rows('basket')), ''),
  run: (school, before) => {
    const requestId = school.newRequest();
    const found = before.basket.findLast((each) => each.doneOn === '') ?? {};
    const args = { requestId, of: found.requestId ?? '', note: '是团圆', operator: OPERATOR };
    return {
      ...throughDoor(school, 'circulation.settleBasket', args),
      expected: () => [
        { tab: 'basket', row: nameOf(found), key: 'doneOn', to: TODAY },
        { tab: 'basket', row: nameOf(found), key: 'note', to: '是团圆' },
        line('处理完了', `${found.code} · 是团圆`, OPERATOR, requestId),
      ],
    };
  },
};

export const countInRoom: Act = {
  name: 'count two readers in the room',
  touches: ['inRoomUse'],
  run: (school, before) => {
    const requestId = school.newRequest();
    const acts = [{ act: 'readInRoom', requestId, count: 2, className: '三(2)班' }];
    const done = throughDoor(school, 'circulation.record', { acts, operator: OPERATOR });
    const added = { at: 'now', className: '三(2)班', count: '2', operator: OPERATOR, requestId, mark: '' };
    return {
      ...done,
      expected: () => [{ tab: 'inRoomUse', added }],
      answer: () => ({
        said:
          done.envelope.ok && (done.envelope.value as unknown as { results: ActResult[] }).results[0]?.total,
        expected: before.inRoomUse.reduce((sum, row) => sum + Number(row.count), 2),
      }),
    };
  },
};

/** What a number that takes another's place leaves behind: the line of 旧号码, the new number where the old one was, the journal line. */
function replaced(before: Picture, requestId: string, of: Replacing): Change[] {
  const { tab, key, row, kind, word, subject, ownerId } = of;
  const number = row[key] ?? '';
  const used = [
    ...before[tab].map((each) => each[key]),
    ...before.replacedNumbers.map((each) => each.number),
  ];
  const newNumber = nextAfter(
    used.map((each) => each ?? ''),
    of.letter,
  );
  const added = { number, kind, newNumber, subject, replacedOn: TODAY, operator: OPERATOR, ownerId };
  const states = { loanId: '', before: number, after: newNumber };
  return [
    { tab: 'replacedNumbers', added: { ...added, requestId, mark: '' } },
    { tab, row: nameOf(row), key, to: newNumber },
    line(word, `${subject} ${number} → ${newNumber}`, OPERATOR, requestId, states),
  ];
}

type Replacing = {
  readonly tab: 'readers' | 'catalogue';
  readonly key: string;
  readonly row: KeyedRow;
  readonly kind: string;
  readonly word: string;
  readonly letter: string;
  readonly subject: string;
  readonly ownerId: string;
};

export const newCard: Act = {
  name: 'give a reader a new card',
  touches: ['readers', 'replacedNumbers', 'journal', 'settings'],
  run: (school, before) => {
    const requestId = school.newRequest();
    const row = before.readers.find((each) => each.name === '赵小雨') ?? {};
    const { cardNumber = '', readerId: ownerId = '', className } = row;
    const card = { tab: 'readers', key: 'cardNumber', kind: '借书证', word: '补证', letter: 'S' } as const;
    const args = { requestId, cardNumber, operator: OPERATOR };
    return {
      ...throughDoor(school, 'readers.replaceCard', args),
      expected: () => replaced(before, requestId, { ...card, row, ownerId, subject: `赵小雨 ${className}` }),
    };
  },
};

export const newLabel: Act = {
  name: 'give a copy a new label',
  touches: ['catalogue', 'replacedNumbers', 'journal', 'settings'],
  run: (school, before) => {
    const requestId = school.newRequest();
    const row = before.catalogue.find((each) => each.title === '夏洛的网') ?? {};
    const { copyBarcode = '', copyId: ownerId = '' } = row;
    const label = {
      tab: 'catalogue',
      key: 'copyBarcode',
      kind: '条码',
      word: '换条码',
      letter: 'B',
    } as const;
    const args = { requestId, copyBarcode, operator: OPERATOR };
    return {
      ...throughDoor(school, 'catalogue.replaceBarcode', args),
      expected: () => replaced(before, requestId, { ...label, row, ownerId, subject: '夏洛的网' }),
    };
  },
};

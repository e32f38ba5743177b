// What another desk may be doing: to the same copy, for the same reader, to others.

import type { Json } from '../../local/contract.ts';
import { cards, copies, type SmallSchool } from '../../tests/support/small-school.ts';
import type { Other } from './one-after-the-other.ts';

type Act = { readonly act: string; readonly [key: string]: Json };

/** Of a copy's newest loan, open or closed; '' when it never was out. */
const loanOf = (school: SmallSchool, barcode: string) =>
  [...school.rows('loanHistory'), ...school.rows('loans')].findLast((row) => row.copyBarcode === barcode);

const loanIdOf = (school: SmallSchool, barcode: string) => loanOf(school, barcode)?.loanId ?? '';
/** The request that wrote the loan's present state. */
const lastOf = (school: SmallSchool, barcode: string) =>
  loanOf(school, barcode)?.state?.split('|')[1] ?? 'q0mfq1a2b3nothing1';

const WHERE = ['the same copy', 'the same reader', 'another copy for another reader'] as const;

/** One act of the desk on the copy of the race (《小王子》), for its reader (Li Ming), and on what has nothing to do with it. */
const acts: readonly { readonly does: string; readonly act: (school: SmallSchool) => Act }[] = [
  ...[
    { copy: copies.littlePrince, card: cards.wangFang },
    { copy: copies.reunion, card: cards.liMing },
    { copy: copies.journeyOne, card: cards.teacher },
  ].map(({ copy, card }, i) => ({
    does: `lends ${WHERE[i]}`,
    act: () => ({ act: 'lend', copyBarcode: copy, cardNumber: card }),
  })),
  ...[copies.littlePrince, copies.grassHouse].flatMap((copy, i) => {
    const which = i === 0 ? 'the same copy' : 'another copy';
    return [
      {
        does: `takes ${which} back`,
        act: () => ({ act: 'takeBack', copyBarcode: copy, cardNumber: '' }),
      },
      {
        does: `renews ${which}`,
        act: (school: SmallSchool) => ({ act: 'renew', loanId: loanIdOf(school, copy) }),
      },
      {
        does: `undoes what was last done to ${which}`,
        act: (school: SmallSchool) => ({ act: 'undo', undoes: lastOf(school, copy) }),
      },
      {
        does: `says that ${which} was lent to the teacher`,
        act: (school: SmallSchool) => ({
          ...{ act: 'correctReader', loanId: loanIdOf(school, copy) },
          cardNumber: cards.teacher,
        }),
      },
      {
        does: `notes damage of ${which}`,
        act: () => ({ act: 'reportDamage', copyBarcode: copy, note: '书角卷起', needsMending: false }),
      },
    ];
  }),
  {
    does: 'gives the same reader a loan of somebody else',
    act: (school) => ({
      ...{ act: 'correctReader', loanId: loanIdOf(school, copies.grassHouse) },
      cardNumber: cards.liMing,
    }),
  },
];

const atDesk = acts.map(
  ({ does, act }): Other => ({
    does: `another desk ${does}`,
    act: ({ school }, { other }) => {
      const sent = [{ ...act(school), requestId: other }];
      const args = { acts: sent, operator: '小管理员 陈思远', role: 'librarian' } as const;
      return [school.send('circulation.record', args as unknown as Json, school.assistant)];
    },
  }),
);

/** The same reader's card, and another's, on the way to be replaced. */
const cardActs = [cards.liMing, cards.wangFang].map(
  (cardNumber, i): Other => ({
    does: `another desk notes ${i === 0 ? 'the same' : 'another'} reader’s card as lost`,
    act: ({ school }, { other }) => [
      school.send(
        'readers.reportCardLost',
        { cardNumber, requestId: other, operator: '小管理员 陈思远', role: 'librarian' },
        school.assistant,
      ),
    ],
  }),
);

/** Everything another desk may be at. */
export const otherDesks: readonly Other[] = [...atDesk, ...cardActs];

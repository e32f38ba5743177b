// The reader in hand while answers come in any order.

import { describe, expect, it } from 'vitest';
import type { ActResult, ReaderPage } from '../../src/circulation/domain/desk.ts';
import {
  askFor,
  byDueDay,
  isNewsNeeded,
  openCard,
  receivePage,
  receiveResult,
  takeInHand,
} from '../../src/circulation/sidebar/reader-in-hand.ts';
import { finding } from '../../src/kernel/finding.ts';

const aLoan = (loanId: string, dueOn = '2026-09-30') => ({
  loanId,
  title: '草房子',
  copyBarcode: `T${loanId}`,
  lentOn: '2026-09-01',
  dueOn,
  overdueDays: 0,
  renewals: 0,
  claimedOn: '',
  lostOn: '',
});

const aPage = (...loans: ReaderPage['loans']): ReaderPage => ({
  cardNumber: 'R0001',
  name: '李明',
  className: '三(2)班',
  seatNumber: '12',
  readerType: 'student',
  note: '',
  readerRow: 3,
  maxLoans: 2,
  loans,
  findings: [],
});

const aResult = (change: Partial<ActResult>): ActResult => ({
  requestId: 'q',
  act: 'lend',
  state: 'settled',
  findings: [],
  title: '草房子',
  copyBarcode: 'T1',
  readerName: '李明',
  className: '三(2)班',
  cardNumber: 'R0001',
  dueOn: '2026-09-30',
  overdueDays: 0,
  loanId: 'l1',
  condition: '',
  undone: '',
  total: 0,
  isRepeat: false,
  copyRow: 0,
  readerRow: 0,
  ...change,
});

const liMing = () => askFor(takeInHand('R0001', undefined), 1);
const loanIds = (hand: ReturnType<typeof liMing>) => hand.page?.loans.map((loan) => loan.loanId);

describe('holding a reader’s card', () => {
  it('adds what was lent and takes away what came back', () => {
    const hand = receivePage(liMing(), aPage(aLoan('l0')));

    const after = receiveResult(receiveResult(hand, aResult({})), aResult({ act: 'takeBack', loanId: 'l0' }));

    expect(loanIds(after)).toEqual(['l1']);
  });

  it('works answers that overtook the page into it', () => {
    const early = receiveResult(liMing(), aResult({}));

    expect(loanIds(receivePage(early, aPage(aLoan('l0'))))).toEqual(['l0', 'l1']);
  });

  it('counts a loan once that the page and an answer both tell of', () => {
    const early = receiveResult(liMing(), aResult({}));

    expect(loanIds(receivePage(early, aPage(aLoan('l1'))))).toEqual(['l1']);
  });

  it('takes away a returned loan whoever’s card was open then', () => {
    const hand = receivePage(liMing(), aPage(aLoan('l0')));
    const return_ = aResult({ act: 'takeBack', loanId: 'l0', cardNumber: 'R0002', dueOn: '' });

    expect(loanIds(receiveResult(hand, return_))).toEqual([]);
  });

  it('leaves other readers’ loans and refusals alone', () => {
    const hand = receivePage(liMing(), aPage(aLoan('l0')));

    expect(receiveResult(hand, aResult({ cardNumber: 'R0002' }))).toBe(hand);
    expect(receiveResult(hand, aResult({ state: 'refused' }))).toBe(hand);
  });

  it('wants the page anew when a return may have cleared what stood in the way', () => {
    const page = { ...aPage(aLoan('l0')), findings: [finding('block', 'overdueBlocks', { count: 1 })] };
    const hand = receivePage(liMing(), page);

    expect(isNewsNeeded(hand, aResult({ act: 'takeBack', loanId: 'l0' }))).toBe(true);
    expect(isNewsNeeded(hand, aResult({}))).toBe(false);
  });

  it('wants the page anew when an answer tells of something done before', () => {
    expect(isNewsNeeded(receivePage(liMing(), aPage()), aResult({ isRepeat: true }))).toBe(true);
  });

  it('lends to nobody with a card that is unknown', () => {
    const unknown = { ...liMing(), refusal: [finding('block', 'readerUnknown')] };

    expect([openCard(unknown), openCard(undefined), openCard(liMing())]).toEqual(['', '', 'R0001']);
  });

  it('lists first what is due first', () => {
    const page = aPage(aLoan('late', '2026-10-08'), aLoan('soon', '2026-09-29'));

    expect(byDueDay(page).map((loan) => loan.loanId)).toEqual(['soon', 'late']);
  });
});

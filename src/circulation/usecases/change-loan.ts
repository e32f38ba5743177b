// What is found out about a loan while it is open: it was another child's, it is said to be returned, it is lost.

import { finding } from '../../kernel/finding.ts';
import type { ActResult, LoanChangeAct } from '../domain/desk.ts';
import { isOpen, type LoanMarks } from '../domain/loan.ts';
import { refusal, settled } from './act-result.ts';
import type { LedgerRow } from './ledger.ts';
import type { Sitting } from './sitting.ts';
import { unknownReader } from './unknown-number.ts';

/** 更正借书人, 声称已还, 登记遗失: the librarian's acts; the loan stays open and keeps its due day. */
export function changeLoan(sitting: Sitting, act: LoanChangeAct): ActResult {
  const loan = sitting.ledger.loan(act.loanId);
  if (sitting.role === 'assistant') return refusal(act, act.act, [finding('block', 'assistantMayNot')]);
  if (!loan || !isOpen(loan.state)) return refusal(act, act.act, [finding('block', 'loanGone')]);
  switch (act.act) {
    case 'correctReader':
      return correctReader(sitting, loan, act);
    case 'claimReturned':
      return mark(sitting, loan, act, 'claim', { claimedOn: sitting.app.today });
    default:
      return mark(sitting, loan, act, 'lost', { lostOn: sitting.app.today });
  }
}

function mark(
  sitting: Sitting,
  loan: LedgerRow,
  act: LoanChangeAct,
  became: 'claim' | 'lost',
  added: LoanMarks,
): ActResult {
  const change = { act: became, day: loan.state.day, marks: { ...loan.state.marks, ...added } };
  const changed = sitting.ledger.setState(loan, change, sitting.asking(act.requestId));
  return settled(act, act.act, changed);
}

/** This loan was another child's, at whatever age: the state names the right reader from now on. */
function correctReader(sitting: Sitting, loan: LedgerRow, act: LoanChangeAct): ActResult {
  const { title } = loan;
  const reader = sitting.readReader(act.cardNumber, act.readerHint);
  if (!reader) return refusal(act, 'correctReader', [unknownReader(sitting.app, act.cardNumber)], { title });
  const { readerId, name: readerName, className } = reader.row;
  if (readerId === loan.readerId)
    return refusal(act, 'correctReader', [finding('block', 'sameReader')], { title, readerName, className });
  const change = {
    act: 'correct' as const,
    day: loan.state.day,
    marks: { ...loan.state.marks, readerId },
  };
  const asking = sitting.asking(act.requestId);
  const changed = sitting.ledger.setState(loan, change, asking, { readerName, className });
  return { ...settled(act, 'correctReader', changed), readerRow: reader.number };
}

// What a case would come to, shown before it is opened: reader, price, rule, reckoning, and what stands in the way.

import type { App } from '../../app.ts';
import { titleWithVolume } from '../../catalogue/domain/copy.ts';
import { readWholeCopy, type WholeCopy } from '../../catalogue/usecases/read-whole-copy.ts';
import { Ledger, type LedgerRow } from '../../circulation/usecases/ledger.ts';
import type { Finding } from '../../kernel/finding.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { readReader, readReaderById } from '../../readers/usecases/read-reader.ts';
import { type Charge, isGone } from '../domain/charge.ts';
import type { ChargeProposal } from '../domain/charge-page.ts';
import { ageOfCopy, findChargeRule, waysOffered } from '../domain/charge-rule.ts';
import type { ChargeCode } from '../domain/codes.ts';
import { reckon } from '../domain/reckon.ts';
import { sayCharge } from '../domain/say.ts';
import type { ProposeInput } from './charge-input.ts';
import { readChargeRules } from './read-charge-rules.ts';
import { readRegister } from './read-charges.ts';

/** A query: nothing is written, and what it tells may be a moment old. */
export function propose(app: App, input: ProposeInput): Outcome<ChargeProposal> {
  const found = proposeCharge(app, readRegister(app).charges, input);
  return 'proposal' in found ? done(found.proposal) : refused([found]);
}

/** Whose case it would be. */
type Owner = Pick<ChargeProposal, 'cardNumber' | 'readerName' | 'className' | 'loanId'> & {
  readonly readerId: string;
};

export type Proposed = {
  readonly proposal: ChargeProposal;
  readonly copy: WholeCopy;
  readonly readerId: string;
  readonly ledger: Ledger;
};

/** The proposal, or why there is none at all: an unknown copy or card. */
export function proposeCharge(
  app: App,
  charges: readonly Charge[],
  input: ProposeInput,
): Proposed | Finding<ChargeCode> {
  const copy = readWholeCopy(app, input.copyBarcode)?.row;
  if (!copy) return sayCharge('copyNotFound', { barcode: input.copyBarcode });
  const ledger = new Ledger(app);
  const owner = ownerOf(app, ledger, copy, input);
  if ('code' in owner) return owner;
  const { readerId, ...who } = owner;
  const age = ageOfCopy(copy, app.today);
  const price = input.price ?? (input.case === 'setVolume' ? null : copy.price || null);
  const rule = findChargeRule(readChargeRules(app), input.case, { itemType: copy.itemType, age });
  const reckoning = rule && reckon(price, rule);
  const findings: Finding<ChargeCode>[] = [];
  if (readerId === '') findings.push(sayCharge('readerNeeded'));
  if (!rule) findings.push(sayCharge('ruleMissing', { case: input.case }));
  else if (!reckoning)
    findings.push(sayCharge(input.case === 'setVolume' ? 'setPriceNeeded' : 'priceNeeded'));
  const open = openCaseOf(charges, copy.copyId, readerId);
  if (open) findings.push(sayCharge('alreadyOpen', { number: open.first.number }));
  const proposal: ChargeProposal = {
    ...who,
    copyBarcode: copy.copyBarcode,
    title: titleWithVolume(copy),
    case: input.case,
    price,
    age,
    reckoning: reckoning ?? null,
    ways: rule ? waysOffered(rule, app.school.allowMoney) : [],
    refundDays: rule?.refundDays ?? 0,
    findings,
  };
  return { proposal, copy, readerId, ledger };
}

/** A copy that is gone is gone once; one that is damaged may be so again by another hand. */
function openCaseOf(charges: readonly Charge[], copyId: string, readerId: string): Charge | undefined {
  return charges.find(
    ({ first, state }) =>
      state === 'open' && first.copyId === copyId && (isGone(first.case) || first.readerId === readerId),
  );
}

/** The loan that was named, or the copy's open one, when it is that reader's; else the reader of the card by itself. */
function ownerOf(
  app: App,
  ledger: Ledger,
  copy: WholeCopy,
  input: ProposeInput,
): Owner | Finding<ChargeCode> {
  ledger.stopAtBrokenRow(copy);
  const named = input.loanId === '' ? undefined : ledger.loan(input.loanId);
  const loan = named?.copyId === copy.copyId ? named : ledger.openLoanOfCopy(copy.copyId);
  const card = input.cardNumber;
  const reader = card === '' ? undefined : readReader(app, card, undefined)?.row;
  if (card !== '' && !reader) return sayCharge('readerNotFound', { cardNumber: card });
  if (loan && (!reader || reader.readerId === loan.readerId)) return ofLoan(app, loan);
  const { readerId = '', cardNumber = '', name = '', className = '' } = reader ?? {};
  return { readerId, cardNumber, readerName: name, className, loanId: '' };
}

function ofLoan(app: App, { readerId, loanId, readerName, className }: LedgerRow): Owner {
  const reader = readReaderById(app, readerId)?.row;
  if (!reader) return { readerId, cardNumber: '', readerName, className, loanId };
  return {
    readerId,
    cardNumber: reader.cardNumber,
    readerName: reader.name,
    className: reader.className,
    loanId,
  };
}

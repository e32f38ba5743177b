// 登记赔偿: what happened and to which copy; then what it would come to; then, and only then, the button that opens the case.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Caller } from '../../browser/call.ts';
import { Waiting } from '../../browser/reply-note.tsx';
import { cleanScan } from '../../browser/scan-text.ts';
import { StepFrame } from '../../browser/step-frame.tsx';
import type { Sentence } from '../../i18n/sentence.ts';
import { type ChargeCase, chargeCases } from '../domain/charge.ts';
import type { ChargeProposal, ShownCharge } from '../domain/charge-page.ts';
import type { ChargeCalls } from './charge-calls.ts';
import { Field } from './field.tsx';
import type { CaseLoan } from './lost-loans.tsx';
import type { Operator } from './operator-field.tsx';
import { ProposalForm } from './proposal-form.tsx';
import { ReplyNote } from './reply-note.tsx';
import type { Saying } from './saying.ts';
import { useProposal } from './use-proposal.ts';
import { useStrayScans } from './use-stray-scans.ts';
import { readYuan } from './yuan.ts';

type Props = {
  readonly saying: Saying;
  readonly call: Caller<ChargeCalls>;
  readonly operator: Operator;
  readonly back: () => void;
  /** Reported or presumed lost: the copy and whose loan it is are known. */
  readonly loan: CaseLoan | undefined;
  readonly opened: (charge: ShownCharge, done: Sentence) => void;
};

export function OpeningStep({ saying, call, operator, back, loan, opened }: Props) {
  const { words } = saying;
  const { opening } = words;
  const [chargeCase, setCase] = useState<ChargeCase>('lost');
  const [barcode, setBarcode] = useState(loan?.copyBarcode ?? '');
  const [card, setCard] = useState('');
  const [price, setPrice] = useState('');
  const [note, setNote] = useState('');
  const [isOther, setOther] = useState(false);
  const [complaint, setComplaint] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const { about, reply, proposal, isBusy, ask, forget } = useProposal(call);
  const codes = codesOf(proposal, reply?.state === 'refused' ? reply.findings : []);
  const needsCard = isOther || card !== '' || codes.includes('readerNeeded');
  const isOfSet = chargeCase === 'setVolume';
  const needsPrice = isOfSet || price !== '' || codes.includes('priceNeeded');

  /** Anything changed: the proposal on show is of something else. */
  const changed = () => {
    forget();
    setComplaint('');
  };
  /** After a proposal it is another book: its reader, price and evidence are not those of the last. */
  const changeCopy = (text: string) => {
    setBarcode(text);
    if (proposal) {
      for (const empty of [setCard, setPrice, setNote]) empty('');
      setOther(false);
    }
    changed();
  };
  const look = async () => {
    const fen = readYuan(price);
    const isWrong = needsPrice && fen === undefined;
    setComplaint(isWrong ? words.settle.notMoney : '');
    const copyBarcode = cleanScan(barcode);
    if (copyBarcode === '' || isWrong) return focusField(form.current, isWrong ? 'price' : 'barcode');
    const isTheirs = loan !== undefined && copyBarcode === cleanScan(loan.copyBarcode);
    const found = await ask({
      ...{ copyBarcode, case: chargeCase, cardNumber: cleanScan(card), loanId: isTheirs ? loan.loanId : '' },
      price: needsPrice ? (fen ?? null) : null,
    });
    if (found) focusMissing(form.current, codesOf(found, []));
  };
  const lookNow = useRef(look);
  lookNow.current = look;
  /** The copy on show scanned again is the same scan. */
  useStrayScans((code) => {
    if (code === about?.copyBarcode) return;
    changeCopy(code);
    // Once the fields are those of the new copy.
    setTimeout(() => lookNow.current());
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a loan that is lost is looked up once, at the beginning
  useEffect(() => {
    if (loan) look();
  }, []);

  return (
    <StepFrame heading={words.begin} saying={saying} back={back}>
      <form class="fields" ref={form} onSubmit={() => !isBusy && !proposal && look()}>
        <label class="field">
          <span>{opening.case}</span>
          <select
            value={chargeCase}
            onChange={(event) => {
              setCase(event.currentTarget.value as ChargeCase);
              changed();
            }}
          >
            {(Object.keys(chargeCases) as ChargeCase[]).map((code) => (
              <option key={code} value={code}>
                {chargeCases[code][saying.language]}
              </option>
            ))}
          </select>
        </label>
        <div data-field="barcode">
          <Field
            label={opening.barcode}
            hint={proposal ? '' : opening.barcodeHint}
            value={barcode}
            onChange={changeCopy}
            most={40}
            isFirst
            takesScans
          />
        </div>
        {needsCard && (
          <div data-field="card">
            <Field
              label={opening.card}
              hint={opening.cardHint}
              value={card}
              onChange={(text) => {
                setOther(true);
                setCard(text);
                changed();
              }}
              most={40}
              takesScans
            />
          </div>
        )}
        {needsPrice && (
          <div data-field="price">
            <Field
              label={isOfSet ? opening.setPrice : opening.price}
              value={price}
              complaint={complaint}
              onChange={(text) => {
                setPrice(text);
                changed();
              }}
              most={12}
            />
          </div>
        )}
        {isBusy && <Waiting text={words.reading} />}
        <ReplyNote reply={reply} saying={saying} />
        {!proposal && (
          <button type="submit" class="main" disabled={isBusy}>
            {opening.look}
          </button>
        )}
      </form>
      {about && proposal && (
        <ProposalForm
          {...{ about, proposal, saying, call, operator, note, setNote, opened }}
          otherReader={() => {
            setOther(true);
            requestAnimationFrame(() => focusField(form.current, 'card'));
          }}
          isReaderChosen={needsCard}
        />
      )}
    </StepFrame>
  );
}

function codesOf(
  proposal: ChargeProposal | undefined,
  refusals: readonly { readonly code: string }[],
): string[] {
  return [...(proposal?.findings ?? []), ...refusals].map(({ code }) => code);
}

function focusField(form: HTMLFormElement | null, name: string): void {
  form?.querySelector<HTMLElement>(`[data-field=${name}] input`)?.focus();
}

/** The keyboard goes to what is still wanted; when nothing is, the form below takes it. */
function focusMissing(form: HTMLFormElement | null, codes: readonly string[]): void {
  requestAnimationFrame(() => {
    if (codes.includes('readerNeeded')) focusField(form, 'card');
    else if (codes.some((code) => /priceNeeded$/i.test(code))) focusField(form, 'price');
  });
}

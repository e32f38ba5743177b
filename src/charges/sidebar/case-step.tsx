// One case: what happened, what it comes to and why, and every way it can end.

import { useState } from 'preact/hooks';
import type { Caller } from '../../browser/call.ts';
import { Note } from '../../browser/note.tsx';
import { Waiting } from '../../browser/reply-note.tsx';
import { StepFrame } from '../../browser/step-frame.tsx';
import { useFetched } from '../../browser/use-reply.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import { type ChargeWay, chargeCases, chargeWays, isGone } from '../domain/charge.ts';
import type { ShownCharge } from '../domain/charge-page.ts';
import type { ChargeCalls } from './charge-calls.ts';
import { Facts } from './facts.tsx';
import type { Operator } from './operator-field.tsx';
import { RefundForm } from './refund-form.tsx';
import { ReplyNote } from './reply-note.tsx';
import { ReverseForm } from './reverse-form.tsx';
import type { Saying } from './saying.ts';
import { SettleForm } from './settle-form.tsx';

export type CaseProps = {
  readonly charge: ShownCharge;
  readonly saying: Saying;
  readonly call: Caller<ChargeCalls>;
  readonly operator: Operator;
  readonly wrote: (charge: ShownCharge, done: Sentence) => void;
};

type Props = CaseProps & {
  readonly today: string;
  /** What was just done to it. */
  readonly done: Sentence | undefined;
  readonly back: () => void;
};

/** What is being filled in. */
type Act = ChargeWay | 'refund' | 'reverse';

export function CaseStep(props: Props) {
  const { charge, saying, done, back } = props;
  const [act, setAct] = useState<Act>();
  if (act) {
    return (
      <StepFrame key={act} heading={headingOf(act, props)} saying={saying} back={() => setAct(undefined)}>
        <About {...props} />
        <ActForm act={act} {...props} />
      </StepFrame>
    );
  }
  const { words } = saying;
  return (
    <StepFrame
      key="case"
      heading={`${charge.number} ${words.states[charge.state]}`}
      saying={saying}
      back={back}
    >
      {done && <Note look="settled" {...done} />}
      {done && charge.newBarcode && charge.state === 'settled' && (
        <div class="new-label">
          <p>{words.settle.newLabel.text}</p>
          <p class="new-barcode">{charge.newBarcode}</p>
          <p class="soft">{words.settle.newLabel.detail}</p>
        </div>
      )}
      {charge.isBack && charge.state === 'open' && <Note look="look" {...words.isBack} />}
      <About {...props} />
      <Amount {...props} />
      <Ends {...props} choose={setAct} />
    </StepFrame>
  );
}

function headingOf(act: Act, { charge, saying: { words } }: Props): string {
  if (act === 'refund') return words.refund.verb;
  if (act !== 'reverse') return words.ways[act].verb;
  return charge.state === 'reversed' ? '' : words.reverse.verb[charge.state];
}

function ActForm({ act, ...props }: CaseProps & { readonly act: Act }) {
  if (act === 'refund') return <RefundForm {...props} />;
  if (act === 'reverse') return <ReverseForm {...props} />;
  return <SettleForm way={act} {...props} />;
}

/** Whose book, and which: the same above every form. */
function About({ charge, saying }: CaseProps) {
  const { words, language } = saying;
  return (
    <div class="about">
      <p class="book" title={charge.title}>
        <b>{words.quoted({ title: charge.title })}</b>
      </p>
      <p>
        {[charge.readerName, charge.className].filter(Boolean).join(' · ')}
        <br />
        <span class="soft">
          {chargeCases[charge.case][language]} · {charge.copyBarcode}
        </span>
      </p>
    </div>
  );
}

function Amount({ charge, saying }: CaseProps) {
  const { words, shared, language, day } = saying;
  const { facts } = words;
  const by = (on: string, name: string) => (on === '' ? '' : words.by({ day: day(on), name }).trim());
  const isOpen = charge.state === 'open';
  const ended = [by(charge.closedOn, ''), charge.way && chargeWays[charge.way][language]].filter(Boolean);
  return (
    <>
      <div>
        <p class={isOpen ? 'amount' : ''}>
          {facts.amount} <b>{saying.yuan(charge.amount)}</b>
        </p>
        {charge.reckoning && <p class="soft">{shared.reckoning(charge.reckoning)}</p>}
      </div>
      <Facts
        of={[
          [facts.note, charge.note],
          [facts.opened, by(charge.openedOn, charge.operator)],
          [facts.ended, ended.join(' ')],
          [facts.receipt, charge.receipt],
          [facts.newBarcode, charge.newBarcode],
          [facts.notice, isOpen ? words.noticeWhere : ''],
        ]}
      />
    </>
  );
}

type EndsProps = Props & { readonly choose: (act: Act) => void };

function Ends(props: EndsProps) {
  const { charge, saying, today, choose } = props;
  const { words, day } = saying;
  const { state, refundUntil } = charge;
  const canRefund = state === 'settled' && refundUntil !== '' && today <= refundUntil;
  return (
    <>
      {state === 'open' && <Ways {...props} />}
      {canRefund && (
        <div class="ways">
          <p>{words.refundUntil({ day: day(refundUntil) })}</p>
          <button type="button" onClick={() => choose('refund')}>
            {words.refund.verb}
          </button>
        </div>
      )}
      {state !== 'reversed' && (
        <button type="button" class="quiet" onClick={() => choose('reverse')}>
          {words.reverse.verb[state]}
        </button>
      )}
    </>
  );
}

/** As the school wants them offered; then what needs no compensation. */
function Ways({ charge, saying, call, choose }: EndsProps) {
  const { words } = saying;
  const { chargeId } = charge;
  const { reply, again } = useFetched(() => call('charges.notice', { chargeId }), chargeId);
  const offered = reply?.state === 'answered' ? reply.value.ways : [];
  const wayButton = (way: ChargeWay, isMain = false) => (
    <button key={way} type="button" class={isMain ? 'main' : ''} onClick={() => choose(way)}>
      {words.ways[way].verb}
    </button>
  );
  // Not before the ways are there: a button must not move away under the hand.
  if (!reply) return <Waiting text={words.reading} />;
  return (
    <>
      <section class="ways">
        <h2>{words.settleBy}</h2>
        <ReplyNote reply={reply} saying={saying} again={again} />
        {offered.map((way) => wayButton(way))}
      </section>
      <section class="ways">
        <h2>{words.otherEnds}</h2>
        <div class="pair">
          {isGone(charge.case) && wayButton('found', charge.isBack)}
          {wayButton('waived')}
        </div>
      </section>
    </>
  );
}

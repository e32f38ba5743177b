// What a case would come to, with how it was reckoned; below it the evidence and the button that opens it.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Caller } from '../../browser/call.ts';
import { Waiting } from '../../browser/reply-note.tsx';
import { useSent } from '../../browser/use-reply.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import { shorten } from '../../i18n/sentence.ts';
import { isBlocked } from '../../kernel/finding.ts';
import { makeRequestId } from '../../kernel/ids.ts';
import { chargeWays } from '../domain/charge.ts';
import type { ChargeProposal, ShownCharge } from '../domain/charge-page.ts';
import type { ChargeCalls } from './charge-calls.ts';
import { Facts } from './facts.tsx';
import { Field } from './field.tsx';
import { type Operator, OperatorField } from './operator-field.tsx';
import { Findings, ReplyNote } from './reply-note.tsx';
import type { Saying } from './saying.ts';
import type { About } from './use-proposal.ts';

type Props = {
  readonly about: About;
  readonly proposal: ChargeProposal;
  readonly saying: Saying;
  readonly call: Caller<ChargeCalls>;
  readonly operator: Operator;
  readonly note: string;
  readonly setNote: (note: string) => void;
  readonly otherReader: () => void;
  /** The field for the card is there already. */
  readonly isReaderChosen: boolean;
  readonly opened: (charge: ShownCharge, done: Sentence) => void;
};

export function ProposalForm(props: Props) {
  const { about, proposal, saying, call, operator, note, setNote, opened } = props;
  const { words } = saying;
  const place = useRef<HTMLFormElement>(null);
  const isPossible = !isBlocked(proposal.findings) && proposal.reckoning !== null;
  useLayoutEffect(() => {
    if (isPossible) place.current?.querySelector('input')?.focus();
  }, [isPossible]);
  const { isBusy, reply, run } = useSent(
    (args: About & { readonly note: string; readonly operator: string }, requestId) =>
      call('charges.open', { ...args, requestId, role: 'librarian' }),
    () => makeRequestId(Date.now(), Math.random),
  );
  const open = async () => {
    const answer = await run({ ...about, note, operator: operator.name });
    if (answer?.state !== 'answered') return;
    const { charge } = answer.value;
    opened(charge, words.opening.opened({ number: charge.number }));
  };
  return (
    <section class="proposal" aria-label={words.opening.proposal}>
      <Findings findings={proposal.findings} saying={saying} />
      <Proposal {...props} />
      {isPossible && (
        <form class="fields" ref={place} onSubmit={open}>
          <Field
            label={words.opening.note}
            hint={words.opening.noteHint}
            value={note}
            onChange={setNote}
            most={200}
          />
          <OperatorField operator={operator} saying={saying} />
          {isBusy && <Waiting text={words.sending} />}
          <ReplyNote reply={reply} saying={saying} />
          <button type="submit" class="main" disabled={isBusy} title={proposal.title}>
            {words.opening.open({ title: shorten(proposal.title, 24) })}
          </button>
        </form>
      )}
    </section>
  );
}

function Proposal({ proposal, saying, otherReader, isReaderChosen }: Props) {
  const { words, shared, yuan, language } = saying;
  const { title, readerName, className, age, reckoning, ways, refundDays } = proposal;
  return (
    <>
      <p class="book" title={title}>
        <b>{words.quoted({ title })}</b>
      </p>
      {readerName && (
        <div class="whose">
          <p>{[readerName, className].filter(Boolean).join(' · ')}</p>
          {!isReaderChosen && (
            <button type="button" class="quiet" onClick={otherReader}>
              {words.opening.anotherReader}
            </button>
          )}
        </div>
      )}
      {reckoning && (
        <div>
          <p class="amount">
            {words.facts.amount} <b>{yuan(reckoning.amount)}</b>
          </p>
          <p class="soft">{shared.reckoning(reckoning)}</p>
        </div>
      )}
      <Facts
        of={[
          [words.facts.age, age === null ? '' : words.years({ count: age })],
          [
            words.opening.ways,
            ways.map((way) => chargeWays[way][language]).join(language === 'zh-CN' ? '、' : ', '),
          ],
        ]}
      />
      {refundDays > 0 && ways.includes('money') && (
        <p class="soft">{words.opening.refundDays({ count: refundDays })}</p>
      )}
    </>
  );
}

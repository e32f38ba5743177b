// What is presumed lost becomes a case: what it would come to first, then the button that opens it.

import { useState } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import { Waiting } from '../../browser/reply-note.tsx';
import { StepFrame } from '../../browser/step-frame.tsx';
import { useFetched, useSent } from '../../browser/use-reply.ts';
import type { ChargeProposal } from '../../charges/domain/charge-page.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import { isBlocked } from '../../kernel/finding.ts';
import { formatYuan } from '../../kernel/money.ts';
import type { ChaseLoan } from '../domain/chase-loan.ts';
import type { ChaseCalls } from './chase-calls.ts';
import { Field } from './field.tsx';
import { newRequestId } from './log-props.ts';
import { Findings, ReplyNote } from './reply-note.tsx';
import type { StepProps } from './step-props.ts';

/** What the case is about, as the server takes it. */
type About = ChaseCalls['charges.propose']['args'];

type Props = StepProps & { readonly loan: ChaseLoan; readonly wrote: (done: Sentence) => void };

export function LostStep({ back, ...props }: Props) {
  const { saying } = props;
  return (
    <StepFrame heading={saying.words.lost.short} saying={saying} back={back}>
      <LostForm {...props} />
    </StepFrame>
  );
}

function LostForm(props: Omit<Props, 'back'>) {
  const { loan, saying, call } = props;
  const { words } = saying;
  const { loanId, copyBarcode, readerName, className, title } = loan;
  const about: About = { copyBarcode, case: 'lost', cardNumber: '', loanId, price: null };
  const { reply, again } = useFetched(() => call('charges.propose', about), loanId);
  return (
    <>
      <div class="about">
        <p class="book" title={title}>
          <b>{words.quoted({ title })}</b>
        </p>
        <p>{[readerName, className].filter(Boolean).join(' · ')}</p>
      </div>
      {!reply && <Waiting text={words.reading} />}
      <ReplyNote reply={reply} saying={saying} again={again} />
      {reply?.state === 'refused' && <Note look="look" {...words.lost.elsewhere} />}
      {reply?.state === 'answered' && <Proposed {...props} about={about} proposal={reply.value} />}
    </>
  );
}

type ProposedProps = Omit<Props, 'back'> & {
  readonly about: About;
  readonly proposal: ChargeProposal;
};

function Proposed({ about, proposal, saying, call, operator, wrote }: ProposedProps) {
  const { words } = saying;
  const [note, setNote] = useState('');
  const { isBusy, reply, run } = useSent(
    (args: About & { readonly note: string; readonly operator: string }, requestId) =>
      call('charges.open', { ...args, requestId, role: 'librarian' }),
    newRequestId,
  );
  const { findings, reckoning } = proposal;
  const open = async () => {
    const answer = await run({ ...about, note, operator: operator.name });
    if (answer?.state === 'answered') wrote(words.lost.opened({ number: answer.value.charge.number }));
  };
  const isPossible = !isBlocked(findings) && reckoning !== null;
  return (
    <>
      <Findings findings={findings} saying={saying} />
      {!isPossible && <Note look="look" {...words.lost.elsewhere} />}
      {isPossible && (
        <form class="fields" onSubmit={open}>
          <div>
            <p>
              {words.lost.amount}{' '}
              <b>
                {reckoning.amount === 0
                  ? words.lost.free
                  : words.lost.yuan({ yuan: formatYuan(reckoning.amount) })}
              </b>
            </p>
            <p class="soft">{saying.charges.reckoning(reckoning)}</p>
          </div>
          <Field
            label={words.lost.note}
            hint={words.lost.noteHint}
            value={note}
            onChange={setNote}
            most={200}
          />
          <Field
            label={words.operator}
            hint={words.optional}
            value={operator.name}
            onChange={operator.change}
            most={40}
          />
          {isBusy && <Waiting text={words.sending} />}
          <ReplyNote reply={reply} saying={saying} />
          <button type="submit" class="main" aria-disabled={isBusy}>
            {words.lost.short}
          </button>
        </form>
      )}
    </>
  );
}

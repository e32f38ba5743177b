// 邮件: what perhaps went, who sends the daily mails and how the last run was, and sending by hand.

import { useState } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import { Waiting } from '../../browser/reply-note.tsx';
import { StepFrame } from '../../browser/step-frame.tsx';
import { type Fetched, useSent } from '../../browser/use-reply.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import { dayOf } from '../../kernel/civil-day.ts';
import type { PerhapsSent } from '../domain/plan.ts';
import { Field } from './field.tsx';
import { HealthLines } from './health-lines.tsx';
import { newRequestId } from './log-props.ts';
import { type Health, mailTrouble } from './mail-trouble.ts';
import { ReplyNote } from './reply-note.tsx';
import { SendNow } from './send-now.tsx';
import type { StepProps } from './step-props.ts';
import { useKeptFocus } from './use-kept-focus.ts';

type Props = StepProps & { readonly health: Fetched<Health> };

export function MailStep(props: Props) {
  const { page, saying, call, operator, health, back, read } = props;
  const { words } = saying;
  const [done, setDone] = useState<Sentence>();
  const { reply, again } = health;
  useKeptFocus();
  const changed = () => {
    read();
    again();
  };
  return (
    <StepFrame heading={words.mail.verb} saying={saying} back={back}>
      {done && <Note look="settled" {...done} />}
      {page.perhapsSent.length > 0 && (
        <section class="part">
          <h2>{words.perhaps.heading}</h2>
          <p class="soft">{words.perhaps.how}</p>
          <ul>
            {page.perhapsSent.map((each) => (
              <Perhaps
                key={each.noticeKey}
                {...props}
                of={each}
                settled={(said) => {
                  setDone(said);
                  read();
                }}
              />
            ))}
          </ul>
        </section>
      )}
      <section class="part">
        {!reply && <Waiting text={words.reading} />}
        <ReplyNote reply={reply} saying={saying} again={again} />
        {reply?.state === 'answered' && (
          <HealthPart
            {...props}
            of={reply.value}
            wrote={(said) => {
              setDone(said);
              again();
            }}
          />
        )}
      </section>
      <section class="part">
        <SendNow {...{ saying, call, changed }} operator={operator.name} />
      </section>
    </StepFrame>
  );
}

type PerhapsProps = Props & { readonly of: PerhapsSent; readonly settled: (done: Sentence) => void };

function Perhaps({ of: { noticeKey, at, to, copies }, saying, call, operator, settled }: PerhapsProps) {
  const { words, day } = saying;
  const { isBusy, reply, run } = useSent(
    (wasSent: boolean, requestId) =>
      call('notices.settlePerhaps', {
        ...{ requestId, noticeKey, wasSent, operator: operator.name, role: 'librarian' as const },
      }),
    newRequestId,
  );
  const settle = async (wasSent: boolean) => {
    const answer = await run(wasSent);
    if (answer?.state === 'answered') settled(words.perhaps.settled({ to, wasSent }));
  };
  const buttons = [
    [true, words.perhaps.sent],
    [false, words.perhaps.notSent],
  ] as const;
  return (
    <li class="perhaps">
      <p>
        <b>{to}</b>
        <br />
        <span class="soft">
          {day(dayOf(at))} {at.slice(11, 16)} · {words.perhaps.copies({ count: copies })}
        </span>
      </p>
      <ReplyNote reply={reply} saying={saying} />
      <div class="pair">
        {buttons.map(([wasSent, label]) => (
          <button
            key={label}
            type="button"
            aria-label={`${label} ${to}`}
            aria-disabled={isBusy}
            onClick={() => settle(wasSent)}
          >
            {label}
          </button>
        ))}
      </div>
    </li>
  );
}

type HealthProps = Props & { readonly of: Health; readonly wrote: (done: Sentence) => void };

function HealthPart({ of: health, saying, call, operator, wrote }: HealthProps) {
  const { words } = saying;
  const { mail } = words;
  const { ownerName, isOwnerHere, hasTrigger } = health;
  const [name, setName] = useState(isOwnerHere ? ownerName : operator.name);
  const [isTried, setTried] = useState(false);
  const { isBusy, reply, run } = useSent(
    (typed: string, requestId) =>
      call('notices.takeOver', { requestId, ownerName: typed, role: 'librarian' }),
    newRequestId,
  );
  const trouble = mailTrouble(health, words);
  const takeOver = async () => {
    setTried(true);
    const typed = name.trim();
    if (typed === '') return;
    const answer = await run(typed);
    if (answer?.state === 'answered') wrote(mail.takenOver({ name: typed }));
  };
  const isWell = isOwnerHere && hasTrigger && !trouble;
  return (
    <>
      {trouble && <Note look="look" {...trouble} />}
      {ownerName === '' ? (
        <Note look="look" {...mail.nobody} />
      ) : (
        <Note look={trouble ? 'look' : 'settled'} {...mail.owner({ name: ownerName })}>
          <HealthLines of={health} saying={saying} />
        </Note>
      )}
      {!isWell && (
        <form class="fields" onSubmit={takeOver}>
          <Field
            label={mail.ownerName}
            hint={mail.ownerHint}
            value={name}
            onChange={setName}
            most={40}
            complaint={isTried && name.trim() === '' ? words.needed : ''}
          />
          {isBusy && <Waiting text={words.sending} />}
          <ReplyNote reply={reply} saying={saying} />
          <button type="submit" aria-disabled={isBusy}>
            {isOwnerHere
              ? mail.repair
              : ownerName === ''
                ? mail.takeOver
                : mail.takeOverFrom({ name: ownerName })}
          </button>
        </form>
      )}
    </>
  );
}

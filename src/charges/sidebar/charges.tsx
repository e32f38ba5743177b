// The page 赔偿处理: who owes what, how it may be settled, and the figures for the finance office.

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Failure, makeCaller } from '../../browser/call.ts';
import { mount, speak } from '../../browser/mount.tsx';
import { Note } from '../../browser/note.tsx';
import { Waiting } from '../../browser/reply-note.tsx';
import { guessLanguage, pageWords, sayFailure } from '../../browser/say.ts';
import { useOperator } from '../../browser/use-operator.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import type { ChargesPage, ShownCharge } from '../domain/charge-page.ts';
import { CaseStep } from './case-step.tsx';
import type { ChargeCalls, Chased } from './charge-calls.ts';
import { ChargeList } from './charge-list.tsx';
import type { CaseLoan } from './lost-loans.tsx';
import { OpeningStep } from './opening-step.tsx';
import { sayingIn } from './saying.ts';

const OPERATOR_KEY = 'shuxiang.charges.operator';
const call = makeCaller<ChargeCalls>();

type Step =
  | { readonly at: 'list' }
  | { readonly at: 'opening'; readonly loan: CaseLoan | undefined }
  | { readonly at: 'case'; readonly charge: ShownCharge; readonly done: Sentence | undefined };

function Charges() {
  const [page, setPage] = useState<ChargesPage>();
  const [chased, setChased] = useState<Chased>();
  const [failure, setFailure] = useState<Failure>();
  const [isReading, setReading] = useState(true);
  const [step, setStep] = useState<Step>({ at: 'list' });
  const [query, setQuery] = useState('');
  /** The case whose button gets the focus when the list is back. */
  const [seen, setSeen] = useState('');
  const operator = useOperator(OPERATOR_KEY);

  const language = page?.language ?? guessLanguage();
  const saying = useMemo(() => sayingIn(language, page?.today ?? ''), [language, page?.today]);
  const { words } = saying;
  const shared = pageWords(language);
  useEffect(() => speak(language), [language]);

  const read = useCallback(async () => {
    setReading(true);
    setFailure(undefined);
    const reply = await call('charges.openPage', {});
    setReading(false);
    if (reply.state === 'answered') setPage(reply.value);
    if (reply.state === 'failed') setFailure(reply.failure);
    // Afterwards, so that the list waits for nothing else.
    const chase = await call('notices.openChase', {});
    if (chase.state === 'answered') setChased(chase.value);
  }, []);
  useEffect(() => {
    read();
  }, [read]);

  const back = () => setStep({ at: 'list' });
  const look = (charge: ShownCharge, done?: Sentence) => {
    setSeen(charge.chargeId);
    setStep({ at: 'case', charge, done });
  };
  /** The case as it is now; the list behind it is read again. */
  const wrote = (charge: ShownCharge, done: Sentence) => {
    look(charge, done);
    read();
  };
  const given = { saying, call, operator, back };
  if (step.at === 'opening') return <OpeningStep {...given} loan={step.loan} opened={wrote} />;
  if (step.at === 'case') {
    const { charge, done } = step;
    return (
      <CaseStep key={charge.lastEntry} {...given} {...{ charge, done, wrote }} today={page?.today ?? ''} />
    );
  }
  return (
    <>
      <header>
        <h1>{words.title}</h1>
        <button type="button" onClick={read} disabled={isReading}>
          {shared.refresh}
        </button>
      </header>
      {isReading && <Waiting text={words.reading} />}
      {failure && <Note look="refused" role="alert" {...sayFailure(failure, shared)} />}
      {page && (
        <ChargeList
          {...{ page, chased, saying, query, setQuery, seen, look }}
          begin={(loan) => setStep({ at: 'opening', loan })}
        />
      )}
    </>
  );
}

mount(Charges);

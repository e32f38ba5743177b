// The page 超期催还: which classes have what overdue, and what to take to each of them.

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Failure, makeCaller } from '../../browser/call.ts';
import { mount, speak } from '../../browser/mount.tsx';
import { Note } from '../../browser/note.tsx';
import { Waiting } from '../../browser/reply-note.tsx';
import { guessLanguage, pageWords, sayFailure } from '../../browser/say.ts';
import { useOperator } from '../../browser/use-operator.ts';
import { useFetched } from '../../browser/use-reply.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import type { ChaseLoan } from '../domain/chase-loan.ts';
import type { ChaseOpening } from '../domain/chase-page.ts';
import type { ChaseCalls } from './chase-calls.ts';
import { ClassList } from './class-list.tsx';
import { ClassStep } from './class-step.tsx';
import { LadderStep } from './ladder-step.tsx';
import { LostStep } from './lost-form.tsx';
import { MailStep } from './mail-step.tsx';
import { sayingIn } from './saying.ts';

const OPERATOR_KEY = 'shuxiang.chase.operator';
const call = makeCaller<ChaseCalls>();

export type Step =
  | { readonly at: 'list' }
  | { readonly at: 'class'; readonly classId: string }
  | { readonly at: 'lost'; readonly loan: ChaseLoan }
  | { readonly at: 'mail' }
  | { readonly at: 'ladder' };

function Chase() {
  const [page, setPage] = useState<ChaseOpening>();
  const [failure, setFailure] = useState<Failure>();
  const [isReading, setReading] = useState(true);
  const [step, setStep] = useState<Step>({ at: 'list' });
  const [query, setQuery] = useState('');
  /** What was opened last gets the focus when the list is back. */
  const [seen, setSeen] = useState('');
  /** What was just done from the list. */
  const [done, setDone] = useState<Sentence>();
  const operator = useOperator(OPERATOR_KEY);

  const language = page?.language ?? guessLanguage();
  const saying = useMemo(() => sayingIn(language, page?.today ?? ''), [language, page?.today]);
  const { words } = saying;
  const shared = pageWords(language);
  useEffect(() => speak(language), [language]);

  const read = useCallback(async () => {
    setReading(true);
    setFailure(undefined);
    const reply = await call('notices.openChase', {});
    setReading(false);
    if (reply.state === 'answered') setPage(reply.value);
    if (reply.state === 'failed') setFailure(reply.failure);
  }, []);
  useEffect(() => {
    read();
  }, [read]);
  const health = useFetched(() => call('notices.health', {}), '');

  const go = (next: Step) => {
    setDone(undefined);
    setSeen(next.at === 'class' ? `class:${next.classId}` : next.at);
    setStep(next);
  };
  const back = () => setStep({ at: 'list' });
  const given = { saying, call, operator, back, read };
  if (page && step.at === 'class') return <ClassStep {...given} page={page} classId={step.classId} />;
  if (page && step.at === 'lost') {
    const wrote = (said: Sentence) => {
      setDone(said);
      back();
      read();
    };
    return <LostStep {...given} page={page} loan={step.loan} wrote={wrote} />;
  }
  if (page && step.at === 'mail') return <MailStep {...given} page={page} health={health} />;
  if (page && step.at === 'ladder') return <LadderStep {...given} page={page} />;
  return (
    <>
      <header>
        <h1>{words.title}</h1>
        <button
          type="button"
          onClick={() => {
            read();
            health.again();
          }}
          disabled={isReading}
        >
          {shared.refresh}
        </button>
      </header>
      {isReading && <Waiting text={words.reading} />}
      {failure && <Note look="refused" role="alert" {...sayFailure(failure, shared)} />}
      {page && (
        <ClassList
          {...{ page, saying, query, setQuery, seen, go, done }}
          health={health.reply?.state === 'answered' ? health.reply.value : undefined}
        />
      )}
    </>
  );
}

mount(Chase);

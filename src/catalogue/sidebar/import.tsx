// The import dialog: choose a file, check how it is read, send it, see what became of it.

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Failure, makeCaller } from '../../browser/call.ts';
import { mount, speak } from '../../browser/mount.tsx';
import { Note } from '../../browser/note.tsx';
import { guessLanguage, pageWords, sayFailure } from '../../browser/say.ts';
import type { ImportTarget } from '../domain/import-copies.ts';
import { ChooseStep } from './choose-step.tsx';
import type { ChosenFile } from './chosen-file.ts';
import { dialogWords } from './dialog-words.ts';
import type { ImportCalls } from './import-calls.ts';
import type { KindName } from './import-kinds.ts';
import type { Plan } from './plan.ts';
import { ReviewStep } from './review-step.tsx';
import { SendStep } from './send-step.tsx';

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'review'; readonly file: ChosenFile }
  | { readonly at: 'send'; readonly plan: Plan; readonly batch: string };

function ImportPage() {
  const call = useMemo(() => makeCaller<ImportCalls>(), []);
  const [target, setTarget] = useState<ImportTarget>();
  const [failure, setFailure] = useState<Failure>();
  const [kind, setKind] = useState<KindName>('copies');
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const language = target?.language ?? guessLanguage();
  useEffect(() => speak(language), [language]);
  const words = useMemo(() => dialogWords(language), [language]);

  const open = useCallback(() => {
    setFailure(undefined);
    call('catalogue.importTarget', {}).then((reply) => {
      if (reply.state === 'answered') setTarget(reply.value);
      else if (reply.state === 'failed') setFailure(reply.failure);
      else setFailure({ kind: 'script', message: 'the import was refused' });
    });
  }, [call]);
  useEffect(open, [open]);

  const choose = () => setStep({ at: 'choose' });
  if (failure) return <NotOpened failure={failure} language={language} again={open} />;
  if (!target) return <p class="soft after-a-while">{pageWords(language).opening}</p>;
  if (step.at === 'send') {
    const { plan, batch } = step;
    return <SendStep {...{ plan, batch, call, words }} another={choose} />;
  }
  if (step.at === 'review') {
    return (
      <ReviewStep
        key={step.file.name}
        file={step.file}
        kind={kind}
        target={target}
        words={words}
        setKind={setKind}
        otherFile={choose}
        start={(plan, batch) => setStep({ at: 'send', plan, batch })}
      />
    );
  }
  return (
    <ChooseStep
      kind={kind}
      setKind={setKind}
      words={words}
      chosen={(file) => setStep({ at: 'review', file })}
    />
  );
}

function NotOpened(props: {
  readonly failure: Failure;
  readonly language: 'zh-CN' | 'en';
  readonly again: () => void;
}) {
  const page = pageWords(props.language);
  const { text, detail } = sayFailure(props.failure, page);
  return (
    <>
      <h1 class="for-screen-readers">{dialogWords(props.language).title}</h1>
      <Note look="refused" text={text} detail={detail} role="alert">
        <button type="button" class="main" onClick={props.again}>
          {page.tryAgain}
        </button>
      </Note>
    </>
  );
}

mount(ImportPage);

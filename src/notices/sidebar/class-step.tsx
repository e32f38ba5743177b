// One class: copy for the class teacher, print, write down; below it every loan, all of them chosen at first.

import { useState } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import { StepFrame } from '../../browser/step-frame.tsx';
import type { Sentence } from '../../i18n/sentence.ts';
import type { ChaseClass } from '../domain/chase-list.ts';
import type { ChaseLoan } from '../domain/chase-loan.ts';
import { CopyText } from './copy-text.tsx';
import { JotForm } from './jot-form.tsx';
import { LoanChoice } from './loan-choice.tsx';
import { LostStep } from './lost-form.tsx';
import { PrintSlips } from './print-slips.tsx';
import type { StepProps } from './step-props.ts';
import { useKeptFocus } from './use-kept-focus.ts';

type Act = { readonly at: 'jot' } | { readonly at: 'lost'; readonly loan: ChaseLoan };

export function ClassStep(props: StepProps & { readonly classId: string }) {
  const { page, saying, classId, back, read } = props;
  const { words } = saying;
  /** Ticks that a person has changed; else a loan is chosen unless its chase rests. */
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [act, setAct] = useState<Act>();
  const [done, setDone] = useState<Sentence>();
  useKeptFocus();
  /** As it was before the last book of the class came back. */
  const [known] = useState(() => page.classes.find((each) => each.classId === classId));
  const now = page.classes.find((each) => each.classId === classId);
  const { className, teacher }: Pick<ChaseClass, 'className' | 'teacher'> = now ??
    known ?? { className: '', teacher: '' };
  const heading = className || words.noClass;
  const loans = now?.loans ?? [];
  const isChosen = ({ loanId, isPaused }: ChaseLoan) => ticks.get(loanId) ?? !isPaused;
  const chosen = loans.filter(isChosen);
  const wrote = (said: Sentence) => {
    setDone(said);
    setAct(undefined);
    read();
  };
  const given = { ...props, chosen };
  if (act?.at === 'jot') {
    const about = words.jot.about({ count: chosen.length });
    return (
      <StepFrame key="jot" heading={`${heading} · ${about}`} saying={saying} back={() => setAct(undefined)}>
        <JotForm {...given} wrote={wrote} />
      </StepFrame>
    );
  }
  if (act) {
    return <LostStep key="lost" {...props} loan={act.loan} back={() => setAct(undefined)} wrote={wrote} />;
  }
  return (
    <StepFrame key="class" heading={heading} saying={saying} back={back}>
      {teacher && <p class="soft">{words.classTeacher({ name: teacher })}</p>}
      {done && <Note look="settled" {...done} />}
      {!now && <Note look="settled" {...words.nothingLeft} />}
      {now && (
        <>
          <CopyText {...given} classId={classId} begun={() => setDone(undefined)} />
          <PrintSlips {...given} className={heading} wrote={wrote} />
          <button
            type="button"
            disabled={chosen.length === 0}
            onClick={() => {
              setDone(undefined);
              setAct({ at: 'jot' });
            }}
          >
            {words.jot.verb}
          </button>
          <LoanChoice
            {...{ page, saying, loans, chosen }}
            tick={(changed, isTicked) =>
              setTicks(new Map([...ticks, ...changed.map(({ loanId }) => [loanId, isTicked] as const)]))
            }
            openCase={(loan) => setAct({ at: 'lost', loan })}
          />
        </>
      )}
    </StepFrame>
  );
}

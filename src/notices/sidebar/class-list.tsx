// The first view: what needs a decision, then the classes, the one that comes today first; below them what is done now and then.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import type { Sentence } from '../../i18n/sentence.ts';
import type { ChaseClass } from '../domain/chase-list.ts';
import type { ChaseOpening } from '../domain/chase-page.ts';
import type { Step } from './chase.tsx';
import { findClasses } from './find-classes.ts';
import { HealthLines } from './health-lines.tsx';
import { OpenCase } from './loan-choice.tsx';
import { LoanFacts } from './loan-facts.tsx';
import { type Health, mailTrouble } from './mail-trouble.ts';
import type { Saying } from './saying.ts';

type Props = {
  readonly page: ChaseOpening;
  readonly health: Health | undefined;
  readonly saying: Saying;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly seen: string;
  readonly go: (step: Step) => void;
  readonly done: Sentence | undefined;
};

/** With fewer classes nobody searches. */
const FEW = 4;

export function ClassList(props: Props) {
  const { page, saying, query, setQuery, seen, go, done } = props;
  const { words } = saying;
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list comes back, not whenever it is read again
  useLayoutEffect(() => {
    const button = place.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(seen)}"]`);
    (button ?? place.current?.querySelector<HTMLElement>('button.class'))?.focus({
      preventScroll: !button,
    });
  }, []);
  const { classes } = page;
  const canFilter = classes.length >= FEW;
  const found = canFilter ? findClasses(classes, query) : classes;
  const late = classes.flatMap(({ loans }) => loans).filter(({ overdueDays }) => overdueDays > 0).length;
  const lost = classes.flatMap(({ loans }) => loans).filter(({ isPresumedLost }) => isPresumedLost).length;
  const inClasses = classes.filter(
    ({ classId, loans }) => classId !== '' && loans.some(({ overdueDays }) => overdueDays > 0),
  ).length;
  return (
    <div class="list" ref={place}>
      {done && <Note look="settled" {...done} />}
      <Decisions {...props} />
      {classes.length === 0 && <Note look="settled" {...words.empty} />}
      {late > 0 && (
        <p role="status">
          {words.summary({ count: late, classes: inClasses })}
          {lost > 0 && <span class="soft"> · {words.presumed.below({ count: lost })}</span>}
        </p>
      )}
      {canFilter && (
        <label class="field">
          <span>{words.filter}</span>
          <input
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
      )}
      {found.length === 0 && classes.length > 0 && <Note look="look" {...words.nothingFound} />}
      <ul>
        {found.map((each) => (
          <li key={each.classId}>
            <ClassButton of={each} saying={saying} go={go} />
          </li>
        ))}
      </ul>
      <PresumedLost page={page} saying={saying} go={go} isOpen={seen === 'lost'} />
      <ShelfSearch page={page} saying={saying} />
      {props.health && <HealthFoot health={props.health} saying={saying} />}
      <div class="more">
        <button type="button" data-step="mail" onClick={() => go({ at: 'mail' })}>
          {words.mail.verb}
        </button>
        <button type="button" data-step="ladder" onClick={() => go({ at: 'ladder' })}>
          {words.ladder.verb}
        </button>
      </div>
    </div>
  );
}

/** What does not mend itself: mails that perhaps went, a daily run that stands still, cells nobody can read. */
function Decisions({ page, health, saying, go }: Props) {
  const { words } = saying;
  const { perhapsSent, problems } = page;
  const trouble = health && mailTrouble(health, words);
  const lookAtMail = (label: string) => (
    <button type="button" onClick={() => go({ at: 'mail' })}>
      {label}
    </button>
  );
  return (
    <>
      {trouble && (
        <Note look="look" {...trouble}>
          {lookAtMail(words.mail.repair)}
        </Note>
      )}
      {perhapsSent.length > 0 && (
        <Note look="look" {...words.perhaps.found({ count: perhapsSent.length })}>
          {lookAtMail(words.perhaps.look)}
        </Note>
      )}
      {problems.length > 0 && (
        <Note look="look" {...words.problems({ count: problems.length })}>
          <ul class="detail">
            {problems.slice(0, MOST_PROBLEMS).map((each) => (
              <li key={`${each.tab} ${each.row} ${each.column}`}>{words.problem(each)}</li>
            ))}
          </ul>
        </Note>
      )}
    </>
  );
}

/** The rest is shown by 数据检查. */
const MOST_PROBLEMS = 5;

type ClassButtonProps = Pick<Props, 'saying' | 'go'> & { readonly of: ChaseClass };

function ClassButton({
  of: { classId, className, teacher, isVisitToday, loans },
  saying,
  go,
}: ClassButtonProps) {
  const { words } = saying;
  const late = loans.filter(({ overdueDays }) => overdueDays > 0);
  const oldest = Math.max(0, ...late.map(({ overdueDays }) => overdueDays));
  const soon = loans.length - late.length;
  const counts = [
    late.length > 0 && words.overdue({ count: late.length }),
    late.length === 0 && soon > 0 && words.soon({ count: soon }),
  ].filter(Boolean);
  return (
    <button
      type="button"
      class="class"
      data-step={`class:${classId}`}
      onClick={() => go({ at: 'class', classId })}
    >
      <span class="head">
        <b>{className || words.noClass}</b>
        <span>{counts}</span>
      </span>
      <span class="head soft">
        <span>{teacher}</span>
        <span>{oldest > 0 && words.oldest({ count: oldest })}</span>
      </span>
      {isVisitToday && <span class="tag waiting">{words.visitToday}</span>}
    </button>
  );
}

/** Whose run it is and when it last worked, also while all is well. */
function HealthFoot({ health, saying }: { readonly health: Health; readonly saying: Saying }) {
  const { mail } = saying.words;
  const { ownerName } = health;
  return (
    <div class="soft">
      <p>{ownerName === '' ? mail.nobody.text : mail.owner({ name: ownerName }).text}</p>
      {ownerName !== '' && <HealthLines of={health} saying={saying} />}
    </div>
  );
}

type PresumedProps = Pick<Props, 'page' | 'saying' | 'go'> & { readonly isOpen: boolean };

/** Past the last stage, whatever their class: what is left is a case. */
function PresumedLost({ page, saying, go, isOpen }: PresumedProps) {
  const { words } = saying;
  const loans = page.classes.flatMap((each) => each.loans.filter(({ isPresumedLost }) => isPresumedLost));
  if (loans.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary data-step="lost">{words.presumed.heading({ count: loans.length })}</summary>
      <p class="soft">{words.presumed.how}</p>
      <ul class="loans">
        {loans.map((loan) => (
          <li key={loan.loanId} class="loan">
            <LoanFacts {...{ loan, saying, page }} list="presumed" />
            <OpenCase loan={loan} saying={saying} openCase={() => go({ at: 'lost', loan })} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function ShelfSearch({ page, saying }: Pick<Props, 'page' | 'saying'>) {
  const { words } = saying;
  const { shelfSearch } = page;
  if (shelfSearch.length === 0) return null;
  return (
    <details>
      <summary>{words.shelf.heading({ count: shelfSearch.length })}</summary>
      <p class="soft">{words.shelf.how}</p>
      <ul class="loans">
        {shelfSearch.map((loan) => (
          <li key={loan.loanId} class="loan">
            <LoanFacts {...{ loan, saying, page }} list="shelf" />
          </li>
        ))}
      </ul>
    </details>
  );
}

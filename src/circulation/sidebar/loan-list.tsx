// What is out to the reader in hand, due first on top, each with what can be done about it.

import { useState } from 'preact/hooks';
import { focusScanBox } from '../../browser/scan-keys.ts';
import { Sign } from '../../browser/sign.tsx';
import { sayDay } from '../../i18n/say-day.ts';
import type { PageLoan, ReaderPage, Role } from '../domain/desk.ts';
import type { Desk } from './desk-model.ts';
import { canUndo } from './desk-undo.ts';
import type { DeskEntry } from './desk-view.ts';
import type { Saying } from './line-words.ts';
import { changing } from './loan-acts.ts';
import { byDueDay } from './reader-in-hand.ts';

type Props = {
  readonly page: ReaderPage;
  readonly entries: readonly DeskEntry[];
  readonly role: Role;
  readonly saying: Saying;
  readonly desk: Desk;
};

export function LoanList(props: Props) {
  const { page, saying } = props;
  const { words } = saying;
  const [open, setOpen] = useState('');
  if (page.loans.length === 0) return <p class="soft">{words.noLoans}</p>;
  return (
    // A long list scrolls in itself, also by keyboard: the lines below must stay in sight.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable without a mouse
    <section class="loans" tabIndex={0} aria-label={words.loansOf({ name: page.name })} data-keeps-focus>
      <ul>
        {byDueDay(page).map((loan) => (
          <LoanItem
            key={loan.loanId}
            {...props}
            loan={loan}
            isOpen={loan.loanId === open}
            toggle={() => setOpen(loan.loanId === open ? '' : loan.loanId)}
          />
        ))}
      </ul>
    </section>
  );
}

type ItemProps = Props & { readonly loan: PageLoan; readonly isOpen: boolean; readonly toggle: () => void };

function LoanItem(props: ItemProps) {
  const { loan, isOpen, toggle, saying } = props;
  const { words, language, today } = saying;
  return (
    <li>
      <div class="loan">
        <span class="title" title={loan.title}>
          {loan.title}
        </span>
        <button type="button" class="quiet loan-more" aria-expanded={isOpen} onClick={toggle}>
          {loan.overdueDays > 0 ? (
            <span class="tag look">
              <Sign sign="!" /> {words.overdueBy({ days: loan.overdueDays })}
            </span>
          ) : (
            <span class="due">{words.dueOn({ day: sayDay(loan.dueOn, language, today) })}</span>
          )}
          <span class="for-screen-readers">{words.acts.moreOf({ title: loan.title })}</span>
          <span class="chevron" aria-hidden="true" />
        </button>
      </div>
      <LoanTags loan={loan} saying={saying} />
      {isOpen && <LoanActs {...props} />}
    </li>
  );
}

function LoanTags({ loan, saying: { words } }: { readonly loan: PageLoan; readonly saying: Saying }) {
  const { tags } = words.acts;
  const said = [
    loan.renewals > 0 && tags.renewals({ count: loan.renewals }),
    loan.claimedOn && tags.claimed,
    loan.lostOn && tags.lost,
  ].filter((each) => typeof each === 'string' && each !== '');
  if (said.length === 0) return null;
  return (
    <p class="tags">
      {said.map((each) => (
        <span key={String(each)} class="tag done">
          {each}
        </span>
      ))}
    </p>
  );
}

/** An assistant renews and takes back; what needs the librarian is not shown to her. */
function LoanActs({ loan, page, entries, role, saying, desk, toggle }: ItemProps) {
  const { acts } = saying.words;
  const subject = {
    copyBarcode: loan.copyBarcode,
    title: loan.title,
    loanId: loan.loanId,
    cardNumber: page.cardNumber,
    readerName: page.name,
  };
  const lending = entries.filter((each) => each.answer?.loanId === loan.loanId).pop();
  const isLibrarian = role === 'librarian';
  const choices = [
    { label: acts.renew, run: () => desk.act(changing('renew', loan, page.cardNumber)) },
    ...(lending && canUndo(lending, entries) ? [{ label: acts.undo, run: () => desk.undo(lending) }] : []),
    ...(isLibrarian
      ? [
          { label: acts.reportDamage, run: () => desk.showPane('damage', subject) },
          {
            label: acts.claimReturned,
            run: () => desk.act(changing('claimReturned', loan, page.cardNumber)),
          },
          { label: acts.correctReader, run: () => desk.showPane('correctReader', subject) },
          { label: acts.reportLost, run: () => desk.act(changing('reportLost', loan, page.cardNumber)) },
        ]
      : [{ label: acts.flag, run: () => desk.showPane('flag', subject) }]),
  ];
  return (
    <div class="loan-acts">
      {choices.map(({ label, run }) => (
        <button
          key={label}
          type="button"
          onClick={() => {
            toggle();
            focusScanBox();
            run();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

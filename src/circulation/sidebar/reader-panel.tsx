// The reader in hand: who it is, what is out, what stands in the way.

import { Note } from '../../browser/note.tsx';
import { byGravity, sayFinding } from '../../browser/say.ts';
import type { Finding } from '../../kernel/finding.ts';
import { readerTypes } from '../../settings/domain/reader-types.ts';
import type { ReaderPage } from '../domain/desk.ts';
import { ChaseLog } from './chase-log.tsx';
import type { Desk } from './desk-model.ts';
import type { DeskView } from './desk-view.ts';
import type { Saying } from './line-words.ts';
import { renewals } from './loan-acts.ts';
import { LoanList } from './loan-list.tsx';
import { OpenCharges } from './open-charges.tsx';
import type { ReaderInHand } from './reader-in-hand.ts';

type Props = { readonly view: DeskView; readonly saying: Saying; readonly desk: Desk };

/** The panel, or how to begin when nobody is open. */
export function ReaderPanel({ view, saying, desk }: Props) {
  const { words } = saying;
  const { hand, role } = view;
  if (!hand) {
    return (
      <section class="reader empty">
        <p class="name">{words.nobodyInHand.text}</p>
        <p class="soft">{words.nobodyInHand.detail}</p>
        <button type="button" onClick={() => desk.showPane('pickReader')}>
          {words.panes.pickReader}
        </button>
      </section>
    );
  }
  const name = hand.page?.name ?? hand.known?.name ?? '';
  const isLookedUp = hand.page !== undefined || hand.refusal !== undefined;
  return (
    <section class="reader" data-card={hand.cardNumber}>
      <Who hand={hand} saying={saying} />
      {hand.refusal && <Findings findings={hand.refusal} saying={saying} />}
      {hand.failure && <Note look="look" text={words.loansNotFetched} />}
      {!isLookedUp && !hand.failure && (
        <p class="soft after-a-while">{name ? words.lookingUpLoans : words.lookingUpCard}</p>
      )}
      {hand.page?.note && <p class="reader-note">{words.note({ note: hand.page.note })}</p>}
      {hand.page && <Findings findings={hand.page.findings} saying={saying} />}
      {hand.page && role === 'librarian' && (
        <OpenCharges key={hand.cardNumber} cardNumber={hand.cardNumber} saying={saying} />
      )}
      {role === 'librarian' && hand.page?.loans.some(({ overdueDays }) => overdueDays > 0) && (
        <ChaseLog key={`chase ${hand.cardNumber}`} cardNumber={hand.cardNumber} saying={saying} />
      )}
      {hand.page && (
        <LoanList page={hand.page} entries={view.entries} role={role} saying={saying} desk={desk} />
      )}
      {hand.page && <Foot page={hand.page} view={view} saying={saying} desk={desk} />}
      <button
        type="button"
        class="finish"
        aria-label={name && words.finishLabel({ name })}
        onClick={() => desk.command('finish')}
      >
        {words.finish}
      </button>
      {view.isClosingSoon && (
        <p class="closing-soon" role="status">
          <span class="for-screen-readers">{words.closingSoon}</span>
        </p>
      )}
    </section>
  );
}

type FootProps = Props & { readonly page: ReaderPage };

/** Another child's history is the librarian's alone. */
function Foot({ page, view: { entries, role }, saying: { words }, desk }: FootProps) {
  const { cardNumber, name, loans } = page;
  const toRenew = renewals(page, entries);
  const subject = { copyBarcode: '', title: '', loanId: '', cardNumber, readerName: name };
  return (
    <div class="reader-foot">
      {loans.length > 0 && (
        <button type="button" disabled={toRenew.length === 0} onClick={() => toRenew.forEach(desk.act)}>
          {words.acts.renewAll}
        </button>
      )}
      {role === 'librarian' && (
        <button type="button" onClick={() => desk.showPane('history', subject)}>
          {words.panes.history}
        </button>
      )}
    </div>
  );
}

type WhoProps = { readonly hand: ReaderInHand; readonly saying: Saying };

function Who({ hand, saying: { words, language } }: WhoProps) {
  const { page, known } = hand;
  const name = page?.name ?? known?.name ?? '';
  const className = page?.className ?? known?.className ?? '';
  const seat = page?.seatNumber ?? known?.seatNumber ?? '';
  const type = page?.readerType ?? known?.readerType ?? '';
  // Nearly everybody is a pupil: only the others are worth a word.
  const kind = type === '' || type === 'student' ? '' : readerTypes[type][language];
  const place = [className, seat && words.seat({ seat }), kind].filter(Boolean).join(' · ');
  return (
    <header>
      <h2 class="name" title={name}>
        {name || words.card({ card: hand.cardNumber })}
      </h2>
      <p class="place">
        <span class="soft">{place}</span>
        {page && <span class="count">{sayCount(page, words)}</span>}
      </p>
    </header>
  );
}

/** A set of one title counts as one for classes and teachers. */
function sayCount({ loans, maxLoans: max, readerType }: ReaderPage, words: Saying['words']): string {
  const count = loans.length;
  const titles = new Set(loans.map(({ title }) => title)).size;
  const isBySet = readerType === 'classCard' || readerType === 'teacher';
  return isBySet && titles < count ? words.setCount({ count, titles, max }) : words.loanCount({ count, max });
}

function Findings({ findings, saying }: { readonly findings: readonly Finding[]; readonly saying: Saying }) {
  return (
    <>
      {byGravity(findings).map((finding) => (
        <Note
          key={finding.code}
          look={finding.level === 'block' ? 'refused' : 'look'}
          {...sayFinding(finding, saying.words.findings)}
        />
      ))}
    </>
  );
}

// Time, the night, set-up again, and looks that change nothing.

import type { ReaderPage } from '../../src/circulation/domain/desk.ts';
import { problemsOf } from '../../tests/support/ledger-truth.ts';
import { lendAHand } from './hands.ts';
import type { Circumstance, Live } from './live.ts';
import { plusDays } from './plain-days.ts';
import { loansOf, titleOf } from './plain-library.ts';
import { passNight } from './plain-night.ts';
import { readerAt } from './planning.ts';
import type { Step, Trouble } from './steps.ts';

type Of<Kind extends Step['do']> = Extract<Step, { do: Kind }>;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

export function passTime(live: Live, step: Of<'minutes' | 'days' | 'daysAway'>): void {
  const circumstance = wait(live, step);
  if (!circumstance.night) return;
  const library = live.copyOfLibrary();
  passNight(library);
  live.look([{ library, objections: [] }], circumstance);
}

/** While the school is away no night is run either: the holidays are long, and one night does the work of all. */
function wait(live: Live, { do: what, count }: Of<'minutes' | 'days' | 'daysAway'>): Circumstance {
  if (what !== 'daysAway') return live.pass(count * (what === 'days' ? DAY_MS : MINUTE_MS));
  live.jump(plusDays(live.library.today, count));
  return {};
}

/** The night's work now, or set-up pressed again: whole, stopped, or with a person's hand in it. */
export function upkeep(live: Live, { do: what, trouble }: Of<'night' | 'setUp'>): void {
  const isNight = what === 'night';
  const wasMet = withTrouble(live, trouble, () =>
    isNight ? live.school.night() : live.school.librarian.call('setUp', [], 'menu'),
  );
  const before = { library: live.copyOfLibrary(), objections: [] };
  const after = { library: live.copyOfLibrary(), objections: [] };
  if (isNight) passNight(after.library);
  const night = wasMet ? 'stopped' : 'whole';
  live.look(wasMet ? [after, before] : [after], isNight ? { night } : {});
}

/** Runs it; true when the trouble came. */
export function withTrouble(
  live: Live,
  trouble: Exclude<Trouble, { kind: 'desk' }>,
  run: () => void,
): boolean {
  const { workspace } = live.school;
  let hasCome = false;
  workspace.gate((n) => {
    if (trouble.kind === 'none' || n !== trouble.at) return;
    hasCome = true;
    if (trouble.kind === 'stop') return { stop: trouble.stop };
    workspace.gate(null);
    lendAHand(live.school, live.person, trouble.hand);
    return;
  });
  run();
  workspace.gate(null);
  return hasCome;
}

/** The data check changes nothing; what it says is asked after a whole night. */
export function checkData(live: Live): void {
  problemsOf(live.school);
  live.look([{ library: live.copyOfLibrary(), objections: [] }]);
}

/** What the desk shows of a reader is what is out to that reader. */
export function openPage(live: Live, { reader: of }: Of<'page'>): void {
  const library = live.copyOfLibrary();
  const reader = readerAt(library, of);
  const envelope = live.school.call('circulation.readerPage', { cardNumber: reader.card });
  const page = (envelope.ok ? envelope.value : { loans: [] }) as unknown as ReaderPage;
  const seen = page.loans.map(({ title, dueOn, renewals }) => `${title} ${dueOn} ${renewals}`).sort();
  const own = loansOf(library, reader);
  const expected = own.map((loan) => `${titleOf(library, loan)} ${loan.now.day} ${loan.now.renewals}`).sort();
  const objections =
    seen.join() === expected.join()
      ? []
      : [`the page of ${reader.name} shows ${seen.join()}, and should ${expected.join()}`];
  live.look([{ library, objections }]);
}

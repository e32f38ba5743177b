// One history lived through in two libraries at once: the product's, in a workbook, and the plain one; after each step they are held against each other.

import type { Json, Person, Workspace } from '../../local/contract.ts';
import { openWorkspace } from '../../local/workspace.ts';
import { problemsOf } from '../../tests/support/ledger-truth.ts';
import type { KeyedRow } from '../../tests/support/rows-by-key.ts';
import { furnish, MORNING, type SmallSchool } from '../../tests/support/small-school.ts';
import { ledgerDifferences, nightDifferences, type Rows, sideDifferences, stateOf } from './look.ts';
import type { PlainLibrary, PlainLoan } from './plain-library.ts';
import type { Sent } from './planning.ts';
import { furnishMore, plainCopy, plainReader, readLibrary, readRows } from './read-plain.ts';

/** What may have become of the library. `objections`: why the desk's answers do not fit it. */
export type Candidate = { readonly library: PlainLibrary; readonly objections: readonly string[] };

/** How the last step was disturbed, and so what it may have left undone. */
export type Circumstance = {
  /** A run was stopped: of what it wrote in two cells one may be as before. */
  readonly isHalfDone?: boolean;
  /** `past`: it was some hours ago. */
  readonly night?: 'whole' | 'stopped' | 'past';
};

const MINUTES_IN_SIGHT = 15;
const BETWEEN_STEPS_MS = 3_000;

export class Disagreement extends Error {}

export class Live {
  readonly school: SmallSchool;
  readonly person: Person;
  readonly second: Person;
  library: PlainLibrary;
  rows: Rows;
  readonly sent: Sent[] = [];
  readonly lentByOf = new Map<string, string>();
  readonly mayLackLine = new Set<string>();
  readonly others = new Set<string>();
  /** Names and titles of imports that were stopped, and may yet be there. */
  readonly awaited = new Set<string>();
  hints = new Map<string, { row: number; seen: string }>();
  private readonly workspace: Workspace;
  private readonly closed = new Map<string, { readonly by: string; readonly atMs: number }>();
  private nightWasStopped = false;

  private constructor(workspace: Workspace) {
    this.workspace = workspace;
    this.school = furnish(workspace);
    furnishMore(this.school);
    this.person = workspace.person('head@school.example', { role: 'editor' });
    this.second = workspace.person('second@school.example', { role: 'editor' });
    this.library = readLibrary(this.school);
    this.rows = readRows(this.school);
    for (const { requestId = '' } of this.rows.journal) this.others.add(requestId);
    this.reopen();
  }

  static async open(dist: string): Promise<Live> {
    return new Live(await openWorkspace({ dist, fill: 'empty', lang: 'zh-CN', now: MORNING }));
  }

  close(): Promise<void> {
    return this.workspace.close();
  }

  /** The page loads its index anew: where each number stands, and what is seen there. */
  reopen(): void {
    const seen = (tab: 'copies' | 'readers'): [string, { row: number; seen: string }][] => {
      const verb = tab === 'copies' ? 'indexCopies' : 'indexReaders';
      const envelope = this.school.call(`circulation.${verb}`, { fromRow: 3, rows: 200 });
      const { rows } = (envelope.ok ? envelope.value : { rows: [] }) as unknown as {
        rows: [number, string, string][];
      };
      return rows.map(([row, number, words]) => [number, { row, seen: words }]);
    };
    this.hints = new Map([...seen('copies'), ...seen('readers')]);
  }

  hintOf(number: string): Json | undefined {
    return this.hints.get(number);
  }

  loanIdOf(lentBy: string): string | undefined {
    return [...this.lentByOf].find(([, request]) => request === lentBy)?.[0];
  }

  lacksLine(requestId: string): boolean {
    return this.mayLackLine.has(requestId) && !this.rows.journal.some((row) => row.requestId === requestId);
  }

  /** Lets time pass; a night in it is the trigger's. */
  pass(ms: number = BETWEEN_STEPS_MS): Circumstance {
    const ran = this.workspace.clock.advance(ms);
    return ran.length > 0 ? { night: 'past' } : {};
  }

  jump(day: string): void {
    this.workspace.clock.set(`${day}T08:00:00`);
  }

  get nowMs(): number {
    return Date.parse(`${this.workspace.clock.now().slice(0, 19)}Z`);
  }

  /** Takes the candidate that the workbook shows. Throws what disagrees when it shows none. */
  look(candidates: readonly Candidate[], circumstance: Circumstance = {}): void {
    this.rows = readRows(this.school);
    this.learnLoans();
    if (circumstance.night) this.nightWasStopped = circumstance.night === 'stopped';
    const { today } = this;
    const disagreements = candidates.map(({ library, objections }) => {
      library.today = today;
      this.adopt(library, candidates, circumstance);
      const against = objections.length > 0 ? objections : this.against(library);
      if (against.length === 0) this.library = library;
      return against;
    });
    const agreed = disagreements.findIndex((each) => each.length === 0);
    if (agreed < 0) throw new Disagreement(told(disagreements));
    this.library = (candidates[agreed] as Candidate).library;
    this.noteClosings();
    if (circumstance.night === 'whole') this.lookAtNight();
  }

  /** A copy of the library as it is, to try an act on. */
  copyOfLibrary(): PlainLibrary {
    const library = structuredClone(this.library);
    library.today = this.today;
    return library;
  }

  private get today(): string {
    return this.workspace.clock.now().slice(0, 10);
  }

  private against(library: PlainLibrary): string[] {
    const { lentByOf, mayLackLine, others, nightWasStopped } = this;
    const known = { lentByOf, mayLackLine, others, nightWasStopped };
    return [...ledgerDifferences(library, this.rows, known), ...sideDifferences(library, this.rows)];
  }

  /** Loan ids are the product's to give: the row says which request lent it. */
  private learnLoans(): void {
    for (const { loanId = '', requestId = '' } of this.rows.loans)
      if (!this.lentByOf.has(loanId)) this.lentByOf.set(loanId, requestId);
  }

  /** What the plain library leaves open is taken from the workbook: which rows the night has moved, what a stopped run left half done. */
  private adopt(
    library: PlainLibrary,
    candidates: readonly Candidate[],
    { isHalfDone, night }: Circumstance,
  ): void {
    const rowOf = new Map(this.rows.loans.map((row) => [this.lentByOf.get(row.loanId ?? ''), row]));
    for (const loan of library.loans) {
      const row = rowOf.get(loan.lentBy);
      if (night && row && this.isBack(loan)) loan.lentOn = this.journalDayOf(loan);
      if (night && loan.now.is !== 'out' && loan.place === 'loans' && !row) loan.place = 'history';
      if (night === 'stopped' && row) loan.place = loan.place === 'deleted' ? 'loans' : loan.place;
      if (night === 'stopped') this.adoptTelling(library, loan);
      if (night === 'stopped' && row) loan.label = row.copyBarcode ?? '';
    }
    if (isHalfDone || night === 'stopped')
      this.adoptSides(library, [this.library, ...candidates.map((each) => each.library)]);
    this.adoptImports(library);
  }

  /** A stopped night may have told of a row, and not put it back yet. */
  private adoptTelling({ basket }: PlainLibrary, { now }: PlainLoan): void {
    const isTold = this.rows.basket.some(({ requestId, code }) => requestId === now.by && code === '');
    const isKnown = basket.some(({ requestId }) => requestId === now.by);
    if (isTold && !isKnown) basket.push({ requestId: now.by, code: '', isUnknown: false });
  }

  /** The night has put its row back. */
  private isBack({ lentBy, place }: PlainLoan): boolean {
    const before = this.library.loans.find((each) => each.lentBy === lentBy);
    return before?.place === 'deleted' && place === 'loans';
  }

  /** What the journal knows of the day of a lending: of one entered afterwards, the day on which it was entered. */
  private journalDayOf({ lentBy }: PlainLoan): string {
    return this.rows.journal.find(({ requestId }) => requestId === lentBy)?.at?.slice(0, 10) ?? '';
  }

  private adoptSides(library: PlainLibrary, pool: readonly PlainLibrary[]): void {
    const seenReaders = this.rows.readers.map(plainReader);
    for (const reader of library.readers) {
      const seen = seenReaders.find(({ id }) => id === reader.id);
      const all = pool.flatMap(({ readers }) => readers.filter(({ id }) => id === reader.id));
      if (seen && all.some(({ status }) => status === seen.status)) reader.status = seen.status;
      if (seen && all.some((each) => each.stoppedUntil === seen.stoppedUntil))
        reader.stoppedUntil = seen.stoppedUntil;
      if (seen && all.some(({ card }) => card === seen.card)) reader.card = seen.card;
    }
    const seenCopies = this.rows.catalogue.map(plainCopy);
    for (const copy of library.copies) {
      const seen = seenCopies.find(({ id }) => id === copy.id);
      const all = pool.flatMap(({ copies }) => copies.filter(({ id }) => id === copy.id));
      if (seen && all.some(({ status }) => status === seen.status)) copy.status = seen.status;
      if (seen && all.some(({ barcode }) => barcode === seen.barcode)) copy.barcode = seen.barcode;
      if (seen && all.some(({ notes }) => notes.join() === seen.notes.join())) copy.notes = seen.notes;
    }
  }

  /** Rows of an import that was stopped: there or not, as long as they are what was asked for. */
  private adoptImports(library: PlainLibrary): void {
    for (const reader of this.rows.readers.map(plainReader))
      if (this.awaited.has(reader.name) && !library.readers.some(({ id }) => id === reader.id))
        library.readers.push(reader);
    for (const copy of this.rows.catalogue.map(plainCopy))
      if (this.awaited.has(copy.title) && !library.copies.some(({ id }) => id === copy.id))
        library.copies.push(copy);
  }

  /** When each loan came to stand as it does, if it is not out. */
  private noteClosings(): void {
    for (const { lentBy, now } of this.library.loans) {
      const known = this.closed.get(lentBy);
      if (now.is === 'out') this.closed.delete(lentBy);
      else if (known?.by !== now.by) this.closed.set(lentBy, { by: now.by, atMs: this.nowMs });
    }
  }

  /** A return whose line the night itself had to write is as new as that line, and stays until the next night. */
  private hasStayedTooLong(row: KeyedRow): boolean {
    const { is, by } = stateOf(row);
    const lentBy = this.lentByOf.get(row.loanId ?? '') ?? '';
    if (this.mayLackLine.has(by)) this.closed.set(lentBy, { by, atMs: this.nowMs });
    const since = this.closed.get(lentBy)?.atMs ?? this.nowMs;
    return is !== 'out' && this.nowMs - since > MINUTES_IN_SIGHT * 60_000;
  }

  /** After a whole night nothing lacks its line, every tab shows what is true, and the data check has nothing to say. */
  private lookAtNight(): void {
    const stay = this.rows.loans.filter((row) => this.hasStayedTooLong(row));
    this.mayLackLine.clear();
    const { lentByOf, mayLackLine, others } = this;
    const known = { lentByOf, mayLackLine, others, nightWasStopped: false };
    const problems = [
      ...this.against(this.library),
      ...nightDifferences(this.library, this.rows, known),
      ...stay.map((row) => `在借: still there: ${row.state}`),
      ...problemsOf(this.school).map((each) => `数据检查: ${JSON.stringify(each)}`),
    ];
    if (problems.length > 0) throw new Disagreement(`After the night:\n  ${problems.join('\n  ')}`);
  }
}

function told(disagreements: readonly (readonly string[])[]): string {
  return disagreements.map((each, at) => `If it became number ${at + 1}:\n  ${each.join('\n  ')}`).join('\n');
}

// What has changed since the plan was made, looked at under the lock before each mail: seldom anything, so it costs next to nothing.

import type { App } from '../../app.ts';
import { isOpen, parseState } from '../../circulation/domain/loan.ts';
import { loansTable } from '../../circulation/tables.ts';
import { journalTable } from '../../settings/tables.ts';
import { loanKey } from '../domain/loan-key.ts';
import { foldLog } from '../domain/told.ts';
import { chaseLogTable, noticeClaimsTable } from '../tables.ts';
import { readLog } from './read-chase-log.ts';

/** A column that a person moves meanwhile is noticed this late, as in any other call (docs/decisions/0003). */
const MAP_MS = 60_000;

export class Watch {
  private readonly app: App;
  private claimRows: number;
  private journalRows: number;
  private logRows: number;
  private provenMs: number;
  /** Claims made by others since the plan. */
  private readonly foreign = new Set<string>();
  /** Loans as the ledger says now; `undefined` while no act has been journalled since the plan. */
  private open: ReadonlySet<string> | undefined;
  /** Loans of which somebody has said meanwhile that they rest. */
  private paused: ReadonlySet<string> = new Set();

  /** Made before the plan is read, so that nothing between the two is missed. */
  constructor(app: App) {
    this.app = app;
    this.claimRows = app.tab(noticeClaimsTable).port.lastRow();
    this.journalRows = app.tab(journalTable).port.lastRow();
    this.logRows = app.tab(chaseLogTable).port.lastRow();
    this.provenMs = app.clockMs();
  }

  /** Under the lock: takes note of what others have claimed, and of what the desk has done. */
  look(): void {
    const { app } = this;
    const claims = app.tab(noticeClaimsTable);
    if (app.clockMs() - this.provenMs > MAP_MS) {
      claims.refreshMap();
      this.provenMs = app.clockMs();
    }
    const rows = claims.port.lastRow();
    if (rows > this.claimRows)
      for (const [key = ''] of claims.readTexts(['noticeKey'], this.claimRows + 1, rows - this.claimRows))
        this.foreign.add(sameNotice(key));
    this.claimRows = rows;
    const journalled = app.tab(journalTable).port.lastRow();
    if (journalled !== this.journalRows) this.open = readOpen(app);
    this.journalRows = journalled;
    const logged = app.tab(chaseLogTable).port.lastRow();
    if (logged !== this.logRows) this.paused = readPaused(app);
    this.logRows = logged;
  }

  /** Rows of our own were appended: the claim, and its mark in the log unless nobody knows. */
  countOwn({ isMarked }: { readonly isMarked: boolean }): void {
    this.claimRows++;
    if (isMarked) this.logRows++;
  }

  isClaimed(key: string): boolean {
    return this.foreign.has(sameNotice(key));
  }

  /** Not come back, not renewed, not said to be returned or lost, not promised since the plan. */
  isStillDue(loan: Parameters<typeof loanKey>[0]): boolean {
    const key = loanKey(loan);
    return (this.open === undefined || this.open.has(key)) && !this.paused.has(key);
  }
}

/** Another's plan may have held one loan more or less of the same reader, and so another stage: whom a notice is for tells, not what it is about. */
function sameNotice(key: string): string {
  return key.split(':').slice(0, 2).join(':');
}

/** The newest lines alone: what was said before the plan is in it. */
function readPaused(app: App): ReadonlySet<string> {
  const told = foldLog(readLog(app, app.today));
  return new Set([...told].flatMap(([key, { pausedUntil }]) => (pausedUntil >= app.today ? [key] : [])));
}

/** A row that cannot be read is not among them: nobody is chased for what nobody knows. */
function readOpen(app: App): ReadonlySet<string> {
  return new Set(
    app
      .tab(loansTable)
      .readSpanTexts(['state', 'loanId'])
      .flatMap(({ row }) => {
        const state = parseState(row.state);
        if (!state || state.loanId !== row.loanId || !isOpen(state)) return [];
        if (state.marks?.claimedOn || state.marks?.lostOn) return [];
        return [loanKey({ loanId: row.loanId, dueOn: state.day })];
      }),
  );
}

// One call of a desk: who asks, the ledger as read under the lock, and what has been looked up already.

import type { App } from '../../app.ts';
import { readReader } from '../../readers/usecases/read-reader.ts';
import { readCalendar } from '../../settings/usecases/read-calendar.ts';
import type { RowHint } from '../../tables/find-row.ts';
import type { DeskAct, Role } from '../domain/desk.ts';
import { JournalTail } from './journal-tail.ts';
import { Ledger } from './ledger.ts';
import { isDisplaced, mendDisplaced } from './mend-displaced.ts';

type Asking = { readonly operator: string; readonly role: Role };

type FoundReader = ReturnType<typeof readReader>;

export class Sitting {
  readonly app: App;
  readonly operator: string;
  readonly role: Role;
  readonly ledger: Ledger;
  private readonly readersByCard = new Map<string, FoundReader>();
  private tail: JournalTail | undefined;

  /** Reads the ledger, and puts displaced states home first. Runs under the lock. */
  constructor(app: App, { operator, role }: Asking, acts: readonly Pick<DeskAct, 'act'>[]) {
    this.app = app;
    this.operator = operator;
    this.role = role;
    const forReturns = acts.every(({ act }) => act === 'takeBack');
    const ledger = new Ledger(app, { forReturns });
    const isMended = ledger.broken.some(isDisplaced);
    if (isMended) mendDisplaced(app, ledger);
    this.ledger = isMended ? new Ledger(app, { forReturns }) : ledger;
  }

  get calendar() {
    return readCalendar(this.app);
  }

  /** The last lines of the journal, read once a call and only when asked for. */
  get journal(): JournalTail {
    this.tail ??= new JournalTail(this.app);
    return this.tail;
  }

  /** A reader asked for before in this call is not read again. */
  readReader(cardNumber: string, hint: RowHint | undefined): FoundReader {
    const key = cardNumber.toUpperCase();
    if (!this.readersByCard.has(key)) this.readersByCard.set(key, readReader(this.app, cardNumber, hint));
    return this.readersByCard.get(key);
  }

  /** The loan's own reader, when the act's card is that reader's. */
  readReaderOf(
    loan: { readonly readerId: string },
    act: { readonly cardNumber: string; readonly readerHint?: RowHint | undefined },
  ): FoundReader {
    const found = act.cardNumber === '' ? undefined : this.readReader(act.cardNumber, act.readerHint);
    return found?.row.readerId === loan.readerId ? found : undefined;
  }

  /** Who asked, for the journal. */
  asking(requestId: string) {
    return { requestId, operator: this.operator };
  }
}

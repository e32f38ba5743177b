// Emulates Protection: who may change a range or a tab (PLATFORM 4.34).

import type { Block } from '../grid/cell.ts';
import type { ProtectionState } from '../grid/change.ts';
import { GridError, refusals } from '../grid/grid-error.ts';
import { mayEditProtected } from '../grid/protection.ts';
import { emulate } from './emulate.ts';
import { type EnumConstant, enumConstant } from './enums.ts';
import type { GasProtection } from './gas-types.ts';
import type { Range } from './range.ts';
import { asWhole, blockOf } from './range-place.ts';
import { enlist, type Session } from './session.ts';
import { emailOf, type User } from './user.ts';

/** Protects a block, or a whole tab; whoever makes it stays an editor. To be called inside the gate. */
export function newProtection(session: Session, sheetId: number, block: Block | null): Protection {
  const { book, mark } = session;
  const known = book.protections.find(
    (each) => block === null && each.block === undefined && each.sheetId === sheetId,
  );
  if (known !== undefined) return session.handles.protection(known.id);
  const numbers = book.protections.map((each) => Number(each.id));
  const id = String(Math.max(0, ...numbers) + 1);
  const editors = [...new Set([mark.by, ...book.editors])].filter((email) => email !== book.owner);
  const fresh = { id, sheetId, ...(block && { block }), description: '', warningOnly: false, editors };
  session.change({ kind: 'setProtections', protections: [...book.protections, fresh] });
  return session.handles.protection(id);
}

export class Protection {
  readonly #session: Session;
  readonly #id: string;

  constructor(session: Session, id: string) {
    enlist(this, session);
    this.#session = session;
    this.#id = id;
  }

  addEditor(who: unknown): Protection {
    return this.#set('addEditor', (state) => ({
      ...state,
      editors: [...new Set([...state.editors, emailOf(who)])],
    }));
  }

  addEditors(emails: string[]): Protection {
    return this.#set('addEditors', (state) => ({
      ...state,
      editors: [...new Set([...state.editors, ...emails])],
    }));
  }

  removeEditor(who: unknown): Protection {
    return this.#set('removeEditor', (state) => this.#without(state, [emailOf(who)]));
  }

  removeEditors(who: unknown[]): Protection {
    return this.#set('removeEditors', (state) => this.#without(state, who.map(emailOf)));
  }

  /** Without the owner, who always may. */
  getEditors(): User[] {
    return this.#look('getEditors', (state) =>
      this.#session.array(state.editors.map((email) => this.#session.handles.user(email))),
    );
  }

  canEdit(): boolean {
    return this.#look('canEdit', (state) =>
      mayEditProtected(this.#session.book, this.#session.mark.by, state),
    );
  }

  getDescription(): string {
    return this.#look('getDescription', (state) => state.description);
  }

  setDescription(description: string): Protection {
    return this.#set('setDescription', (state) => ({ ...state, description }));
  }

  getProtectionType(): EnumConstant {
    return this.#look('getProtectionType', (state) =>
      enumConstant('ProtectionType', state.block === undefined ? 'SHEET' : 'RANGE'),
    );
  }

  /** The protected range; of a protected tab, all of its grid. */
  getRange(): Range {
    return this.#look('getRange', (state) => {
      const tab = this.#session.book.tab(state.sheetId);
      const whole = { row: 1, column: 1, rows: tab.maxRows, columns: tab.maxColumns };
      const range = this.#session.handles.range(state.sheetId, state.block ?? whole);
      return asWhole(range, state.block === undefined ? 'tab' : null);
    });
  }

  setRange(range: Range): Protection {
    const { sheetId, row, column, rows, columns } = blockOf(range);
    return this.#set('setRange', (state) => ({ ...state, sheetId, block: { row, column, rows, columns } }));
  }

  getUnprotectedRanges(): Range[] {
    return this.#look('getUnprotectedRanges', (state) =>
      this.#session.array(
        (state.except ?? []).map((block) => this.#session.handles.range(state.sheetId, block)),
      ),
    );
  }

  setUnprotectedRanges(ranges: Range[]): Protection {
    const except = ranges.map((range) => {
      const { row, column, rows, columns } = blockOf(range);
      return { row, column, rows, columns };
    });
    return this.#set('setUnprotectedRanges', (state) => ({ ...state, except }));
  }

  isWarningOnly(): boolean {
    return this.#look('isWarningOnly', (state) => state.warningOnly);
  }

  setWarningOnly(warningOnly: boolean): Protection {
    return this.#set('setWarningOnly', (state) => ({ ...state, warningOnly }));
  }

  canDomainEdit(): boolean {
    return this.#look('canDomainEdit', () => false);
  }

  remove(): void {
    this.#session.write('Protection.remove', 0, (book) => {
      this.#checkMayChange(this.#state());
      const protections = book.protections.filter((each) => each.id !== this.#id);
      this.#session.change({ kind: 'setProtections', protections });
    });
  }

  toString(): string {
    return 'Protection';
  }

  #look<T>(method: string, work: (state: ProtectionState) => T): T {
    return this.#session.look(`Protection.${method}`, undefined, () => work(this.#state()));
  }

  #set(method: string, change: (state: ProtectionState) => ProtectionState): Protection {
    this.#session.write(`Protection.${method}`, 0, (book) => {
      const state = this.#state();
      this.#checkMayChange(state);
      const protections = book.protections.map((each) => (each === state ? change(state) : each));
      this.#session.change({ kind: 'setProtections', protections });
    });
    return this;
  }

  /** The owner and the person acting stay editors (4.34). */
  #without(state: ProtectionState, emails: readonly string[]): ProtectionState {
    const stays = (email: string): boolean => email === this.#session.mark.by || !emails.includes(email);
    return { ...state, editors: state.editors.filter(stays) };
  }

  #checkMayChange(state: ProtectionState): void {
    const { book, mark } = this.#session;
    const may = mark.by === book.owner || state.warningOnly || state.editors.includes(mark.by);
    if (!may) throw new GridError(refusals.protection);
  }

  #state(): ProtectionState {
    const state = this.#session.book.protections.find((each) => each.id === this.#id);
    if (state === undefined) throw new GridError('This protection does not exist any more.');
    return state;
  }
}

emulate<GasProtection>()('Protection', Protection, 'protection.ts');

// The file's own facts on a Spreadsheet: name, zone, locale, people, metadata.

import { addMetadata, type DeveloperMetadata, DeveloperMetadataFinder } from './developer-metadata.ts';
import type { EnumConstant } from './enums.ts';
import { enlist, type Session } from './session.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { emailOf, type User } from './user.ts';

export class SpreadsheetFacts {
  readonly #session: Session;

  constructor(session: Session) {
    enlist(this, session);
    this.#session = session;
  }

  getId(): string {
    return this.#session.free('Spreadsheet.getId', () => this.#session.execution.fileId);
  }

  getUrl(): string {
    return this.#session.free(
      'Spreadsheet.getUrl',
      () => `https://docs.google.com/spreadsheets/d/${this.#session.execution.fileId}/edit`,
    );
  }

  getName(): string {
    return this.#look('getName', () => this.#session.book.name);
  }

  rename(name: string): void {
    this.#session.write('Spreadsheet.rename', 0, () => {
      this.#session.change({ kind: 'setFacts', facts: { name } });
    });
  }

  getSpreadsheetLocale(): string {
    return this.#look('getSpreadsheetLocale', () => this.#session.book.locale);
  }

  setSpreadsheetLocale(locale: string): void {
    this.#session.write('Spreadsheet.setSpreadsheetLocale', 0, () => {
      this.#session.change({ kind: 'setFacts', facts: { locale } });
    });
  }

  /** 4.36: the zone of the cells, which need not be the script's. */
  getSpreadsheetTimeZone(): string {
    return this.#look('getSpreadsheetTimeZone', () => this.#session.book.sheetZone);
  }

  setSpreadsheetTimeZone(sheetZone: string): void {
    this.#session.write('Spreadsheet.setSpreadsheetTimeZone', 0, () => {
      this.#session.change({ kind: 'setFacts', facts: { sheetZone } });
    });
  }

  getOwner(): User | null {
    return this.#look('getOwner', () => {
      const { owner } = this.#session.book;
      return owner === '' ? null : this.#session.handles.user(owner);
    });
  }

  /** The owner too, as Google answers. */
  getEditors(): User[] {
    return this.#look('getEditors', () => {
      const { owner, editors } = this.#session.book;
      const emails = [...new Set([owner, ...editors])].filter((email) => email !== '');
      return this.#session.array(emails.map((email) => this.#session.handles.user(email)));
    });
  }

  getViewers(): User[] {
    return this.#look('getViewers', () =>
      this.#session.array(this.#session.book.viewers.map((email) => this.#session.handles.user(email))),
    );
  }

  addEditor(who: unknown): Spreadsheet {
    this.#session.write('Spreadsheet.addEditor', 0, (book) => {
      const editors = [...new Set([...book.editors, emailOf(who)])];
      this.#session.change({ kind: 'setFacts', facts: { editors } });
    });
    return this as unknown as Spreadsheet;
  }

  removeEditor(who: unknown): Spreadsheet {
    this.#session.write('Spreadsheet.removeEditor', 0, (book) => {
      const editors = book.editors.filter((email) => email !== emailOf(who));
      this.#session.change({ kind: 'setFacts', facts: { editors } });
    });
    return this as unknown as Spreadsheet;
  }

  addDeveloperMetadata(key: string, second?: string | EnumConstant, third?: EnumConstant): Spreadsheet {
    this.#session.now('Spreadsheet.addDeveloperMetadata', () =>
      addMetadata(this.#session, null, key, second, third),
    );
    return this as unknown as Spreadsheet;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.#look('getDeveloperMetadata', () => {
      const own = this.#session.book.metadata.filter((each) => each.sheetId === null);
      return this.#session.array(own.map((each) => this.#session.handles.metadata(each.id)));
    });
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return this.#session.free(
      'Spreadsheet.createDeveloperMetadataFinder',
      () => new DeveloperMetadataFinder(this.#session),
    );
  }

  /** 4.60: five seconds unless told otherwise; nobody at the keyboard sees it. */
  toast(message: string, title = '', seconds = 5): void {
    this.#session.free('Spreadsheet.toast', () => {
      this.#session.execution.screen?.toast(message, title, seconds);
    });
  }

  toString(): string {
    return 'Spreadsheet';
  }

  #look<T>(method: string, work: () => T): T {
    return this.#session.look(`Spreadsheet.${method}`, undefined, work);
  }
}

// Someone with the file open, as the contract has them.

import type { Answer, Edit, Entry, Json, Page, Person, Question, Result } from '../contract.ts';
import type { LocalHost } from './local-host.ts';
import type { PageCalls } from './page-calls.ts';

export class LocalPerson implements Person {
  readonly #host: LocalHost;
  readonly #calls: PageCalls;
  readonly #email: string;

  constructor(host: LocalHost, calls: PageCalls, email: string) {
    this.#host = host;
    this.#calls = calls;
    this.#email = email;
  }

  call(fn: string, args: Json[] = [], entry: Entry = 'run'): Result {
    return this.#host.enter(this.#email, fn, args, entry);
  }

  read(sheetId: number, a1: string): string[][] {
    return this.#host.read(sheetId, a1);
  }

  type(sheetId: number, a1: string, values: string[][]): Result[] {
    return this.#host.typeCells(this.#email, sheetId, a1, values);
  }

  edit(edit: Edit): Result[] {
    return this.#host.editStructure(this.#email, edit);
  }

  page(): Page | null {
    const shown = this.#host.pages(this.#email).at(-1);
    if (shown === undefined) return null;
    const isOpen = () => this.#host.pages(this.#email).some(({ id }) => id === shown.id);
    return {
      file: shown.file,
      html: shown.html,
      run: (fn, ...args) =>
        isOpen()
          ? this.#calls.run(this.#email, fn, args)
          : Promise.reject(new Error(`the page ${shown.file} is closed`)),
      close: () => this.#host.closePage(this.#email, shown.id),
    };
  }

  answer(answerer: (question: Question) => Answer): void {
    this.#host.askPerson(this.#email, ({ kind, text }) => answerer({ kind, text }));
  }
}

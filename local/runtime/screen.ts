// What each person sees beside the grid: menus, sidebar, dialogs, questions. Nothing of it survives a restart.

import type { Answer } from '../contract.ts';
import type { Menu, Selection, ShownPage, ShownQuestion, UiEvent } from './host.ts';
import type { ExecutionScreen } from './service-call.ts';

/** How a person answers; must answer at once. */
export type Asker = (question: ShownQuestion) => Answer;

/** The screens of all persons. */
export class Screen {
  readonly #menus = new Map<string, readonly Menu[]>();
  readonly #pages = new Map<string, readonly ShownPage[]>();
  readonly #selections = new Map<string, Selection>();
  readonly #askers = new Map<string, Asker>();
  readonly #listeners = new Set<(event: UiEvent) => void>();

  onEvent(listener: (event: UiEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  tell(event: UiEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  menus(person: string): readonly Menu[] {
    return this.#menus.get(person) ?? [];
  }

  /** A menu with the same title is replaced (PLATFORM 4.60). */
  addMenu(person: string, menu: Menu): void {
    const others = this.menus(person).filter(({ title }) => title !== menu.title);
    this.#setMenus(person, [...others, menu]);
  }

  pages(person: string): readonly ShownPage[] {
    return this.#pages.get(person) ?? [];
  }

  /** One sidebar and one dialog at a time: a second replaces the first of its kind (PLATFORM 4.57). */
  show(person: string, page: ShownPage): void {
    const isSidebar = page.kind === 'sidebar';
    const replaced = this.pages(person).filter(({ kind }) => (kind === 'sidebar') === isSidebar);
    for (const { id } of replaced) this.close(person, id);
    const others = this.pages(person);
    this.#pages.set(person, isSidebar ? [page, ...others] : [...others, page]);
    this.tell({ person, kind: page.kind, page });
  }

  close(person: string, pageId: string): void {
    const left = this.pages(person).filter(({ id }) => id !== pageId);
    if (left.length === this.pages(person).length) return;
    this.#pages.set(person, left);
    this.tell({ person, kind: 'closed', pageId });
  }

  /** A person opens the file afresh: no menus, no pages. */
  reset(person: string): void {
    for (const { id } of this.pages(person)) this.close(person, id);
    this.#setMenus(person, []);
  }

  setAsker(person: string, asker: Asker | null): void {
    if (asker === null) this.#askers.delete(person);
    else this.#askers.set(person, asker);
  }

  /** Without anyone to answer, the question is closed. */
  ask(person: string, question: ShownQuestion): Answer {
    return this.#askers.get(person)?.(question) ?? { button: 'CLOSE' };
  }

  select(person: string, selection: Selection): void {
    this.#selections.set(person, selection);
  }

  selection(person: string): Selection | null {
    return this.#selections.get(person) ?? null;
  }

  /** The screen as a run of the script reaches it. */
  ofExecution(person: string): ExecutionScreen {
    return {
      toast: (message, title, seconds) => this.tell({ person, kind: 'toast', message, title, seconds }),
      selection: () => this.selection(person),
      activate: (sheetId, a1) => {
        this.select(person, { sheetId, a1: a1 ?? 'A1' });
        this.tell({ person, kind: 'active', sheetId, ...(a1 === undefined ? {} : { a1 }) });
      },
    };
  }

  #setMenus(person: string, menus: readonly Menu[]): void {
    this.#menus.set(person, menus);
    this.tell({ person, kind: 'menus', menus });
  }
}

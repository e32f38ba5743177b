// What the dev server and the fills need beyond the public contract: the book itself, the menus, what is shown to whom.

import type {
  Answer,
  Edit,
  Entry,
  Json,
  Mail,
  Network,
  PersonOptions,
  Question,
  Result,
  TriggerFacts,
} from '../contract.ts';
import type { Book } from '../grid/book.ts';
import type { Change, ChangeMark } from '../grid/change.ts';

/** One line of a custom menu. */
export type MenuEntry =
  | { readonly kind: 'action'; readonly label: string; readonly fn: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly entries: readonly MenuEntry[] };

/** A custom menu in the menu bar; one with the same title replaces the older (PLATFORM 4.60). */
export type Menu = { readonly title: string; readonly entries: readonly MenuEntry[] };

/** A page shown to one person. `id` is new for every showing; its calls name it, and a closed page may call no more. */
export type ShownPage = {
  readonly id: string;
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  /** Name of the pushed html file without `.html`, or '' for a page made of a string. */
  readonly file: string;
  /** As the browser gets it: comments in backticks stripped as Google strips them (PLATFORM 4.53). */
  readonly html: string;
  /** What was stripped, for the page to warn of. */
  readonly stripped: readonly string[];
  /** Pixels; a sidebar is always 300 wide (PLATFORM 1.26). */
  readonly width: number;
  readonly height: number;
  readonly metaTags: readonly { readonly name: string; readonly content: string }[];
};

/** Something changed on one person's screen. */
export type UiEvent =
  | { readonly person: string; readonly kind: 'sidebar' | 'modal' | 'modeless'; readonly page: ShownPage }
  | { readonly person: string; readonly kind: 'closed'; readonly pageId: string }
  /** `seconds` negative: until dismissed (PLATFORM 4.60). */
  | {
      readonly person: string;
      readonly kind: 'toast';
      readonly title: string;
      readonly message: string;
      readonly seconds: number;
    }
  | { readonly person: string; readonly kind: 'menus'; readonly menus: readonly Menu[] }
  /** The script made a tab or cells active, e.g. `setActiveSheet`. */
  | { readonly person: string; readonly kind: 'active'; readonly sheetId: number; readonly a1?: string };

/** An alert or a prompt as it stands on the screen; `buttons` are names of `Ui.Button`: OK, CANCEL, YES, NO. */
export type ShownQuestion = Question & { readonly title: string; readonly buttons: readonly string[] };

/** Where the person's cursor is; scripts read it as the active sheet and range. */
export type Selection = { readonly sheetId: number; readonly a1: string };

/** The workspace from inside. Every method is synchronous and returns after what it did is on disk. */
export interface Host {
  readonly book: Book;
  /** Language the workbook was made in. */
  readonly lang: 'zh-CN' | 'en';
  /** Every change of the committed book, in order; returns the way to stop listening. */
  onBook(listener: (change: Change, mark: ChangeMark) => void): () => void;
  /** Everything that appears on or leaves a person's screen; returns the way to stop listening. */
  onUi(listener: (event: UiEvent) => void): () => void;

  /** Makes sure the person exists; the first one ever is the owner unless told otherwise. */
  admit(email: string, options?: PersonOptions): void;
  persons(): readonly {
    readonly email: string;
    readonly role: 'owner' | 'editor' | 'viewer';
    readonly locale: string;
  }[];
  /** Opens the file: forgets the person's menus and pages, then runs `onOpen` if the script has one. */
  openFor(email: string): Result[];
  menus(email: string): readonly Menu[];
  /** Open pages of a person, the topmost last. */
  pages(email: string): readonly ShownPage[];
  closePage(email: string, pageId: string): void;
  runMenu(email: string, fn: string): Result;
  /** A page's `google.script.run` call, through the codec, charged 700 ms; network settings are the caller's affair. */
  run(email: string, fn: string, args: readonly Json[]): Result;
  /** Any other entry. */
  enter(email: string, fn: string, args: readonly Json[], entry: Entry): Result;
  select(email: string, selection: Selection): void;

  typeCells(email: string, sheetId: number, a1: string, values: readonly (readonly string[])[]): Result[];
  editStructure(email: string, edit: Edit): Result[];
  /** A change made in the grid that no `Edit` names (a format, a column's width); fires only what Google would fire. */
  applyChange(email: string, change: Change): Result[];

  /**
   * How alerts and prompts of a person are answered; the hook must answer at once, for the script waits (PLATFORM 4.56).
   * Null: as if the person closed the question.
   */
  askPerson(email: string, hook: null | ((question: ShownQuestion) => Answer)): void;

  readonly clock: {
    now(): string;
    nowMs(): number;
    set(iso: string): void;
    advance(ms: number): Result[];
  };
  outbox(): readonly Mail[];
  triggers(): readonly (TriggerFacts & { readonly nextAt?: string })[];
  fire(triggerId: string): Result;
  readonly network: Readonly<Required<Network>>;
  setNetwork(settings: Network): void;
  /** Functions a page may call, as the page learns them when it loads (PLATFORM 4.17). */
  pageFunctions(): readonly string[];

  /**
   * Does a piece of work on the book as one act: everything in it is on disk when it returns, or nothing is.
   * For fills and for the page's own acts.
   */
  act<T>(label: string, work: () => T): T;
  saveXlsx(path: string): Promise<void>;
  close(): void;
}

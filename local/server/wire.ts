// What travels between the page, the HTTP thread and the workspace: one record per message, nothing but JSON.

import type { Answer, Edit, Json, Mail, Network } from '../contract.ts';
import type { CellStyle, Value } from '../grid/cell.ts';
import type { Change, TabImage } from '../grid/change.ts';

/** A person as the page lists them. */
export type PersonFacts = {
  readonly email: string;
  readonly role: 'owner' | 'editor' | 'viewer';
  readonly locale: string;
};

/** A tab without its cells: enough to draw the tab bar and an empty grid. */
export type TabHead = {
  readonly sheetId: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly color: string | null;
};

/** A sidebar or dialog as the page shows it; `src` is an address of the frames' own origin. */
export type PageFacts = {
  readonly id: string;
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly src: string;
  /** What the stripping of comments took out of the page (PLATFORM 4.53). */
  readonly stripped: readonly string[];
};

/** One line of a custom menu, and a menu: as the host tells them, without reaching into it from the page. */
export type MenuLine =
  | { readonly kind: 'action'; readonly label: string; readonly fn: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly entries: readonly MenuLine[] };
export type Menu = { readonly title: string; readonly entries: readonly MenuLine[] };

/** Everything a window needs to open. `version` is the number of the last change contained. */
export type DeskState = {
  readonly fileName: string;
  readonly locale: string;
  readonly person: PersonFacts;
  readonly persons: readonly PersonFacts[];
  readonly tabs: readonly TabHead[];
  readonly version: number;
  readonly menus: readonly Menu[];
  readonly pages: readonly PageFacts[];
  readonly now: string;
  readonly framesOrigin: string;
  readonly strip: StripFacts;
  readonly questions: readonly AskedQuestion[];
  /** What `onOpen` threw, if it did. */
  readonly errors: readonly string[];
};

/** What the drawer at the foot shows. */
export type StripFacts = {
  readonly now: string;
  readonly persons: readonly PersonFacts[];
  readonly triggers: readonly { id: string; owner: string; handler: string; type: string; nextAt?: string }[];
  readonly mails: number;
  readonly network: Readonly<Required<Network>>;
  readonly brokenStorage: boolean;
};

/** The shown value of a formula cell: row, column, value. */
export type FormulaValue = readonly [row: number, column: number, value: Value];

/** What a conditional format puts on a cell now: row, column, style. */
export type Tint = readonly [row: number, column: number, style: CellStyle];

/** What is not stored in a tab but worked out from it, and may change with any cell or with the day. */
export type WorkedOut = { readonly formulas: readonly FormulaValue[]; readonly tints: readonly Tint[] };

/** One tab with everything in it, as of `version`. */
export type TabLoad = WorkedOut & {
  readonly version: number;
  readonly tab: TabImage;
};

/** What a person did in the grid. Rows and columns count from 1. */
export type Act =
  | {
      readonly do: 'type';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly string[])[];
    }
  | { readonly do: 'edit'; readonly edit: Edit }
  | { readonly do: 'change'; readonly change: Change }
  | { readonly do: 'addTab' };

/** An alert or a prompt waiting for this window's person. */
export type AskedQuestion = {
  readonly askId: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  /** Names of `Ui.Button`: OK, CANCEL, YES, NO. */
  readonly buttons: readonly string[];
};

/** What is pushed to a window. `hello` comes first on every stream; `run` is new at every start of the server. */
export type Push =
  | { readonly kind: 'hello'; readonly run: string }
  | { readonly kind: 'change'; readonly version: number; readonly change: Change; readonly by: string }
  | { readonly kind: 'page'; readonly page: PageFacts }
  | { readonly kind: 'closed'; readonly pageId: string }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
  | { readonly kind: 'menus'; readonly menus: readonly Menu[] }
  | { readonly kind: 'active'; readonly sheetId: number; readonly a1?: string }
  | { readonly kind: 'ask'; readonly question: AskedQuestion }
  | { readonly kind: 'answered'; readonly askId: number }
  | { readonly kind: 'strip'; readonly strip: StripFacts };

/** What the drawer can be asked to do. */
export type StripAct =
  | { readonly do: 'setClock'; readonly iso: string }
  | { readonly do: 'advance'; readonly ms: number }
  | { readonly do: 'fire'; readonly triggerId: string }
  | { readonly do: 'network'; readonly network: Network }
  | { readonly do: 'brokenStorage'; readonly on: boolean }
  | {
      readonly do: 'admit';
      readonly email: string;
      readonly role?: 'owner' | 'editor' | 'viewer';
      readonly locale?: string;
    };

/** Every request, by the last part of its address. `person` and `window` travel with each. */
export type Requests = {
  who: { body: Record<string, never>; reply: { person: string } };
  open: { body: Record<string, never>; reply: DeskState };
  tab: { body: { sheetId: number }; reply: TabLoad };
  workedOut: { body: { sheetId: number }; reply: WorkedOut };
  act: { body: Act; reply: { errors: readonly string[] } };
  select: { body: { sheetId: number; a1: string }; reply: Record<string, never> };
  menu: { body: { fn: string }; reply: { error?: string } };
  run: { body: { pageId: string; fn: string; args: Json[] }; reply: RunReply };
  closePage: { body: { pageId: string }; reply: Record<string, never> };
  answer: { body: { askId: number; answer: Answer }; reply: Record<string, never> };
  strip: { body: StripAct; reply: { errors: readonly string[] } };
  mails: { body: Record<string, never>; reply: { mails: readonly Mail[] } };
};

/** A page's call as its handlers get it: a value, or an error's text. */
export type RunReply = { readonly value: Json } | { readonly error: string };

/** Asked of the workspace's thread by the HTTP thread. `frame` is a page's html, `network` the switch; `gone`: the person's last window closed. */
export type ToHost = {
  readonly id: number;
  readonly path: keyof Requests | 'frame' | 'gone' | 'network';
  readonly person: string;
  readonly window: string;
  readonly body: Json;
};

/** Told to the HTTP thread by the workspace's thread. */
export type FromHost =
  | { readonly kind: 'reply'; readonly id: number; readonly status: number; readonly body: Json | string }
  /** To every window of the person; null: to all windows. */
  | { readonly kind: 'push'; readonly person: string | null; readonly push: Push };

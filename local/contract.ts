// The local workspace's public face: what anyone may use to drive a built add-on from outside, without knowing its code.

/** What travels between a page and the server: JSON and nothing else (PLATFORM 4.11). */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** One cell as stored: a number with a date format is `{ serial }` (days since 1899-12-30, PLATFORM 4.37). */
export type Cell = string | number | boolean | { serial: number } | { formula: string; shown: string };

/** The way an execution was started; it decides the AuthMode, the time limit and the interface (PLATFORM 2A, 1.13, 1.14, 4.49). */
export type Entry = 'menu' | 'run' | 'open' | 'edit' | 'change' | 'clock' | 'install' | 'editor';

export type Options = {
  /** Any folder that clasp could push. */
  dist: string;
  /** Where the workbook is kept between starts; absent: memory only. A folder that already holds a workbook is opened as it is. */
  data?: string;
  fill?: 'empty' | 'sample' | 'S' | 'L';
  lang?: 'zh-CN' | 'en';
  /** Civil time in the sheet's zone, `2026-09-28T08:00:00`; an ISO moment with an offset is taken as that moment. */
  now?: string;
  seed?: number;
  scriptZone?: string;
  sheetZone?: string;
  locale?: string;
  account?: 'consumer' | 'workspace';
};

/** What one execution cost by the model of PLATFORM 3C. */
export type Meter = {
  /** Calls that move no data and cost nothing (`getRange`, `getSheetByName` again …). */
  handles: number;
  /** Calls the cost model charges: the "service calls" of our goals. */
  charged: number;
  wholeTabReads: number;
  cellsRead: number;
  cellsSearched: number;
  cellsWritten: number;
  commits: number;
  /** The 700 ms of a page's call. */
  callMs: number;
  /** The rest, modelled: the sum of the trace. */
  serverMs: number;
  trace: { method: string; cells: number; ms: number; locked: boolean }[];
};

export type Result = {
  state: 'done' | 'threw' | 'killed';
  value?: Json;
  /** `Exception: …`, `Error: …`: name and message, as a failure handler sees them (PLATFORM 4.16). */
  error?: string;
  logs: string[];
  meter: Meter;
};

/** `kill`: no further statement has any effect, `catch` and `finally` included. */
export type Stop = { stop: 'throw' | 'appliedThenThrow' | 'kill'; message?: string };

/** One service call as the gate sees it; `commits` when applying it writes what is pending. */
export type GateCall = { method: string; cells: number; commits: boolean; locked: boolean };

/** Runs before the n-th service call (from 1) of the outermost execution; may act as other persons, nested. */
// biome-ignore lint/suspicious/noConfusingVoidType: a hook that stops nothing simply returns.
export type Gate = (n: number, call: GateCall) => void | Stop;

export type Mail = {
  at: string;
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  subject: string;
  text: string;
  html?: string;
  raw: string;
};

export type TriggerFacts = { id: string; owner: string; handler: string; type: string };

export type TabSnapshot = {
  name: string;
  sheetId: number;
  hidden: boolean;
  frozenRows: number;
  cells: Cell[][];
};

export type Network = {
  /** Milliseconds added to a page's call. */
  delayMs?: number;
  /** Share (0–1) of calls that never reach the server. */
  refuse?: number;
  /** Share (0–1) of calls that run, but whose answer is lost. */
  loseReply?: number;
};

export type PersonOptions = {
  role?: 'owner' | 'editor' | 'viewer';
  /** Interface language, Sheets form: `zh_CN`, `en`. */
  locale?: string;
  /** `all`, or the scopes granted, with or without `https://www.googleapis.com/auth/`. */
  consent?: 'all' | string[];
};

export type Edit = {
  do:
    | 'sort'
    | 'insertRows'
    | 'deleteRows'
    | 'insertColumns'
    | 'deleteColumns'
    | 'moveColumns'
    | 'renameTab'
    | 'hideTab'
    | 'deleteTab'
    | 'filter'
    | 'undo';
  sheetId: number;
  /** Row or column number, from 1. */
  at?: number;
  count?: number;
  /** For `moveColumns`: the column it goes in front of, in the numbering before the move. */
  to?: number;
  name?: string;
  ascending?: boolean;
};

export type Question = { kind: 'alert' | 'prompt'; text: string };
export type Answer = { button: string; text?: string };

/** An open sidebar or dialog, without a browser. */
export type Page = {
  file: string;
  html: string;
  /** `google.script.run.fn(...args)` with its codec (PLATFORM 4.11–4.17). */
  run(fn: string, ...args: Json[]): Promise<Result>;
  close(): void;
};

/** Someone with the file open. */
export interface Person {
  /** Runs a function of the script; default entry `run`: a page's call. */
  call(fn: string, args?: Json[], entry?: Entry): Result;
  /** Cells as displayed. */
  read(sheetId: number, a1: string): string[][];
  /**
   * Cells as keyed or pasted, one event whatever the block; fires `onEdit` and the edit triggers, whose results it returns.
   * Refused whole when a rule or a protection refuses one cell. Over the edge the grid grows.
   */
  type(sheetId: number, a1: string, values: string[][]): Result[];
  /** `undo` takes back this person's last step: what they did, or all a run at their keyboard wrote with nothing between. */
  edit(edit: Edit): Result[];
  /** The dialog if one is open, else the sidebar, else null. */
  page(): Page | null;
  /** How this person answers alerts and prompts from now on. */
  answer(answerer: (question: Question) => Answer): void;
}

export interface Workspace {
  person(email: string, options?: PersonOptions): Person;
  clock: {
    /** Civil time in the sheet's zone, `2026-09-28T08:00:00`. */
    now(): string;
    /** Jumps; nothing fires, a repeating trigger's next time is reckoned from the new moment. */
    set(iso: string): void;
    /** Goes forward and runs every trigger that comes due, in order, as its owner. */
    advance(ms: number): Result[];
  };
  outbox(): Mail[];
  triggers(): TriggerFacts[];
  fire(triggerId: string): Result;
  /** Committed cells only. */
  snapshot(): TabSnapshot[];
  gate(hook: null | Gate): void;
  network(settings: Network): void;
  /** As File ▸ Make a copy: a new script id, no properties, no triggers, no consent (PLATFORM 2.41). */
  copyFile(newOwner: string): Workspace;
  /** As version history: tabs go back, properties, triggers and persons don't; nothing before it can be undone. */
  restore(snapshot: TabSnapshot[]): void;
  saveXlsx(path: string): Promise<void>;
  serve(port?: number): Promise<{ url: string; close(): Promise<void> }>;
  close(): Promise<void>;
}

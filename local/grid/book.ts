// The workbook: tabs, who may edit them, and the one door through which anything in it changes.

import { applyChange } from './apply.ts';
import type { Block, Value } from './cell.ts';
import { isFormula } from './cell.ts';
import type { Change, ChangeMark, Metadata, NamedBlock, ProtectionState, TabImage } from './change.ts';
import { evaluateFormula } from './evaluate.ts';
import { FacetTable } from './facets.ts';
import type { FormulaCell } from './formula-cell.ts';
import { GridError, refusals } from './grid-error.ts';
import { showValue } from './shown.ts';
import { StepHistory } from './step-history.ts';
import { type Facets, Tab } from './tab.ts';
import { imageOfTab, tabFromImage } from './tab-image.ts';

/** A whole workbook as JSON. */
export type BookImage = {
  readonly name: string;
  readonly locale: string;
  readonly sheetZone: string;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
  readonly tabs: readonly TabImage[];
  readonly protections: readonly ProtectionState[];
  readonly named: readonly NamedBlock[];
  readonly metadata: readonly Metadata[];
};

/** What a new workbook starts from; everything has a default. */
export type BookOptions = {
  readonly name?: string;
  /** Sheets form: `zh_CN`, `en_US`. Default `en_US`. */
  readonly locale?: string;
  /** IANA zone of the cells. Default `Etc/GMT`. */
  readonly sheetZone?: string;
  readonly owner?: string;
  /** Epoch ms; what TODAY() and NOW() see. Default: the machine's clock. */
  readonly now?: () => number;
};

export type ChangeListener = (change: Change, mark: ChangeMark | null) => void;

/** A spreadsheet. Read it directly; change it only through `apply`. */
export class Book {
  name: string;
  locale: string;
  sheetZone: string;
  owner: string;
  editors: readonly string[] = [];
  viewers: readonly string[] = [];
  readonly tabs: Tab[] = [];
  protections: readonly ProtectionState[] = [];
  named: readonly NamedBlock[] = [];
  metadata: readonly Metadata[] = [];
  readonly facets: Facets = { styles: new FacetTable(), validations: new FacetTable() };
  readonly history = new StepHistory();
  /** Grows with every change, so that worked-out formulas know when they are stale. */
  epoch = 0;
  /** The epoch of the last change that was not to one tab alone. */
  reshapedAt = 0;
  now: () => number;
  readonly #listeners = new Set<ChangeListener>();
  #mark: ChangeMark | null = null;

  constructor(options: BookOptions = {}) {
    this.name = options.name ?? 'Untitled spreadsheet';
    this.locale = options.locale ?? 'en_US';
    this.sheetZone = options.sheetZone ?? 'Etc/GMT';
    this.owner = options.owner ?? '';
    this.now = options.now ?? Date.now;
  }

  /**
   * The one door: makes the change and answers the change that takes it back. Replaying the same changes on the same
   * book gives the same book. Throws a `GridError`, having done nothing, for what the grid refuses.
   */
  apply(change: Change): Change {
    const inverse = applyChange(this, change);
    this.epoch++;
    this.#touch(change);
    this.history.note(this.#mark, change, inverse);
    for (const listener of [...this.#listeners]) listener(change, this.#mark);
    return inverse;
  }

  #touch(change: Change): void {
    if (change.kind === 'group') {
      for (const part of change.changes) this.#touch(part);
      return;
    }
    const tab = 'sheetId' in change ? this.findTab(change.sheetId) : undefined;
    if (tab === undefined || change.kind === 'renameTab') this.reshapedAt = this.epoch;
    else tab.changedAt = this.epoch;
  }

  /** Tells of every change after it was made, in order. Answers how to stop. */
  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /**
   * Changes made inside belong to one step of that person. Steps of the same `mark` object join while nothing else
   * comes between, so a run of a script that commits twice is undone at once.
   */
  inStep<T>(mark: ChangeMark, work: () => T): T {
    const outer = this.#mark;
    this.#mark = mark;
    try {
      return work();
    } finally {
      this.#mark = outer;
    }
  }

  /** Takes back the last step of a person that was not taken back yet; false when there is none. */
  undo(by: string): boolean {
    return this.history.takeBack(by, (change) =>
      this.inStep({ by, label: 'undo' }, () => this.apply(change)),
    );
  }

  /** The tab with this id, or undefined. */
  findTab(sheetId: number): Tab | undefined {
    return this.tabs.find((tab) => tab.sheetId === sheetId);
  }

  /** The tab with this id; throws when it is gone. */
  tab(sheetId: number): Tab {
    const found = this.findTab(sheetId);
    if (found === undefined) throw new GridError(refusals.sheetGone(sheetId));
    return found;
  }

  /** The tab of this name (letter case counts, as in `getSheetByName`), or undefined. */
  tabNamed(name: string): Tab | undefined {
    return this.tabs.find((tab) => tab.name === name);
  }

  /** The value of a cell, formulas worked out. */
  valueAt(tab: Tab, row: number, column: number): Value {
    const content = tab.content(row, column);
    return isFormula(content) ? evaluateFormula(this, tab, row, column, content as FormulaCell) : content;
  }

  /** A cell as displayed (PLATFORM 4.20). */
  shownAt(tab: Tab, row: number, column: number): string {
    const value = this.valueAt(tab, row, column);
    if (value === null) return '';
    return showValue(value, tab.style(row, column).numberFormat, this.locale);
  }

  /** Displayed values of a block, row by row. */
  shown(tab: Tab, block: Block): string[][] {
    return Array.from({ length: block.rows }, (_, i) =>
      Array.from({ length: block.columns }, (_, j) => this.shownAt(tab, block.row + i, block.column + j)),
    );
  }

  /** An id for a new tab: the same sequence in every replay, looking as Google's do. The first tab has 0. */
  nextSheetId(): number {
    if (this.tabs.length === 0) return 0;
    let id = Math.max(...this.tabs.map((tab) => tab.sheetId));
    do id = (id * 48271 + 1_185_947_297) % 2_147_483_647;
    while (this.findTab(id) !== undefined);
    return id;
  }

  toJSON(): BookImage {
    const { name, locale, sheetZone, owner, editors, viewers, protections, named, metadata } = this;
    return {
      ...{ name, locale, sheetZone, owner, editors, viewers, protections, named, metadata },
      tabs: this.tabs.map(imageOfTab),
    };
  }

  /** The workbook an image was taken of. It has no history and no listeners. */
  static fromJSON(image: BookImage, now?: () => number): Book {
    const book = new Book({ ...image, ...(now === undefined ? {} : { now }) });
    book.editors = image.editors;
    book.viewers = image.viewers;
    book.protections = image.protections;
    book.named = image.named;
    book.metadata = image.metadata;
    for (const tab of image.tabs) book.tabs.push(tabFromImage(tab, book.facets));
    return book;
  }

  /** A workbook with one empty tab, as a person gets from File ▸ New. */
  static withOneTab(options: BookOptions = {}): Book {
    const book = new Book(options);
    const name = book.locale.startsWith('zh') ? '工作表1' : 'Sheet1';
    book.apply({ kind: 'addTab', index: 0, tab: emptyTabImage(0, name) });
    book.history.forget();
    return book;
  }
}

/** The image of a tab with nothing in it. */
export function emptyTabImage(
  sheetId: number,
  name: string,
  size: { readonly rows?: number; readonly columns?: number } = {},
): TabImage {
  const tab = new Tab(sheetId, name, { styles: new FacetTable(), validations: new FacetTable() });
  tab.maxRows = size.rows ?? tab.maxRows;
  tab.maxColumns = size.columns ?? tab.maxColumns;
  return imageOfTab(tab);
}

// Adds, deletes, renames, moves and hides whole tabs.

import { MOST_CELLS, MOST_COLUMNS } from './apply-lines.ts';
import type { Book } from './book.ts';
import type { Change } from './change.ts';
import { GridError, refusals } from './grid-error.ts';
import { renameInFormula } from './references.ts';
import { rewriteFormulas } from './rewrite-formulas.ts';
import { imageOfTab, tabFromImage } from './tab-image.ts';

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

export function addTab(book: Book, change: Of<'addTab'>): Change {
  const { tab: image, index } = change;
  checkName(book, image.name, null);
  const cells = book.tabs.reduce(
    (sum, tab) => sum + tab.maxRows * tab.maxColumns,
    image.rows * image.columns,
  );
  if (image.columns > MOST_COLUMNS) throw new GridError(refusals.tooManyColumns);
  if (cells > MOST_CELLS) throw new GridError(refusals.tooManyCells);
  book.tabs.splice(index, 0, tabFromImage(image, book.facets));
  return { kind: 'deleteTab', sheetId: image.sheetId };
}

export function replaceTabs(book: Book, change: Of<'replaceTabs'>): Change {
  const before: Change = { kind: 'replaceTabs', tabs: book.tabs.map(imageOfTab) };
  book.tabs.splice(0, book.tabs.length, ...change.tabs.map((image) => tabFromImage(image, book.facets)));
  const parts = dropPartsOfGoneTabs(book);
  return parts.length === 0 ? before : { kind: 'group', changes: [before, ...parts] };
}

export function deleteTab(book: Book, change: Of<'deleteTab'>): Change {
  const tab = book.tab(change.sheetId);
  if (book.tabs.every((each) => each === tab || each.hidden)) throw new GridError(refusals.lastTab);
  const index = book.tabs.indexOf(tab);
  const restore: Change[] = [{ kind: 'addTab', index, tab: imageOfTab(tab) }];
  book.tabs.splice(index, 1);
  restore.push(...rewriteFormulas(book, (formula) => renameInFormula(formula, tab.name, null)));
  restore.push(...dropPartsOfGoneTabs(book));
  return restore.length === 1 ? (restore[0] as Change) : { kind: 'group', changes: restore };
}

/** Protections, names and metadata go with their tab; answers what brings them back. */
function dropPartsOfGoneTabs(book: Book): Change[] {
  const { protections, named, metadata } = book;
  const stays = ({ sheetId }: { readonly sheetId: number | null }): boolean =>
    sheetId === null || book.findTab(sheetId) !== undefined;
  book.protections = protections.filter(stays);
  book.named = named.filter(stays);
  book.metadata = metadata.filter(stays);
  return [
    ...(book.protections.length < protections.length
      ? [{ kind: 'setProtections', protections } as const]
      : []),
    ...(book.named.length < named.length ? [{ kind: 'setNamed', named } as const] : []),
    ...(book.metadata.length < metadata.length ? [{ kind: 'setMetadata', metadata } as const] : []),
  ];
}

export function renameTab(book: Book, change: Of<'renameTab'>): Change {
  const tab = book.tab(change.sheetId);
  checkName(book, change.name, tab.sheetId);
  const { name } = tab;
  const restore = rewriteFormulas(book, (formula) => renameInFormula(formula, name, change.name));
  tab.name = change.name;
  const back: Change = { kind: 'renameTab', sheetId: tab.sheetId, name };
  return restore.length === 0 ? back : { kind: 'group', changes: [back, ...restore] };
}

export function moveTab(book: Book, change: Of<'moveTab'>): Change {
  const tab = book.tab(change.sheetId);
  const index = book.tabs.indexOf(tab);
  book.tabs.splice(index, 1);
  book.tabs.splice(change.index, 0, tab);
  return { kind: 'moveTab', sheetId: tab.sheetId, index };
}

export function hideTab(book: Book, change: Of<'hideTab'>): Change {
  const tab = book.tab(change.sheetId);
  const { hidden } = tab;
  if (change.hidden && book.tabs.every((each) => each === tab || each.hidden)) {
    throw new GridError(refusals.lastVisibleTab);
  }
  tab.hidden = change.hidden;
  return { kind: 'hideTab', sheetId: tab.sheetId, hidden };
}

/** 4.35; Sheets does not tell upper from lower case here. */
function checkName(book: Book, name: string, except: number | null): void {
  const wanted = name.toLowerCase();
  const taken = book.tabs.some((tab) => tab.sheetId !== except && tab.name.toLowerCase() === wanted);
  if (taken) throw new GridError(refusals.tabNameTaken(name));
}

// Changes to what surrounds the cells: frozen lines, sizes, hiding, filter, rules, protections, the file's own facts.

import type { Book } from './book.ts';
import type { BookFacts, Change } from './change.ts';
import { GridError, refusals } from './grid-error.ts';
import type { Tab } from './tab.ts';

type FaceChange = Extract<
  Change,
  {
    kind:
      | 'colorTab'
      | 'gridlines'
      | 'freeze'
      | 'sizeRows'
      | 'sizeColumns'
      | 'hideRows'
      | 'hideColumns'
      | 'setFilter'
      | 'setConditional';
  }
>;
type PartsChange = Extract<Change, { kind: 'setProtections' | 'setNamed' | 'setMetadata' }>;

export function setTabFace(tab: Tab, change: FaceChange): Change {
  const { sheetId } = tab;
  switch (change.kind) {
    case 'colorTab': {
      const { color } = tab;
      tab.color = change.color;
      return { kind: 'colorTab', sheetId, color };
    }
    case 'gridlines': {
      const hidden = tab.hiddenGridlines;
      tab.hiddenGridlines = change.hidden;
      return { kind: 'gridlines', sheetId, hidden };
    }
    case 'freeze': {
      if (change.rows > tab.maxRows || change.columns > tab.maxColumns) throw new GridError(refusals.outside);
      const before = { rows: tab.frozenRows, columns: tab.frozenColumns };
      tab.frozenRows = change.rows;
      tab.frozenColumns = change.columns;
      return { kind: 'freeze', sheetId, ...before };
    }
    case 'sizeRows':
    case 'sizeColumns': {
      const sizes = change.kind === 'sizeRows' ? tab.rowHeights : tab.columnWidths;
      const before = change.sizes.map((_, i) => sizes.get(change.at + i) ?? null);
      for (const [i, size] of change.sizes.entries()) {
        if (size === null) sizes.delete(change.at + i);
        else sizes.set(change.at + i, size);
      }
      return { ...change, sizes: before };
    }
    case 'hideRows':
    case 'hideColumns': {
      const hidden = change.kind === 'hideRows' ? tab.hiddenRows : tab.hiddenColumns;
      const before = change.hidden.map((_, i) => hidden.has(change.at + i));
      for (const [i, hide] of change.hidden.entries()) {
        if (hide) hidden.add(change.at + i);
        else hidden.delete(change.at + i);
      }
      return { ...change, hidden: before };
    }
    case 'setFilter': {
      const { filter } = tab;
      tab.filter = change.filter;
      return { kind: 'setFilter', sheetId, filter };
    }
    case 'setConditional': {
      const rules = tab.conditional;
      tab.conditional = change.rules;
      return { kind: 'setConditional', sheetId, rules };
    }
  }
}

export function setParts(book: Book, change: PartsChange): Change {
  switch (change.kind) {
    case 'setProtections': {
      const { protections } = book;
      book.protections = change.protections;
      return { kind: 'setProtections', protections };
    }
    case 'setNamed': {
      const { named } = book;
      book.named = change.named;
      return { kind: 'setNamed', named };
    }
    case 'setMetadata': {
      const { metadata } = book;
      book.metadata = change.metadata;
      return { kind: 'setMetadata', metadata };
    }
  }
}

export function setFacts(book: Book, change: Extract<Change, { kind: 'setFacts' }>): Change {
  const { name, locale, sheetZone, owner, editors, viewers } = book;
  const now = { name, locale, sheetZone, owner, editors, viewers };
  const before: BookFacts = Object.fromEntries(
    Object.keys(change.facts).map((key) => [key, now[key as keyof BookFacts]]),
  );
  Object.assign(book, change.facts);
  return { kind: 'setFacts', facts: before };
}

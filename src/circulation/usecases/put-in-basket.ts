// The list 待处理: what the desk, or the night, could not settle by itself.

import { isSameNumber } from '../../kernel/ids.ts';
import { keysOf } from '../../tables/table.ts';
import { basketTable } from '../tables.ts';
import type { Sitting } from './sitting.ts';

type Line = {
  readonly kind: 'unknownLabel' | 'flagged' | 'putBack';
  readonly requestId: string;
  readonly code: string;
  readonly subject: string;
};

/**
 * Adds a line, unless the same request wrote it already or the same unknown label lies there still. Every column is read, so that none that was moved
 * a moment ago gets what belongs in another.
 */
export function putInBasket({ app, operator }: Pick<Sitting, 'app' | 'operator'>, line: Line): void {
  const tab = app.tab(basketTable);
  const isThere = tab
    .readAll(keysOf(basketTable))
    .rows.some(({ row }) => row.requestId === line.requestId || isSameLabel(row, line));
  if (!isThere) tab.append({ ...line, at: app.now, operator, doneOn: null, note: '' });
}

function isSameLabel(
  row: { readonly kind: string; readonly code: string; readonly doneOn: string | null },
  line: Line,
): boolean {
  const isOpen = row.doneOn === null && row.kind === 'unknownLabel' && line.kind === 'unknownLabel';
  return isOpen && isSameNumber(row.code, line.code);
}

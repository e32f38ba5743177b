// A row that someone's hand made unreadable: reported with its place, never moved, edited or deleted (DESIGN §3).

import type { CellProblem } from './columns.ts';

export type RowProblemCode = CellProblem | 'doubledKey';

export type RowProblem = {
  /** Machine name of the table. */
  readonly table: string;
  /** The tab as it is called now. */
  readonly tab: string;
  readonly row: number;
  /** Machine key of the column, its label, and its number (1-based). */
  readonly key: string;
  readonly column: string;
  readonly columnNumber: number;
  readonly code: RowProblemCode;
  /** What the cell holds, as text. */
  readonly found: string;
};

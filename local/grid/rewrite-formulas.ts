// Rewrites every formula of a workbook after lines shift or a tab changes its name, and remembers what they were.

import type { Book } from './book.ts';
import { isFormula } from './cell.ts';
import type { Change } from './change.ts';
import type { Tab } from './tab.ts';

/**
 * Puts `rewrite`'s answer in place of each formula. Answers the changes that put the old texts back, to be applied
 * once the cells are again where they are now.
 */
export function rewriteFormulas(book: Book, rewrite: (formula: string, on: Tab) => string): Change[] {
  const undo: Change[] = [];
  for (const tab of book.tabs) {
    if (!tab.mayHoldFormulas) continue;
    let found = false;
    for (const [i, row] of tab.rows.entries()) {
      if (row === undefined) continue;
      for (const [j, content] of row.cells.entries()) {
        if (!isFormula(content)) continue;
        found = true;
        const rewritten = rewrite(content.formula, tab);
        if (rewritten === content.formula) continue;
        const values = [[{ formula: content.formula }]];
        undo.push({ kind: 'setCells', sheetId: tab.sheetId, row: i + 1, column: j + 1, values });
        row.cells[j] = tab.stored({ formula: rewritten });
      }
    }
    tab.mayHoldFormulas = found;
  }
  return undo;
}

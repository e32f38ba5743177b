// A few columns of a big tab without the columns between them: several narrow reads that prove they belong together.

import type { PartOf, Rows, Tab } from './tab.ts';
import type { Columns } from './table.ts';

/**
 * Rows with the wanted columns, read group by group; the first group is read again at the end. `undefined` when a person sorted, inserted or
 * deleted rows in between: what was read does not belong together then.
 */
export function readAligned<C extends Columns, K extends keyof C & string>(
  tab: Tab<C>,
  groups: readonly (readonly K[])[],
): Rows<PartOf<C, K>> | undefined {
  const reads = groups.map((keys) => tab.readAll(keys));
  const [first] = reads;
  const [firstKeys] = groups;
  if (!first || !firstKeys || JSON.stringify(tab.readAll(firstKeys)) !== JSON.stringify(first))
    return undefined;
  const merged = new Map<number, Partial<PartOf<C, K>>>();
  for (const read of reads)
    for (const { number, row } of read.rows) merged.set(number, { ...merged.get(number), ...row });
  const width = groups.reduce((sum, keys) => sum + keys.length, 0);
  const rows = [...merged]
    .filter(([, row]) => Object.keys(row).length === width)
    .map(([number, row]) => ({ number, row: row as PartOf<C, K> }));
  return { rows, problems: reads.flatMap((read) => read.problems) };
}

// The register of compensation as it stands: who owes what, for this area and for later ones.

import type { App } from '../../app.ts';
import { Fault } from '../../kernel/fault.ts';
import type { RowProblem } from '../../tables/row-problem.ts';
import { keysOf } from '../../tables/table.ts';
import { type Charge, type ChargeEntry, foldCharges } from '../domain/charge.ts';
import { chargesTable } from '../tables.ts';

export type Register = {
  readonly entries: readonly ChargeEntry[];
  readonly charges: readonly Charge[];
  /** Rows that a hand made unreadable: they are in no case and no sum. */
  readonly problems: readonly RowProblem[];
};

/** Reads 赔偿登记 whole: some hundred rows a year. */
export function readRegister(app: App): Register {
  const { rows, problems } = app.tab(chargesTable).readAll(keysOf(chargesTable) as (keyof ChargeEntry)[]);
  const entries = rows.map(({ row }): ChargeEntry => row);
  return { entries, charges: foldCharges(entries), problems };
}

/** The same for an act that writes: one more entry on half a register could settle a case twice. Throws `rowUnreadable`. */
export function readSoundRegister(app: App): Register {
  const register = readRegister(app);
  const [problem] = register.problems;
  if (problem)
    throw new Fault('rowUnreadable', { tab: problem.tab, row: problem.row, column: problem.column });
  return register;
}

/** Cases that are not settled yet, of everybody. */
export function readOpenCharges(app: App): Charge[] {
  return readRegister(app).charges.filter(({ state }) => state === 'open');
}

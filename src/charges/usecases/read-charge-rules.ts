// The rules of compensation, as the tab 赔偿规则 says them now.

import type { App } from '../../app.ts';
import { Fault } from '../../kernel/fault.ts';
import type { ChargeRule } from '../domain/charge-rule.ts';
import { chargeRulesTable } from '../tables.ts';

/** Every rule; at most 60 s old. Throws `rowUnreadable` rather than pass over one. */
export function readChargeRules(app: App): readonly ChargeRule[] {
  return app.remember('chargeRules', () => {
    const { rows, problems } = app
      .tab(chargeRulesTable)
      .readAll(['case', 'itemType', 'fromYears', 'factor', 'fee', 'ceiling', 'refundDays', 'ways']);
    const [problem] = problems;
    if (problem)
      throw new Fault('rowUnreadable', { tab: problem.tab, row: problem.row, column: problem.column });
    return rows.map(({ row }) => ({ ...row, fee: row.fee ?? 0 }));
  });
}

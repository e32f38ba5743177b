// 初始设置 and the night: an empty tab 赔偿规则 gets the rules a school begins with.

import type { App } from '../../app.ts';
import { chargeCases } from '../domain/charge.ts';
import { initialChargeRules } from '../domain/initial-rules.ts';
import { chargeRulesTable } from '../tables.ts';

/** Changes no row that is there: goes on where a run stopped among the first rules, and leaves a tab alone that the school has made its own. */
export function writeFirstRules(app: App): void {
  const tab = app.tab(chargeRulesTable);
  const there = tab.readAllTexts(['case', 'factor']).map(({ row }) => row.case);
  const isBegun = there.every((word, i) => {
    const rule = initialChargeRules[i];
    return rule !== undefined && word === chargeCases[rule.case][app.language];
  });
  const missing = initialChargeRules.slice(there.length);
  if (!isBegun || missing.length === 0) return;
  tab.appendAll(missing.map((rule) => ({ ...rule, fee: null, note: '' })));
}

// 初始设置 and the night: an empty tab 赔偿规则 gets the rules a school begins with.

import type { App } from '../../app.ts';
import { fillNewTab } from '../../tables/fill-new-tab.ts';
import { initialChargeRules } from '../domain/initial-rules.ts';
import { chargeRulesTable } from '../tables.ts';

/** Leaves a tab alone that has rows: it is the school's own. */
export function writeFirstRules(app: App): void {
  const tab = app.tab(chargeRulesTable);
  if (tab.readAllTexts(['case', 'factor']).length > 0) return;
  fillNewTab(
    tab,
    initialChargeRules.map((rule) => ({ ...rule, fee: null, note: '' })),
  );
}

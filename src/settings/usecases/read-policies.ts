// The loan policies, as the tab 借阅规则 says them now.

import type { App } from '../../app.ts';
import { Fault } from '../../kernel/fault.ts';
import { findPolicy, type LoanPolicy, type PolicyReader } from '../domain/loan-policy.ts';
import type { ItemType } from '../domain/reader-types.ts';
import { loanPoliciesTable } from '../tables.ts';

/**
 * The policy in force for a reader and a copy; at most 60 s old.
 * Throws `rowUnreadable` rather than pass over a rule, and `policyFallbackMissing` when nothing fits.
 */
export function readPolicy(app: App, who: PolicyReader, itemType: ItemType): LoanPolicy {
  const policy = findPolicy(readPolicies(app), who, itemType, app.school.assistantExtra);
  if (!policy) throw new Fault('policyFallbackMissing', { tab: app.tab(loanPoliciesTable).port.name });
  return policy;
}

/** Every policy; at most 60 s old. Throws `rowUnreadable` rather than pass over a rule. */
export function readPolicies(app: App): readonly LoanPolicy[] {
  return app.remember('policies', () => {
    const tab = app.tab(loanPoliciesTable);
    const { rows, problems } = tab.readAll([
      'readerType',
      'itemType',
      'maxLoans',
      'loanDays',
      'grades',
      'renewals',
      'renewalDays',
      'stopFactor',
      'holidayLoans',
    ]);
    const [problem] = problems;
    if (problem)
      throw new Fault('rowUnreadable', { tab: problem.tab, row: problem.row, column: problem.column });
    return rows.map(({ row }) => row);
  });
}

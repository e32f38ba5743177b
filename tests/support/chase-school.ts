// The small school on the morning after a due day, and what its page of chasing says.

import type { Json } from '../../local/contract.ts';
import type { ChaseOpening } from '../../src/notices/domain/chase-page.ts';
import { makeOverdue } from './notice-school.ts';
import { openSmallSchool, type SmallSchool, valueIn } from './small-school.ts';

/** Three copies overdue in Three-2 since yesterday; nobody has taken the daily run over. */
export async function overdueSchool(): Promise<SmallSchool> {
  const school = await openSmallSchool();
  makeOverdue(school);
  return school;
}

export function open(school: SmallSchool): ChaseOpening {
  return valueIn<ChaseOpening>(school.call('notices.openChase', {}));
}

/** The class's text for a chat. */
export function textOf(
  school: SmallSchool,
  args: { readonly [name: string]: Json } = { classId: '2024-2' },
): string {
  return valueIn<{ text: string }>(school.call('notices.classText', args)).text;
}

export function loanOf(school: SmallSchool, copyBarcode: string): string {
  return school.rows('loans').find((row) => row.copyBarcode === copyBarcode)?.loanId ?? '';
}

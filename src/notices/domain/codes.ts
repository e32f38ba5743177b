// Every finding about chasing, and how grave it is.

import type { FindingLevel } from '../../kernel/finding.ts';

export const noticeFindings = {
  assistantMayNot: 'block',
  unknownField: 'block',
  stageNameMissing: 'block',
  stageGone: 'block',
  loansGone: 'block',
  noticeUnknown: 'block',
  noticeSettled: 'block',
  readerUnknown: 'block',
} as const satisfies { readonly [code: string]: FindingLevel };

export type NoticeCode = keyof typeof noticeFindings;

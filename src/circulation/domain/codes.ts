// Every finding the desk can answer with, and how grave it is.

import type { FindingLevel } from '../../kernel/finding.ts';

export const circulationFindings = {
  copyUnknown: 'block',
  isbnScanned: 'block',
  readerUnknown: 'block',
  nobodyOpen: 'block',
  copyNotOnShelf: 'block',
  copyOutToAnother: 'block',
  copyOutToSameReader: 'block',
  copyNotOut: 'block',
  inRoomOnly: 'block',
  loanLimitReached: 'block',
  overdueBlocks: 'block',
  cardLost: 'block',
  readerSuspended: 'block',
  lendingStopped: 'block',
  readerLeft: 'block',
  returnedLate: 'notice',
  dueMovedToOpenDay: 'notice',
} as const satisfies { readonly [code: string]: FindingLevel };

export type CirculationCode = keyof typeof circulationFindings;

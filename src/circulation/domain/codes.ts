// Every finding the desk can answer with, how grave it is, and which a librarian may override.

import type { FindingLevel } from '../../kernel/finding.ts';

export const circulationFindings = {
  // What was scanned.
  copyUnknown: 'block',
  isbnScanned: 'block',
  oldBarcode: 'block',
  readerUnknown: 'block',
  oldCard: 'block',
  nobodyOpen: 'block',
  // The reader.
  cardLost: 'block',
  readerSuspended: 'block',
  lendingStopped: 'block',
  readerLeft: 'block',
  overdueBlocks: 'block',
  loanLimitReached: 'block',
  // The copy.
  copyNotOnShelf: 'block',
  copyOutToAnother: 'block',
  copyOutToSameReader: 'block',
  copyNotOut: 'block',
  inRoomOnly: 'block',
  sameTitleTwice: 'confirm',
  conditionKnown: 'notice',
  // The day.
  returnOnly: 'block',
  dueMovedToOpenDay: 'notice',
  dueOnVisitDay: 'notice',
  dueCutAtTermEnd: 'notice',
  holidayLoan: 'notice',
  dayAhead: 'block',
  dayTooLongAgo: 'block',
  dayBeforeLending: 'block',
  // Coming back.
  returnedLate: 'notice',
  stoppedFrom: 'notice',
  lostCameBack: 'notice',
  lendToOpenReader: 'confirm',
  // Renewing, undoing, correcting.
  loanGone: 'block',
  renewalLimitReached: 'block',
  overdueNotRenewed: 'block',
  renewalGainsNothing: 'block',
  lostNotRenewed: 'block',
  nothingToUndo: 'block',
  movedOn: 'block',
  sameReader: 'block',
  // Who asks.
  assistantMayNot: 'block',
  pinWrong: 'block',
} as const satisfies { readonly [code: string]: FindingLevel };

export type CirculationCode = keyof typeof circulationFindings;

/** What a librarian may lend in spite of, with a reason (馆员特批). The others are facts, or want another act first. */
const OVERRIDABLE: readonly CirculationCode[] = [
  'readerSuspended',
  'lendingStopped',
  'overdueBlocks',
  'loanLimitReached',
  'copyNotOnShelf',
  'inRoomOnly',
  'sameTitleTwice',
  'returnOnly',
  'renewalLimitReached',
  'overdueNotRenewed',
];

export function isOverridable(code: string): boolean {
  return OVERRIDABLE.some((each) => each === code);
}

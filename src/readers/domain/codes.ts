// Every finding about a reader's data, and how grave it is.

import type { FindingLevel } from '../../kernel/finding.ts';

export const readerFindings = {
  nameMissing: 'block',
  cellTooLong: 'block',
  cardMalformed: 'block',
  cardDoubledInFile: 'block',
  cardTaken: 'block',
  cardUsedBefore: 'block',
  cardIsBarcode: 'block',
  cardNotFound: 'block',
  lossNotNeeded: 'block',
  cardNumberNeeded: 'block',
  cardNumbersExhausted: 'block',
  studentNumberDoubledInFile: 'block',
  studentNumberTaken: 'block',
  readerTypeUnknown: 'block',
  classUnreadable: 'block',
  classMissing: 'notice',
  gradeBeyondSchool: 'notice',
  readerStatusUnknown: 'notice',
  readerColumnMissing: 'block',
  assistantMayNot: 'block',
} as const satisfies { readonly [code: string]: FindingLevel };

export type ReaderCode = keyof typeof readerFindings;

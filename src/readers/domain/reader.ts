// A reader as rules see one.

import type { ReaderType } from '../../settings/domain/reader-types.ts';

export type ReaderStatus = 'active' | 'cardLost' | 'suspended' | 'left';

export type Reader = {
  readonly readerId: string;
  readonly cardNumber: string;
  readonly name: string;
  readonly className: string;
  readonly seatNumber: string;
  readonly readerType: ReaderType;
  readonly status: ReaderStatus;
};

// A library as a child could draw it: readers, copies, what is out to whom until when, and what was asked of the desk. No sheet, no code of the product.

import type { Calendar, Day } from './plain-days.ts';

export type ReaderType = 'student' | 'assistant' | 'teacher';
export type ItemType = 'book' | 'pictureBook' | 'reference';

export type PlainReader = {
  readonly id: string;
  readonly type: ReaderType;
  name: string;
  card: string;
  status: 'active' | 'cardLost' | 'suspended' | 'left';
  stoppedUntil: Day | '';
};

export type PlainCopy = {
  readonly id: string;
  readonly title: string;
  readonly itemType: ItemType;
  barcode: string;
  /** `onShelf` also while it is out: what is out the loans say. */
  status: 'onShelf' | 'lost' | 'setAside' | 'damaged';
  notes: string[];
};

/** A row of 借阅规则; null stands for all. */
export type PlainPolicy = {
  readonly readerType: ReaderType | 'classCard' | null;
  readonly itemType: ItemType | 'periodical' | null;
  maxLoans: number;
  loanDays: number;
  renewals: number;
  renewalDays: number;
  stopFactor: number;
  /** null: as at other times. */
  holidayLoans: number | null;
};

export type PlainSchool = {
  overdueBlocks: boolean;
  graceDays: number;
  clearDays: number;
  holidayDueDay: number;
  assistantExtra: number;
};

/** What a loan is since the request `by`. `day` is the due day while it is out, else the day on which it ended. */
export type Standing = {
  readonly by: string;
  readonly is: 'out' | 'back' | 'void';
  readonly day: Day;
  readonly readerId: string;
  readonly renewals: number;
  readonly claimedOn: Day | '';
  readonly lostOn: Day | '';
  readonly before: Standing | null;
};

export type PlainLoan = {
  /** The request that lent it; it names the loan here. */
  readonly lentBy: string;
  readonly copyId: string;
  lentOn: Day;
  /** The number beside it in 在借; the night writes a new one. */
  label: string;
  /** Where it is written: in 在借, in 借阅历史 (or, of a void one, nowhere), or a person deleted its row. */
  place: 'loans' | 'history' | 'deleted';
  now: Standing;
};

/** What a request has done: the act, and the loan it did it to. */
export type Deed = { readonly act: string; readonly lentBy: string };

export type PlainLibrary = {
  today: Day;
  readonly school: PlainSchool;
  readonly policies: PlainPolicy[];
  calendar: Calendar;
  readonly readers: PlainReader[];
  readonly copies: PlainCopy[];
  readonly loans: PlainLoan[];
  readonly oldCards: string[];
  readonly oldBarcodes: string[];
  /** What each request did that was carried out. */
  readonly deeds: { [requestId: string]: Deed };
  readonly basket: { readonly requestId: string; readonly code: string; readonly isUnknown: boolean }[];
  readonly inRoom: { readonly requestId: string; readonly count: number; readonly on: Day }[];
};

export function isOut(loan: PlainLoan): boolean {
  return loan.now.is === 'out' && loan.place === 'loans';
}

export function loansOut(library: PlainLibrary): PlainLoan[] {
  return library.loans.filter(isOut);
}

export function loansOf(library: PlainLibrary, reader: PlainReader): PlainLoan[] {
  return loansOut(library).filter(({ now }) => now.readerId === reader.id);
}

export function loanOfCopy(library: PlainLibrary, copyId: string): PlainLoan | undefined {
  return loansOut(library).find((loan) => loan.copyId === copyId);
}

export function copyWith(library: PlainLibrary, barcode: string): PlainCopy | undefined {
  return library.copies.find((copy) => copy.barcode === barcode);
}

export function readerWith(library: PlainLibrary, card: string): PlainReader | undefined {
  return library.readers.find((reader) => reader.card === card);
}

export function titleOf(library: PlainLibrary, loan: PlainLoan): string {
  return library.copies.find(({ id }) => id === loan.copyId)?.title ?? '';
}

/** The row written finest: an item type outweighs a reader type; an assistant without a row is a pupil with some copies more. */
export function policyFor(library: PlainLibrary, reader: PlainReader, itemType: ItemType): PlainPolicy {
  const fits = library.policies.filter((row) => row.itemType === null || row.itemType === itemType);
  const isPupil = reader.type === 'assistant' && !fits.some((row) => row.readerType === 'assistant');
  const type = isPupil ? 'student' : reader.type;
  const weight = (row: PlainPolicy) => (row.itemType ? 2 : 0) + (row.readerType ? 1 : 0);
  const [best] = fits
    .filter((row) => row.readerType === null || row.readerType === type)
    .sort((a, b) => weight(b) - weight(a));
  if (!best) throw new Error('The last row of 借阅规则 is for everything else.');
  const extra = (copies: number) => (isPupil && copies > 0 ? copies + library.school.assistantExtra : copies);
  const { maxLoans, holidayLoans } = best;
  return {
    ...best,
    maxLoans: extra(maxLoans),
    holidayLoans: holidayLoans === null ? null : extra(holidayLoans),
  };
}

/** The title of the copy that carries the number now. */
export function titleWith(library: PlainLibrary, barcode: string): string | undefined {
  return copyWith(library, barcode)?.title;
}

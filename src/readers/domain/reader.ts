// A reader as rules see one.

import type { Bilingual } from '../../i18n/language.ts';
import type { CivilDay } from '../../kernel/civil-day.ts';
import type { ReaderType } from '../../settings/domain/reader-types.ts';

export const readerStatuses = {
  active: { 'zh-CN': '正常', en: 'Active' },
  cardLost: { 'zh-CN': '挂失', en: 'Card lost' },
  suspended: { 'zh-CN': '停借', en: 'Suspended' },
  left: { 'zh-CN': '离校', en: 'Left' },
} as const satisfies { readonly [code: string]: Bilingual };

export type ReaderStatus = keyof typeof readerStatuses;

export type Reader = {
  readonly readerId: string;
  readonly cardNumber: string;
  readonly name: string;
  readonly className: string;
  readonly seatNumber: string;
  readonly readerType: ReaderType;
  readonly status: ReaderStatus;
  /** The last day on which nothing may be borrowed (以停代金), or `null`. */
  readonly stoppedUntil: CivilDay | null;
  /** The year of grade 1 and the class of that year; `null` for whoever is in no class. */
  readonly entryYear: number | null;
  readonly classNumber: number | null;
  /** What the librarian wrote beside the reader. */
  readonly note: string;
  readonly sex: string;
};

// What the papers know of the school: enough for a list of a class, and no more (DESIGN §7).

import type { Language } from '../../i18n/language.ts';
import type { CivilDay } from '../../kernel/civil-day.ts';
import type { ReaderType } from '../../settings/domain/reader-types.ts';

export type PrintReader = {
  readonly cardNumber: string;
  readonly name: string;
  /** As the class is called today; '' for whoever is in none. */
  readonly className: string;
  readonly seatNumber: string;
  readonly sex: string;
  readonly readerType: ReaderType;
  /** The number is stopped: a code of it would be refused at the desk. */
  readonly isCardLost: boolean;
};

export type PrintClass = {
  /** '' gathers everybody in no class. */
  readonly className: string;
  /** The number of the class card, '' without one. */
  readonly classCard: string;
};

/** Leavers are not in it. */
export type PrintList = {
  readonly schoolName: string;
  readonly language: Language;
  readonly today: CivilDay;
  /** In school order: grade, then class; those known by name only after them, everybody else last. */
  readonly classes: readonly PrintClass[];
  readonly readers: readonly PrintReader[];
  /** How many are overdue in a class may be put on display, without a name. */
  readonly classCounts: boolean;
  /** Rows of 读者 that could not be read and are missing here. */
  readonly unreadCount: number;
};

export type TitleOfCopy = { readonly copyBarcode: string; readonly title: string };

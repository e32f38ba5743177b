// What the papers 班级清书 and 离校清书 know: who still has what, class by class, and who is clear.

import type { CivilDay } from '../../kernel/civil-day.ts';

/** What a reader has still to bring or to settle: a copy that is out, or an open compensation case. */
export type Owing = {
  readonly title: string;
  readonly copyBarcode: string;
  /** '' of a case whose copy is not on loan any more. */
  readonly dueOn: CivilDay | '';
  /** The number of the open compensation case; '' when there is none. */
  readonly charge: string;
};

export type ClearingReader = {
  readonly cardNumber: string;
  readonly name: string;
  readonly seatNumber: string;
  readonly sex: string;
  /** By due day, cases without a loan first. None: clear (已清). */
  readonly owing: readonly Owing[];
};

export type ClearingClass = {
  /** As the class is called today; '' gathers everybody in no class. Of leavers, the class they left. */
  readonly className: string;
  /** '' when nobody wrote it down. */
  readonly teacher: string;
  /** In seat order. */
  readonly readers: readonly ClearingReader[];
};

/** Every open loan stands in it exactly once, and every open case: beside its loan, or by itself. */
export type Clearing = {
  /** In school order, as the classes of the other papers. */
  readonly classes: readonly ClearingClass[];
  /** Who has left the school, by status or by the year, and owes something all the same; readers whose row is gone after them. */
  readonly leavers: readonly ClearingClass[];
  /** Rows of 读者, 在借 and 赔偿登记 that could not be read. */
  readonly unreadCount: number;
};

/** Copies that are out, and open cases. */
export function countOwing(readers: readonly ClearingReader[]): { copies: number; charges: number } {
  const all = readers.flatMap(({ owing }) => owing);
  return {
    copies: all.filter(({ dueOn }) => dueOn !== '').length,
    charges: all.filter(({ charge }) => charge !== '').length,
  };
}

// What the papers 班级清书 and 离校清书 know: who still has what, class by class, and who is clear.

import type { CivilDay } from '../../kernel/civil-day.ts';

export type ClearingLoan = {
  readonly title: string;
  readonly copyBarcode: string;
  readonly dueOn: CivilDay;
};

export type ClearingReader = {
  readonly cardNumber: string;
  readonly name: string;
  readonly seatNumber: string;
  readonly sex: string;
  /** By due day. None: clear (已清). */
  readonly loans: readonly ClearingLoan[];
};

export type ClearingClass = {
  /** As the class is called today; '' gathers everybody in no class. Of leavers, the class they left. */
  readonly className: string;
  /** '' when nobody wrote it down. */
  readonly teacher: string;
  /** In seat order. */
  readonly readers: readonly ClearingReader[];
};

/** Every open loan stands in it exactly once. */
export type Clearing = {
  /** In school order, as the classes of the other papers. */
  readonly classes: readonly ClearingClass[];
  /** Who has left the school, by status or by the year, and has copies all the same; readers whose row is gone after them. */
  readonly leavers: readonly ClearingClass[];
  /** Rows of 读者 and 在借 that could not be read. */
  readonly unreadCount: number;
};

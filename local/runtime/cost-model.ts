// What a call costs on the virtual clock: PLATFORM 3C, figure by figure.

import type { Charge } from './service-call.ts';

/** Milliseconds, and milliseconds per cell, of PLATFORM 3C. */
export const costModel = {
  source: 'PLATFORM 3C',
  /** First call on a tab that moves no data; later ones are free. */
  touch: 5,
  read: 170,
  perCellRead: 0.009,
  write: 1.2,
  commit: 150,
  /** A commit of more than this many cells costs `perCellCommit` each instead. */
  commitCells: 15_000,
  perCellCommit: 0.06,
  append: 110,
  find: 300,
  perCellFind: 0.0015,
  propertyGet: 30,
  propertySet: 62,
  cacheGet: 3,
  cachePut: 93,
  lock: 40,
  mail: 300,
  /** A page's `google.script.run`, beside what the server does. */
  run: 700,
} as const;

/** Milliseconds of one call; a first touch and what is pending are the execution's affair. */
export function costOf(charge: Charge, cells: number): number {
  switch (charge) {
    case 'read':
      return costModel.read + costModel.perCellRead * cells;
    case 'find':
      return costModel.find + costModel.perCellFind * cells;
    case 'touch':
      return costModel.touch;
    case 'free':
    case 'flush':
      return 0;
    default:
      return costModel[charge];
  }
}

/** Milliseconds of writing down what is pending. */
export function costOfCommit(cells: number): number {
  return cells <= costModel.commitCells ? costModel.commit : costModel.perCellCommit * cells;
}

/** Calls that must see, or cause, what is pending to be written first (PLATFORM 3.1). */
export function forcesCommit(charge: Charge): boolean {
  return charge === 'read' || charge === 'find' || charge === 'append' || charge === 'flush';
}

// The papers that can be printed, in the order they are offered. A new one: a file of its own, a line here, its words.

import { boxLabels } from './box-labels.tsx';
import { chargeNotice } from './charge-notice.tsx';
import { chaseSlips } from './chase-slips.tsx';
import { classCounts } from './class-counts.tsx';
import { classSheet } from './class-sheet.tsx';
import { clearingSheet } from './clearing-sheet.tsx';
import { commandCardsPaper } from './command-cards.tsx';
import { dutyBadges } from './duty-badges.tsx';
import { emergencySheet } from './emergency-sheet.tsx';
import { leavingSheet } from './leaving-sheet.tsx';
import type { Paper } from './paper.ts';
import { teacherList } from './teacher-list.tsx';

export const papers: readonly Paper[] = [
  classSheet,
  clearingSheet,
  leavingSheet,
  chaseSlips,
  teacherList,
  classCounts,
  chargeNotice,
  commandCardsPaper,
  dutyBadges,
  boxLabels,
  emergencySheet,
];

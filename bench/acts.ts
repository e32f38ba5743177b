// What is measured, in this order: each act as a page would ask for it, on copies and readers chosen at random.

import type { Act } from './act.ts';
import { batchActs } from './batch-acts.ts';
import { changeActs } from './change-acts.ts';
import { chargeActs } from './charge-acts.ts';
import { chaseActs } from './chase-acts.ts';
import { dueMoveActs } from './due-move-acts.ts';
import { exchangeAct } from './exchange-act.ts';
import { lendActs } from './lend-acts.ts';
import { lookActs } from './look-acts.ts';
import { noticeActs } from './notice-acts.ts';
import { numberActs } from './number-acts.ts';
import { pageActs } from './page-acts.ts';
import { upkeepActs } from './upkeep-acts.ts';

export const acts: readonly Act[] = [
  ...lookActs,
  ...pageActs,
  ...lendActs,
  ...batchActs,
  ...changeActs,
  ...dueMoveActs,
  ...numberActs,
  ...chargeActs,
  ...chaseActs,
  ...upkeepActs,
  ...noticeActs,
  exchangeAct,
];

// Every break of the product, in the order a reader would ask for them.

import type { Break } from './break.ts';
import { breaksOfTheCharges } from './breaks-of-the-charges.ts';
import { breaksOfTheChase } from './breaks-of-the-chase.ts';
import { breaksOfTheDueMoves } from './breaks-of-the-due-moves.ts';
import { breaksOfTheLedger } from './breaks-of-the-ledger.ts';
import { breaksOfTheMails } from './breaks-of-the-mails.ts';
import { breaksOfTheRules } from './breaks-of-the-rules.ts';
import { breaksOfTheSeams } from './breaks-of-the-seams.ts';
import { breaksOfTheTabs } from './breaks-of-the-tabs.ts';

export const productBreaks: readonly Break[] = [
  ...breaksOfTheLedger,
  ...breaksOfTheRules,
  ...breaksOfTheTabs,
  ...breaksOfTheSeams,
  ...breaksOfTheCharges,
  ...breaksOfTheDueMoves,
  ...breaksOfTheChase,
  ...breaksOfTheMails,
];

// A person moves the rows of the tabs of compensation and of chasing at every service call of the acts that write there.

import { describeHands, writing } from './hand-races.ts';
import { rowMoves } from './hands.ts';

const ownActs = writing.filter(({ entry }) => /^(charges|notices)\./.test(entry));

describeHands(
  [rowMoves('charges'), rowMoves('chaseLog'), rowMoves('chaseSettings'), rowMoves('chargeRules')],
  {},
  ownActs,
);

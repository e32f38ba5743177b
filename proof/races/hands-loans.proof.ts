// A person moves the rows of 在借 at every service call of every act.

import { describeHands } from './hand-races.ts';
import { rowMoves } from './hands.ts';

describeHands(rowMoves('loans').map((other) => [other]));

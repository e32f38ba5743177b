// A person sorts or inserts rows of 馆藏, 读者 and 操作记录 at every service call of every act.

import { describeHands } from './hand-races.ts';
import { rowMoves } from './hands.ts';

describeHands([rowMoves('catalogue'), rowMoves('readers'), rowMoves('journal')]);

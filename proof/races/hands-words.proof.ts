// A person types, pastes, deletes, renames, hides, filters or takes back at every service call of every act.

import { undos, withAnEdit } from './columns.ts';
import { describeHands } from './hand-races.ts';
import { deletions, type HandTab, looks, tabsOfHands, typings } from './hands.ts';

const tabs = Object.keys(tabsOfHands) as HandTab[];

describeHands([typings, deletions, tabs.flatMap(looks), undos], withAnEdit);

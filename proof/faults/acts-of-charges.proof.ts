// Every step of a compensation case, stopped everywhere: whole when it is sent again, whole or nothing when the night comes first.

import { chargeCommands } from '../acts/charges.ts';
import { describeStops } from './describe-stops.ts';
import { ownFates } from './fates.ts';

// A desk that takes the copy back in between makes another story of it: the case is open and the copy is back, which the page says.
describeStops(chargeCommands, { fates: ownFates });

// Every step of a compensation case, stopped everywhere.

import { chargeCommands } from '../acts/charges.ts';
import { describeStops } from './describe-stops.ts';

describeStops(chargeCommands);

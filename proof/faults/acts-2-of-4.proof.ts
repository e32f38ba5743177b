// The second share of all commands, stopped at every service call.

import { describeShare } from './describe-stops.ts';

describeShare(1);

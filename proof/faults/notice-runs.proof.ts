// Taking the notices over, and sending by hand when nothing is overdue, stopped everywhere: whole, or not at all.

import { noticeRunCommands } from '../acts/notice-runs.ts';
import { describeStops } from './describe-stops.ts';

// An owner may stand there without a line in the journal when nobody presses the button again: the health line names them.
describeStops(noticeRunCommands, { isInSteps: true });

// What is written about overdue loans by hand, stopped everywhere: whole when it is sent again, whole or nothing when the night comes first.

import { noticeCommands } from '../acts/notices.ts';
import { describeStops } from './describe-stops.ts';
import { ownFates } from './fates.ts';

describeStops(noticeCommands, { fates: ownFates });

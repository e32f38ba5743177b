// Every numbered rule and documented value that the local workspace holds, each switched off once: `npm run mutants -- workspace`.

import type { Break } from '../breaks/break.ts';
import { breaksOfCells } from './rule-breaks-cells.ts';
import { breaksOfDates } from './rule-breaks-dates.ts';
import { breaksOfFiles } from './rule-breaks-files.ts';
import { breaksOfFrames } from './rule-breaks-frames.ts';
import { breaksOfLines } from './rule-breaks-lines.ts';
import { breaksOfLoading } from './rule-breaks-loading.ts';
import { breaksOfModes } from './rule-breaks-modes.ts';
import { breaksOfPageCalls } from './rule-breaks-page-calls.ts';
import { breaksOfQuotas } from './rule-breaks-quotas.ts';
import { breaksOfRuns } from './rule-breaks-runs.ts';
import { breaksOfTheScreen } from './rule-breaks-screen.ts';
import { breaksOfStores } from './rule-breaks-stores.ts';
import { breaksOfTriggers } from './rule-breaks-triggers.ts';
import { breaksOfValues } from './rule-breaks-values.ts';

export const ruleBreaks: readonly Break[] = [
  ...breaksOfLoading,
  ...breaksOfModes,
  ...breaksOfTriggers,
  ...breaksOfQuotas,
  ...breaksOfPageCalls,
  ...breaksOfCells,
  ...breaksOfValues,
  ...breaksOfLines,
  ...breaksOfDates,
  ...breaksOfRuns,
  ...breaksOfTheScreen,
  ...breaksOfFrames,
  ...breaksOfStores,
  ...breaksOfFiles,
];

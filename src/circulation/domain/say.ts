// A finding of the desk, graded as codes.ts says.

import { type Finding, type FindingParams, finding } from '../../kernel/finding.ts';
import { type CirculationCode, circulationFindings } from './codes.ts';

/** Builds the finding; `params` are what its sentence in `messages/findings-*.ts` needs. */
export function say(code: CirculationCode, params: FindingParams = {}): Finding<CirculationCode> {
  return finding(circulationFindings[code], code, params);
}

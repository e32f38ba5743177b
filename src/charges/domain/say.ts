// A finding of the charges with the level its code has.

import { type Finding, type FindingParams, finding } from '../../kernel/finding.ts';
import { type ChargeCode, chargeFindings } from './codes.ts';

export function sayCharge(code: ChargeCode, params: FindingParams = {}): Finding<ChargeCode> {
  return finding(chargeFindings[code], code, params);
}

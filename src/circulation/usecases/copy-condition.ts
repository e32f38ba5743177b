// What is known of a copy's damage, before more is noted.

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { titleWithVolume } from '../../catalogue/domain/copy.ts';
import { readCopy } from '../../catalogue/usecases/read-copy.ts';
import { neededNumber } from '../../given-text.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { unknownCopy } from '../domain/unknown-copy.ts';
import { rowHintInput } from './record-input.ts';

export const copyConditionInput = v.strictObject({
  copyBarcode: neededNumber,
  copyHint: v.optional(rowHintInput),
});

export type CopyCondition = { readonly title: string; readonly condition: string };

export function copyCondition(
  app: App,
  { copyBarcode, copyHint }: v.InferOutput<typeof copyConditionInput>,
): Outcome<CopyCondition> {
  const copy = readCopy(app, copyBarcode, copyHint);
  if (!copy) return refused([unknownCopy(copyBarcode)]);
  return done({ title: titleWithVolume(copy.row), condition: copy.row.condition });
}

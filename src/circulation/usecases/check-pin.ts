// Whether the PIN leaves the assistants' desk: a courtesy, not a wall (DESIGN §7).

import * as v from 'valibot';
import type { App } from '../../app.ts';
import { finding } from '../../kernel/finding.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';

export const checkPinInput = v.strictObject({ pin: v.pipe(v.string(), v.trim(), v.maxLength(40)) });

/** Without a PIN in 设置 every answer is right. The PIN itself never travels to the page. */
export function checkPin(app: App, { pin }: v.InferOutput<typeof checkPinInput>): Outcome<true> {
  const { deskPin } = app.school;
  return deskPin === '' || pin === deskPin ? done(true) : refused([finding('block', 'pinWrong')]);
}

// 赔偿通知单: what the sheet for the guardian says of one case.

import type * as v from 'valibot';
import type { App } from '../../app.ts';
import { readCopyById } from '../../catalogue/usecases/read-copy.ts';
import { readWholeCopy } from '../../catalogue/usecases/read-whole-copy.ts';
import { done, type Outcome, refused } from '../../kernel/outcome.ts';
import { readReaderById } from '../../readers/usecases/read-reader.ts';
import type { ChargeEntry } from '../domain/charge.ts';
import type { ChargeNotice } from '../domain/charge-page.ts';
import { ageOfCopy, findChargeRule, waysOffered } from '../domain/charge-rule.ts';
import { sayCharge } from '../domain/say.ts';
import { showCharge } from '../domain/show-charge.ts';
import type { noticeInput } from './charge-input.ts';
import { readChargeRules } from './read-charge-rules.ts';
import { readRegister } from './read-charges.ts';

/** The amount is that of the day it was opened; the ways are those the rules offer now. */
export function notice(app: App, { chargeId }: v.InferOutput<typeof noticeInput>): Outcome<ChargeNotice> {
  const charge = readRegister(app).charges.find(({ first }) => first.chargeId === chargeId);
  if (!charge) return refused([sayCharge('chargeNotFound')]);
  const { first } = charge;
  const className = readReaderById(app, first.readerId)?.row.className ?? first.className;
  const { schoolName, language } = app.school;
  return done({
    ...{ language, schoolName, today: app.today, at: app.now },
    charge: showCharge(charge, { className, isBack: false }),
    ways: waysOf(app, first),
    refundDays: first.refundDays ?? 0,
  });
}

function waysOf(app: App, first: ChargeEntry) {
  const label = readCopyById(app, first.copyId)?.row.copyBarcode;
  const copy = label === undefined ? undefined : readWholeCopy(app, label)?.row;
  const facts = { itemType: copy?.itemType ?? null, age: copy ? ageOfCopy(copy, app.today) : null };
  const rule = findChargeRule(readChargeRules(app), first.case, facts);
  return rule ? waysOffered(rule, app.school.allowMoney) : [];
}

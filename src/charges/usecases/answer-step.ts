// Finishes a step of a case and tells what the case is now.

import type { App } from '../../app.ts';
import { readCopyById } from '../../catalogue/usecases/read-copy.ts';
import { type ChargeEntry, foldCharges } from '../domain/charge.ts';
import type { ChargeDone } from '../domain/charge-page.ts';
import { showCharge } from '../domain/show-charge.ts';
import { finishEntry } from './finish-entry.ts';
import { newCopyId } from './follow-charge.ts';

/** `entries`: the register with this entry in it. */
export function answerStep(
  app: App,
  entries: readonly ChargeEntry[],
  entry: ChargeEntry,
  isRepeat: boolean,
): ChargeDone {
  finishEntry(app, entries, entry);
  const [charge] = foldCharges(entries.filter(({ chargeId }) => chargeId === entry.chargeId));
  if (!charge) throw new Error(`case ${entry.number} has no first entry`);
  const shown = showCharge(charge, { className: charge.first.className, isBack: false });
  const { settled } = charge;
  if (!settled?.newCopy) return { charge: shown, isRepeat };
  const newBarcode = readCopyById(app, newCopyId(settled.requestId))?.row.copyBarcode ?? shown.newBarcode;
  return { charge: { ...shown, newBarcode }, isRepeat };
}

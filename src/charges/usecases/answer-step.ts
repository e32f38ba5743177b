// Finishes a step of a case and tells what the case is now.

import type { App } from '../../app.ts';
import { readCopyById } from '../../catalogue/usecases/read-copy.ts';
import { type ChargeEntry, foldCharges } from '../domain/charge.ts';
import type { ChargeDone } from '../domain/charge-page.ts';
import { showCharge } from '../domain/show-charge.ts';
import { appendEntry, finishEntry } from './finish-entry.ts';
import { newCopyId, type ReadBefore } from './follow-charge.ts';

/** A new step: its entry, then the rest. `before`: what was read of it already. */
export function takeStep(
  app: App,
  entries: readonly ChargeEntry[],
  entry: ChargeEntry,
  before: ReadBefore = {},
): ChargeDone {
  appendEntry(app, entry);
  const all = [...entries, entry];
  const entered = finishEntry(app, all, entry, before);
  return { charge: chargeNow(app, all, entry, entered), isRepeat: false };
}

/** A step whose entry stands in the register already: what a stop left undone is done. */
export function answerStep(app: App, entries: readonly ChargeEntry[], entry: ChargeEntry): ChargeDone {
  const entered = finishEntry(app, entries, entry);
  return { charge: chargeNow(app, entries, entry, entered), isRepeat: true };
}

/** `entered`: the barcode of a copy that has come in by this call; else the Catalogue knows. */
function chargeNow(
  app: App,
  entries: readonly ChargeEntry[],
  entry: ChargeEntry,
  entered: string | undefined,
): ChargeDone['charge'] {
  const [charge] = foldCharges(entries.filter(({ chargeId }) => chargeId === entry.chargeId));
  if (!charge) throw new Error(`case ${entry.number} has no first entry`);
  const shown = showCharge(charge, { className: charge.first.className, isBack: false });
  const { settled } = charge;
  if (!settled?.newCopy) return shown;
  const newBarcode = entered ?? readCopyById(app, newCopyId(settled.requestId))?.row.copyBarcode;
  return { ...shown, newBarcode: newBarcode ?? shown.newBarcode };
}

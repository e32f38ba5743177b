// Carries out the acts of a desk, in order: the one command behind everything that is scanned or pressed there.

import type * as v from 'valibot';
import type { App } from '../../app.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import type { CirculationCode } from '../domain/codes.ts';
import type { ActResult, DeskAct, ScanAct } from '../domain/desk.ts';
import { answerRepeat } from './answer-repeat.ts';
import { changeLoan } from './change-loan.ts';
import { countInRoom } from './count-in-room.ts';
import { flag } from './flag.ts';
import { lend } from './lend.ts';
import { keepReason } from './note-override.ts';
import type { recordInput, singleActInput } from './record-input.ts';
import { renew } from './renew.ts';
import { reportDamage } from './report-damage.ts';
import { Sitting } from './sitting.ts';
import { takeBack } from './take-back.ts';
import { undo } from './undo.ts';

/** Carries out the acts; when the run is stopped, the prefix stands and the rest can be sent again. */
export function record(
  app: App,
  { acts, ...asking }: v.InferOutput<typeof recordInput>,
): Outcome<{ results: ActResult[] }> {
  return done({ results: carryOutAll(app, acts, asking) });
}

/** One act by itself. */
export function recordOne(act: 'lend' | 'takeBack') {
  return (
    app: App,
    { operator, role, ...rest }: v.InferOutput<typeof singleActInput>,
  ): Outcome<ActResult> => {
    const [result] = carryOutAll(app, [{ act, ...rest }], { operator, role });
    return done(result as ActResult);
  };
}

/** The journal follows the ledger also when an act in the middle fails: what was done before it stands. */
function carryOutAll(
  app: App,
  acts: readonly DeskAct[],
  asking: Pick<Sitting, 'operator' | 'role'>,
): ActResult[] {
  const sitting = new Sitting(app, asking, acts);
  try {
    return acts.map((act) => {
      const repeated = answerRepeat(sitting, act);
      if (repeated) keepReason(sitting, act, repeated);
      return repeated ?? carryOut(sitting, act);
    });
  } finally {
    sitting.ledger.finish();
  }
}

function carryOut(sitting: Sitting, act: DeskAct): ActResult {
  switch (act.act) {
    case 'lend':
      return lend(sitting, act);
    case 'takeBack':
      return takeBack(sitting, act);
    case 'scan':
      return scan(sitting, act);
    case 'renew':
      return renew(sitting, act);
    case 'undo':
      return undo(sitting, act);
    case 'reportDamage':
      return reportDamage(sitting, act);
    case 'flag':
      return flag(sitting, act);
    case 'readInRoom':
      return countInRoom(sitting, act);
    default:
      return changeLoan(sitting, act);
  }
}

/** Why a lending fails, or may fail, when the copy is out after all, under a number that was replaced since. */
const MAYBE_OUT: readonly CirculationCode[] = [
  'copyOutToAnother',
  'copyOutToSameReader',
  'readerUnknown',
  'oldCard',
];

/** The ledger decides: what is out comes back, what is not goes to the open reader; with nobody open it wants a card first. */
function scan(sitting: Sitting, act: ScanAct): ActResult {
  if (sitting.ledger.openLoanByBarcode(act.copyBarcode)) return takeBack(sitting, act);
  if (act.cardNumber !== '') {
    const lent = lend(sitting, act);
    if (!lent.findings.some(({ code }) => MAYBE_OUT.includes(code))) return lent;
    const tried = takeBack(sitting, act);
    return tried.findings.some(isInTheRoom) ? lent : tried;
  }
  const tried = takeBack(sitting, act);
  if (!tried.findings.some((each) => each.code === 'copyNotOut')) return tried;
  return { ...lend(sitting, act), title: tried.title, copyRow: tried.copyRow };
}

function isInTheRoom({ code }: { readonly code: CirculationCode }): boolean {
  return code === 'copyNotOut' || code === 'copyNotOnShelf';
}

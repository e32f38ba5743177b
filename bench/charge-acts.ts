// Compensation beside a register of 300 cases: what each step of a case costs, the page that shows them all, and what the desk asks about one reader.

import type { ChargeProposal, ChargesPage, ShownCharge } from '../src/charges/domain/charge-page.ts';
import { type Act, type Bench, pick } from './act.ts';
import { ask, type Value } from './calls.ts';
import { allowMoney, fillRegister, lostCopy, openCase, step } from './charge-register.ts';
import { forget } from './lend-acts.ts';

const propose: Act = {
  name: 'charges.propose',
  units: 1,
  // It only looks; the cases made ready for it stay behind.
  writes: true,
  prepare: fillRegister,
  run: (bench, at) => {
    const { call, value } = ask<ChargeProposal>(bench, 'charges.propose', lostCopy(bench, at));
    if (value.reckoning === null) throw new Error(`charges.propose: ${JSON.stringify(value)}`);
    return { calls: [call] };
  },
};

/** The page opens in the morning: nothing is remembered. */
const page: Act = {
  name: 'charges.openPage',
  units: 1,
  writes: true,
  mostRuns: () => 5,
  prepare: fillRegister,
  run: (bench) => {
    forget(bench.workspace);
    const { call, value } = ask<ChargesPage>(bench, 'charges.openPage', {});
    const open = value.classes.flatMap(({ charges }) => charges).length;
    if (open === 0) throw new Error('The page opened on no cases.');
    return { calls: [call], figures: { open, closed: value.closed.length } };
  },
};

const ofReader: Act = {
  name: 'charges.ofReader',
  units: 1,
  writes: true,
  prepare: fillRegister,
  run: (bench, at) => {
    const cardNumber = pick(bench.school.borrowers, at % bench.school.borrowers.length).card;
    return { calls: [ask<{ charges: ShownCharge[] }>(bench, 'charges.ofReader', { cardNumber }).call] };
  },
};

const openOne: Act = {
  name: 'charges.open',
  units: 1,
  writes: true,
  mostRuns: () => 5,
  prepare: fillRegister,
  run: (bench, at) => ({ calls: [openCase(bench, at).call] }),
};

/** The cases of the preparation, one a run. */
const cases = new WeakMap<object, readonly ShownCharge[]>();

/** One step of a case that stands as `before` left it. */
function onward(
  name: string,
  call: string,
  before: (bench: Bench, opened: ShownCharge) => ShownCharge,
  args: (charge: ShownCharge) => Value,
): Act {
  return {
    name,
    units: 1,
    writes: true,
    mostRuns: () => 5,
    prepare: (bench, runs) => {
      fillRegister(bench);
      allowMoney(bench);
      const ready = Array.from({ length: runs }, (_, at) => before(bench, openCase(bench, at).value.charge));
      cases.set(bench.workspace, ready);
    },
    run: (bench, at) => {
      const charge = pick(cases.get(bench.workspace) ?? [], at);
      const done = step(bench, call, { chargeId: charge.chargeId, ...args(charge) });
      if (done.value.charge.state === charge.state) throw new Error(`${name}: still ${charge.state}`);
      return { calls: [done.call] };
    },
  };
}

const settledBy =
  (way: Value) =>
  (bench: Bench, { chargeId }: ShownCharge) =>
    step(bench, 'charges.settle', { chargeId, ...way }).value.charge;
const asOpened = (_: Bench, opened: ShownCharge) => opened;
const takenBack = ({ lastEntry }: ShownCharge) => ({ entry: lastEntry, reason: '记错了读者' });

export const chargeActs: readonly Act[] = [
  propose,
  page,
  ofReader,
  openOne,
  onward('charges.settle', 'charges.settle', asOpened, () => ({ way: 'sameEdition' })),
  onward('charges.settle.found', 'charges.settle', asOpened, () => ({ way: 'found' })),
  onward('charges.refund', 'charges.refund', settledBy({ way: 'money', receipt: '2026-0815' }), () => ({
    receipt: '退0001',
  })),
  onward('charges.reverse', 'charges.reverse', asOpened, takenBack),
  onward('charges.reverse.replacement', 'charges.reverse', settledBy({ way: 'sameEdition' }), takenBack),
];

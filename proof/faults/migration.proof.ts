// A migration stopped at every service call. The product has no step yet, so it is given one: a column rewritten in slices, as a real step would.

import { describe, expect, it } from 'vitest';
import { patchedDist } from '../../tests/support/dist.ts';
import { fewSpareRows, quickDist } from '../../tests/support/small-school.ts';
import { tellCount } from '../tell-count.ts';
import { sweepSetUp } from './half-made.ts';
import { type OwnWorkbook, workbooksOf } from './own-workbook.ts';
import { inUse } from './schools-to-mend.ts';
import { callsOf } from './stops.ts';

/** Writes 〔旧〕 before every note of 读者, one row a slice; looks before it writes, as `src/migrations.ts` asks of a step. */
const STEP = `{ name: 'MarkNotes', run: (app) => {
  const tab = app.tab(readersTable);
  for (const { number, row } of tab.readAllTexts(['note', 'readerId'])) {
    if (row.readerId === '' || row.note.startsWith('〔旧〕')) continue;
    tab.write(number, 'note', '〔旧〕' + row.note);
    app.flush();
  }
} }`;

const withStep = (step: string) =>
  workbooksOf(patchedDist(fewSpareRows, { find: 'migrations = [];', replace: `migrations = [${step}];` }));

/** Between the stop and the next press nobody lends in a workbook that is between two versions. */
function lendsBetween(workbook: OwnWorkbook): string[] {
  const args = { requestId: 'q0mfq1a2b3between1', copyBarcode: 'T0000002', cardNumber: 'R000002' };
  const answer = workbook.assistant.call('rpc', ['circulation.lend', JSON.stringify(args)]);
  const version = workbook.kept().book.tabs.find(({ name }) => name === '_shuxiang')?.cells;
  const isNew = JSON.stringify(version).includes('["schemaVersion","2"]');
  const isLent = String(answer.value).includes('"ok":true');
  return isNew === isLent
    ? []
    : [`the version is ${isNew ? 'new' : 'old'}, and a lending is told ${answer.value}`];
}

describe('a step that rewrites a column in slices', () => {
  const old = inUse(workbooksOf(quickDist())).kept();
  const plain = workbooksOf(quickDist())(old);
  const before = callsOf(plain, () => plain.setUp());

  it('is done once in every row, wherever the set-up that runs it is stopped', () => {
    const open = withStep(STEP);
    const { stops, futures, wrongs } = sweepSetUp(open, {
      found: old,
      // Up to the step the run is that of a set-up without steps, whose stops are swept there.
      only: ({ at }, calls) => calls.slice(0, at).some((method, i) => method !== before[i]),
    });

    tellCount('stops', stops);
    tellCount('stops of a migration', stops);
    tellCount('futures after a stop', futures);
    expect(stops).toBeGreaterThan(100);
    expect(wrongs).toEqual([]);
  });

  it('lets nobody lend before it is through', () => {
    const open = withStep(STEP);
    const workbook = open(old);
    const methods = callsOf(workbook, () => workbook.setUp());
    const flushes = methods.flatMap((method, i) => (method === 'SpreadsheetApp.flush' ? [i + 1] : []));

    for (const at of flushes) {
      const half = open(old);
      half.gate((n) => (n === at ? { stop: 'kill' } : undefined));
      half.setUp();
      half.gate(null);
      expect(lendsBetween(half), `killed at call ${at}`).toEqual([]);
    }
  });

  it('is found out when it does not look before it writes', () => {
    const careless = STEP.replace(" || row.note.startsWith('〔旧〕')", '');
    const { wrongs } = sweepSetUp(withStep(careless), {
      found: old,
      only: ({ stop }, calls) => stop === 'kill' && calls.length > before.length,
    });

    expect(wrongs.join('\n')).toContain('读者.cells');
  });
});

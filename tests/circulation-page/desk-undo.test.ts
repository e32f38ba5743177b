// Taking back the last acts, one after the other.

import { describe, expect, it } from 'vitest';
import { isUndone } from '../../src/circulation/sidebar/desk-undo.ts';
import type { DeskView } from '../../src/circulation/sidebar/desk-view.ts';
import { anOpenDesk } from '../support/desk-bench.ts';

const undoneBarcodes = (view: DeskView) =>
  view.entries.filter((entry) => isUndone(entry, view.entries)).map((entry) => entry.act.copyBarcode);

async function twoLent(options: Parameters<typeof anOpenDesk>[0] = {}) {
  const all = await anOpenDesk(options);
  all.desk.scan('R0001');
  for (const code of ['T1', 'T2']) {
    all.desk.scan(code);
    await all.pass(0);
  }
  return all;
}

describe('undoing', () => {
  it('takes back the newest act, then the one before it, each once', async () => {
    const { desk, view, pass, library } = await twoLent();

    desk.command('undo');
    await pass(0);
    expect(undoneBarcodes(view())).toEqual(['T2']);
    desk.command('undo');
    await pass(0);
    desk.command('undo');
    await pass(0);

    expect(undoneBarcodes(view())).toEqual(['T1', 'T2']);
    expect(library.carriedOut).toHaveLength(4);
    expect(view().hint).toEqual({ kind: 'nothingToUndo' });
  });

  it('takes the printed card for the key', async () => {
    const { desk, view, pass } = await twoLent();

    desk.scan('SX-UNDO');
    await pass(0);
    desk.scan('SX-UNDO');
    await pass(0);

    expect(undoneBarcodes(view())).toEqual(['T1', 'T2']);
  });

  it('takes back an older act by its own button, and passes over refusals', async () => {
    const { desk, view, pass } = await twoLent();
    desk.scan('T3');
    await pass(0);
    const [first] = view().entries;

    if (first) desk.undo(first);
    await pass(0);
    desk.command('undo');
    await pass(0);

    expect(undoneBarcodes(view())).toEqual(['T1', 'T2']);
  });

  it('says that an act has to settle first', async () => {
    let isSilent = false;
    const { desk, view, pass, sent } = await twoLent({
      turn: (name, _args, usual) => (isSilent && name === 'circulation.record' ? 'lost' : usual()),
    });
    isSilent = true;
    await pass(6_000);
    desk.scan('T1');

    desk.command('undo');

    expect(view().hint).toEqual({ kind: 'notYetUndoable', title: '小王子' });
    expect(sent.flat().filter((act) => act.act === 'undo')).toEqual([]);
  });

  it('gives the reader’s page what the undo changed', async () => {
    const { desk, view, pass } = await twoLent();

    desk.command('undo');
    await pass(0);

    expect(view().hand?.page?.loans.map((loan) => loan.copyBarcode)).toEqual(['T1']);
  });

  it('lets the copy be scanned again at once', async () => {
    const { desk, view, pass } = await twoLent();
    desk.command('undo');
    await pass(0);

    desk.scan('T2');
    await pass(0);

    expect(view().entries.map((entry) => entry.answer?.act)).toEqual(['lend', 'lend', 'undo', 'lend']);
  });
});

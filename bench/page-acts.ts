// What the panes and dialogs ask for when they open, and the menu that opens them.

import { findTab } from '../local/read-tab.ts';
import { menuPages } from '../tests/support/menu-pages.ts';
import { type Act, type Bench, type Call, pick } from './act.ts';
import { ask, type Value } from './calls.ts';

const MOST_RUNS = 5;

/** A query, with arguments of its own for every run. */
function look(name: string, entry: string, args: (bench: Bench, at: number) => Value): Act {
  return {
    name,
    units: 1,
    writes: false,
    mostRuns: () => MOST_RUNS,
    run: (bench, at) => ({ calls: [ask(bench, entry, args(bench, at)).call] }),
  };
}

/** A function of the menu: what a person waits for before the page itself loads. */
export function pressMenu({ librarian }: Bench, entry: string): Call {
  const result = librarian.call(entry, [], 'menu');
  if (result.state !== 'done') throw new Error(`${entry}: ${result.error}`);
  return { entry, sent: null, result };
}

/** Every page of the menu, one after the other. */
const menu: Act = {
  name: 'menu',
  units: menuPages.length,
  writes: false,
  mostRuns: () => MOST_RUNS,
  run: (bench) => ({ calls: menuPages.map((entry) => pressMenu(bench, entry)) }),
};

const barcode = ({ school }: Bench, at: number): Value => ({ copyBarcode: pick(school.copies, at).barcode });

export const pageActs: readonly Act[] = [
  menu,
  look('basket', 'circulation.basket', () => ({})),
  look('copyCondition', 'circulation.copyCondition', barcode),
  look('checkPin', 'circulation.checkPin', () => ({ pin: '0000' })),
  look('importTarget', 'catalogue.importTarget', () => ({})),
  look('rowProblems', 'settings.rowProblems', () => ({})),
  look('showCell', 'settings.showCell', ({ workspace }) => ({
    sheetId: findTab(workspace.snapshot(), 'loans').sheetId,
    a1: 'A3',
  })),
  look('prints.readers', 'prints.readers', () => ({})),
  look('prints.clearing', 'prints.clearing', () => ({})),
  look('prints.titleOf', 'prints.titleOf', barcode),
];

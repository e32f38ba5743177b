// What the panes and dialogs ask for when they open, and the menu that opens them.

import { findTab } from '../local/read-tab.ts';
import type { Area } from '../src/area.ts';
import { areas } from '../src/areas.ts';
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

/** What the menu opens; 初始设置 has a row of its own. */
const MENU = (areas as readonly Area[])
  .flatMap(({ menu }) => menu.map((entry) => entry.function))
  .filter((name) => name !== 'setUp');

/** Every page of the menu, one after the other. */
const menu: Act = {
  name: 'menu',
  units: MENU.length,
  writes: false,
  mostRuns: () => MOST_RUNS,
  run: (bench) => ({ calls: MENU.map((entry) => pressMenu(bench, entry)) }),
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

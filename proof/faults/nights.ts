// Nights with something to do: rows to move, and everything to mend that the night mends.

import { cards, copies, type SmallSchool } from '../../tests/support/small-school.ts';
import { stopAt } from '../../tests/support/stopping.ts';
import type { Swept } from '../acts/swept.ts';
import type { Fate } from './fates.ts';

const QUARTER = 20 * 60_000;

/** Three came back and two are out, in an order that no sort keeps; one lending was undone. */
function manyCameBack(school: SmallSchool): void {
  school.lend(copies.grassHouse, cards.wangFang);
  school.lend(copies.littlePrince, cards.liMing);
  school.lend(copies.whys, cards.teacher);
  school.lend(copies.journeyOne, cards.teacher, { requestId: 'q0mfq1a2b3undone01' });
  school.lend(copies.reunion, cards.liMing);
  for (const barcode of [copies.grassHouse, copies.whys, copies.reunion]) school.takeBack(barcode);
  school.act({ act: 'undo', undoes: 'q0mfq1a2b3undone01' });
  school.workspace.clock.advance(QUARTER);
}

/** A lending without its line, a loan whose row was deleted, a state typed into another row, a book and a pupil typed in by hand, counts typed over. */
function muchToMend(school: SmallSchool): void {
  const { librarian, tabs, workspace } = school;
  for (const barcode of [copies.grassHouse, copies.littlePrince, copies.whys])
    school.lend(barcode, cards.teacher);
  school.takeBack(copies.whys);
  const requestId = school.newRequest();
  const act = { act: 'lend', requestId, copyBarcode: copies.journeyOne, cardNumber: cards.liMing };
  stopAt(
    workspace,
    lineCallOf(school),
    'kill',
    () => void school.send('circulation.record', { acts: [act], operator: '周老师' }),
  );
  librarian.edit({ do: 'deleteRows', sheetId: tabs.loans, at: 3, count: 1 });
  librarian.type(tabs.readers, 'G4', [['7']]);
  librarian.type(tabs.catalogue, 'E4', [['借出']]);
  typeRow(school, 'catalogue', { copyBarcode: 'T0009999', title: '夏洛的网' });
  typeRow(school, 'readers', { cardNumber: 'R009999', name: '周新', className: '三(2)班' });
  workspace.clock.set('2026-11-02T02:30:00');
}

/** The call at which a lending of this morning writes its journal line. */
function lineCallOf(school: SmallSchool): number {
  let appended = 0;
  let at = 0;
  school.workspace.gate((n, { method }) => {
    if (method === 'Sheet.appendRow' && ++appended === 2) at = n;
  });
  school.lend(copies.dictionary, cards.liMing, { more: { override: '公开课要用' } });
  school.workspace.gate(null);
  return at;
}

function typeRow(
  school: SmallSchool,
  tab: 'catalogue' | 'readers',
  cells: { readonly [key: string]: string },
): void {
  const found = school.workspace.snapshot().find((each) => each.sheetId === school.tabs[tab]);
  const keys = (found?.cells[0] ?? []).map(String);
  const row = (found?.cells.length ?? 0) + 1;
  for (const [key, text] of Object.entries(cells))
    school.librarian.type(school.tabs[tab], `${String.fromCharCode(65 + keys.indexOf(key))}${row}`, [[text]]);
}

const nightOf = (situation: string, prepare: Swept['prepare']): Swept => ({
  ...{ entry: 'runNightly', situation, kind: 'trigger', prepare },
  send: (school) => school.night(),
});

export const nights: readonly Swept[] = [
  nightOf('many rows to move', manyCameBack),
  nightOf('much to mend', muchToMend),
];

/** What follows a night that was stopped. */
export const mornings: readonly Fate[] = [
  { told: 'the next night', live: ({ school }) => void school.night() },
  {
    told: 'a day at the desk, then the next night',
    live: ({ school }) => {
      const act = { act: 'scan', copyBarcode: copies.littlePrince, cardNumber: cards.wangFang };
      school.act({ ...act, requestId: 'q0mfq1a2b3mornin01' } as Parameters<SmallSchool['act']>[0], {
        by: school.assistant,
      });
      school.night();
      return undefined;
    },
  },
];

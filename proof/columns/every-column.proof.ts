// Whatever a person does to a column of any tab, the next act works all the same, or stops and names the place.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabKey } from '../../local/read-tab.ts';
import { catalogueTable } from '../../src/catalogue/tables.ts';
import { chargeRulesTable, chargesTable } from '../../src/charges/tables.ts';
import { basketTable, inRoomUseTable, loanHistoryTable, loansTable } from '../../src/circulation/tables.ts';
import { chaseLogTable, chaseSettingsTable, noticeClaimsTable } from '../../src/notices/tables.ts';
import { classesTable, readersTable } from '../../src/readers/tables.ts';
import {
  calendarTable,
  journalTable,
  loanPoliciesTable,
  replacedNumbersTable,
  settingsTable,
} from '../../src/settings/tables.ts';
import { keysOf } from '../../src/tables/table.ts';
import type { Act } from '../../tests/support/act.ts';
import { caseActs } from '../../tests/support/acts-of-cases.ts';
import { chasingActs } from '../../tests/support/acts-of-chasing.ts';
import { change, correct, renew, undo, untouched } from '../../tests/support/change-acts.ts';
import {
  type ColumnEdit,
  harmfulEdits,
  harmlessEdits,
  type Place,
} from '../../tests/support/column-edits.ts';
import {
  expectCarriedOut,
  expectCarriedOutOrNamed,
  expectCarriedOutWithOldLines,
} from '../../tests/support/column-proof.ts';
import { type ColumnSchool, misnameClasses, openColumnSchool } from '../../tests/support/column-school.ts';
import { acts, onShelf } from '../../tests/support/daily-acts.ts';
import { countInRoom, newCard, newLabel, scanUnknown, settleLine } from '../../tests/support/list-acts.ts';
import { columnNames } from '../../tests/support/workbook-picture.ts';

const tables = [
  settingsTable,
  loanPoliciesTable,
  calendarTable,
  journalTable,
  readersTable,
  classesTable,
  catalogueTable,
  loansTable,
  loanHistoryTable,
  basketTable,
  inRoomUseTable,
  replacedNumbersTable,
  chargesTable,
  chargeRulesTable,
  chaseSettingsTable,
  chaseLogTable,
  noticeClaimsTable,
] as const;

/** Longer than anything is remembered. */
const FORGET_MS = 61_000;

const { desk, readerPage, importCopy, importReader, night, repeat, check, setUp, lend, takeBack } = acts;
const touching = (tab: TabKey, among: readonly Act[]) => among.filter((act) => act.touches.includes(tab));
/** Some of the acts, others at each turn, so that every column meets every act under one edit or another. */
function inTurn(all: readonly Act[], turn: number, count: number): Act[] {
  const some = Array.from(
    { length: Math.min(count, all.length) },
    (_, i) => all[(turn * count + i) % all.length],
  );
  return some.filter((act) => act !== undefined);
}

const columns = tables.flatMap((table) =>
  keysOf(table as typeof loansTable).map((key, place) => {
    const label = (table as typeof loansTable).columns[key].look.label['zh-CN'];
    return { tab: table.name as TabKey, tabName: table.tab['zh-CN'], key: key as string, label, place };
  }),
);

/** Too few copies on the shelf, or out with nothing done to the loan, for the next acts. */
function isSpent(school: ColumnSchool): boolean {
  const picture = school.picture();
  return untouched(picture).length < 3 || onShelf(picture).length < 3;
}

for (const table of tables) {
  const name = table.name as TabKey;
  const lists = [scanUnknown, settleLine, countInRoom, newCard, newLabel, ...caseActs, ...chasingActs];
  const dayActs = touching(name, [
    desk,
    readerPage,
    importCopy,
    importReader,
    change,
    repeat,
    night,
    ...lists,
    check,
    setUp,
  ]);
  const quickActs = touching(name, [
    desk,
    night,
    importCopy,
    change,
    importReader,
    readerPage,
    repeat,
    ...lists,
    check,
  ]);
  const plainActs = touching(name, [
    lend,
    night,
    takeBack,
    renew,
    importCopy,
    undo,
    importReader,
    correct,
    ...lists,
    check,
  ]);

  describe(`somebody changes a column of ${table.tab['zh-CN']}`, () => {
    let school: ColumnSchool;
    let soundFor = '';
    beforeAll(async () => {
      school = await openColumnSchool();
    });
    afterAll(() => school.workspace.close());

    /** Every column begins with the workbook as it was; so does whatever comes after a failure or after lines in an old order. */
    const within = (key: string, work: () => void, leaves: 'sound' | 'spoilt' = 'sound') => {
      if (soundFor !== key || isSpent(school)) school.beginAgain();
      soundFor = '';
      work();
      soundFor = leaves === 'sound' ? key : '';
    };
    const ready = (act: Act) => {
      if (act === night && (name === 'readers' || name === 'classes')) misnameClasses(school);
      act.prepare?.(school);
    };
    /** Makes the edit with every column remembered, then acts: within the minute, or when that is forgotten. */
    const actAfter = (edit: ColumnEdit, place: Place, act: Act, waitMs: number) => {
      ready(act);
      school.call('settings.rowProblems', {});
      const before = school.picture();
      const order = () => columnNames(school.workspace.snapshot(), school.tabs[name]);
      const was = order();
      const undo = edit.make(school.grid, place);
      school.workspace.clock.advance(waitMs);
      return { before, was, is: order(), undo, done: act.run(school, before, school.index) };
    };

    for (const column of columns.filter((each) => each.tab === name)) {
      const { key, label, place } = column;
      for (const [at, edit] of harmlessEdits.entries()) {
        const turn = place + at;
        it(`${label} (${key}): ${edit.does}; a minute later every act does what it always does`, () => {
          within(key, () => {
            const undo = edit.make(school.grid, column);
            for (const act of inTurn(dayActs, turn, edit.moves ? 2 : 1)) {
              ready(act);
              school.workspace.clock.advance(FORGET_MS);
              const before = school.picture();
              expectCarriedOut(school, before, act.run(school, before, school.index), act.name);
            }
            undo();
          });
        });

        if (!edit.moves && edit.does !== 'sorts by it') continue;
        it(`${label} (${key}): ${edit.does}; an act at that very moment is not misled`, () => {
          const [act = check] = inTurn(quickActs, turn, 1);
          const mayBeInOldOrder = name === 'journal' && edit.moves;
          within(
            key,
            () => {
              const { before, was, is, undo, done } = actAfter(edit, column, act, 0);
              const isUnseen = mayBeInOldOrder && !act.readsJournal && was.length === is.length;
              if (isUnseen)
                expectCarriedOutWithOldLines(school, before, done, { before: was, after: is }, act.name);
              else expectCarriedOut(school, before, done, act.name);
              undo();
            },
            mayBeInOldOrder ? 'spoilt' : 'sound',
          );
        });
      }

      for (const edit of harmfulEdits)
        it(`${label} (${key}): ${edit.does}; an act does without it, or stops and names it`, () => {
          within(key, () => {
            const [act = check] = inTurn(plainActs, place, 1);
            for (const waitMs of [0, FORGET_MS]) {
              const { before, undo, done } = actAfter(edit, column, act, waitMs);
              undo();
              const told = `${act.name}, ${waitMs === 0 ? 'at once' : 'a minute later'}`;
              expectCarriedOutOrNamed(before, school.picture(), done, column, told);
            }
          });
        });
    }
  });
}

describe('the edits of this test', () => {
  it('meet every column of every tab', () => {
    expect(columns).toHaveLength(185);
  });
});

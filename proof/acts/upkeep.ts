// What is not a call of the page: set-up, the night, opening, editing, the menu.

import { menuPages } from '../../tests/support/menu-pages.ts';
import { cards, copies, type SmallSchool } from '../../tests/support/small-school.ts';
import type { Swept } from './swept.ts';

/** Something came back long enough ago for the sweep, something is out, and the tabs do not show it yet. */
function lateAfternoon(school: SmallSchool): void {
  school.lend(copies.grassHouse, cards.wangFang);
  school.lend(copies.littlePrince, cards.liMing);
  school.lend(copies.whys, cards.teacher);
  school.takeBack(copies.grassHouse);
  school.takeBack(copies.whys);
  school.workspace.clock.advance(20 * 60_000);
}

const asMade = (): void => undefined;

/** The night: the sweep, the check of the ledger, the projections. */
export const night: Swept = {
  ...{ entry: 'runNightly', situation: '', kind: 'trigger', prepare: lateAfternoon },
  send: (school) => school.night(),
};

/** 初始设置 pressed in a workbook that is in use. */
export const setUpAgain: Swept = {
  ...{ entry: 'setUp', situation: 'in a workbook that is in use', kind: 'menu', prepare: lateAfternoon },
  send: (school, _, by = school.librarian) => by.call('setUp', [], 'menu'),
};

const menus = menuPages.map(
  (entry): Swept => ({
    ...{ entry, situation: '', kind: 'menu', prepare: asMade },
    send: (school, _, by = school.librarian) => by.call(entry, [], 'menu'),
  }),
);

const simple = (['onOpen', 'onInstall', 'onEdit'] as const).map(
  (entry): Swept => ({
    ...{ entry, situation: '', kind: 'trigger', prepare: asMade },
    send: (school, _, by = school.librarian) =>
      by.call(entry, [], entry === 'onOpen' ? 'open' : entry === 'onEdit' ? 'edit' : 'install'),
  }),
);

export const upkeep: readonly Swept[] = [night, setUpAgain, ...menus, ...simple];

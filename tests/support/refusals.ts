// For every code the desk can answer with, a situation of the small school that brings it about.

import type { CirculationCode } from '../../src/circulation/domain/codes.ts';
import type { ActResult } from '../../src/circulation/domain/desk.ts';
import type { FindingParams } from '../../src/kernel/finding.ts';
import { cards, copies, type SmallSchool } from './small-school.ts';

export type Situation = {
  /** `ready` is called when all is prepared, just before the act. */
  readonly happens: (school: SmallSchool, ready?: () => void) => ActResult;
  readonly params: FindingParams;
};

const nothing = (): void => undefined;

/** An act on the school as it stands. */
function at(act: (school: SmallSchool) => ActResult, params: FindingParams = {}): Situation {
  return after(nothing, act, params);
}

function after(
  prepare: (school: SmallSchool) => void,
  act: (school: SmallSchool) => ActResult,
  params: FindingParams = {},
): Situation {
  return {
    happens: (school, ready = nothing) => {
      prepare(school);
      ready();
      return act(school);
    },
    params,
  };
}

const lendPrince = (card: string) => (school: SmallSchool) => school.lend(copies.littlePrince, card);

export const everyRefusal: { readonly [code in CirculationCode]: Situation } = {
  copyUnknown: at((school) => school.lend('T9999999', cards.liMing)),
  isbnScanned: at((school) => school.lend('9787020042494', cards.liMing)),
  readerUnknown: at(lendPrince('R999999')),
  nobodyOpen: at((school) => school.scan(copies.littlePrince, '')),
  copyNotOnShelf: at((school) => school.lend(copies.lost, cards.liMing), { status: 'lost' }),
  copyOutToAnother: after(lendPrince(cards.liMing), lendPrince(cards.wangFang), { who: '三(2)班李同学' }),
  copyOutToSameReader: after(lendPrince(cards.liMing), lendPrince(cards.liMing)),
  copyNotOut: at((school) => school.takeBack(copies.littlePrince)),
  inRoomOnly: at((school) => school.lend(copies.dictionary, cards.liMing)),
  loanLimitReached: after(
    (school) => {
      school.lend(copies.littlePrince, cards.liMing);
      school.lend(copies.grassHouse, cards.liMing);
    },
    (school) => school.lend(copies.whys, cards.liMing),
    { limit: 2 },
  ),
  overdueBlocks: after(
    (school) => {
      school.lend(copies.littlePrince, cards.liMing);
      school.workspace.clock.set('2026-10-13T08:00:00');
    },
    (school) => school.lend(copies.whys, cards.liMing),
    { count: 1 },
  ),
  cardLost: at(lendPrince(cards.cardLost)),
  readerSuspended: at(lendPrince(cards.suspended)),
  lendingStopped: after(
    (school) => school.librarian.type(school.tabs.readers, 'I3', [['2026-10-01']]),
    lendPrince(cards.liMing),
    { until: '2026-10-01' },
  ),
  readerLeft: at(lendPrince(cards.left)),
  returnedLate: after(
    (school) => {
      school.lend(copies.littlePrince, cards.liMing);
      school.workspace.clock.set('2026-10-15T08:00:00');
    },
    (school) => school.takeBack(copies.littlePrince),
    { days: 3 },
  ),
  dueMovedToOpenDay: after(
    (school) =>
      school.librarian.type(school.tabs.calendar, 'A3', [['2026-10-12', '2026-10-13', '闭馆', '运动会']]),
    lendPrince(cards.liMing),
    { dueOn: '2026-10-14' },
  ),
};

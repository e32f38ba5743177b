// For every code the desk can answer with, a situation of the small school that brings it about.

import type { CirculationCode } from '../../src/circulation/domain/codes.ts';
import type { ActResult } from '../../src/circulation/domain/desk.ts';
import type { FindingParams } from '../../src/kernel/finding.ts';
import { cards, copies, copyDraft, DUE, type SmallSchool } from './small-school.ts';

export type Situation = {
  /** `ready` is called when all is prepared, just before the act. */
  readonly happens: (school: SmallSchool, ready?: () => void) => ActResult;
  readonly params: FindingParams;
  /** It is a question that nobody has answered yet, so nothing was done. */
  readonly isAsked?: boolean;
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

/** A row of 校历: from, to, kind, name, due. */
const calendarRow =
  (...cells: readonly string[]) =>
  (school: SmallSchool) => {
    school.librarian.type(school.tabs.calendar, 'A3', [[...cells]]);
  };

const renewPrince = (school: SmallSchool) => school.act({ act: 'renew', loanId: princeLoan(school) });

/** The newest loan of 《小王子》. */
function princeLoan(school: SmallSchool): string {
  const loans = school.rows('loans').filter((row) => row.copyBarcode === copies.littlePrince);
  return loans[loans.length - 1]?.loanId ?? '';
}

function lendThen(day: string): (school: SmallSchool) => void {
  return (school) => {
    school.lend(copies.littlePrince, cards.liMing);
    school.workspace.clock.set(`${day}T08:00:00`);
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
  oldBarcode: after(
    (school) =>
      school.call('catalogue.replaceBarcode', {
        requestId: school.newRequest(),
        copyBarcode: copies.littlePrince,
        newBarcode: 'T0000500',
        operator: '',
        role: 'librarian',
      }),
    lendPrince(cards.liMing),
    { now: 'T0000500', title: '小王子' },
  ),
  oldCard: after(
    (school) =>
      school.call('readers.replaceCard', {
        requestId: school.newRequest(),
        cardNumber: cards.liMing,
        newCardNumber: 'R000500',
        operator: '',
        role: 'librarian',
      }),
    lendPrince(cards.liMing),
  ),
  sameTitleTwice: {
    ...after(
      (school) => {
        const draft = copyDraft();
        school.call('catalogue.importCopies', { requestId: school.newRequest(), batch: '', rows: [draft] });
        school.lend(copies.littlePrince, cards.liMing);
      },
      (school) => school.lend('T0000009', cards.liMing),
      { title: '小王子' },
    ),
    isAsked: true,
  },
  conditionKnown: after(
    (school) => school.act({ act: 'reportDamage', copyBarcode: copies.littlePrince, note: '缺第12页' }),
    lendPrince(cards.liMing),
    { condition: '缺第12页（2026-09-28）' },
  ),
  returnOnly: after(calendarRow('2026-09-28', '', '只还不借', '清点'), lendPrince(cards.liMing), {
    until: '2026-09-28',
  }),
  dueOnVisitDay: after(
    (school) => {
      school.set('dueByVisitDay', '是');
      school.librarian.type(school.tabs.classes, 'G3', [['周三 12:00']]);
    },
    lendPrince(cards.liMing),
    { dueOn: '2026-09-30' },
  ),
  dueCutAtTermEnd: after(
    calendarRow('2026-09-01', '2026-10-09', '学期', '第一学期'),
    lendPrince(cards.liMing),
    { dueOn: '2026-10-09' },
  ),
  holidayLoan: after(
    calendarRow('2026-09-28', '', '假期借阅', '长假', '2026-11-02'),
    lendPrince(cards.liMing),
    { dueOn: '2026-11-02' },
  ),
  dayAhead: at((school) =>
    school.lend(copies.littlePrince, cards.liMing, { more: { happenedOn: '2026-09-29' } }),
  ),
  dayTooLongAgo: at(
    (school) => school.lend(copies.littlePrince, cards.liMing, { more: { happenedOn: '2026-07-01' } }),
    { days: 60 },
  ),
  dayBeforeLending: after(
    lendPrince(cards.liMing),
    (school) => school.takeBack(copies.littlePrince, { more: { happenedOn: '2026-09-25' } }),
    { lentOn: '2026-09-28' },
  ),
  stoppedFrom: after(
    (school) => {
      school.librarian.type(school.tabs.loanPolicies, 'H3', [['1']]);
      lendThen('2026-10-15')(school);
    },
    (school) => school.takeBack(copies.littlePrince),
    { until: '2026-10-18' },
  ),
  lostCameBack: after(
    (school) => {
      school.lend(copies.littlePrince, cards.liMing);
      school.act({ act: 'reportLost', loanId: princeLoan(school) });
    },
    (school) => school.takeBack(copies.littlePrince),
  ),
  lendToOpenReader: after(
    lendPrince(cards.liMing),
    (school) => school.scan(copies.littlePrince, cards.wangFang),
    { who: '三(2)班李同学', name: '王芳' },
  ),
  loanGone: after((school) => {
    school.lend(copies.littlePrince, cards.liMing);
    school.takeBack(copies.littlePrince);
  }, renewPrince),
  renewalLimitReached: after(
    (school) => {
      school.lend(copies.littlePrince, cards.liMing);
      renewPrince(school);
    },
    renewPrince,
    { limit: 1 },
  ),
  overdueNotRenewed: after(lendThen('2026-10-15'), renewPrince, { days: 3 }),
  renewalGainsNothing: after(
    (school) => {
      school.lend(copies.littlePrince, cards.liMing);
      calendarRow('2026-09-01', DUE, '学期', '第一学期')(school);
    },
    renewPrince,
    { dueOn: DUE },
  ),
  lostNotRenewed: after((school) => {
    school.lend(copies.littlePrince, cards.liMing);
    school.act({ act: 'reportLost', loanId: princeLoan(school) });
  }, renewPrince),
  nothingToUndo: at((school) => school.act({ act: 'undo', undoes: school.newRequest() })),
  movedOn: after(
    (school) => {
      school.lend(copies.littlePrince, cards.liMing, { requestId: 'q0mfq1a2b3movedon1' });
      renewPrince(school);
    },
    (school) => school.act({ act: 'undo', undoes: 'q0mfq1a2b3movedon1' }),
  ),
  sameReader: after(lendPrince(cards.liMing), (school) =>
    school.act({ act: 'correctReader', loanId: princeLoan(school), cardNumber: cards.liMing }),
  ),
  assistantMayNot: after(lendPrince(cards.liMing), (school) =>
    school.act({ act: 'reportLost', loanId: princeLoan(school) }, { role: 'assistant' }),
  ),
  pinWrong: after(
    (school) => school.set('deskPin', '2468'),
    (school) => {
      const envelope = school.call('circulation.checkPin', { pin: '1357' });
      const findings = 'findings' in envelope ? envelope.findings : [];
      return { state: 'refused', findings } as unknown as ActResult;
    },
  ),
};

// The acts of a day, each with what it must do to the workbook, told by key from how the workbook was before.

import type { Json } from '../../local/contract.ts';
import type { ActResult, ReaderPage } from '../../src/circulation/domain/desk.ts';
import type { Envelope } from '../../src/dispatch.ts';
import { type Act, type PageIndex, throughDoor } from './act.ts';
import { lent, nightOf, OPERATOR, returned, type Sent, titleOf } from './expected-changes.ts';
import { importCopy, importReader } from './import-acts.ts';
import { isOut } from './ledger-truth.ts';
import type { KeyedRow } from './rows-by-key.ts';
import { cards, type SmallSchool } from './small-school.ts';
import type { Picture } from './workbook-picture.ts';

const DESK_TABS = [
  'settings',
  'loanPolicies',
  'calendar',
  'readers',
  'catalogue',
  'loans',
  'journal',
] as const;

/** Copies that may be lent. */
export function onShelf(before: Picture): KeyedRow[] {
  const out = new Set(before.loans.filter(isOut).map((loan) => loan.copyId));
  return before.catalogue.filter(
    ({ copyId, status = '', itemType }) =>
      !out.has(copyId) && ['在馆', '借出'].includes(status) && itemType !== '工具书',
  );
}

/** The teacher's card with one copy from the shelf, as the page sends it, row hints and all. */
function lending(school: SmallSchool, act: 'lend' | 'scan', copy: KeyedRow, index: PageIndex) {
  const copyHint = { row: index.copies.get(copy.copyBarcode ?? '') ?? 3, seen: titleOf(copy) };
  const readerHint = { row: index.readers.get(cards.teacher) ?? 3, seen: OPERATOR };
  const requestId = school.newRequest();
  return {
    act,
    requestId,
    copyBarcode: copy.copyBarcode ?? '',
    cardNumber: cards.teacher,
    copyHint,
    readerHint,
  };
}

function returning(
  school: SmallSchool,
  act: 'takeBack' | 'scan',
  loan: KeyedRow,
): Sent & { act: 'takeBack' | 'scan' } {
  return {
    act,
    requestId: school.newRequest(),
    copyBarcode: loan.copyBarcode ?? '',
    cardNumber: cards.teacher,
  };
}

function resultsOf(envelope: Envelope): ActResult[] {
  const value = envelope.ok
    ? (envelope.value as unknown as ActResult & { results?: ActResult[] })
    : undefined;
  return value ? (value.results ?? [value]) : [];
}

const lend: Act = {
  name: 'lend',
  touches: DESK_TABS,
  run: (school, before, index) => {
    const { act: _, ...act } = lending(school, 'lend', onShelf(before)[0] ?? {}, index);
    const done = throughDoor(school, 'circulation.lend', { ...act, operator: OPERATOR });
    return {
      ...done,
      expected: () => lent(before, act, resultsOf(done.envelope)[0]?.loanId ?? ''),
    };
  },
};

const takeBack: Act = {
  name: 'take back',
  touches: ['readers', 'catalogue', 'loans', 'journal'],
  run: (school, before) => {
    const loan = before.loans.find(isOut) ?? {};
    const { act: _, ...act } = returning(school, 'takeBack', loan);
    const done = throughDoor(school, 'circulation.takeBack', { ...act, operator: OPERATOR });
    return { ...done, expected: () => returned(loan, act) };
  },
};

/** Four scans in one call: one lent, one taken back, one scanned that is out, one scanned that is not. */
const desk: Act = {
  name: 'lend, take back and scan in one batch',
  touches: DESK_TABS,
  run: (school, before, index) => {
    const [first = {}, second = {}] = onShelf(before);
    const [one = {}, other = {}] = before.loans.filter(isOut);
    const lends = lending(school, 'lend', first, index);
    const takes = returning(school, 'takeBack', one);
    const scansOut = returning(school, 'scan', other);
    const scansIn = lending(school, 'scan', second, index);
    const acts = [lends, takes, scansOut, scansIn];
    const done = throughDoor(school, 'circulation.record', { acts, operator: OPERATOR });
    const loanIdOf = (act: Sent) =>
      resultsOf(done.envelope).find((each) => each.requestId === act.requestId)?.loanId ?? '';
    return {
      ...done,
      expected: () => [
        ...lent(before, lends, loanIdOf(lends)),
        ...returned(one, takes),
        ...returned(other, scansOut),
        ...lent(before, scansIn, loanIdOf(scansIn)),
      ],
    };
  },
};

const repeat: Act = {
  name: 'the same lending sent again after a day',
  touches: ['journal', 'loans'],
  run: (school, before) => {
    const old = before.journal.find((each) => each.act === '借出' && each.mark);
    const args = { requestId: old?.requestId ?? '', copyBarcode: 'T0000001', cardNumber: cards.liMing };
    const done = throughDoor(school, 'circulation.lend', args);
    return {
      ...done,
      expected: () => [],
      answer: () => {
        const [{ state, isRepeat, loanId } = {} as Partial<ActResult>] = resultsOf(done.envelope);
        return {
          said: { state, isRepeat, loanId },
          expected: { state: 'settled', isRepeat: true, loanId: old?.loanId },
        };
      },
    };
  },
};

const readerPage: Act = {
  name: 'look at a reader',
  touches: ['readers', 'loanPolicies', 'loans'],
  run: (school, before, index) => {
    const readerHint = { row: index.readers.get(cards.teacher) ?? 3, seen: OPERATOR };
    const done = throughDoor(school, 'circulation.readerPage', { cardNumber: cards.teacher, readerHint });
    const out = before.loans.filter((loan) => isOut(loan) && loan.readerName === OPERATOR);
    return {
      ...done,
      expected: () => [],
      answer: () => {
        const page = (done.envelope.ok ? done.envelope.value : {}) as unknown as Partial<ReaderPage>;
        return {
          said: [
            page.name,
            page.maxLoans,
            page.loans?.map((loan) => [loan.loanId, loan.title, loan.dueOn]).sort(),
          ],
          expected: [OPERATOR, 8, out.map((loan) => [loan.loanId, loan.title, loan.dueOn]).sort()],
        };
      },
    };
  },
};

/** Moves what came back, and writes anew what the tabs show of the ledger. */
const night: Act = {
  name: 'the night',
  touches: [
    ...(['readers', 'classes', 'catalogue', 'loans', 'loanHistory', 'journal', 'replacedNumbers'] as const),
    ...(['charges', 'chargeRules', 'chaseSettings'] as const),
  ],
  prepare: (school) => void school.workspace.clock.advance(16 * 60_000),
  run: (school, before) => ({ result: school.night(), expected: () => nightOf(before) }),
};

const check: Act = {
  name: 'the data check',
  touches: [
    ...([...DESK_TABS, 'classes', 'loanHistory', 'basket', 'inRoomUse', 'replacedNumbers'] as const),
    ...(['charges', 'chargeRules', 'chaseSettings', 'chaseLog', 'noticeClaims'] as const),
  ],
  run: (school) => {
    const done = throughDoor(school, 'settings.rowProblems', {});
    return {
      ...done,
      expected: () => [],
      answer: () => ({
        said: done.envelope.ok && (done.envelope.value as { problems?: Json }).problems,
        expected: [],
      }),
    };
  },
};

const setUp: Act = {
  name: 'set up again',
  touches: check.touches,
  run: (school) => ({ result: school.librarian.call('setUp', [], 'menu'), expected: () => [] }),
};

export const acts = {
  desk,
  readerPage,
  importCopy,
  importReader,
  night,
  repeat,
  check,
  setUp,
  lend,
  takeBack,
};

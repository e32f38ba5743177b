// The acts of a day, each with what it must do to the workbook, told by key from how the workbook was before.

import type { Json, Result } from '../../local/contract.ts';
import type { TabKey } from '../../local/read-tab.ts';
import type { ActResult, ReaderPage } from '../../src/circulation/domain/desk.ts';
import type { Envelope } from '../../src/dispatch.ts';
import { lent, line, nightOf, OPERATOR, returned, type Sent, TODAY, titleOf } from './expected-changes.ts';
import { isOut } from './ledger-truth.ts';
import type { KeyedRow } from './rows-by-key.ts';
import { cards, copyDraft, readerDraft, type SmallSchool, unpack } from './small-school.ts';
import type { Change, Picture } from './workbook-picture.ts';

/** What happened: the platform's answer, and what the workbook must have become if the act was carried out. */
export type Done = {
  readonly result: Result;
  /** The door's answer; none for a menu entry or a trigger. */
  readonly envelope?: Envelope;
  /** Reckoned after the act, for ids are the server's to give. */
  readonly expected: () => Change[];
  /** What the answer must say, and says. */
  readonly answer?: () => { readonly said: unknown; readonly expected: unknown };
};

/** Rows as the desk's page has them in its index. */
export type PageIndex = {
  readonly copies: ReadonlyMap<string, number>;
  readonly readers: ReadonlyMap<string, number>;
};

export type Act = {
  readonly name: string;
  /** Tabs it looks at or writes to. */
  readonly touches: readonly TabKey[];
  /** Something to do for it, and the time for it to come. */
  readonly prepare?: (school: SmallSchool) => void;
  readonly run: (school: SmallSchool, before: Picture, index: PageIndex) => Done;
};

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

function throughDoor(school: SmallSchool, name: string, args: Json): { result: Result; envelope: Envelope } {
  const result = school.send(name, args);
  return { result, envelope: unpack(result) };
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

const importCopy: Act = {
  name: 'import a copy',
  touches: ['catalogue', 'journal', 'settings'],
  run: (school, before) => {
    const requestId = school.newRequest();
    const rows = [copyDraft({ title: '=1+1', note: '捐赠' })];
    const done = throughDoor(school, 'catalogue.importCopies', { requestId, batch: '2026秋', rows });
    const barcode = nextAfter(
      before.catalogue.map((copy) => copy.copyBarcode ?? ''),
      'B',
    );
    const { price: _, ...texts } = rows[0] as ReturnType<typeof copyDraft>;
    const added = {
      ...texts,
      copyBarcode: barcode,
      status: '在馆',
      itemType: '图书',
      price: '22',
      batch: '2026秋',
      accessionedOn: TODAY,
      accessionNumber: barcode,
      copyId: `c${requestId}x0`,
      titleKey: '|=1+1|圣埃克苏佩里|',
      mark: '',
    };
    return {
      ...done,
      expected: () => [
        { tab: 'catalogue', added },
        line('导入馆藏', `1 · ${barcode}–${barcode}`, '', requestId),
      ],
    };
  },
};

const importReader: Act = {
  name: 'import a reader',
  touches: ['readers', 'journal', 'settings'],
  run: (school, before) => {
    const requestId = school.newRequest();
    const rows = [readerDraft({ name: '新同学', studentNumber: requestId, note: '转入' })];
    const done = throughDoor(school, 'readers.importReaders', { requestId, rows });
    const cardNumber = nextAfter(
      before.readers.map((reader) => reader.cardNumber ?? ''),
      'S',
    );
    const blank = { onLoan: '', overdue: '', stoppedUntil: '', mark: '' };
    const added = {
      ...{
        name: '新同学',
        className: '三(2)班',
        seatNumber: '7',
        readerType: '学生',
        status: '正常',
        sex: '男',
      },
      ...{ cardNumber, studentNumber: requestId, note: '转入', entryYear: '2024', classNumber: '2' },
      readerId: `r${requestId}x0`,
    };
    return {
      ...done,
      expected: () => [
        { tab: 'readers', added: { ...added, ...blank } },
        line('导入读者', '1 · 新同学 – 新同学', '', requestId),
      ],
    };
  },
};

/** The next number of the small school's own patterns, B000000 and S000000. */
function nextAfter(numbers: readonly string[], letter: string): string {
  const used = numbers.filter((each) => each.startsWith(letter)).map((each) => Number(each.slice(1)));
  return letter + String(Math.max(0, ...used) + 1).padStart(6, '0');
}

/** Moves what came back, and writes anew what the tabs show of the ledger. */
const night: Act = {
  name: 'the night',
  touches: ['readers', 'classes', 'catalogue', 'loans', 'loanHistory', 'journal'],
  prepare: (school) => void school.workspace.clock.advance(16 * 60_000),
  run: (school, before) => ({ result: school.night(), expected: () => nightOf(before) }),
};

const check: Act = {
  name: 'the data check',
  touches: [...DESK_TABS, 'classes', 'loanHistory'],
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

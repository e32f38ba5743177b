// The workbook held against the plain library: what is out, to whom, until when, what came back, and what the journal says of every request.

import type { KeyedRow } from '../../tests/support/rows-by-key.ts';
import { daysFrom } from './plain-days.ts';
import { isOut, loanOfCopy, loansOf, type PlainLibrary, type PlainLoan } from './plain-library.ts';

export type Rows = {
  readonly [tab in
    | 'loans'
    | 'loanHistory'
    | 'journal'
    | 'readers'
    | 'catalogue'
    | 'basket'
    | 'inRoomUse']: readonly KeyedRow[];
};

/** What the plain library is not asked for. */
export type Known = {
  /** The lending request of each loan id. */
  readonly lentByOf: ReadonlyMap<string, string>;
  /** Requests whose journal line may be missing until the night, because their run was stopped. */
  readonly mayLackLine: ReadonlySet<string>;
  /** Requests that are none of a loan's, and may have one line or none. */
  readonly others: ReadonlySet<string>;
  /** The last night was stopped: a loan may stand in both tabs. */
  readonly nightWasStopped: boolean;
};

export const READER_STATUS = { 正常: 'active', 挂失: 'cardLost', 停借: 'suspended', 离校: 'left' } as const;
export const COPY_STATUS = {
  在馆: 'onShelf',
  借出: 'onShelf',
  遗失: 'lost',
  预留: 'setAside',
  待修补: 'damaged',
} as const;

/** What a `state` cell says. */
export function stateOf(row: KeyedRow) {
  const [loanId = '', by = '', act = '', day = '', marks = ''] = (row.state ?? '').split('|');
  const mark = Object.fromEntries(marks.split(',').map((pair) => pair.split('=')));
  const is = act === 'return' ? 'back' : act === 'void' ? 'void' : act === '' ? '' : 'out';
  const { renewals = '0', claimedOn = '', lostOn = '', readerId = row.readerId ?? '' } = mark;
  return { loanId, by, is, day, renewals, claimedOn, lostOn, readerId };
}

/** Differences in loans, journal, 待处理 and 馆内阅览; none when they agree. */
export function ledgerDifferences(library: PlainLibrary, rows: Rows, known: Known): string[] {
  return [
    ...differences(
      '在借',
      library.loans.filter(({ place }) => place === 'loans').map(sayLoan),
      rows.loans.map((row) => sayRow(row, known)),
    ),
    ...differences(
      '借阅历史',
      library.loans.filter(({ place, now }) => place === 'history' && now.is === 'back').map(sayPast),
      rows.loanHistory
        .filter((row) => !isStillInLoans(row, rows, known))
        .map((row) => sayPastRow(row, known)),
    ),
    ...differences(
      '待处理',
      library.basket.map(({ requestId, code }) => `${requestId} ${code}`),
      rows.basket.map(({ requestId, code }) => `${requestId} ${code}`),
    ),
    ...differences(
      '馆内阅览',
      library.inRoom.map(({ requestId, count }) => `${requestId} ${count}`),
      rows.inRoomUse.map(({ requestId, count }) => `${requestId} ${count}`),
    ),
    ...journalDifferences(library, rows, known),
  ];
}

/** Differences in what stands beside readers and copies. */
export function sideDifferences(library: PlainLibrary, rows: Rows): string[] {
  return [
    ...differences(
      '读者',
      library.readers.map(({ id, name, card, status, stoppedUntil }) =>
        [id, name, card, status, stoppedUntil].join(' '),
      ),
      rows.readers.map(({ readerId, name, cardNumber, status = '', stoppedUntil }) =>
        [readerId, name, cardNumber, READER_STATUS[status as keyof typeof READER_STATUS], stoppedUntil].join(
          ' ',
        ),
      ),
    ),
    ...differences(
      '馆藏',
      library.copies.map(({ id, barcode, status, notes }) =>
        [id, barcode, status, shortened(notes)].join(' '),
      ),
      rows.catalogue.map(({ copyId, copyBarcode, status = '', condition = '' }) =>
        [
          copyId,
          copyBarcode,
          COPY_STATUS[status as keyof typeof COPY_STATUS],
          shortened(condition.split('；')),
        ].join(' '),
      ),
    ),
  ];
}

/** After a whole night: every tab shows what is true, and nothing that came back lies in 在借. */
export function nightDifferences(library: PlainLibrary, rows: Rows, known: Known): string[] {
  const late = (loan: PlainLoan) => Math.max(0, daysFrom(loan.now.day, library.today));
  const count = (number: number) => (number === 0 ? '' : String(number));
  const shown = library.loans.filter(isOut).map((loan) => {
    const { name = '' } = library.readers.find(({ id }) => id === loan.now.readerId) ?? {};
    const { title = '', barcode = '' } = library.copies.find(({ id }) => id === loan.copyId) ?? {};
    return [
      loan.lentBy,
      name,
      title,
      barcode,
      loan.now.day,
      count(late(loan)),
      count(loan.now.renewals),
      loan.lentOn,
    ].join(' ');
  });
  const out = rows.loans.filter((row) => stateOf(row).is === 'out');
  const counts = library.readers.map((reader) => {
    const own = loansOf(library, reader);
    return [reader.id, count(own.length), count(own.filter((loan) => late(loan) > 0).length)].join(' ');
  });
  const words = library.copies
    .filter(({ status }) => status === 'onShelf')
    .map(({ id }) => `${id} ${loanOfCopy(library, id) ? '借出' : '在馆'}`);
  return [
    ...differences(
      '在借, as shown',
      shown,
      out.map((row) =>
        [
          known.lentByOf.get(row.loanId ?? ''),
          row.readerName,
          row.title,
          row.copyBarcode,
          row.dueOn,
          row.overdueDays,
          row.renewals,
          row.lentOn,
        ].join(' '),
      ),
    ),
    ...differences(
      '读者, counts',
      counts,
      rows.readers.map((row) => [row.readerId, row.onLoan, row.overdue].join(' ')),
    ),
    ...differences(
      '馆藏, 在馆 and 借出',
      words,
      rows.catalogue
        .filter(({ status }) => status === '在馆' || status === '借出')
        .map((row) => `${row.copyId} ${row.status}`),
    ),
  ];
}

function journalDifferences(library: PlainLibrary, rows: Rows, known: Known): string[] {
  const lines = new Map<string, number>();
  for (const { requestId = '' } of rows.journal) lines.set(requestId, (lines.get(requestId) ?? 0) + 1);
  const found: string[] = [];
  for (const [requestId, { act }] of Object.entries(library.deeds)) {
    const count = lines.get(requestId) ?? 0;
    const isKeptElsewhere = act === 'flag' || act === 'readInRoom';
    if (!isKeptElsewhere && count !== 1 && !(count === 0 && known.mayLackLine.has(requestId)))
      found.push(`操作记录: ${count} lines of ${act} ${requestId}`);
  }
  for (const [requestId, count] of lines) {
    const isOfDeed = library.deeds[requestId.replace(/-why$/, '')] !== undefined;
    if (!isOfDeed && !known.others.has(requestId))
      found.push(`操作记录: a line of ${requestId}, which did nothing`);
    if (count > 1) found.push(`操作记录: ${count} lines of ${requestId}`);
  }
  return found;
}

function sayLoan({ lentBy, copyId, now }: PlainLoan): string {
  const { is, by, day, readerId, renewals, claimedOn, lostOn } = now;
  return [lentBy, copyId, readerId, is, day, `by ${by}`, `renewed ${renewals}`, claimedOn, lostOn].join(' ');
}

function sayRow(row: KeyedRow, { lentByOf }: Known): string {
  const { loanId, is, by, day, readerId, renewals, claimedOn, lostOn } = stateOf(row);
  if (loanId !== row.loanId) return `the row of ${row.loanId} says ${row.state}`;
  return [
    lentByOf.get(loanId),
    row.copyId,
    readerId,
    is,
    day,
    `by ${by}`,
    `renewed ${renewals}`,
    claimedOn,
    lostOn,
  ].join(' ');
}

function sayPast({ lentBy, copyId, now }: PlainLoan): string {
  return [lentBy, copyId, now.readerId, `back ${now.day}`, `due ${now.before?.day}`].join(' ');
}

function sayPastRow(row: KeyedRow, { lentByOf }: Known): string {
  const { loanId = '', copyId, readerId, returnedOn, dueOn } = row;
  return [lentByOf.get(loanId), copyId, readerId, `back ${returnedOn}`, `due ${dueOn}`].join(' ');
}

function isStillInLoans(row: KeyedRow, rows: Rows, { nightWasStopped }: Known): boolean {
  return nightWasStopped && rows.loans.some(({ loanId }) => loanId === row.loanId);
}

/** 书况 keeps 200 characters: the newest words. */
function shortened(notes: readonly string[]): string {
  return notes.slice(-4).join('；');
}

function differences(where: string, expected: readonly string[], seen: readonly string[]): string[] {
  const left = [...seen];
  const missing = expected.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [
    ...missing.map((each) => `${where}: should be there: ${each}`),
    ...left.map((each) => `${where}: is there: ${each}`),
  ];
}

// What the tabs show of the ledger after a night, reckoned from the open loans alone.

import { isOut } from '../../tests/support/ledger-truth.ts';
import type { KeyedRow } from '../../tests/support/rows-by-key.ts';

type ShownRows = { readonly [tab in 'loans' | 'catalogue' | 'readers']: readonly KeyedRow[] };

/** The status of copies, the counts of readers, the due days and days overdue of loans. */
export function wrongsOfWhatIsShown({ loans, catalogue, readers }: ShownRows, today: string): string[] {
  const out = loans.filter(isOut);
  return [
    ...catalogue.flatMap((copy) =>
      expectCells(copy, `copy ${copy.copyBarcode}`, { status: statusOf(copy, out) }),
    ),
    ...readers.flatMap((reader) => {
      const own = out.filter((loan) => ownerOf(loan) === reader.readerId);
      const late = own.filter((loan) => dayOf(loan) < today);
      return expectCells(reader, `reader ${reader.name}`, {
        onLoan: count(own.length),
        overdue: count(late.length),
      });
    }),
    ...out.flatMap((loan) => {
      const late = Math.round((Date.parse(today) - Date.parse(dayOf(loan))) / 86_400_000);
      const renewals = /renewals=(\d+)/.exec(loan.state ?? '')?.[1] ?? '';
      return expectCells(loan, `loan ${loan.loanId}`, {
        dueOn: dayOf(loan),
        overdueDays: late > 0 ? String(late) : '',
        renewals,
      });
    }),
  ];
}

/** 在馆, 借出 and 遗失 follow the ledger; what a librarian decided about a copy stays. */
function statusOf({ copyId, status = '' }: KeyedRow, out: readonly KeyedRow[]): string {
  const loan = out.find((each) => each.copyId === copyId);
  if (!loan) return status === '借出' ? '在馆' : status;
  if (loan.state?.includes('lostOn=')) return '遗失';
  return status === '在馆' ? '借出' : status;
}

const ownerOf = ({ state = '', readerId = '' }: KeyedRow): string =>
  /readerId=([^,]*)/.exec(state)?.[1] ?? readerId;
const dayOf = ({ state = '' }: KeyedRow): string => state.split('|')[3] ?? '';
const count = (number: number): string => String(number || '');

function expectCells(row: KeyedRow, name: string, expected: KeyedRow): string[] {
  return Object.entries(expected)
    .filter(([key, text]) => row[key] !== text)
    .map(([key, text]) => `${key} of ${name} shows ‘${row[key]}’, not ‘${text}’`);
}

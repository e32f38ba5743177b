// The table that is signed: a reader's name once, the books beside it, one field in ink for all of them.

import { sayDay } from '../../i18n/say-day.ts';
import type { ClearingReader, Owing } from '../domain/clearing.ts';
import type { SignedRows } from '../domain/clearing-pages.ts';
import { lettersIn } from '../domain/letters.ts';
import type { PrintList } from '../domain/print-list.ts';
import type { PrintMessages } from '../messages/en.ts';

export type Rows<Reader extends ClearingReader> = SignedRows<Reader>;

type Props<Reader extends ClearingReader> = {
  readonly rows: readonly Rows<Reader>[];
  readonly nameOf: (reader: Reader) => string;
  /** What stands before the name, and how it is read off. */
  readonly first: 'seat' | 'className';
  readonly of: (row: Rows<Reader>) => string;
  readonly words: PrintMessages;
  readonly list: PrintList;
};

export function LoanTable<Reader extends ClearingReader>(props: Props<Reader>) {
  const { rows, nameOf, first, of, words, list } = props;
  const { clearingColumns: heads } = words.onPaper;
  const columns = [first, 'name', 'title', 'barcode', 'due', 'signed'] as const;
  return (
    <table class="loan-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" class={column}>
              {heads[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.flatMap((row) =>
          row.owing.map((each, at) => (
            <tr key={each.copyBarcode}>
              {at === 0 && (
                <>
                  <td rowSpan={row.owing.length}>{of(row)}</td>
                  <td rowSpan={row.owing.length}>
                    <span class={classOfName(nameOf(row.reader), 'two-lines')} title={row.reader.name}>
                      {nameOf(row.reader)}
                    </span>
                  </td>
                </>
              )}
              <td>
                <span class="two-lines" title={each.title}>
                  {each.title}
                </span>
              </td>
              <td class="copy-barcode">{each.copyBarcode}</td>
              <td>
                <When {...each} words={words} list={list} />
              </td>
              {at === 0 && <td rowSpan={row.owing.length} />}
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

/** A copy with an open case does not come back by its day: the case is settled. */
function When({ dueOn, charge, words, list }: Owing & Pick<Props<ClearingReader>, 'words' | 'list'>) {
  const { openCharge, overdue } = words.onPaper;
  if (charge !== '') return <b>{openCharge({ number: charge })}</b>;
  if (dueOn === '') return null;
  return (
    <>
      {sayDay(dueOn, list.language, list.today)} {dueOn < list.today && <b>{overdue}</b>}
    </>
  );
}

/** Of the letters that a name's column holds at the usual size. */
const SHORT_LETTERS = 24;

/** A long name is set smaller, so that it stands there whole. */
export function classOfName(name: string, usual = ''): string {
  return lettersIn(name) > SHORT_LETTERS ? `${usual} long`.trim() : usual;
}

/** Where the grown-ups sign, at the foot of each page: pages are handed over one by one. */
export function SignLine({ labels }: { readonly labels: readonly string[] }) {
  return (
    <p class="sign-line">
      {labels.map((label) => (
        <span key={label}>{label}</span>
      ))}
    </p>
  );
}

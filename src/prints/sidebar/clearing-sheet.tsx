// 班级清书单: what a class has out and owes, in seat order, with room for each reader and the class teacher to sign; who is clear below it.

import { sharedNames } from '../domain/class-order.ts';
import { type ClearingClass, type ClearingReader, countOwing } from '../domain/clearing.ts';
import { clearingSheets } from '../domain/clearing-pages.ts';
import type { PrintMessages } from '../messages/en.ts';
import { classOfName, LoanTable, type Rows, SignLine } from './loan-table.tsx';
import type { Order, Paper, PaperPage } from './paper.ts';

/** A seat alone on its line would take the name's second one. */
const NO_BREAK = '\u00a0';

export const clearingSheet: Paper = {
  name: 'clearingSheet',
  asks: 'classes',
  needs: 'clearing',
  pages: (order: Order) =>
    (order.clearing?.classes ?? [])
      .filter(({ className }) => order.classNames.includes(className))
      .flatMap((each) => pagesOf(each, order)),
};

function pagesOf({ className, teacher, readers }: ClearingClass, { words, list }: Order): PaperPage[] {
  const { onPaper } = words;
  const clear = readers.filter(({ owing }) => owing.length === 0).length;
  const shared = sharedNames(readers);
  const nameOf = ({ name, sex }: ClearingReader) => (shared.has(name) && sex ? `${name}（${sex}）` : name);
  const sheets = clearingSheets(readers);
  return sheets.map(({ rows, clear: names }, at) => ({
    own: { number: at + 1, total: sheets.length },
    title: onPaper.clearingSheet({ className: className || words.nobodysClass }),
    aside: (
      <div class="clearing-aside">
        {teacher && <p>{onPaper.classTeacher({ teacher })}</p>}
        <p>{onPaper.clearingCount({ ...countOwing(readers), clear })}</p>
      </div>
    ),
    body: (
      <div class="clearing">
        {rows.length > 0 && <LoanTable {...{ rows, nameOf, words, list }} first="seat" of={seatOf} />}
        {names.length > 0 && <ClearNames {...{ names, nameOf, words }} count={clear} />}
        <SignLine labels={[onPaper.signTeacher, onPaper.signLibrary, onPaper.signDay]} />
      </div>
    ),
  }));
}

const seatOf = ({ reader }: Rows<ClearingReader>) => reader.seatNumber;

function ClearNames(props: {
  readonly names: readonly ClearingReader[];
  readonly nameOf: (reader: ClearingReader) => string;
  readonly words: PrintMessages;
  readonly count: number;
}) {
  const { names, nameOf, words, count } = props;
  return (
    <>
      <h3>{words.onPaper.clear({ count })}</h3>
      <ol class="clear-names">
        {names.map((reader) => (
          <li key={reader.cardNumber} class={classOfName(nameOf(reader))} title={nameOf(reader)}>
            <b>{reader.seatNumber}</b>
            {NO_BREAK}
            {nameOf(reader)}
          </li>
        ))}
      </ol>
    </>
  );
}

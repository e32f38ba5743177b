// 离校清书单: who has left the school and still owes something, class by class; nobody drops off it before it is settled.

import { type ClearingReader, countOwing } from '../domain/clearing.ts';
import { clearingSheets } from '../domain/clearing-pages.ts';
import { LoanTable, type Rows, SignLine } from './loan-table.tsx';
import type { Order, Paper, PaperPage } from './paper.ts';

type Leaver = ClearingReader & { readonly className: string };

export const leavingSheet: Paper = {
  name: 'leavingSheet',
  needs: 'clearing',
  pages: (order: Order) => {
    const leavers = (order.clearing?.leavers ?? []).flatMap(({ className, readers }) =>
      readers.map((reader): Leaver => ({ ...reader, className })),
    );
    return leavers.length === 0 ? [] : pagesOf(leavers, order);
  },
};

function pagesOf(leavers: readonly Leaver[], { words, list }: Order): PaperPage[] {
  const { onPaper } = words;
  return clearingSheets(leavers).map(({ rows }) => ({
    title: onPaper.leavingSheet,
    aside: (
      <p class="clearing-aside">
        {onPaper.leavingCount({ readers: leavers.length, ...countOwing(leavers) })}
      </p>
    ),
    body: (
      <div class="clearing">
        <LoanTable {...{ rows, nameOf, words, list }} first="className" of={classOf} />
        <SignLine labels={[onPaper.signLibrary, onPaper.signDay]} />
      </div>
    ),
  }));
}

const nameOf = ({ name }: Leaver) => name;
const classOf = ({ reader }: Rows<Leaver>) => reader.className;

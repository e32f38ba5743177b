// 班主任清单: a class's overdue copies for its teacher, folded so that whoever carries it reads the address and no names.

import { sayDay } from '../../i18n/say-day.ts';
import { sayTeacher } from '../../notices/domain/addressee.ts';
import type { ClassSlips } from '../../notices/domain/chase-page.ts';
import { type ListRows, listSheets } from '../domain/slip-pages.ts';
import { classOfName } from './loan-table.tsx';
import type { Order, Paper, PaperPage } from './paper.ts';

export const teacherList: Paper = {
  name: 'teacherList',
  asks: 'classes',
  needs: 'slips',
  pages: (order: Order) =>
    (order.slips?.classes ?? [])
      .filter(({ className }) => order.classNames.includes(className))
      .flatMap((each) => pagesOf(each, order)),
};

function pagesOf(of: ClassSlips, order: Order): PaperPage[] {
  const { words } = order;
  const className = of.className || words.nobodysClass;
  const copies = of.slips.reduce((sum, each) => sum + each.copies.length, 0);
  const sheets = listSheets(of.slips);
  return sheets.map((rows, at) => ({
    title: words.chase.teacherList.title({ className }),
    own: { number: at + 1, total: sheets.length },
    aside: <p class="chase-aside">{words.chase.slips.count({ readers: of.slips.length, copies })}</p>,
    body: (
      <div class="teacher-list">
        {at === 0 && <Address of={of} order={order} />}
        <ListTable rows={rows} order={order} />
        {at === sheets.length - 1 && <p class="closing">{words.chase.teacherList.closing}</p>}
      </div>
    ),
  }));
}

/** The upper third of the first page: all that is seen of it when it is folded. */
function Address({ of: { className, teacher }, order }: { readonly of: ClassSlips; readonly order: Order }) {
  const { words, list } = order;
  const said = words.chase.teacherList;
  return (
    <div class="address">
      <p>{said.to}</p>
      <p class="addressee">
        {className === '' ? words.nobodysClass : sayTeacher({ className, teacher }, list.language)}
      </p>
      <p class="fold">{said.fold}</p>
    </div>
  );
}

const columns = ['seat', 'name', 'title', 'barcode', 'due', 'days', 'back'] as const;

function ListTable({ rows, order }: { readonly rows: readonly ListRows[]; readonly order: Order }) {
  const { words, list } = order;
  const said = words.chase.teacherList;
  return (
    <table class="loan-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" class={column}>
              {said.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.flatMap(({ slip, copies }) =>
          copies.map(({ title, copyBarcode, dueOn, overdueDays }, at) => (
            <tr key={copyBarcode}>
              {at === 0 && (
                <>
                  <td rowSpan={copies.length}>{slip.seatNumber}</td>
                  <td rowSpan={copies.length}>
                    <span class={classOfName(slip.readerName, 'two-lines')} title={slip.readerName}>
                      {slip.readerName}
                    </span>
                  </td>
                </>
              )}
              <td>
                <span class="two-lines" title={title}>
                  {title}
                </span>
              </td>
              <td class="copy-barcode">{copyBarcode}</td>
              <td>{sayDay(dueOn, list.language, list.today)}</td>
              <td>{said.days({ count: overdueDays })}</td>
              <td />
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

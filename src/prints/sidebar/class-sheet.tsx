// 班级条码单: a class in seat order with the code of each card, for children who come without theirs.

import { inSeatOrder, sharedNames } from '../domain/class-order.ts';
import { type CodeGrid, codeGrid, inPages } from '../domain/code-grid.ts';
import { lettersIn } from '../domain/letters.ts';
import type { PrintClass, PrintReader } from '../domain/print-list.ts';
import type { PrintMessages } from '../messages/en.ts';
import { barsOf } from './bars.ts';
import { Code } from './code.tsx';
import type { Order, Paper, PaperPage } from './paper.ts';

/** Of an A4 page, below the heading and above the page number (`paper.css`). */
const BODY_MM = 243;
/** The class card's code beside the heading. */
const CARD_MM = 62;
/** A seat alone on its line would take the name's second one. */
const NO_BREAK = '\u00a0';
/** Of the letters of a name: the usual size, the smallest on one line, the largest on two. */
const NAME_MM = 3.7;
const SMALL_NAME_MM = 2.8;
const LONG_NAME_MM = 2.5;
/** Of the size of its letters: the width of a Latin one. */
const LETTER_WIDTH = 0.54;
const BESIDE_NAME_MM = 4;
/** Of two lines, what a break between words leaves. */
const FILLED = 0.85;

export const classSheet: Paper = {
  name: 'classSheet',
  asks: 'classes',
  pages: ({ list, classNames, words }: Order) =>
    list.classes
      .filter(({ className }) => classNames.includes(className))
      .flatMap((each) => pagesOf(each, inSeatOrder(list.readers, each.className), words)),
};

function pagesOf(
  { className, classCard }: PrintClass,
  readers: readonly PrintReader[],
  words: PrintMessages,
): readonly PaperPage[] {
  const modules = Math.max(1, ...readers.map(({ cardNumber }) => barsOf(cardNumber).length));
  const grid = codeGrid(readers.length, modules, BODY_MM);
  const shared = sharedNames(readers);
  const title = words.onPaper.classSheet({ className: className || words.nobodysClass });
  return inPages(readers, grid.columns * grid.rows).map((onPage) => ({
    title,
    aside: classCard && (
      <div class="class-card">
        <span>{words.onPaper.classCard}</span>
        <Code text={classCard} widthMm={CARD_MM} words={words} />
      </div>
    ),
    body: (
      <ol class="codes" style={columnsOf(grid)}>
        {onPage.map((reader) => (
          <Cell key={reader.cardNumber} {...{ reader, grid, words }} isShared={shared.has(reader.name)} />
        ))}
      </ol>
    ),
  }));
}

const columnsOf = ({ columns, cellWidthMm, cellHeightMm }: CodeGrid) => ({
  gridTemplateColumns: `repeat(${columns}, ${cellWidthMm}mm)`,
  gridAutoRows: `${cellHeightMm}mm`,
});

function Cell(props: {
  readonly reader: PrintReader;
  readonly grid: CodeGrid;
  readonly words: PrintMessages;
  readonly isShared: boolean;
}) {
  const { reader, grid, words, isShared } = props;
  const { name, seatNumber, sex, cardNumber, isCardLost } = reader;
  const who = isShared && sex ? `${name}（${sex}）` : name;
  const size = nameSize(lettersIn(`${seatNumber} ${who}`), grid.cellWidthMm);
  return (
    <li>
      <p class={size >= SMALL_NAME_MM ? 'who' : 'who long'} style={{ fontSize: `${size}mm` }}>
        {seatNumber && <b>{seatNumber}</b>}
        {seatNumber && NO_BREAK}
        <span>{who}</span>
      </p>
      {isCardLost ? (
        <p class="card-lost">{words.onPaper.cardLost}</p>
      ) : (
        <Code text={cardNumber} widthMm={grid.cellWidthMm} words={words} />
      )}
    </li>
  );
}

/** The size of a name's letters, in millimetres: on one line, else so that two lines hold it. */
function nameSize(letters: number, cellWidthMm: number): number {
  const widthMm = cellWidthMm - BESIDE_NAME_MM;
  const onOneLine = widthMm / (letters * LETTER_WIDTH);
  if (onOneLine >= SMALL_NAME_MM) return Math.min(NAME_MM, onOneLine);
  return Math.min(LONG_NAME_MM, (2 * widthMm * FILLED) / (letters * LETTER_WIDTH));
}

// The whole workbook as lines of text that are equal when two histories left the same things in it.

import type { Cell, TabSnapshot } from '../../local/contract.ts';
import { textOf } from '../../tests/support/rows-by-key.ts';

/** One line for each row of each tab. */
export type Picture = readonly string[];

/** Ids the product makes, and moments: they differ from run to run. */
const TOKENS = /\b[clkr][0-9a-z]{12}\b|\b\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\b/g;

/** The ids and moments of a picture; what is not among the morning's was written later. */
export function tokensIn(picture: Picture): ReadonlySet<string> {
  return new Set(picture.join('\n').match(TOKENS));
}

/** In an order of their own, for the order of rows is nobody's promise. Ids and moments that are not `known` stand as `#`. */
export function pictureOf(snapshot: readonly TabSnapshot[], known?: ReadonlySet<string>): Picture {
  const mask = (line: string) =>
    known ? line.replace(TOKENS, (token) => (known.has(token) ? token : '#')) : line;
  return snapshot
    .flatMap(({ name, cells }) => {
      const moments = cells[0]?.indexOf('at') ?? -1;
      return cells.map((row) =>
        mask(`${name}: ${row.map((cell, j) => tell(cell, j === moments)).join(' ¦ ')}`),
      );
    })
    .sort();
}

/** A line that the night writes late stands under its day's midnight. */
function tell(cell: Cell, isMoment: boolean): string {
  const text = textOf(cell);
  return isMoment && /^\d{4}-\d\d-\d\d$/.test(text) ? `${text} 00:00:00` : text;
}

/** What the second picture has more (`+`) and less (`−`) than the first. */
export function differenceOf(before: Picture, after: Picture): string[] {
  const less = missingIn(after, before).map((line) => `− ${line}`);
  return [...less, ...missingIn(before, after).map((line) => `+ ${line}`)];
}

/** Lines of `picture` that `other` lacks; a line that stands twice must stand there twice. */
function missingIn(other: Picture, picture: Picture): string[] {
  const left = [...other];
  return picture.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** True when each line stands in one of the pictures, and what stands in all of them stands here. */
export function isMadeOf(picture: Picture, pictures: readonly Picture[]): boolean {
  const inAll = (pictures[0] ?? []).filter((line) => pictures.every((each) => each.includes(line)));
  return (
    picture.every((line) => pictures.some((each) => each.includes(line))) &&
    inAll.every((line) => picture.includes(line))
  );
}

// The order of call numbers on a shelf (FIELD 2.4): class numbers as decimals, book numbers by value.

/** Negative when `a` stands before `b`. Blank comes last: nobody knows its place. */
export function compareCallNumbers(a: string, b: string): number {
  const [leftClass, ...leftRest] = partsOf(a);
  const [rightClass, ...rightRest] = partsOf(b);
  if (leftClass === undefined || rightClass === undefined)
    return Number(leftClass === undefined) - Number(rightClass === undefined);
  return compareClassNumbers(leftClass, rightClass) || compareBookNumbers(leftRest, rightRest);
}

function partsOf(callNumber: string): string[] {
  const plain = callNumber
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s[\]{}]/g, '');
  return plain === '' ? [] : plain.split('/');
}

/** Letter by letter, the dot left out: I287.45 stands before I287.5. */
function compareClassNumbers(a: string, b: string): number {
  return firstDifference(a.replace(/\./g, ''), b.replace(/\./g, ''), compareLetters);
}

const MARKS = '-()"=<>:+';

/** The end before an auxiliary mark, that before a digit, that before a letter. */
function compareLetters(a: string | undefined, b: string | undefined): number {
  return rankOf(a) - rankOf(b);
}

function rankOf(letter: string | undefined): number {
  if (letter === undefined) return 0;
  const mark = MARKS.indexOf(letter);
  return mark >= 0 ? 1 + mark : 100 + (letter.codePointAt(0) ?? 0);
}

/** Book number, then volume, edition, year. */
function compareBookNumbers(a: readonly string[], b: readonly string[]): number {
  return firstDifference(a, b, (left, right) => firstDifference(runsOf(left), runsOf(right), compareRuns));
}

/** N2338 is the letter N and the number 2338. */
function runsOf(part = ''): readonly string[] {
  return part.match(/\d+|\D/g) ?? [];
}

/** Numbers by their value, so 9 stands before 10; a letter, which has none, as text. */
function compareRuns(a = '', b = ''): number {
  return Number(a) - Number(b) || Number(a > b) - Number(a < b);
}

/** Place by place; where one is at its end, `compare` is given `undefined`. */
function firstDifference(
  a: ArrayLike<string>,
  b: ArrayLike<string>,
  compare: (a: string | undefined, b: string | undefined) => number,
): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = compare(a[at], b[at]);
    if (difference !== 0) return difference;
  }
  return 0;
}

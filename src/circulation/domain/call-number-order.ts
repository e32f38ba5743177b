// The order of call numbers on a shelf (FIELD 2.4): class numbers as decimals, book numbers by value.

/** Negative when `a` stands before `b`. Blank comes last: nobody knows its place. */
export function compareCallNumbers(a: string, b: string): number {
  const left = partsOf(a);
  const right = partsOf(b);
  if (left.length === 0 || right.length === 0) return right.length - left.length;
  const [leftClass = '', ...leftRest] = left;
  const [rightClass = '', ...rightRest] = right;
  return compareClassNumbers(leftClass, rightClass) || compareBookNumbers(leftRest, rightRest);
}

function partsOf(callNumber: string): string[] {
  const plain = callNumber
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s[\]{}]+/g, '');
  return plain === '' ? [] : plain.split('/');
}

/** Letter by letter, the dot left out: I287.45 stands before I287.5. */
function compareClassNumbers(a: string, b: string): number {
  const left = a.replace(/\./g, '');
  const right = b.replace(/\./g, '');
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = rankOf(left[at]) - rankOf(right[at]);
    if (difference !== 0) return difference;
  }
  return 0;
}

const MARKS = '-()"=<>:+';

/** The end before an auxiliary mark, that before a digit, that before a letter. */
function rankOf(letter: string | undefined): number {
  if (letter === undefined) return 0;
  const mark = MARKS.indexOf(letter);
  return mark >= 0 ? 1 + mark : 100 + (letter.codePointAt(0) ?? 0);
}

/** Book number, then volume, edition, year: numbers by their value, so 9 stands before 10. */
function compareBookNumbers(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = compareRuns(runsOf(a[at]), runsOf(b[at]));
    if (difference !== 0) return difference;
  }
  return 0;
}

/** N2338 is the letter N and the number 2338. */
function runsOf(part = ''): readonly string[] {
  return part.match(/\d+|\D+/g) ?? [];
}

function compareRuns(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const left = a[at] ?? '';
    const right = b[at] ?? '';
    const byValue = /^\d+$/.test(left) && /^\d+$/.test(right) ? Number(left) - Number(right) : 0;
    if (byValue !== 0) return byValue;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

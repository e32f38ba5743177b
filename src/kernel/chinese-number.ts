// Small numbers as a school writes them: 3, ３, 三, 十二, 二十.

const DIGITS = new Map([...'〇零一二三四五六七八九'].map((letter, at) => [letter, Math.max(0, at - 1)]));

/** A whole number from 0 to 99 in Arabic (full width too) or Chinese numerals; `undefined` for anything else. */
export function readSmallNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  if (/^\d{1,2}$/.test(plain)) return Number(plain);
  const parts = /^([二两三四五六七八九一])?(十)?([一二三四五六七八九〇零])?$/.exec(plain);
  if (!parts || plain === '') return undefined;
  const [, tens, ten, ones] = parts;
  const digitOf = (letter: string | undefined) => (letter === '两' ? 2 : DIGITS.get(letter ?? '')) ?? 0;
  if (!ten) return tens && ones ? undefined : digitOf(tens ?? ones);
  return (tens ? digitOf(tens) : 1) * 10 + digitOf(ones);
}

// ISBN: is it one, and what is its 13-digit form (FIELD 7.1).

/** What a cell that should hold an ISBN turned out to be. */
export type IsbnReading =
  | { readonly kind: 'valid'; readonly isbn: string }
  /** Valid once the zeros a spreadsheet had dropped were put back. */
  | { readonly kind: 'repaired'; readonly isbn: string }
  /** A spreadsheet rounded it, as in 9.78E+12: the digits are gone. */
  | { readonly kind: 'shortened' }
  | { readonly kind: 'invalid' };

/** True for 13 digits that begin with 978 or 979 and end in the right check digit. */
export function isIsbn13(digits: string): boolean {
  return /^97[89]\d{10}$/.test(digits) && checkDigit13(digits.slice(0, 12)) === digits[12];
}

/** True for 9 digits and the right check character, a digit or X. */
export function isIsbn10(text: string): boolean {
  if (!/^\d{9}[\dX]$/.test(text)) return false;
  const sum = [...text].reduce(
    (total, letter, at) => total + (10 - at) * (letter === 'X' ? 10 : Number(letter)),
    0,
  );
  return sum % 11 === 0;
}

/** The 13-digit form of a valid ISBN-10. */
export function isbn13Of(isbn10: string): string {
  const body = `978${isbn10.slice(0, 9)}`;
  return body + checkDigit13(body);
}

/** Reads an ISBN with or without hyphens, blanks, the word ISBN, full-width digits or a `.0` left by a spreadsheet. */
export function readIsbn(text: string): IsbnReading {
  const plain = text.normalize('NFKC').toUpperCase().trim();
  if (/^\d(\.\d+)?E\+?\d+$/.test(plain)) return { kind: 'shortened' };
  const bare = plain
    .replace(/^ISBN(?:[- ]?1[03](?=[: ]))?[: ]*/, '')
    .replace(/\.0+$/, '')
    .replace(/[\s\u2010-\u2015-]/g, '');
  if (isIsbn13(bare)) return { kind: 'valid', isbn: bare };
  if (isIsbn10(bare)) return { kind: 'valid', isbn: isbn13Of(bare) };
  const padded = bare.padStart(10, '0');
  if (bare.length >= 8 && isIsbn10(padded)) return { kind: 'repaired', isbn: isbn13Of(padded) };
  return { kind: 'invalid' };
}

function checkDigit13(first12: string): string {
  const sum = [...first12].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}

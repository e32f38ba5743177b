// How long a text is on paper, so that a long name is set smaller instead of being cut.

/** In widths of a Latin letter; a Chinese character is as wide as two. */
export function lettersIn(text: string): number {
  return [...text].reduce((sum, character) => sum + (character >= '\u2e80' ? 2 : 1), 0);
}

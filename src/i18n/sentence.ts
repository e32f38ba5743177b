// The form of everything a page says about an outcome: one short sentence, and what to do under it.

/** `text` has at most 20 Chinese characters without its parameters; `detail` is '' when there is no more to say. */
export type Sentence = { readonly text: string; readonly detail: string };

/** Builds a sentence. */
export function say(text: string, detail = ''): Sentence {
  return { text, detail };
}

const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/**
 * Cuts a title or a name that would push the rest of its sentence off the screen, with … at the end.
 * `width` counts a Chinese character as two and a Latin one as one.
 */
export function shorten(text: string, width = 40): string {
  let used = 0;
  let kept = '';
  for (const character of text) {
    used += WIDE.test(character) ? 2 : 1;
    if (used > width) return `${kept.trimEnd()}…`;
    kept += character;
  }
  return text;
}

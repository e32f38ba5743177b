// Reads a scan from the keys themselves, for when a Chinese input method stands between the scanner and the box.

/** What is used of a `KeyboardEvent`. */
export type Key = Pick<KeyboardEvent, 'key' | 'code' | 'isComposing' | 'keyCode'>;

const MINUS = ['Minus', 'NumpadSubtract'];
/** Sent in place of the key while an input method works on it. */
const PROCESSED = 229;

/** The character a key stands for on a code: A to Z, 0 to 9 or a minus, by its place on the keyboard; '' for any other. */
export function characterOf({ code, key }: Pick<Key, 'code' | 'key'>): string {
  const placed = /^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/.exec(code);
  if (placed) return placed[1] ?? placed[2] ?? '';
  if (MINUS.includes(code)) return '-';
  return [...key].length === 1 ? key : '';
}

/** Enter or Tab, as scanners are set to send one of them; also while an input method hides which key it was. */
export function isEndKey({ key, code }: Pick<Key, 'code' | 'key'>): boolean {
  return [key, code].some((name) => name === 'Enter' || name === 'NumpadEnter' || name === 'Tab');
}

/** What was typed since the last end, key by key. */
export type TypedCode = {
  /** Takes in a key that is not the end. */
  add(key: Key, atMs: number): void;
  /** The characters so far. */
  text(): string;
  /** True once an input method had its hands on one of the keys: the box then holds something else. */
  isDisguised(): boolean;
  /** True when the keys came faster than a hand types them: a scanner's. */
  isBurst(): boolean;
  clear(): void;
};

const SCANNER_GAP_MS = 60;
const SHORTEST_BURST = 4;

export function makeTypedCode(): TypedCode {
  let text = '';
  let isDisguised = false;
  let isFast = true;
  let lastAt = 0;
  const clear = () => {
    text = '';
    isDisguised = false;
    isFast = true;
  };
  return {
    add(key, atMs) {
      const character = characterOf(key);
      if (key.key === 'Backspace') text = text.slice(0, -1);
      if (character === '') return;
      if (text !== '' && atMs - lastAt > SCANNER_GAP_MS) isFast = false;
      text += character;
      lastAt = atMs;
      isDisguised ||= key.isComposing || key.key === 'Process' || key.keyCode === PROCESSED;
    },
    text: () => text,
    isDisguised: () => isDisguised,
    isBurst: () => isFast && text.length >= SHORTEST_BURST,
    clear,
  };
}

// Keys as a scanner, a person and a Chinese input method send them, by the browser's own protocol.

import type { CDPSession, Page } from 'playwright-core';

export type Keys = {
  /** A scanner's burst, key after key within milliseconds, whatever this machine is doing meanwhile. */
  burst(code: string): Promise<void>;
  /** The same scanner while a Chinese input method is on: it hides the keys and shows what it makes of them. */
  throughInputMethod(code: string, end?: 'Enter' | 'Tab', committed?: string): Promise<void>;
};

const GAP_SECONDS = 0.005;
const HIDDEN = { key: 'Process', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };

const placeOf = (character: string) =>
  /[A-Z]/.test(character) ? `Key${character}` : character === '-' ? 'Minus' : `Digit${character}`;

/** Keys sent to this page's focused element. */
export async function keysOf(page: Page): Promise<Keys> {
  const client = await page.context().newCDPSession(page);
  return {
    burst: (code) => burst(client, code),
    async throughInputMethod(code, end = 'Enter', committed = '') {
      let shown = '';
      for (const character of code) {
        const key = { ...HIDDEN, code: placeOf(character) };
        await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
        // Nothing of the code is in what the box shows meanwhile.
        shown += '人';
        const at = { selectionStart: shown.length, selectionEnd: shown.length };
        await client.send('Input.imeSetComposition', { text: shown, ...at });
        await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
      }
      const key = { ...HIDDEN, code: end };
      await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      // The input method delivers its text after the key that ended it.
      if (committed) await client.send('Input.insertText', { text: committed });
      await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
  };
}

async function burst(client: CDPSession, code: string): Promise<void> {
  let timestamp = Date.now() / 1_000;
  const send = (key: { key: string; code: string; text: string; windowsVirtualKeyCode: number }) => {
    timestamp += GAP_SECONDS;
    return client.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, timestamp });
  };
  for (const text of code)
    await send({ key: text, code: placeOf(text), text, windowsVirtualKeyCode: text.charCodeAt(0) });
  await send({ key: 'Enter', code: 'Enter', text: '\r', windowsVirtualKeyCode: 13 });
}

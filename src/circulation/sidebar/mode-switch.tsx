// 自动 / 只还 / 只借: what a scanned book means, each with its own colour and word.

import type { Mode } from '../domain/command-cards.ts';
import type { Saying } from './line-words.ts';

/** In the order of the keys F2, F3, F4. */
export const modes: readonly Mode[] = ['automatic', 'returnOnly', 'lendOnly'];

type Props = { readonly mode: Mode; readonly saying: Saying; readonly change: (mode: Mode) => void };

export function ModeSwitch({ mode, saying: { words }, change }: Props) {
  return (
    <fieldset class="modes">
      <legend class="for-screen-readers">{words.mode}</legend>
      {modes.map((each) => (
        <label key={each} class={each === mode ? 'mode chosen' : 'mode'} title={words.modeSays[each]}>
          <input
            type="radio"
            name="mode"
            class="for-screen-readers"
            checked={each === mode}
            onChange={() => change(each)}
          />
          {words.modes[each]}
        </label>
      ))}
    </fieldset>
  );
}

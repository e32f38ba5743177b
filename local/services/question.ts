// Asking the person at the keyboard, as Ui and Browser do: the script is suspended and its locks are lost (PLATFORM 3.22, 4.56).

import type { ScriptExecution } from '../runtime/execution.ts';
import { buttonSets, buttons, type EnumMember } from './enums.ts';
import { mustMatch } from './signature.ts';

/** What came of a question. */
export type Answered = { readonly button: EnumMember; readonly text: string };

/** Takes `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. Without a person, and without an answer, it is closed. */
export function ask(
  execution: ScriptExecution,
  method: string,
  kind: 'alert' | 'prompt',
  args: readonly unknown[],
): Answered {
  mustMatch(execution, method, args, ['string'], ['string', 'object'], ['string', 'string', 'object']);
  const title = args.length === 3 ? String(args[0]) : '';
  const text = String(args.length === 3 ? args[1] : args[0]);
  const choices = String(args.length === 1 ? buttonSets.OK : args[args.length - 1]).split('_');
  const { world } = execution;
  const { person } = execution.run;
  return execution.call({ method, charge: 'free' }, () => {
    world.locks.releaseAll(execution);
    if (person === null) return { button: buttons.CLOSE, text: '' };
    const answer = world.outside(() => world.screen.ask(person, { kind, text, title, buttons: choices }));
    const name = answer.button.toUpperCase();
    return { button: buttons[name as keyof typeof buttons] ?? buttons.CLOSE, text: answer.text ?? '' };
  });
}

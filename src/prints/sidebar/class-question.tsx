// Which classes a paper is for: one, several or all.

import type { PrintMessages } from '../messages/en.ts';

type Props = {
  readonly classes: readonly { readonly className: string; readonly size: string }[];
  readonly chosen: readonly string[];
  readonly choose: (classNames: readonly string[]) => void;
  readonly words: PrintMessages;
};

export function ClassQuestion({ classes, chosen, choose, words }: Props) {
  const names = classes.map(({ className }) => className);
  const toggle = (className: string) =>
    choose(chosen.includes(className) ? chosen.filter((each) => each !== className) : [...chosen, className]);
  return (
    <fieldset class="classes">
      <legend>{words.classesQuestion}</legend>
      <div class="buttons">
        <button type="button" onClick={() => choose(names)}>
          {words.everyClass}
        </button>
        <button type="button" onClick={() => choose([])}>
          {words.noClass}
        </button>
      </div>
      <div class="class-list">
        {classes.map(({ className, size }) => (
          <label key={className} class="choice">
            <input type="checkbox" checked={chosen.includes(className)} onChange={() => toggle(className)} />
            <span>
              {className || words.nobodysClass} <span class="soft">{size}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

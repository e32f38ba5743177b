// Which classes a paper is for: one, several or all.

import type { PrintList } from '../domain/print-list.ts';
import type { PrintMessages } from '../messages/en.ts';

type Props = {
  readonly list: PrintList;
  readonly chosen: readonly string[];
  readonly choose: (classNames: readonly string[]) => void;
  readonly words: PrintMessages;
};

export function ClassQuestion({ list, chosen, choose, words }: Props) {
  const names = list.classes.map(({ className }) => className);
  const sizeOf = (className: string) => list.readers.filter((each) => each.className === className).length;
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
        {names.map((className) => (
          <label key={className} class="choice">
            <input type="checkbox" checked={chosen.includes(className)} onChange={() => toggle(className)} />
            <span>
              {className || words.nobodysClass}{' '}
              <span class="soft">{words.readerCount({ count: sizeOf(className) })}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

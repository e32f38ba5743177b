// The pages as they will come out of the printer, smaller on the screen; the same elements are what is printed.

import type { Sentence } from '../../i18n/sentence.ts';
import type { PrintList } from '../domain/print-list.ts';
import type { PrintMessages } from '../messages/en.ts';
import type { PaperPage } from './paper.ts';
import { PrintedPage } from './printed-page.tsx';

type Props = {
  readonly pages: readonly PaperPage[];
  readonly list: PrintList;
  readonly words: PrintMessages;
  /** Said while there is nothing to print. */
  readonly nothing: Sentence;
};

export function Preview({ pages, list, words, nothing }: Props) {
  return (
    // A region that scrolls must be reached by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class="preview" aria-label={words.preview} tabIndex={0}>
      {pages.length === 0 && (
        <div class="nothing">
          <p>{nothing.text}</p>
          {nothing.detail && <p class="soft">{nothing.detail}</p>}
        </div>
      )}
      {pages.map((page, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place
        <PrintedPage key={at} number={at + 1} total={pages.length} {...page.own} {...{ page, list, words }} />
      ))}
    </section>
  );
}

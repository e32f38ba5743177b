// The frame of every printed page: what it is, whose, of which day, and which of how many (LOOK, Paper).

import type { PrintList } from '../domain/print-list.ts';
import type { PrintMessages } from '../messages/en.ts';
import type { PaperPage } from './paper.ts';

type Props = {
  readonly page: PaperPage;
  readonly number: number;
  readonly total: number;
  readonly list: PrintList;
  readonly words: PrintMessages;
};

export function PrintedPage({ page, number, total, list, words }: Props) {
  const [year = 0, month = 0, date = 0] = list.today.split('-').map(Number);
  return (
    <article class="page">
      <header>
        <div>
          <h2>{page.title}</h2>
          <p class="school">{list.schoolName}</p>
        </div>
        {page.aside}
      </header>
      <div class="body">{page.body}</div>
      <footer>
        <span>{words.onPaper.day({ year, month, date })}</span>
        <span>{words.onPaper.pageOf({ page: number, pages: total })}</span>
      </footer>
    </article>
  );
}

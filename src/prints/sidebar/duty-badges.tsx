// 上岗证: what a student assistant wears and scans when the shift begins.

import { dutyBadgeCode } from '../../circulation/domain/command-cards.ts';
import { inPages } from '../domain/code-grid.ts';
import { Code } from './code.tsx';
import type { Order, Paper } from './paper.ts';

/** Cards of 83 × 53 mm, two beside each other and four rows (FIELD 7.6). */
const ON_A_PAGE = 8;
const CODE_MM = 77;

export const dutyBadges: Paper = {
  name: 'dutyBadges',
  pages: ({ list, words }: Order) => {
    const assistants = list.readers.filter(({ readerType }) => readerType === 'assistant');
    return inPages(assistants, ON_A_PAGE).map((onPage) => ({
      title: words.onPaper.dutyBadges,
      body: (
        <ul class="badges">
          {onPage.map(({ cardNumber, name, className }) => (
            <li key={cardNumber}>
              <p class="kind">
                <span>{words.onPaper.dutyBadge}</span> <span>{list.schoolName}</span>
              </p>
              <p class="name">{name}</p>
              <p>
                {className} {words.onPaper.onDuty}
              </p>
              <Code text={dutyBadgeCode(cardNumber)} widthMm={CODE_MM} words={words} />
            </li>
          ))}
        </ul>
      ),
    }));
  },
};

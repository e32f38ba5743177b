// 命令卡: cards that work like the desk's buttons when they are scanned, to be cut apart and kept at the desk.

import { commandCards } from '../../circulation/domain/command-cards.ts';
import { Code } from './code.tsx';
import type { Order, Paper } from './paper.ts';

const CODE_MM = 80;

export const commandCardsPaper: Paper = {
  name: 'commandCards',
  pages: ({ words, list }: Order) => [
    {
      title: words.onPaper.commandCards,
      body: (
        <ul class="command-cards">
          {commandCards.map(({ code, does, words: word }) => (
            <li key={code}>
              <div>
                <p class="command">{word[list.language]}</p>
                <p>{words.onPaper.commandDoes[does]}</p>
              </div>
              <Code text={code} widthMm={CODE_MM} words={words} />
            </li>
          ))}
        </ul>
      ),
    },
  ],
};

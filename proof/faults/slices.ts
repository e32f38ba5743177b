// The middle slice of an import of three: what came before it stands, what comes after it follows.

import { copyDraft, readerDraft, type SmallSchool } from '../../tests/support/small-school.ts';
import type { Swept } from '../acts/swept.ts';
import type { Fate } from './fates.ts';

const FIRST = 'q0mfq1a2b3slice001';
const LAST = 'q0mfq1a2b3slice003';

type Slices = { readonly first: object; readonly middle: object; readonly last: object };

/** Two classes: the first slice knows one of them, the middle one brings the other. */
const readers: Slices = {
  first: { rows: [readerDraft({ name: '陈一' }), readerDraft({ name: '陈二' })] },
  middle: {
    rows: ['林一', '林二', '林三'].map((name) => readerDraft({ name, entryYear: 2023, classNumber: 1 })),
  },
  last: { rows: [readerDraft({ name: '何一', entryYear: 2023, classNumber: 1 })] },
};

const copies: Slices = {
  first: { batch: '新书', rows: [copyDraft({ title: '稻草人' }), copyDraft({ title: '稻草人' })] },
  middle: {
    batch: '新书',
    rows: ['宝葫芦的秘密', '长袜子皮皮', '大林和小林'].map((title) => copyDraft({ title })),
  },
  last: { batch: '新书', rows: [copyDraft({ title: '宝葫芦的秘密' })] },
};

export type Import = { readonly swept: Swept; readonly fates: readonly Fate[] };

function importOf(entry: string, { first, middle, last }: Slices): Import {
  const send = (school: SmallSchool, slice: object, requestId: string) =>
    school.send(entry, { ...slice, requestId });
  const sendMiddle: Swept['send'] = (school, requestId) => send(school, middle, requestId);
  return {
    swept: {
      ...{ entry, situation: 'the middle slice of three', kind: 'command', journals: true },
      prepare: (school) => void send(school, first, FIRST),
      send: sendMiddle,
    },
    fates: [
      {
        told: 'sent again, and once more when that answer got lost, then the last slice',
        live: ({ school, requestId }) => {
          sendMiddle(school, requestId);
          const answer = sendMiddle(school, requestId);
          send(school, last, LAST);
          school.night();
          return answer;
        },
        isDone: true,
      },
      {
        told: 'sent again the next day, then the last slice',
        live: ({ school, requestId }) => {
          school.night();
          const answer = sendMiddle(school, requestId);
          send(school, last, LAST);
          school.night();
          return answer;
        },
      },
      { told: 'given up', live: ({ school }) => void school.night(), isLeft: true },
    ],
  };
}

export const imports: readonly Import[] = [
  importOf('readers.importReaders', readers),
  importOf('catalogue.importCopies', copies),
];

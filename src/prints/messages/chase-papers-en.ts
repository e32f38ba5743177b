// The words of the papers about overdue loans in English; also the shape that the other language must fill.

import { type Sentence, say } from '../../i18n/sentence.ts';

type Count = { readonly count: number };

export type ChasePaperWords = {
  /** In place of the question for classes. */
  readonly nothingOverdue: Sentence;
  readonly copyCount: (params: Count) => string;
  readonly slips: {
    readonly title: (params: { readonly className: string }) => string;
    readonly count: (params: { readonly readers: number; readonly copies: number }) => string;
    readonly seat: (params: { readonly seat: string }) => string;
    readonly copyTitle: (params: { readonly title: string }) => string;
    readonly due: (params: { readonly day: string; readonly days: number }) => string;
    readonly part: (params: { readonly part: number; readonly parts: number }) => string;
    readonly words: string;
  };
  readonly teacherList: {
    readonly title: (params: { readonly className: string }) => string;
    readonly to: string;
    readonly fold: string;
    readonly closing: string;
    readonly columns: {
      readonly seat: string;
      readonly name: string;
      readonly title: string;
      readonly barcode: string;
      readonly due: string;
      readonly days: string;
      readonly back: string;
    };
    readonly days: (params: Count) => string;
  };
  readonly classCounts: { readonly title: string; readonly copies: (params: Count) => string };
};

const copies = (count: number) => (count === 1 ? '1 copy' : `${count} copies`);
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

export const chasePapersEn: ChasePaperWords = {
  nothingOverdue: say('Nothing is overdue', 'Classes with overdue copies are listed here.'),
  copyCount: ({ count }) => `${count}`,
  slips: {
    title: ({ className }) => `${className}: overdue slips`,
    count: (p) => `${p.readers === 1 ? '1 reader' : `${p.readers} readers`}, ${copies(p.copies)}`,
    seat: ({ seat }) => `No. ${seat}`,
    copyTitle: ({ title }) => title,
    due: (p) => `due ${p.day}, ${days(p.days)} overdue`,
    part: ({ part, parts }) => `${part} of ${parts}`,
    words: 'Please bring it back to the library.',
  },
  teacherList: {
    title: ({ className }) => `${className}: overdue`,
    to: 'To be handed to',
    fold: 'Fold here and at a third from the bottom: this side out',
    closing: 'Please remind them to bring the books back. Thank you!',
    columns: {
      seat: 'No.',
      name: 'Name',
      title: 'Title',
      barcode: 'Barcode',
      due: 'Due',
      days: 'Overdue',
      back: 'Back ✓',
    },
    days: ({ count }) => days(count),
  },
  classCounts: { title: 'Overdue by class', copies: ({ count }) => copies(count) },
};

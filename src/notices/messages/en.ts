// The words of chasing in English; also the shape that the other language must fill.

import { type Sentence, say, shorten } from '../../i18n/sentence.ts';
import type { FindingParams } from '../../kernel/finding.ts';
import type { NoticeCode } from '../domain/codes.ts';

export type NoticesMessages = {
  readonly findings: { readonly [code in NoticeCode]: (params: FindingParams) => Sentence };
};

const quoted = (text: string | number | undefined) => `“${shorten(String(text ?? ''), 30)}”`;

export const en: NoticesMessages = {
  findings: {
    assistantMayNot: () => say('The librarian does this', 'Please ask the librarian.'),
    unknownField: (p) =>
      say(`${quoted(p.field)} is not a field`, 'Use the fields listed beside the words, such as {name}.'),
    stageNameMissing: () => say('The stage has no name', 'Please give it one.'),
    stageGone: () => say('This stage is gone', 'Somebody has deleted its row. Open the page again.'),
    loansGone: () => say('These are no longer out', 'They came back or were renewed meanwhile.'),
    noticeUnknown: () => say('This mail is not known', 'Open the page again.'),
    noticeSettled: () => say('This mail is settled', 'Somebody has said already whether it went.'),
    readerUnknown: () => say('No reader has this card', 'Please look at the number again.'),
  },
};

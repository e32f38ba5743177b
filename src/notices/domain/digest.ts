// The daily digest for the librarian: what went out, what did not and why, what nobody knows, what is presumed lost, what cannot be read.

import type { CivilDay } from '../../kernel/civil-day.ts';
import { type LetterList, type MailContent, writeMail } from './mail-letter.ts';
import type { MailWords } from './mail-words.ts';

export type DigestFacts = {
  readonly schoolName: string;
  readonly today: CivilDay;
  readonly sent: readonly { readonly toWords: string; readonly copies: number }[];
  readonly notSent: readonly { readonly toWords: string; readonly copies: number; readonly code: string }[];
  readonly perhaps: readonly { readonly toWords: string; readonly copies: number; readonly at: string }[];
  readonly presumedLost: readonly {
    readonly className: string;
    readonly readerName: string;
    readonly title: string;
    readonly copyBarcode: string;
    readonly dueOn: CivilDay;
  }[];
  readonly problems: readonly { readonly tab: string; readonly row: number; readonly column: string }[];
  /** Notices that the run did not come to: they go next time. */
  readonly left: number;
};

/** A mail's size has its limit, and so has a librarian's patience. */
const MOST_ROWS = 100;

/** True when there is nothing to tell: then no digest is sent. */
export function isQuiet(facts: DigestFacts): boolean {
  const { sent, notSent, perhaps, presumedLost, problems, left } = facts;
  return left === 0 && [sent, notSent, perhaps, presumedLost, problems].every((list) => list.length === 0);
}

/** Writes the digest, which has something to tell; lists without a row are left out. */
export function digestMail(facts: DigestFacts, words: MailWords): MailContent {
  const { schoolName, today, left } = facts;
  const { headings } = words;
  const lists: readonly LetterList[] = [
    listOf(
      headings.notSent,
      facts.notSent.map(({ toWords, copies, code }) => [
        toWords,
        words.copies({ copies }),
        words.reasons[code] ?? code,
      ]),
      words,
    ),
    listOf(
      headings.perhaps,
      facts.perhaps.map(({ at, toWords, copies }) => [
        at.replace('T', ' ').slice(0, 16),
        toWords,
        words.copies({ copies }),
      ]),
      words,
    ),
    listOf(
      headings.presumedLost,
      facts.presumedLost.map(({ className, readerName, title, copyBarcode, dueOn }) => [
        className,
        readerName,
        words.title({ title }),
        copyBarcode,
        words.due({ dueOn, today }),
      ]),
      words,
    ),
    listOf(
      headings.problems,
      facts.problems.map((place) => [words.cell(place)]),
      words,
    ),
    listOf(
      headings.sent,
      facts.sent.map(({ toWords, copies }) => [toWords, words.copies({ copies })]),
      words,
    ),
  ];
  const told = lists.filter(({ rows }) => rows.length > 0);
  return writeMail({
    subject: words.digestSubject({ day: today, sent: facts.sent.length, notSent: facts.notSent.length }),
    parts: [
      words.digestLead({ schoolName, day: today }),
      ...(left > 0 ? [words.left({ count: left })] : []),
      ...told.flatMap((list) => (list.heading === headings.perhaps ? [list, words.perhapsNote] : [list])),
    ],
  });
}

function listOf(heading: string, rows: readonly (readonly string[])[], words: MailWords): LetterList {
  const kept = rows.slice(0, MOST_ROWS);
  const more = rows.length - kept.length;
  return { heading, head: [], rows: more > 0 ? [...kept, [words.more({ count: more })]] : kept };
}

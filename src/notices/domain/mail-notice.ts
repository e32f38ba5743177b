// The mail to a class teacher, a reader or a guardian: all that is overdue with that class or that reader, and nobody else.

import type { CivilDay } from '../../kernel/civil-day.ts';
import { type LetterList, type MailContent, writeMail } from './mail-letter.ts';
import type { MailWords } from './mail-words.ts';

/** A loan as a mail tells it. */
export type ToldLoan = {
  readonly readerName: string;
  readonly seatNumber: string;
  readonly title: string;
  readonly copyBarcode: string;
  readonly dueOn: CivilDay;
  readonly overdueDays: number;
};

export type NoticeFacts = {
  readonly to: 'classTeacher' | 'reader' | 'guardian';
  /** 三(2)班王老师, 李明, 李明的家长. */
  readonly toWords: string;
  readonly className: string;
  /** The stage's own words with their fields filled in; '' = ours. */
  readonly words: string;
  readonly loans: readonly ToldLoan[];
  readonly schoolName: string;
  readonly today: CivilDay;
};

/** Writes the mail of one notice. */
export function noticeMail(facts: NoticeFacts, words: MailWords): MailContent {
  const copies = facts.loans.length;
  const { className } = facts;
  return writeMail({
    subject:
      facts.to === 'classTeacher' ? words.classSubject({ className, copies }) : words.ownSubject({ copies }),
    parts: [words.greeting({ to: facts.toWords }), ...bodyOf(facts, words), facts.schoolName],
  });
}

/** A school's words to a class teacher stand under the list; whoever gets their own is spoken to first. */
function bodyOf(facts: NoticeFacts, words: MailWords): readonly (string | LetterList)[] {
  const { to, className, loans } = facts;
  const copies = loans.length;
  const list = listOf(facts, words);
  if (to === 'classTeacher')
    return [words.classLead({ className, copies }), list, facts.words || words.classPlea];
  if (facts.words !== '') return [facts.words, list];
  const readerName = loans[0]?.readerName ?? '';
  return [to === 'reader' ? words.readerLead({ copies }) : words.guardianLead({ copies, readerName }), list];
}

/** A class teacher hands the list on, so the names stand first; whoever gets their own needs none. */
function listOf({ to, loans, today }: NoticeFacts, words: MailWords): LetterList {
  const { columns } = words;
  const isClass = to === 'classTeacher';
  const own = [columns.title, columns.barcode, columns.due, columns.overdue];
  return {
    heading: '',
    head: isClass ? [columns.seat, columns.reader, ...own] : own,
    rows: loans.map(({ seatNumber, readerName, title, copyBarcode, dueOn, overdueDays }) => [
      ...(isClass ? [seatNumber, readerName] : []),
      words.title({ title }),
      copyBarcode,
      words.due({ dueOn, today }),
      overdueDays > 0 ? words.overdue({ days: overdueDays }) : '',
    ]),
  };
}

// The readers' words in English; also the shape that the other language must fill.

import { type Sentence, say, shorten } from '../../i18n/sentence.ts';
import type { FindingParams } from '../../kernel/finding.ts';
import type { ReaderCode } from '../domain/codes.ts';
import type { ReaderColumn } from '../domain/import-words.ts';

export type ReadersMessages = {
  readonly findings: { readonly [code in ReaderCode]: (params: FindingParams) => Sentence };
  readonly columns: { readonly [column in ReaderColumn]: string };
};

const columns: ReadersMessages['columns'] = {
  name: 'Name',
  className: 'Class',
  grade: 'Grade (own column)',
  classNumber: 'Class no. (own column)',
  cardNumber: 'Card no.',
  studentNumber: 'Student no.',
  readerType: 'Type',
  seatNumber: 'Seat',
  status: 'Status',
  sex: 'Sex',
  note: 'Note',
  email: 'E-mail',
  guardianEmail: 'Guardian’s e-mail',
};

const quoted = (text: string | number | undefined) => `“${shorten(String(text ?? ''), 30)}”`;

export const en: ReadersMessages = {
  columns,
  findings: {
    nameMissing: () => say('No name', 'Every reader needs a name.'),
    cellTooLong: (p) =>
      say('A cell is too long', `${columnNamed(p)}: ${p.length} characters; a cell holds 50,000.`),
    cardMalformed: (p) =>
      say('Not a card number', `${quoted(p.cardNumber)}: use letters and digits, 32 at most.`),
    cardDoubledInFile: (p) =>
      say('This card no. stands twice', `${quoted(p.number)} is already on line ${p.line}.`),
    cardTaken: (p) =>
      say('Another reader has this card no.', `${quoted(p.cardNumber)} is in Readers already.`),
    cardUsedBefore: (p) =>
      say('This card no. was used before', `${quoted(p.cardNumber)} never comes back. Choose another.`),
    cardIsBarcode: (p) =>
      say('This is the barcode of a copy', `${quoted(p.cardNumber)} is in the Catalogue. Choose another.`),
    cardNotFound: (p) => say('Nobody has this card', `${quoted(p.cardNumber)} is not in Readers.`),
    lossNotNeeded: (p) =>
      p.status === 'left'
        ? say('This reader has left', 'Nothing is lent on the card any more.')
        : say('Lending is stopped already', 'Nothing is lent on the card. Replace it when you like.'),
    cardNumberNeeded: () =>
      say('A class card needs a number', 'Numbers are given to pupils and teachers only.'),
    cardNumbersExhausted: (p) =>
      say('No card numbers left', `The pattern ${p.pattern ?? ''} is full. Choose a longer one in Settings.`),
    studentNumberDoubledInFile: (p) =>
      say('This student no. stands twice', `${quoted(p.number)} is already on line ${p.line}.`),
    studentNumberTaken: (p) =>
      say('This student no. is known', `${quoted(p.studentNumber)} is in Readers already.`),
    readerTypeUnknown: (p) =>
      say('Unknown type of reader', `${quoted(p.text)}: write pupil, teacher, assistant or class.`),
    classUnreadable: (p) =>
      say('Not a class name', `${quoted(p.text)}: write it as 3(1), 301 or Class 3(1).`),
    classMissing: () => say('No class', 'Imported without one; add it in Readers.'),
    gradeBeyondSchool: (p) =>
      say('Not a grade of this school', `${quoted(p.text)} would be grade ${p.grade} of ${p.length}.`),
    readerStatusUnknown: (p) => say('Unknown status', `${quoted(p.text)} becomes Active.`),
    readerColumnMissing: () => say('No column for the name', 'Choose below which column holds the names.'),
    assistantMayNot: () => say('Please call the librarian', 'Cards are the librarian’s to change.'),
  },
};

function columnNamed({ column }: FindingParams): string {
  return columns[column as ReaderColumn] ?? String(column);
}

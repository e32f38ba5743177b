// What the mails say, in English.

import { sayDay } from '../../i18n/say-day.ts';
import type { MailWords } from '../domain/mail-words.ts';

const copiesOf = (copies: number) => (copies === 1 ? '1 copy' : `${copies} copies`);
const are = (copies: number) => (copies === 1 ? 'is' : 'are');

export const mailsEn: MailWords = {
  librarian: 'the librarian',
  greeting: ({ to }) => `Dear ${to},`,
  classSubject: ({ className, copies }) => `Overdue: ${copiesOf(copies)} in ${className}`,
  classLead: ({ className, copies }) => `${copiesOf(copies)} in ${className} ${are(copies)} overdue:`,
  classPlea: 'Please remind the pupils to bring them back. Thank you!',
  ownSubject: ({ copies }) => `Overdue: ${copiesOf(copies)}`,
  readerLead: ({ copies }) =>
    `${copiesOf(copies)} you have out ${are(copies)} overdue. Please bring them back.`,
  guardianLead: ({ copies, readerName }) =>
    `${copiesOf(copies)} that ${readerName} has out ${are(copies)} overdue. Please remind your child to bring them back.`,
  columns: {
    seat: 'Seat',
    reader: 'Name',
    title: 'Title',
    barcode: 'Barcode',
    due: 'Due',
    overdue: 'Overdue',
  },
  title: ({ title }) => title,
  due: ({ dueOn, today }) => sayDay(dueOn, 'en', today),
  overdue: ({ days }) => (days === 1 ? '1 day overdue' : `${days} days overdue`),
  digestSubject: ({ day, sent, notSent }) =>
    `Overdue notices, ${sayDay(day, 'en', day)}: ${sent} sent, ${notSent} not sent`,
  digestLead: ({ schoolName, day }) => `${schoolName}: the overdue notices of ${sayDay(day, 'en', day)}.`,
  left: ({ count }) => `${count} more did not have their turn; they go next time.`,
  headings: {
    sent: 'Sent',
    notSent: 'Not sent',
    perhaps: 'Perhaps sent',
    presumedLost: 'Presumed lost',
    problems: 'Data problems',
  },
  copies: ({ copies }) => copiesOf(copies),
  more: ({ count }) => `… and ${count} more`,
  cell: ({ tab, row, column }) => `${tab}, row ${row}, ${column}`,
  perhapsNote:
    'These are never sent again by themselves. Please say on the page of overdue loans whether they went.',
  reasons: {
    noAddress: 'no address',
    badAddress: 'the address is wrong',
    quotaUsedUp: 'today’s mails are used up',
    mailOff: 'mail to readers or guardians is switched off',
    noClass: 'no class',
    mailTooLarge: 'the mail is too large',
    mailNotAllowed: 'no permission to send mail: please authorize again',
  },
};

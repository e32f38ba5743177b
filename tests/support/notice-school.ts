// The small school on a morning with overdue books: who gets which mail, read back by a mail parser.

import PostalMime, { type Email } from 'postal-mime';
import type { Json, Options, Person, Result } from '../../local/contract.ts';
import { cards, copies, openSmallSchool, type SmallSchool, valueIn } from './small-school.ts';

/** Tuesday, one school day after the due day; before school. */
export const OVERDUE_MORNING = '2026-10-13T06:30:00';

export const addresses = {
  teacher: 'wang@school.example',
  library: 'library@school.example',
  liMing: 'liming@home.example',
  wangFang: 'wangfang@home.example',
  liMingHome: 'lifamily@home.example',
} as const;

/** Two books out to Li Ming, one to Wang Fang, all overdue since yesterday; Three-2 has a class teacher with an address. */
export function makeOverdue(school: SmallSchool): void {
  const { librarian, tabs, workspace } = school;
  librarian.type(tabs.classes, 'D3:E3', [['王老师', addresses.teacher]]);
  school.set('noticeRhythm', '每天');
  school.set('librarianEmail', addresses.library);
  school.lend(copies.littlePrince, cards.liMing);
  school.lend(copies.grassHouse, cards.liMing);
  school.lend(copies.journeyOne, cards.wangFang);
  workspace.clock.set(OVERDUE_MORNING);
}

/** The same with 周老师 as the owner of the daily run. */
export async function openNoticeSchool(options: Partial<Options> = {}): Promise<SmallSchool> {
  const school = await openSmallSchool(options);
  makeOverdue(school);
  takeOver(school);
  return school;
}

export function takeOver(school: SmallSchool, by: Person = school.librarian, ownerName = '周老师') {
  const args = { requestId: school.newRequest(), ownerName };
  return valueIn<{ readonly isOwnerHere: boolean }>(school.call('notices.takeOver', args, by));
}

/** What the clock starts in the morning, now; by hand, so that it takes nothing of the day's trigger time. */
export function runDaily(school: SmallSchool, by: Person = school.librarian): Result {
  return by.call('runNotices', [], 'editor');
}

/** Writes addresses into 读者 and switches on mail to readers and guardians. */
export function giveAddresses(school: SmallSchool): void {
  const { librarian, tabs } = school;
  const keys = school.workspace.snapshot().find(({ sheetId }) => sheetId === tabs.readers)?.cells[0] ?? [];
  const put = (cardNumber: string, key: string, address: string) => {
    const row = school.rows('readers').findIndex((each) => each.cardNumber === cardNumber) + 3;
    librarian.type(tabs.readers, `${String.fromCharCode(65 + keys.indexOf(key))}${row}`, [[address]]);
  };
  put(cards.liMing, 'email', addresses.liMing);
  put(cards.liMing, 'guardianEmail', addresses.liMingHome);
  put(cards.wangFang, 'email', addresses.wangFang);
  school.set('readerMail', '是');
  school.set('guardianMail', '是');
}

/** A mail as its recipient's program would show it. */
export type ReadMail = Pick<Email, 'subject' | 'headers'> & {
  readonly to: readonly string[];
  readonly text: string;
  readonly html: string;
};

/** Every mail that left the school so far, oldest first. */
export async function readMails(school: SmallSchool): Promise<ReadMail[]> {
  return Promise.all(
    school.workspace.outbox().map(async ({ raw }) => {
      const { subject, headers, to = [], text = '', html = '' } = await PostalMime.parse(raw);
      return {
        ...(subject === undefined ? {} : { subject }),
        headers,
        to: to.map(({ address }) => address ?? ''),
        text,
        html,
      };
    }),
  );
}

/** To whom mails went, oldest first. */
export function recipientsOf(school: SmallSchool): string[] {
  return school.workspace.outbox().flatMap(({ to, cc, bcc }) => [...to, ...cc, ...bcc]);
}

/** What a slice of the button answers. */
export type SentNow = {
  readonly sent: number;
  readonly left: number;
  readonly notSent: readonly { readonly code: string }[];
};

/** The button of the page. */
export function sendNow(school: SmallSchool, more: { readonly [name: string]: Json } = {}): SentNow {
  return valueIn<SentNow>(
    school.call('notices.sendNow', { requestId: school.newRequest(), most: 20, ...more }),
  );
}

// What the newest lines of 催还记录 say of mails: which went since the last digest, what a request has sent, what was refused today.

import type { App } from '../../app.ts';
import { FIRST_ROW } from '../../tables/table.ts';
import { chaseResults } from '../domain/log-words.ts';
import { chaseLogTable, noticeClaimsTable } from '../tables.ts';

/** Lines of one read: more than a morning leaves at a school of seventy classes. */
const PART = 500;
/** More lines than were ever written between two digests. */
const MOST_LINES = 4 * PART;
const KEYS = ['at', 'to', 'copies', 'result', 'note', 'noticeId', 'requestId'] as const;

type Line = {
  readonly at: string;
  readonly toWords: string;
  readonly copies: number;
  readonly isSent: boolean;
  readonly note: string;
  readonly noticeId: string;
  readonly requestId: string;
};

/** Mails that went after the last digest did, oldest first. */
export function readSentSince(app: App, digest: string): readonly Line[] {
  const isDigest = ({ noticeId }: Line) => noticeId.startsWith(`${digest}:`);
  let lines: readonly Line[] = [];
  for (let known = 0; known < MOST_LINES; known += PART) {
    const part = readPart(app, known);
    lines = [...part, ...lines];
    if (part.length < PART || part.some((line) => line.isSent && isDigest(line))) break;
  }
  const sent = lines.filter(({ isSent, noticeId }) => isSent && isMail(noticeId));
  return sent.slice(sent.map(isDigest).lastIndexOf(true) + 1);
}

/** How many mails the request has sent, and how many were refused to it. */
export function readSentBy(app: App, requestId: string): { readonly sent: number; readonly refused: number } {
  const own = readPart(app, 0).filter((line) => line.requestId === requestId && isMail(line.noticeId));
  const sent = own.filter(({ isSent }) => isSent).length;
  return { sent, refused: own.length - sent };
}

/** Why a notice to that address was refused today, by `key address`: in words, as the log has them. */
export function readRefusedToday(app: App): ReadonlyMap<string, string> {
  const refused = readPart(app, 0).filter(
    ({ at, isSent, note, noticeId }) =>
      !isSent && note !== '' && isMail(noticeId) && at.startsWith(app.today),
  );
  if (refused.length === 0) return new Map();
  const tab = app.tab(noticeClaimsTable);
  const from = Math.max(FIRST_ROW, tab.port.lastRow() - PART + 1);
  const addresses = new Map(
    tab.readTexts(['noticeKey', 'recipient'], from, PART).map(([key = '', address = '']) => [key, address]),
  );
  return new Map(refused.map(({ noticeId, note }) => [`${noticeId} ${addresses.get(noticeId) ?? ''}`, note]));
}

/** Whether a notice of that key was ever claimed, or is in the log. */
export function isClaimedEver(app: App, key: string): boolean {
  return (
    app.tab(noticeClaimsTable).findNumber('noticeKey', key) !== undefined ||
    app.tab(chaseLogTable).findNumber('noticeId', key) !== undefined
  );
}

/** Lines written by hand are named after their request. */
function isMail(noticeId: string): boolean {
  return noticeId !== '' && !noticeId.startsWith('log:');
}

/** The newest lines but for so many that are known. */
function readPart(app: App, known: number): readonly Line[] {
  const tab = app.tab(chaseLogTable);
  const last = tab.port.lastRow() - known;
  const from = Math.max(FIRST_ROW, last - PART + 1);
  const words: readonly string[] = [...Object.values(chaseResults.sent), 'sent'];
  return tab
    .readTexts(KEYS, from, last - from + 1)
    .map(([at = '', toWords = '', copies, result = '', note = '', noticeId = '', requestId = '']) => ({
      ...{ at, toWords, copies: Number(copies) || 0, isSent: words.includes(result) },
      ...{ note, noticeId, requestId },
    }));
}

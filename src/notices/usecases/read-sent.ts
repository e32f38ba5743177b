// What the newest lines of 催还记录 say of mails: which went since the last digest, and how many a request has sent.

import type { App } from '../../app.ts';
import { FIRST_ROW } from '../../tables/table.ts';
import { chaseResults } from '../domain/log-words.ts';
import { chaseLogTable, noticeClaimsTable } from '../tables.ts';

/** More lines than a day and its evening leave at a school of seventy classes. */
const LINES = 2_000;
const KEYS = ['to', 'copies', 'result', 'noticeId', 'requestId'] as const;

type Line = { readonly toWords: string; readonly copies: number; readonly noticeId: string };

/** Mails that went after the last digest did, oldest first. */
export function readSentSince(app: App, digest: string): readonly Line[] {
  const sent = readTail(app).filter(({ isSent, noticeId }) => isSent && isMail(noticeId));
  const last = sent.map(({ noticeId }) => noticeId.startsWith(`${digest}:`)).lastIndexOf(true);
  return sent.slice(last + 1).map(({ toWords, copies, noticeId }) => ({ toWords, copies, noticeId }));
}

/** Lines that the request has written. */
export function readSentBy(app: App, requestId: string): { readonly sent: number; readonly refused: number } {
  const own = readTail(app).filter((line) => line.requestId === requestId && isMail(line.noticeId));
  const sent = own.filter(({ isSent }) => isSent).length;
  return { sent, refused: own.length - sent };
}

/** Whether a notice of that key was ever claimed. */
export function isClaimedEver(app: App, key: string): boolean {
  return app.tab(noticeClaimsTable).findNumber('noticeKey', key) !== undefined;
}

/** Lines written by hand are named after their request. */
function isMail(noticeId: string): boolean {
  return noticeId !== '' && !noticeId.startsWith('log:');
}

function readTail(app: App) {
  const tab = app.tab(chaseLogTable);
  const from = Math.max(FIRST_ROW, tab.port.lastRow() - LINES + 1);
  const words: readonly string[] = [...Object.values(chaseResults.sent), 'sent'];
  return tab.readTexts(KEYS, from, LINES).map(([toWords = '', copies, result = '', noticeId = '', id]) => ({
    ...{ toWords, noticeId, copies: Number(copies) || 0 },
    ...{ isSent: words.includes(result), requestId: id ?? '' },
  }));
}

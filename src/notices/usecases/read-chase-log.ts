// What was said and sent about loans that are out: the newest lines of 催还记录 and of the claims.

import type { App } from '../../app.ts';
import { type CivilDay, isCivilDay } from '../../kernel/civil-day.ts';
import type { ClaimLine } from '../domain/claims.ts';
import { loanKeysIn } from '../domain/loan-key.ts';
import type { LogLine } from '../domain/told.ts';
import { chaseLogTable, noticeClaimsTable } from '../tables.ts';
import { readTail } from './read-tail.ts';

const LOG_KEYS = [
  'at',
  'stage',
  'to',
  'by',
  'result',
  'promisedOn',
  'note',
  'operator',
  'noticeId',
  'loanKeys',
  'requestId',
] as const;

/** Lines since that day, and some before; one whose way or result cannot be read is shown by the data check and left out. */
export function readLog(app: App, since: CivilDay): readonly LogLine[] {
  const tab = app.tab(chaseLogTable);
  const { by, result } = tab.table.columns;
  return readTail(tab, LOG_KEYS, since).flatMap((cells) => {
    const [at = '', stage = '', to = '', way = '', became = '', promised = '', ...rest] = cells;
    const [note = '', operator = '', noticeId = '', keys = '', requestId = ''] = rest;
    const [decodedWay, decodedResult] = [by.decode(way), result.decode(became)];
    if (!('value' in decodedWay) || !('value' in decodedResult)) return [];
    return [
      {
        ...{ at: momentOf(at), stage, to, by: decodedWay.value, result: decodedResult.value },
        promisedOn: isCivilDay(promised) ? promised : ('' as const),
        ...{ note, operator, noticeId, loanKeys: loanKeysIn(keys), requestId },
      },
    ];
  });
}

/** Claims since that day, and some before. */
export function readClaims(app: App, since: CivilDay): readonly ClaimLine[] {
  const keys = ['at', 'noticeKey', 'to', 'loanKeys'] as const;
  return readTail(app.tab(noticeClaimsTable), keys, since)
    .filter(([, noticeKey = '']) => noticeKey !== '')
    .map(([at = '', noticeKey = '', to = '', loanKeys = '']) => ({
      ...{ at: momentOf(at), noticeKey, to, loanKeys: loanKeysIn(loanKeys) },
    }));
}

/** As the spreadsheet shows it, with a blank between; a moment at midnight has lost its time. */
function momentOf(text: string): string {
  return text.length === 10 ? `${text}T00:00:00` : text.replace(' ', 'T');
}

// 馆内阅览: counts readers who read in the room, by a button at the desk.

import { dayOf } from '../../kernel/civil-day.ts';
import { keysOf } from '../../tables/table.ts';
import type { ActResult, InRoomAct } from '../domain/desk.ts';
import { inRoomUseTable } from '../tables.ts';
import { noted } from './act-result.ts';
import type { Sitting } from './sitting.ts';

/** One row for each press; the same request is counted once. Every column is read, so that each is where the row is put. Answers today's sum. */
export function countInRoom({ app, operator }: Sitting, act: InRoomAct): ActResult {
  const tab = app.tab(inRoomUseTable);
  const rows = tab.readAll(keysOf(inRoomUseTable)).rows.map(({ row }) => row);
  const isThere = rows.some((row) => row.requestId === act.requestId);
  const { requestId, className, count } = act;
  if (!isThere) tab.append({ at: app.now, className, count, operator, requestId });
  const today = rows.filter((row) => dayOf(row.at) === app.today).reduce((sum, row) => sum + row.count, 0);
  return { ...noted(act, 'readInRoom', { total: today + (isThere ? 0 : count) }), isRepeat: isThere };
}

// A chase log as a large school has it after a term: a list for every class each week, and what went to readers and homes.

import { findTab, type TabKey } from '../local/read-tab.ts';
import { addDays } from '../src/kernel/civil-day.ts';
import type { Bench } from './act.ts';

const WEEKS = 20;
const CLASSES = 72;
/** Of 300 overdue, some reach a stage of their own each week. */
const READERS = 100;

/** As the daily run would have written it, about loans that are back since. */
export function fillChaseLog({ workspace, librarian }: Bench): void {
  const snapshot = workspace.snapshot();
  const today = workspace.clock.now().slice(0, 10);
  const lines = Array.from({ length: WEEKS }, (_, week) => addDays(today, 7 * (week - WEEKS))).flatMap(
    (day) => [...Array.from({ length: CLASSES + READERS }, (_, at) => lineOf(day, at)), digestOf(day)],
  );
  const paste = (tab: TabKey) => {
    const { sheetId, cells } = findTab(snapshot, tab);
    const keys = (cells[0] ?? []).map(String);
    librarian.type(
      sheetId,
      'A3',
      lines.map((line) => keys.map((key) => line[key] ?? '')),
    );
  };
  paste('chaseLog');
  paste('noticeClaims');
}

/** The last mail of each run. */
function digestOf(day: string): { readonly [key: string]: string } {
  const key = `digest:${day}`;
  return {
    ...lineOf(day, 0),
    stage: '',
    to: '馆员',
    className: '',
    loanKeys: '',
    noticeId: key,
    noticeKey: key,
  };
}

function lineOf(day: string, at: number): { readonly [key: string]: string } {
  const isList = at < CLASSES;
  const noticeKey = isList ? `class:c${at}:${day}` : `reader:r${at}:s-slip:${day}`;
  return {
    at: `${day} 06:30:00`,
    stage: isList ? '班级清单邮件' : '给读者的邮件',
    to: isList ? `${at}班班主任` : `读者${at}`,
    className: `${at % CLASSES}班`,
    by: '邮件',
    copies: isList ? '4' : '1',
    result: '已发出',
    operator: '周老师',
    noticeId: noticeKey,
    noticeKey,
    recipient: `somebody${at}@school.example`,
    loanKeys: Array.from({ length: isList ? 4 : 1 }, (_, n) => `lback${at}x${n}00000@${day}`).join(' '),
    requestId: `q${day.replaceAll('-', '')}run0000`,
  };
}

// What a person does in the workbook between the acts of the desks: rows and columns moved, names, settings and the calendar typed, a row deleted.

import { lendAHand, nextRow, rowNumber, typeAt, typeBeside } from './hands.ts';
import { Disagreement, type Live } from './live.ts';
import { type CalendarRow, plusDays } from './plain-days.ts';
import { loanOfCopy, type PlainLibrary, type PlainPolicy } from './plain-library.ts';
import { copyAt, readerAt } from './planning.ts';
import { ITEM_TYPE, READER_TYPE } from './read-plain.ts';
import type { Step } from './steps.ts';

type Of<Kind extends Step['do']> = Extract<Step, { do: Kind }>;

const MOST_CALENDAR_ROWS = 6;
const KINDS: readonly CalendarRow['kind'][] = ['闭馆', '开馆', '学期', '假期', '假期借阅', '只还不借'];

export type ByHand = Of<
  'hand' | 'reader' | 'copyStatus' | 'deleteLoanRow' | 'setting' | 'policy' | 'calendar' | 'forgetCalendarRow'
>;

/** Does it in the workbook and in the plain library, and holds them against each other. */
export function byHand(live: Live, step: ByHand): void {
  const library = live.copyOfLibrary();
  if (step.do === 'hand') moveThings(live, step);
  else if (step.do === 'reader') editReader(live, library, step);
  else if (step.do === 'copyStatus') editCopyStatus(live, library, step);
  else if (step.do === 'deleteLoanRow') deleteLoanRow(live, library, step);
  else if (step.do === 'setting') changeSetting(live, library, step);
  else if (step.do === 'policy') changePolicy(live, library, step);
  else if (step.do === 'calendar') writeCalendarRow(live, library, step);
  else forgetCalendarRow(live, library, step);
  live.look([{ library, objections: [] }]);
}

function moveThings(live: Live, { hand, undone }: Of<'hand'>): void {
  const steps = lendAHand(live.school, live.person, hand);
  if (undone)
    for (let left = steps; left > 0; left--)
      live.person.edit({ do: 'undo', sheetId: live.school.tabs[hand.tab] });
}

function editReader(live: Live, library: PlainLibrary, { of, key, pick }: Of<'reader'>): void {
  const reader = readerAt(library, of);
  const statuses = ['active', 'cardLost', 'suspended', 'left'] as const;
  const words = { active: '正常', cardLost: '挂失', suspended: '停借', left: '离校' };
  const status = statuses[pick % statuses.length] as (typeof statuses)[number];
  const typed = {
    name: `${reader.name.slice(0, 2)}${reader.id.slice(-3)}${pick}`,
    note: `记${pick}`,
    status: words[status],
    stoppedUntil: pick === 0 ? '' : plusDays(library.today, pick * 2 - 3),
  };
  const find = (row: { [key: string]: string }) => row.readerId === reader.id;
  typeBeside(live.school, live.person, { tab: 'readers', find, key, value: typed[key] });
  if (key === 'name') reader.name = typed.name;
  if (key === 'status') reader.status = status;
  if (key === 'stoppedUntil') reader.stoppedUntil = typed.stoppedUntil;
}

function editCopyStatus(live: Live, library: PlainLibrary, { of, pick }: Of<'copyStatus'>): void {
  const copy = copyAt(library, of);
  const words = { onShelf: '在馆', lost: '遗失', setAside: '预留', damaged: '待修补' };
  const statuses = ['onShelf', 'onShelf', 'lost', 'setAside', 'damaged'] as const;
  copy.status = statuses[pick % statuses.length] as (typeof statuses)[number];
  const find = (row: { [key: string]: string }) => row.copyId === copy.id;
  typeBeside(live.school, live.person, { tab: 'catalogue', find, key: 'status', value: words[copy.status] });
}

/** A slip of the mouse: the row of something that is out. The night puts it back by the journal. */
function deleteLoanRow(live: Live, library: PlainLibrary, { copy }: Of<'deleteLoanRow'>): void {
  const loan = loanOfCopy(library, copyAt(library, copy).id);
  if (!loan || live.mayLackLine.has(loan.now.by)) return;
  const loanId = live.loanIdOf(loan.lentBy);
  const at = rowNumber(live.school, 'loans', (row) => row.loanId === loanId);
  if (at === undefined) return;
  live.person.edit({ do: 'deleteRows', sheetId: live.school.tabs.loans, at, count: 1 });
  loan.place = 'deleted';
}

function changeSetting(live: Live, library: PlainLibrary, { key, pick }: Of<'setting'>): void {
  const { school } = library;
  if (key === 'overdueBlocks') school.overdueBlocks = pick % 2 === 0;
  else
    school[key] = { graceDays: pick, clearDays: pick * 3, holidayDueDay: pick + 1, assistantExtra: pick }[
      key
    ];
  const value = key === 'overdueBlocks' ? (school.overdueBlocks ? '是' : '否') : String(school[key]);
  const find = (row: { [key: string]: string }) => row.settingKey === key;
  typeBeside(live.school, live.person, { tab: 'settings', find, key: 'value', value });
}

function changePolicy(live: Live, library: PlainLibrary, { row, key, value }: Of<'policy'>): void {
  const policy = library.policies[row % library.policies.length] as PlainPolicy;
  const values = {
    maxLoans: [1, 2, 3, 5, 8, 2],
    loanDays: [14, 7, 21, 30, 1, 0],
    renewals: [1, 0, 2, 3, 1, 2],
    renewalDays: [14, 7, 1, 30, 3, 10],
    stopFactor: [0, 1, 2, 0, 3, 1],
    holidayLoans: [null, 1, 2, 3, 5, 8],
  }[key];
  const chosen = values[value % values.length] ?? null;
  Object.assign(policy, { [key]: chosen });
  const find = (each: { [key: string]: string }) =>
    (READER_TYPE[each.readerType as keyof typeof READER_TYPE] ?? null) === policy.readerType &&
    (ITEM_TYPE[each.itemType as keyof typeof ITEM_TYPE] ?? null) === policy.itemType;
  typeBeside(live.school, live.person, {
    tab: 'loanPolicies',
    find,
    key,
    value: chosen === null ? '' : String(chosen),
  });
}

function writeCalendarRow(live: Live, library: PlainLibrary, step: Of<'calendar'>): void {
  if (library.calendar.length >= MOST_CALENDAR_ROWS) return;
  const kind = KINDS[step.kind % KINDS.length] as CalendarRow['kind'];
  const from = plusDays(library.today, step.inDays);
  const to = plusDays(from, step.length);
  const due = kind === '假期借阅' && step.dueIn > 20 ? plusDays(from, step.dueIn) : '';
  if (library.calendar.some((row) => row.from === from && row.kind === kind)) return;
  library.calendar = [...library.calendar, { from, to, kind, due }];
  const at = nextRow(live.school, 'calendar');
  typeAt(live.school, live.person, 'calendar', at, {
    startsOn: from,
    endsOn: to,
    kind,
    ...(due && { dueOn: due }),
  });
}

function forgetCalendarRow(live: Live, library: PlainLibrary, { which }: Of<'forgetCalendarRow'>): void {
  const gone = library.calendar[which % Math.max(1, library.calendar.length)];
  if (!gone) return;
  library.calendar = library.calendar.filter((row) => row !== gone);
  const word = (row: { [key: string]: string }) => row.startsOn === gone.from && row.kind === gone.kind;
  const at = rowNumber(live.school, 'calendar', word);
  if (at === undefined) throw new Disagreement(`校历 has lost ${gone.kind} from ${gone.from}`);
  typeAt(live.school, live.person, 'calendar', at, { startsOn: '', endsOn: '', kind: '', dueOn: '' });
}

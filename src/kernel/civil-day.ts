// Days as a school counts them: `YYYY-MM-DD`, without hours or zones (PLATFORM 4.36–4.40).

/** A day of the proleptic Gregorian calendar, `YYYY-MM-DD`. Compares as text. */
export type CivilDay = string;

/** A wall-clock moment in the spreadsheet's zone, `YYYY-MM-DDTHH:mm:ss`. Compares as text. */
export type CivilMoment = string;

const DAY_MS = 86_400_000;

function epochDay(day: CivilDay): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

/** True for text that names a day which exists, e.g. not `2026-02-29`. */
export function isCivilDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(epochDay(text) * DAY_MS).toISOString().startsWith(text);
}

/** The day `days` later; negative goes back. Never crosses a clock change, being pure y-m-d arithmetic. */
export function addDays(day: CivilDay, days: number): CivilDay {
  return new Date((epochDay(day) + days) * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return epochDay(to) - epochDay(from);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: CivilDay): number {
  return ((((epochDay(day) + 3) % 7) + 7) % 7) + 1;
}

/** The day part of a moment. */
export function dayOf(moment: CivilMoment): CivilDay {
  return moment.slice(0, 10);
}

/** Whole minutes from one moment to another on the same wall clock. */
export function minutesBetween(from: CivilMoment, to: CivilMoment): number {
  return Math.floor((Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000);
}

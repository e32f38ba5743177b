// Date objects of the platform as civil days and moments of the spreadsheet's zone (PLATFORM 4.36–4.37).

import type { CivilMoment } from '../kernel/civil-day.ts';
import type { CellMoment } from '../tables/cell.ts';

export type CivilClock = {
  /** The wall-clock moment of an instant in the spreadsheet's zone. */
  readonly momentOf: (instant: Date) => CivilMoment;
  readonly cellOf: (instant: Date) => CellMoment;
};

/** A clock for one zone. `Intl` is there in V8 (PLATFORM 4.2) and spares a service call for every cell. */
export function civilClock(zone: string): CivilClock {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const parts = (instant: Date) => {
    const found: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(instant)) found[type] = value;
    return {
      day: `${(found.year ?? '').padStart(4, '0')}-${found.month}-${found.day}`,
      time: `${found.hour}:${found.minute}:${found.second}`,
    };
  };
  return {
    momentOf: (instant) => {
      const { day, time } = parts(instant);
      return `${day}T${time}`;
    },
    cellOf: parts,
  };
}

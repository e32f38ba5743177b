// Makes the `App` of one call: the active spreadsheet behind the names the use-cases know.

import type { App } from '../app.ts';
import { areas } from '../areas.ts';
import { type Language, languageOf } from '../i18n/language.ts';
import { dayOf } from '../kernel/civil-day.ts';
import { Fault } from '../kernel/fault.ts';
import { makeId } from '../kernel/ids.ts';
import { mustNotBeNewer, schemaVersion } from '../migrations.ts';
import { readSchool, type School } from '../settings/domain/school.ts';
import { settingsTable } from '../settings/tables.ts';
import { type MapMemory, type RememberedMap, Tab } from '../tables/tab.ts';
import type { AnyTable, Columns, Table } from '../tables/table.ts';
import { civilClock } from './civil-time.ts';
import { dailyRun } from './daily-run.ts';
import { underLock } from './lock.ts';
import { mailPort } from './mail.ts';
import { type Memory, openMemory } from './memory.ts';
import { type Meta, readMeta } from './meta-tab.ts';
import { sheetPort } from './sheet-tab.ts';

type OpenApp = App & { readonly memory: Memory };

/**
 * Opens the app for one piece of work. A workbook of an older version is opened by its migrations alone: everybody else is sent to 初始设置. What the work
 * learnt of the slow-changing kind is remembered for the next call.
 */
export function withApp<T>(work: (app: App) => T, oldest: 'current' | 'older' = 'current'): T {
  const app = openApp(oldest);
  const result = work(app);
  app.memory.save();
  return result;
}

const allTables: readonly AnyTable[] = areas.flatMap((area): readonly AnyTable[] => area.tables);

/** Nothing is read before it is asked for; in a warm call the memory is the only thing read here. */
function openApp(oldest: 'current' | 'older'): OpenApp {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const nowMs = Date.now();
  const memory = openMemory(nowMs);
  const remember = <T>(name: string, load: () => T): T => {
    const known = memory.get<T>(name);
    if (known !== undefined) return known;
    const value = load();
    memory.set(name, value);
    return value;
  };
  const zone = remember('zone', () => spreadsheet.getSpreadsheetTimeZone());
  const meta = (): Meta => {
    const found = remember('meta', () => readMeta(spreadsheet) ?? null);
    if (!found) throw new Fault('notSetUp');
    const version = Number(found.schemaVersion ?? schemaVersion());
    mustNotBeNewer(version);
    if (version < schemaVersion() && oldest === 'current') throw new Fault('notSetUp');
    return found;
  };
  const clock = civilClock(zone);
  const now = clock.momentOf(new Date(nowMs));
  const tabs = new Map<string, Tab<Columns>>();

  const openTab = <C extends Columns>(table: Table<C>, language: Language): Tab<C> => {
    const id = Number(meta()[`sheet.${table.name}`] ?? Number.NaN);
    const sheet = Number.isNaN(id) ? null : spreadsheet.getSheetById(id);
    if (!sheet) throw new Fault('tabMissing', { tab: table.tab[language] });
    return new Tab(table, sheetPort(sheet, clock), language, mapMemory(memory, table.name));
  };
  /** Before the first set-up the person's own language serves. */
  const school = (): School => {
    const fallback = languageOf(Session.getActiveUserLocale());
    if (!remember('meta', () => readMeta(spreadsheet) ?? null)) return readSchool({}, fallback);
    return remember('school', () => readSchool(settingValues(openTab(settingsTable, fallback)), fallback));
  };

  return {
    get workbookId() {
      return spreadsheet.getId();
    },
    today: dayOf(now),
    now,
    nowMs,
    clockMs: () => Date.now(),
    get school() {
      return school();
    },
    get language() {
      return school().language;
    },
    hints: { isStale: false },
    tab: <C extends Columns>(table: Table<C>) => {
      const open = tabs.get(table.name) ?? openTab(table, school().language);
      tabs.set(table.name, open as unknown as Tab<Columns>);
      return open as unknown as Tab<C>;
    },
    tables: allTables,
    newId: (kind) => makeId(kind, Utilities.getUuid()),
    remember,
    flush: () => SpreadsheetApp.flush(),
    underLock,
    mail: mailPort,
    daily: dailyRun(spreadsheet),
    showCell: (sheetId, a1) => {
      const sheet = spreadsheet.getSheetById(sheetId);
      if (!sheet) throw new Fault('tabMissing', { tab: String(sheetId) });
      sheet.activate();
      sheet.getRange(a1).activate();
    },
    memory,
  };
}

function settingValues(tab: Tab<typeof settingsTable.columns>): { readonly [key: string]: string } {
  return Object.fromEntries(
    tab.readAll(['settingKey', 'value']).rows.map(({ row }) => [row.settingKey, row.value]),
  );
}

function mapMemory(memory: Memory, name: string): MapMemory {
  return {
    get: () => memory.get<RememberedMap>(`columns.${name}`),
    set: (map) => memory.set(`columns.${name}`, map),
  };
}

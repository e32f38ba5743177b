// The daily run's owner and trigger: a random id in the person's own properties, a name in the workbook, no scope for either (PLATFORM 2.11, 2.19, 2.41).

import type { DailyRun } from '../app.ts';
import { readMeta, writeMetaValue } from './meta-tab.ts';
import { hasNoticesTrigger, installNoticesTrigger } from './triggers.ts';

/** Properties of a person belong to one script: a copied file knows nobody (PLATFORM 2.41). */
const INSTALLER = 'shuxiang.installer';

export function dailyRun(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): DailyRun {
  const properties = () => PropertiesService.getUserProperties();
  const installerId = () => properties().getProperty(INSTALLER) ?? '';
  return {
    installerId,
    makeInstallerId: () => {
      const known = installerId();
      if (known !== '') return known;
      const made = Utilities.getUuid();
      properties().setProperty(INSTALLER, made);
      return made;
    },
    hasTrigger: hasNoticesTrigger,
    installTrigger: () => installNoticesTrigger(spreadsheet.getSpreadsheetTimeZone()),
    read: (name) => readMeta(spreadsheet)?.[keyOf(name)] ?? '',
    write: (name, text) => writeMetaValue(spreadsheet, keyOf(name), text),
  };
}

function keyOf(name: string): string {
  return `notices.${name}`;
}

// The time-driven triggers: each person has at most one of their own for each function (PLATFORM 2.10–2.16, 1.37).

const NIGHTLY = 'runNightly';
/** Between two and three at night, script zone (PLATFORM 2.12). */
const NIGHTLY_HOUR = 2;

const NOTICES = 'runNotices';
/** Between six and seven, before school, in the zone of the sheet. */
const NOTICES_HOUR = 6;

/** Only the caller's own triggers can be seen; the nightly run itself is safe to run twice. */
export function ensureNightlyTrigger(): void {
  if (own(NIGHTLY).length === 0)
    ScriptApp.newTrigger(NIGHTLY).timeBased().everyDays(1).atHour(NIGHTLY_HOUR).create();
}

/** Whether the caller has it; it may have been disabled all the same (PLATFORM 2.15). */
export function hasNoticesTrigger(): boolean {
  return own(NOTICES).length > 0;
}

/** Deletes the caller's old ones first: they may be disabled, and there may be no more than 20 in all (PLATFORM 1.37, 2.15). */
export function installNoticesTrigger(zone: string): void {
  for (const trigger of own(NOTICES)) ScriptApp.deleteTrigger(trigger);
  ScriptApp.newTrigger(NOTICES).timeBased().everyDays(1).atHour(NOTICES_HOUR).inTimezone(zone).create();
}

function own(handler: string): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((each) => each.getHandlerFunction() === handler);
}

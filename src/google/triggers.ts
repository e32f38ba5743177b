// The nightly trigger: each person who sets up has at most one of their own (PLATFORM 2.10–2.16, 1.37).

const HANDLER = 'runNightly';
/** Between two and three at night, script zone (PLATFORM 2.12). */
const HOUR = 2;

/** Only the caller's own triggers can be seen; the nightly run itself is safe to run twice. */
export function ensureNightlyTrigger(): void {
  const isThere = ScriptApp.getProjectTriggers().some((each) => each.getHandlerFunction() === HANDLER);
  if (!isThere) ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(HOUR).create();
}

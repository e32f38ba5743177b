// Breaks of what the platform counts and caps (PLATFORM 1).
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts of sources.

import type { Break } from '../breaks/break.ts';

const quotas = 'tests/contract/runtime-quotas.test.ts';
const mailTest = 'tests/contract/service-mail.test.ts';
const limits = 'tests/contract/grid-limits.test.ts';
const mail = 'local/services/mail-app.ts';
const quota = 'local/runtime/quota.ts';

export const breaksOfQuotas: readonly Break[] = [
  {
    name: '1 a quota begins anew after 24 hours from its first use',
    file: quota,
    find: 'nowMs - use.since >= DAY_MS',
    replace: 'nowMs - use.since >= DAY_MS * 9',
    tests: [{ file: quotas, named: 'counted from the first of the 24 hours' }],
  },
  {
    name: '1 a quota is each person’s own',
    file: quota,
    find: 'const use = facts.now.quotas[`${name}:${email}`];',
    replace: 'const use = facts.now.quotas[`${name}:librarian@school.example`] ?? facts.now.quotas[email];',
    tests: [{ file: mailTest, named: "quota is each person's own" }],
  },
  {
    name: '1.1 a consumer mails 100 recipients a day',
    file: quota,
    find: 'mail: { consumer: 100, workspace: 1500 },\n  mailInAll: { consumer: 100,',
    replace: 'mail: { consumer: 101, workspace: 1500 },\n  mailInAll: { consumer: 101,',
    tests: [{ file: mailTest, named: 'the 101st recipient' }],
  },
  {
    name: '1.1 a school mails 1,500 outsiders a day',
    file: quota,
    find: 'mail: { consumer: 100, workspace: 1500 }',
    replace: 'mail: { consumer: 100, workspace: 2000 }',
    tests: [{ file: quotas, named: 'stops at 1,500' }],
  },
  {
    name: '1.2 a school mails 2,000 in all, its own domain included',
    file: quota,
    find: 'mailInAll: { consumer: 100, workspace: 2000 }',
    replace: 'mailInAll: { consumer: 100, workspace: 9000 }',
    tests: [{ file: quotas, named: "within the school's own domain" }],
  },
  {
    name: '1.2 a consumer mails 100 in all, their own domain included',
    file: quota,
    find: 'mailInAll: { consumer: 100,',
    replace: 'mailInAll: { consumer: 200,',
    tests: [{ file: quotas, named: 'whoever they are to' }],
  },
  {
    name: '1.5 properties are read and written 50,000 times a day',
    file: quota,
    find: 'properties: { consumer: 50_000,',
    replace: 'properties: { consumer: 500_000,',
    tests: [{ file: quotas, named: 'are read and written 50,000 times' }],
  },
  {
    name: '1.5 a school has ten times as many',
    file: quota,
    find: 'workspace: 500_000 }',
    replace: 'workspace: 50_000 }',
    tests: [{ file: quotas, named: 'ten times as many' }],
  },
  {
    name: '1.11 the quota left counts every recipient',
    file: mail,
    find: 'const all = [...to, ...cc, ...bcc];',
    replace: 'const all = [...to];',
    tests: [{ file: mailTest, named: 'getRemainingDailyQuota counts recipients' }],
  },
  {
    name: '1.13 a run is killed after six minutes',
    file: 'local/runtime/run-function.ts',
    find: 'const SIX_MINUTES = 360_000;',
    replace: 'const SIX_MINUTES = 3_600_000;',
    tests: [{ file: quotas, named: 'six minutes' }],
  },
  {
    name: '1.14 a simple trigger is killed after thirty seconds',
    file: 'local/runtime/run-function.ts',
    find: 'const THIRTY_SECONDS = 30_000;',
    replace: 'const THIRTY_SECONDS = 60_000;',
    tests: [{ file: 'tests/contract/runtime-modes.test.ts', named: '(1.13, 1.14)' }],
  },
  {
    name: '1.16 thirty runs of a person at once',
    file: 'local/runtime/run-function.ts',
    find: 'person: 30,',
    replace: 'person: 31,',
    tests: [{ file: quotas, named: '(1.16' }],
  },
  {
    name: '1.16 the thirty are each person’s own',
    file: 'local/runtime/run-function.ts',
    find: 'death === null && run.runsAs === runsAs',
    replace: "death === null && run.runsAs !== '' && runsAs !== ''",
    tests: [{ file: quotas, named: '(1.16' }],
  },
  {
    name: '1.18 a mail has 50 recipients',
    file: mail,
    find: 'const MOST_RECIPIENTS = 50;',
    replace: 'const MOST_RECIPIENTS = 51;',
    tests: [{ file: quotas, named: '(1.18)' }],
  },
  {
    name: '1.19 a mail has 250 attachments',
    file: mail,
    find: 'const MOST_ATTACHMENTS = 250;',
    replace: 'const MOST_ATTACHMENTS = 251;',
    tests: [{ file: quotas, named: '(1.19' }],
  },
  {
    name: '1.19 a mail has 25 MB of attachments',
    file: mail,
    find: 'const MOST_ATTACHED_BYTES = 25 *',
    replace: 'const MOST_ATTACHED_BYTES = 250 *',
    tests: [{ file: quotas, named: '(1.19' }],
  },
  {
    name: '1.20 a consumer’s mail has 200 KB of body',
    file: mail,
    find: 'consumer: 200 * 1024',
    replace: 'consumer: 201 * 1024',
    tests: [{ file: quotas, named: '(1.20)' }],
  },
  {
    name: '1.20 a school’s mail has 400 KB of body',
    file: mail,
    find: 'workspace: 400 * 1024',
    replace: 'workspace: 200 * 1024',
    tests: [{ file: quotas, named: '(1.20)' }],
  },
  {
    name: '1.25 a sleep is five minutes at most',
    file: 'local/services/utilities.ts',
    find: 'const LONGEST_SLEEP_MS = 300_000;',
    replace: 'const LONGEST_SLEEP_MS = 350_000;',
    tests: [{ file: quotas, named: '(1.25)' }],
  },
  {
    name: '1.27 a workbook has ten million cells, told when rows are added',
    file: 'local/grid/apply-lines.ts',
    find: 'if (cells + added > MOST_CELLS) throw',
    replace: 'if (cells + added > MOST_CELLS * 2) throw',
    tests: [{ file: limits, named: 'rows that would make more are refused' }],
  },
  {
    name: '1.27 a workbook has ten million cells, told when a tab is added',
    file: 'local/grid/apply-tabs.ts',
    find: 'if (cells > MOST_CELLS) throw',
    replace: 'if (cells > MOST_CELLS * 2) throw',
    tests: [{ file: limits, named: 'one more is refused when it is full' }],
  },
  {
    name: '1.27 a tab has 18,278 columns',
    file: 'local/grid/apply-lines.ts',
    find: 'export const MOST_COLUMNS = 18_278;',
    replace: 'export const MOST_COLUMNS = 18_279;',
    tests: [{ file: limits, named: '18,278 columns' }],
  },
  {
    name: '1.27 a cell has 50,000 characters',
    file: 'local/grid/entering.ts',
    find: 'const MOST_CHARACTERS = 50_000;',
    replace: 'const MOST_CHARACTERS = 50_001;',
    tests: [{ file: limits, named: '50,000 characters' }],
  },
  {
    name: '1.28 ten calls of a page are in flight',
    file: 'local/runtime/page-calls.ts',
    find: 'const MOST_IN_FLIGHT = 10;',
    replace: 'const MOST_IN_FLIGHT = 20;',
    tests: [{ file: quotas, named: '(1.28' }],
  },
  {
    name: '1.35 a mail too many is refused in its words',
    file: quota,
    find: 'Service invoked too many times for one day: ${service}.',
    replace: 'Too many: ${service}.',
    tests: [{ file: mailTest, named: 'the 101st recipient' }],
  },
  {
    name: '1.36 a killed run has no further effect, catch and finally included',
    file: 'local/runtime/execution.ts',
    find: '  mustLive(): void {\n    if (this.death !== null)',
    replace: "  mustLive(): void {\n    if (this.death === '')",
    tests: [{ file: 'tests/contract/runtime-gate.test.ts', named: '(1.36, 8A.6)' }],
  },
  {
    name: '1.38 a bad address is refused by name',
    file: mail,
    find: 'if (wrong !== undefined) throw new Error(`Invalid email: ${wrong}`);',
    replace: '',
    tests: [{ file: mailTest, named: '(1.38)' }],
  },
];

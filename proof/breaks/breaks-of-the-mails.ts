// One-line breaks of the notices that go by mail: once each, to nobody else, never silently not.

import type { Break } from './break.ts';

const run = [{ file: 'tests/notices/run.test.ts' }];
const trouble = [{ file: 'tests/notices/run-trouble.test.ts' }];
const stopped = [{ file: 'tests/notices/run-stopped.test.ts' }];

export const breaksOfTheMails: readonly Break[] = [
  {
    name: 'a mail is sent before it is claimed',
    file: 'src/notices/usecases/send-mail.ts',
    find: 'if (ready) claim(app, ready);',
    replace: 'void claim;',
    tests: stopped,
  },
  {
    name: 'a mail that another claimed meanwhile is sent all the same',
    file: 'src/notices/usecases/send-notices.ts',
    find: 'if (watch.isClaimed(planned.key)) return undefined;',
    replace: '',
    tests: stopped,
  },
  {
    name: 'a mail of a book that came back meanwhile is sent as planned',
    file: 'src/notices/usecases/watch.ts',
    find: 'if (journalled !== this.journalRows) this.open = readOpen(app);',
    replace: 'void readOpen;',
    tests: run,
  },
  {
    name: 'a mail goes to a reader who promised meanwhile',
    file: 'src/notices/usecases/watch.ts',
    find: 'if (logged !== this.logRows) this.paused = readPaused(app);',
    replace: 'void readPaused;',
    tests: run,
  },
  {
    name: 'a mail of which nobody knows is written down as not sent',
    file: 'src/google/mail.ts',
    find: 'if (!refusal) throw error;',
    replace: "if (!refusal) return 'mailTooLarge';",
    tests: trouble,
  },
  {
    name: 'a mail is tried after the quota is used up',
    file: 'src/notices/usecases/send-notices.ts',
    find: "if (outcome.code === 'quotaUsedUp') result = 'quotaUsedUp';",
    replace: '',
    tests: trouble,
  },
  {
    name: 'the mails of an outage are all claimed and lost',
    file: 'src/notices/usecases/send-notices.ts',
    find: 'unclear = outcome',
    replace: 'unclear = turn < 0 && outcome',
    tests: trouble,
  },
  {
    name: 'the mails of a run know no time',
    file: 'src/notices/usecases/send-notices.ts',
    find: "if (app.clockMs() - app.nowMs > RUN_MS) result = 'timeUp';",
    replace: '',
    tests: trouble,
  },
  {
    name: 'the digest’s mail has no place kept',
    file: 'src/notices/usecases/send-digest.ts',
    find: '? 1 : 0;',
    replace: '? 0 : 0;',
    tests: [{ file: 'tests/notices/run-by-hand.test.ts' }],
  },
  {
    name: 'mails go by anybody’s trigger',
    file: 'src/notices/usecases/run-notices.ts',
    find: 'if (!owner || owner.installerId !== app.daily.installerId()) return;',
    replace: 'if (!owner) return;',
    tests: [{ file: 'tests/notices/owner.test.ts' }],
  },
  {
    name: 'mails go on closed days',
    file: 'src/notices/usecases/run-notices.ts',
    find: 'if (!isOpenDay(readCalendar(app), app.today)) return;',
    replace: 'void isOpenDay, void readCalendar;',
    tests: [{ file: 'tests/notices/owner.test.ts' }],
  },
  {
    name: 'a mail’s subject keeps its line breaks',
    file: 'src/notices/domain/mail-letter.ts',
    find: 'return shorten(cleanText(text), width);',
    replace: 'return shorten(text, width);',
    tests: [{ file: 'tests/notices/mail.test.ts' }],
  },
  {
    name: 'a mail’s HTML takes tags from a cell',
    file: 'src/notices/domain/mail-letter.ts',
    find: ".replace(/</g, '&lt;')",
    replace: '',
    tests: [{ file: 'tests/notices/mail.test.ts' }],
  },
  {
    name: 'a mail goes to two addresses in one cell',
    file: 'src/notices/domain/mail-address.ts',
    find: 'return text.length <= LONGEST && ONE_ADDRESS.test(text);',
    replace: "return text.includes('@') && ONE_ADDRESS !== undefined && LONGEST > 0;",
    tests: [{ file: 'tests/notices/mail.test.ts' }],
  },
];

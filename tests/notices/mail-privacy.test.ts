// Random small schools: whoever gets a mail reads the names of their own class, or their own name, and no other child's.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openNoticeSchool, readMails, recipientsOf, runDaily } from '../support/notice-school.ts';
import { copyDraft, quickDist, readerDraft, type SmallSchool, valueIn } from '../support/small-school.ts';

const CLASSES = [2, 3, 4];
const READERS = 9;
const COPIES = 24;
const LIBRARY = 'library@school.example';

type Pupil = {
  readonly classNumber: number;
  readonly hasMail: boolean;
  readonly hasGuardian: boolean;
  readonly loans: number;
};

const pupil: fc.Arbitrary<Pupil> = fc.record({
  classNumber: fc.constantFrom(...CLASSES),
  hasMail: fc.boolean(),
  hasGuardian: fc.boolean(),
  loans: fc.integer({ min: 0, max: 2 }),
});

/** As long as each other, so that none is part of another. */
const nameOf = (i: number) => `孩子${String(i).padStart(2, '0')}号`;
const titleOf = (i: number) => `书名${String(i).padStart(2, '0')}号`;

/** Brings the pupils and copies in, lends, gives addresses; answers what each address may read. */
function furnishWith(school: SmallSchool, pupils: readonly Pupil[]): Map<string, Set<string>> {
  const { librarian, tabs, workspace } = school;
  const rows = pupils.map(({ classNumber, hasMail, hasGuardian }, i) =>
    readerDraft({
      ...{ name: nameOf(i), classNumber, seatNumber: String(i + 1) },
      email: hasMail ? `pupil${i}@home.example` : '',
      guardianEmail: hasGuardian ? `family${i}@home.example` : '',
    }),
  );
  valueIn(school.call('readers.importReaders', { requestId: school.newRequest(), rows }));
  const books = Array.from({ length: COPIES }, (_, i) => copyDraft({ title: titleOf(i), author: '' }));
  valueIn(school.call('catalogue.importCopies', { requestId: school.newRequest(), batch: '', rows: books }));
  school.rows('classes').forEach(({ classNumber }, i) => {
    librarian.type(tabs.classes, `D${i + 3}:E${i + 3}`, [
      [`${classNumber}号老师`, `teacher${classNumber}@school.example`],
    ]);
  });
  const may = new Map<string, Set<string>>();
  const allow = (address: string, words: readonly string[]) =>
    may.set(address, new Set([...(may.get(address) ?? []), ...words]));
  const barcodes = school.rows('catalogue').filter(({ title }) => title?.startsWith('书名'));
  let at = 0;
  pupils.forEach(({ classNumber, loans }, i) => {
    const card = school.rows('readers').find(({ name }) => name === nameOf(i))?.cardNumber ?? '';
    const own = barcodes.slice(at, at + loans);
    at += loans;
    for (const { copyBarcode = '' } of own) school.lend(copyBarcode, card);
    const words = [nameOf(i), ...own.map(({ title = '' }) => title)];
    for (const address of [`pupil${i}@home.example`, `family${i}@home.example`]) allow(address, words);
    allow(`teacher${classNumber}@school.example`, words);
  });
  workspace.clock.set('2026-11-17T06:30:00');
  return may;
}

describe('the mails of a random school', () => {
  it('name nobody but those the recipient may read of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pupil, { minLength: 2, maxLength: READERS }), async (pupils) => {
        const school = await openNoticeSchool({ dist: quickDist() });
        school.set('readerMail', '是');
        school.set('guardianMail', '是');
        const may = furnishWith(school, pupils);
        const known = [...pupils.keys()].map(nameOf);
        const titles = Array.from({ length: COPIES }, (_, i) => titleOf(i));

        expect(runDaily(school).state).toBe('done');

        for (const { to, subject = '', text, html } of await readMails(school)) {
          const [address = ''] = to;
          if (address === LIBRARY) continue;
          const allowed = may.get(address) ?? new Set();
          for (const body of [subject, text, html])
            for (const word of [...known, ...titles])
              if (body.includes(word)) expect(allowed, `${address} reads ${word}`).toContain(word);
        }
        const expected = [
          ...new Set(pupils.filter(({ loans }) => loans > 0).map((each) => each.classNumber)),
        ];
        expect(recipientsOf(school)).toEqual(
          expect.arrayContaining(expected.map((classNumber) => `teacher${classNumber}@school.example`)),
        );
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});

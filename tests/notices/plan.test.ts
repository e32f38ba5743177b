// Which mails are to go: once each, to whom it concerns, class lists first, and what does not go is said.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldClaims } from '../../src/notices/domain/claims.ts';
import { schoolDayCount } from '../../src/notices/domain/ladder.ts';
import { loanKey } from '../../src/notices/domain/loan-key.ts';
import { planNotices } from '../../src/notices/domain/plan.ts';
import { type PlanFacts, type PlannedNotice, withLoans } from '../../src/notices/domain/planned-notice.ts';
import { calendar, chased, classes, loan, reader, stages, TODAY } from './chase-facts.ts';

const family = { email: 'liming@home.example', guardianEmail: 'lifamily@home.example' };

function plan(part: Partial<PlanFacts> = {}) {
  return planNotices({
    ...{ loans: chased([loan()]), classes: classes(), stages, claims: [], today: TODAY, language: 'zh-CN' },
    ...{
      schoolName: '实验小学',
      rhythm: 'daily',
      readerMail: true,
      guardianMail: true,
      quota: 100,
      problems: [],
    },
    schoolDays: schoolDayCount(calendar),
    ...part,
  });
}

/** What the notice leaves in the claims when it is sent at that day. */
const sentOn = (notice: PlannedNotice | undefined, day: string, result: 'sent' | 'notSent' = 'sent') => {
  const { key = '', toWords = '', loans = [] } = notice ?? {};
  const line = { noticeKey: key, at: `${day}T06:30:00`, to: toWords, loanKeys: loans.map(loanKey) };
  const mark = { ...line, stage: '', by: 'mail', result, promisedOn: '', note: '', operator: '' } as const;
  return foldClaims([line], [{ ...mark, noticeId: key, requestId: '' }]);
};

describe('the list of a class', () => {
  it('goes to its class teacher with all that is overdue in it', () => {
    const { notices } = plan({ loans: chased([loan(), loan({ loanId: 'l000002', dueOn: '2026-10-23' })]) });

    expect(notices).toEqual([
      expect.objectContaining({
        ...{ key: 'class:2024-2:2026-10-26', to: 'classTeacher', toWords: '三(2)班王老师' },
        ...{ recipient: 'wang@school.example', stageId: 's-list-mail', className: '三(2)班' },
      }),
    ]);
    expect(notices[0]?.loans).toHaveLength(2);
  });

  it('is named by the Monday of its week where it goes weekly', () => {
    expect(plan({ rhythm: 'weekly', today: '2026-10-29' }).notices[0]?.key).toBe('class:2024-2:2026-10-26');
  });

  it('goes no second time the same day, nor while nobody knows whether it went', () => {
    const [list] = plan().notices;

    expect(plan({ claims: sentOn(list, TODAY) }).notices).toEqual([]);
    const perhaps = sentOn(list, TODAY).map((claim) => ({ ...claim, state: 'perhaps' as const }));
    expect(plan({ claims: perhaps })).toMatchObject({ notices: [], perhapsSent: [{ noticeKey: list?.key }] });
  });

  it('goes again when the librarian says that it did not go', () => {
    const [list] = plan().notices;

    expect(plan({ claims: sentOn(list, TODAY, 'notSent') }).notices.map(({ key }) => key)).toEqual([
      list?.key,
    ]);
  });

  it.each<[string, Partial<PlanFacts>, string]>([
    ['the class has no row', { classes: new Map() }, 'noAddress'],
    ['the class teacher has no address', { classes: classes({ email: '' }) }, 'noAddress'],
    ['the address is none', { classes: classes({ email: 'wang at school' }) }, 'badAddress'],
    [
      'there are two addresses',
      { classes: classes({ email: 'a@school.example,b@school.example' }) },
      'badAddress',
    ],
    ['the reader is in no class', { loans: chased([loan()], [reader({ status: 'left' })]) }, 'noClass'],
    ['the quota is used up', { quota: 0 }, 'quotaUsedUp'],
  ])('does not go when %s, and that is said', (_, part, code) => {
    const { notices, notSent } = plan(part);

    expect(notices).toEqual([]);
    expect(notSent).toContainEqual(expect.objectContaining({ code, copies: 1 }));
  });

  it('is of no use when the ladder mails no class teacher', () => {
    const none = stages.map((stage) => ({ ...stage, isOn: stage.to !== 'classTeacher' }));

    expect(plan({ stages: none }).notices).toEqual([]);
  });
});

describe('a mail of one’s own', () => {
  const mine = chased([loan()], [reader(family)]);

  it('goes to the reader at the reader’s stage, and to the guardian at the guardian’s', () => {
    const later = chased([loan({ dueOn: '2026-10-05' })], [reader(family)]);

    expect(
      plan({ loans: mine })
        .notices.slice(1)
        .map(({ to, recipient }) => [to, recipient]),
    ).toEqual([['reader', family.email]]);
    expect(
      plan({ loans: later })
        .notices.slice(1)
        .map(({ toWords, recipient }) => [toWords, recipient]),
    ).toEqual([
      ['李明', family.email],
      ['李明的家长', family.guardianEmail],
    ]);
  });

  it('goes to no child and no family until that is switched on', () => {
    const off = plan({ loans: mine, readerMail: false, guardianMail: false });

    expect(off.notices.map(({ to }) => to)).toEqual(['classTeacher']);
    expect(off.notSent).toEqual([
      { toWords: '三(2)班的同学', className: '三(2)班', copies: 1, code: 'mailOff' },
    ]);
  });

  it('goes once for each stage of each loan', () => {
    const [, first] = plan({ loans: mine }).notices;
    const claims = sentOn(first, TODAY);

    expect(plan({ loans: mine, claims }).notices.map(({ to }) => to)).toEqual(['classTeacher']);
    const next = { today: '2026-10-27' };
    const second = loan({ loanId: 'l000002', title: '草房子', dueOn: '2026-10-16' });
    const both = chased([loan(), second], [reader(family)], next);
    const own = plan({ loans: both, claims, ...next }).notices.slice(1);
    expect(own.map(({ loans, about }) => [loans.length, about])).toEqual([[2, ['l000002@2026-10-16']]]);
  });

  it('starts again after a renewal', () => {
    const claims = sentOn(plan({ loans: mine }).notices[1], TODAY);
    const day = { today: '2026-11-20' };
    const renewed = chased([loan({ dueOn: '2026-11-09' })], [reader(family)], day);

    expect(plan({ loans: renewed, claims, ...day }).notices.map(({ to }) => to)).toContain('reader');
  });

  it('is done again for what is still out, and not at all when what it was about is settled', () => {
    const claims = sentOn(plan({ loans: mine }).notices[1], TODAY);
    const day = { today: '2026-10-27' };
    const second = loan({ loanId: 'l000002', title: '草房子', dueOn: '2026-10-16' });
    const both = chased([loan(), second], [reader(family)], day);
    const own = plan({ loans: both, claims, ...day }).notices[1] as PlannedNotice;
    const [prince, grass] = own.loans;

    expect(withLoans(own, grass ? [grass] : [])).toMatchObject({
      ...{ key: own.key, about: ['l000002@2026-10-16'] },
      words: '《草房子》10月16日就该还了，请带来还。',
    });
    expect(withLoans(own, prince ? [prince] : [])).toBeUndefined();
  });
});

describe('in any school', () => {
  const anyReaders = fc.array(
    fc.record({
      entryYear: fc.constantFrom(2024, 2023, 2019, null),
      classNumber: fc.constantFrom(1, 2),
      hasMail: fc.boolean(),
      hasHome: fc.boolean(),
      dueOn: fc.constantFrom(
        '2026-09-01',
        '2026-10-05',
        '2026-10-12',
        '2026-10-23',
        '2026-10-26',
        '2026-10-27',
      ),
    }),
    { maxLength: 12 },
  );
  const every = classes(
    ...[2023, 2024].flatMap((year) =>
      [1, 2].map((number) => ({ classId: `${year}-${number}`, email: `t${year}${number}@school.example` })),
    ),
  );

  it('no mail tells of a loan that is not its recipient’s business, and no key stands twice', () => {
    fc.assert(
      fc.property(anyReaders, fc.nat(8), (any, quota) => {
        const people = any.map((each, i) =>
          reader({
            ...{
              readerId: `r00000${i}`,
              name: `读者${i}`,
              entryYear: each.entryYear,
              classNumber: each.classNumber,
            },
            email: each.hasMail ? `own${i}@home.example` : '',
            guardianEmail: each.hasHome ? `home${i}@home.example` : '',
          }),
        );
        const out = any.map(({ dueOn }, i) => loan({ loanId: `l00000${i}`, readerId: `r00000${i}`, dueOn }));
        const loans = chased(out, people);
        const { notices, notSent } = plan({ loans, classes: every, quota });

        expect(notices.length).toBeLessThanOrEqual(quota);
        expect(new Set(notices.map(({ key }) => key)).size).toBe(notices.length);
        const whole = plan({ loans, classes: every, quota: 1_000 });
        expect(notices.length + notSent.filter(({ code }) => code === 'quotaUsedUp').length).toBe(
          whole.notices.length,
        );
        for (const { recipient, loans: told } of notices)
          for (const { loanId } of told) {
            const owned = loans.find((each) => each.loanId === loanId);
            const own = [owned?.email, owned?.guardianEmail, every.get(owned?.classId ?? '')?.email];
            expect(own).toContain(recipient);
          }
      }),
    );
  });
});

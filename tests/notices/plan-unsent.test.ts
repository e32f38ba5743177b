// What the plan of the mails leaves out and why, in which order the rest goes, and what was told already.

import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/notices/domain/claims.ts';
import { schoolDayCount } from '../../src/notices/domain/ladder.ts';
import { loanKey } from '../../src/notices/domain/loan-key.ts';
import { planNotices } from '../../src/notices/domain/plan.ts';
import type { PlanFacts, PlannedNotice } from '../../src/notices/domain/planned-notice.ts';
import type { Stage } from '../../src/notices/domain/stage.ts';
import type { Calendar } from '../../src/settings/domain/calendar.ts';
import { calendar, chased, classes, loan, reader, stages, TODAY } from './chase-facts.ts';

const family = { email: 'liming@home.example', guardianEmail: 'lifamily@home.example' };
const fang = (part = {}) => reader({ readerId: 'r000002', name: '王芳', ...part });
const fangs = (part = {}) => loan({ loanId: 'l000002', readerId: 'r000002', title: '草房子', ...part });

function plan(part: Partial<PlanFacts> = {}) {
  const on = { rhythm: 'daily', readerMail: true, guardianMail: true, quota: 100, problems: [] } as const;
  return planNotices({
    ...{ loans: chased([loan()]), classes: classes(), stages, claims: [], today: TODAY, language: 'zh-CN' },
    ...{ ...on, schoolName: '实验小学', schoolDays: schoolDayCount(calendar) },
    ...part,
  });
}

/** Whom each mail goes to, the class lists left out. */
const own = (part: Partial<PlanFacts>) =>
  plan(part)
    .notices.filter(({ to }) => to !== 'classTeacher')
    .map(({ toWords }) => toWords);

const claimOf = (notice: PlannedNotice | undefined, day: string, state: Claim['state'] = 'sent'): Claim[] =>
  notice
    ? [
        {
          ...{ noticeKey: notice.key, at: `${day}T06:30:00`, to: notice.toWords, state },
          loanKeys: notice.loans.map(loanKey),
        },
      ]
    : [];

describe('what is not sent', () => {
  const notSent = (part: Partial<PlanFacts>) =>
    plan(part).notSent.map(({ toWords, className, copies, code }) => [toWords, className, copies, code]);

  it('is told by its class teacher, its readers and its guardians, with the number of copies', () => {
    const loans = chased(
      [loan({ dueOn: '2026-10-02' }), fangs({ dueOn: '2026-10-02' }), fangs({ loanId: 'l000003' })],
      [reader(), fang()],
    );

    expect(notSent({ loans, classes: classes({ email: '' }) })).toEqual([
      ['三(2)班王老师', '三(2)班', 3, 'noAddress'],
      ['三(2)班的同学', '三(2)班', 3, 'noAddress'],
      ['三(2)班的家长', '三(2)班', 2, 'noAddress'],
    ]);
    expect(notSent({ loans, classes: new Map() })[0]).toEqual(['三(2)班班主任', '三(2)班', 3, 'noAddress']);
  });

  it('goes by name where a class’s list has no class, and together where there is no address', () => {
    const loans = chased(
      [loan({ dueOn: '2026-10-02' }), fangs()],
      [reader({ status: 'left' }), fang({ entryYear: null })],
    );

    expect(notSent({ loans })).toEqual([
      ['李明', '', 1, 'noClass'],
      ['王芳', '', 1, 'noClass'],
      ['没有班级的读者', '', 2, 'noAddress'],
      ['没有班级的读者的家长', '', 1, 'noAddress'],
    ]);
  });

  it('is one mail alone where one address is none', () => {
    const loans = chased([loan()], [reader({ email: '没有' })]);

    expect(notSent({ loans })).toEqual([['李明', '三(2)班', 1, 'badAddress']]);
    expect(own({ loans })).toEqual([]);
  });

  it('is said apart for readers and for guardians: each is switched on by itself', () => {
    const loans = chased([loan({ dueOn: '2026-10-02' })], [reader(family)]);

    expect(own({ loans, readerMail: false })).toEqual(['李明的家长']);
    expect(notSent({ loans, readerMail: false })).toEqual([['三(2)班的同学', '三(2)班', 1, 'mailOff']]);
    expect(own({ loans, guardianMail: false })).toEqual(['李明']);
    expect(notSent({ loans, guardianMail: false })).toEqual([['三(2)班的家长', '三(2)班', 1, 'mailOff']]);
  });

  it('is not spoken of where there is neither an address nor the wish to mail', () => {
    expect(notSent({ readerMail: false, guardianMail: false })).toEqual([]);
  });

  it('has waited for its turn when the quota ends: what comes first goes', () => {
    const loans = chased([loan()], [reader(family)]);

    expect(plan({ loans, quota: 1 }).notices.map(({ to }) => to)).toEqual(['classTeacher']);
    expect(notSent({ loans, quota: 1 })).toEqual([['李明', '三(2)班', 1, 'quotaUsedUp']]);
    expect(plan({ loans, quota: -1 }).notices).toEqual([]);
  });
});

describe('the chase that rests', () => {
  const told = new Map([[loanKey(loan()), { last: null, promisedOn: TODAY, pausedUntil: TODAY }]]);
  const old = { dueOn: '2026-09-01' };

  it('sends nothing, and presumes nothing lost', () => {
    const rests = chased([loan()], [reader(family)], { told });

    expect(plan({ loans: rests })).toMatchObject({ notices: [], notSent: [], presumedLost: [] });
    expect(plan({ loans: chased([loan({ marks: { claimedOn: TODAY } })]) }).notices).toEqual([]);
  });

  it('leaves what is presumed lost to the digest, without the reader’s addresses', () => {
    const loans = chased([loan(old), fangs()], [reader(family), fang()]);
    const { presumedLost } = plan({ loans });

    expect(presumedLost.map(({ title }) => title)).toEqual(['小王子']);
    expect(JSON.stringify(presumedLost)).not.toContain('home.example');
  });
});

describe('a class’s list', () => {
  it('leaves out what is not overdue yet, and is of the stage of the loan that has come furthest', () => {
    const week: Stage = {
      ...{ stageId: 's-week', name: '一周', schoolDays: 5, to: 'classTeacher', by: 'mail', isOn: true },
      words: '{册数}册',
    };
    const ladder = [...stages, week];
    const loans = chased([loan(), fangs({ dueOn: '2026-10-27' })], [reader(), fang()], { stages: ladder });

    expect(plan({ loans, stages: ladder }).notices).toMatchObject([
      { stageId: 's-week', stageName: '一周', words: '1册', loans: [{ title: '小王子' }] },
    ]);
  });

  it('comes first where a loan has waited longest, then where most are out', () => {
    const row = (classId: string) => ({ classId, className: '', email: `t${classId}@school.example` });
    const rows = classes(row('2024-1'), row('2024-2'), row('2024-3'));
    const people = [1, 2, 3].map((classNumber) => reader({ readerId: `r${classNumber}`, classNumber }));
    const order = (...out: (readonly [number, string])[]) => {
      const open = out.map(([of, dueOn], i) => loan({ loanId: `l${i}`, readerId: `r${of}`, dueOn }));
      return [open, [...open].reverse()].map((each) =>
        plan({ loans: chased(each, people), classes: rows }).notices.map(({ recipient }) => recipient[6]),
      );
    };
    const sure = (expected: string[]) => [expected, expected];

    expect(order([1, '2026-10-20'], [2, '2026-10-12'], [3, '2026-10-16'])).toEqual(sure(['2', '3', '1']));
    expect(order([1, '2026-10-12'], [2, '2026-10-12'], [2, '2026-10-20'])).toEqual(sure(['2', '1']));
    expect(order([1, '2026-10-12'], [2, '2026-10-20'], [2, '2026-10-20'])).toEqual(sure(['1', '2']));
  });
});

describe('mails of one’s own', () => {
  const mailed = [reader({ email: 'ming@home.example' }), fang({ email: 'fang@home.example' })];

  it('go to whoever has waited longest first', () => {
    const open = [loan(), fangs({ dueOn: '2026-10-08' })];

    for (const each of [open, [...open].reverse()])
      expect(own({ loans: chased(each, mailed) })).toEqual(['王芳', '李明']);
  });

  it('tell of what has come to their stage, not of what was due yesterday', () => {
    const loans = chased([loan(), loan({ loanId: 'l000003', dueOn: '2026-10-23' })], mailed);

    expect(plan({ loans }).notices[1]?.loans.map(({ loanId }) => loanId)).toEqual(['l000001']);
  });

  const second: Stage = {
    ...{ stageId: 's-second', name: '再催', schoolDays: 12, to: 'reader', by: 'mail', isOn: true, words: '' },
  };
  const ladder = [...stages, second];
  const wednesday = { today: '2026-10-28', stages: ladder };

  it('go again at the next stage, from its first day on', () => {
    const monday = chased([loan()], mailed, { stages: ladder });
    const claims = claimOf(plan({ loans: monday, stages: ladder }).notices[1], TODAY);
    const onDay = (today: string) => ({ loans: chased([loan()], mailed, { today, stages: ladder }), today });

    expect(own({ ...onDay('2026-10-27'), stages: ladder, claims })).toEqual([]);
    expect(own({ ...onDay('2026-10-28'), stages: ladder, claims })).toEqual(['李明']);
  });

  it('go once where they went on the first day of the stage, also along with what comes to it later', () => {
    const loans = chased([loan()], mailed, wednesday);
    const claims = claimOf(plan({ ...wednesday, loans }).notices[1], '2026-10-28');
    const thursday = { ...wednesday, today: '2026-10-29' };
    const both = chased([loan(), loan({ loanId: 'l000003', dueOn: '2026-10-13' })], mailed, thursday);

    expect(own({ ...wednesday, loans, claims })).toEqual([]);
    expect(plan({ ...thursday, loans: both, claims }).notices[1]?.about).toEqual(['l000003@2026-10-13']);
  });

  it('go again when the librarian says that they did not go', () => {
    const loans = chased([loan()], mailed);
    const [, first] = plan({ loans }).notices;

    expect(own({ loans, claims: claimOf(first, TODAY, 'perhaps') })).toEqual([]);
    expect(own({ loans, claims: claimOf(first, TODAY, 'free') })).toEqual(['李明']);
  });

  it('stay due while only another loan, or another reader, was told of', () => {
    const loans = chased([loan()], mailed);
    const [, first] = plan({ loans }).notices;
    const [claim] = claimOf(first, TODAY);
    const other = claim
      ? [{ ...claim, noticeKey: `${claim.noticeKey}x`, loanKeys: ['l000009@2026-10-01'] }]
      : [];
    const fangsMail = claim ? [{ ...claim, noticeKey: 'reader:r000002:s:1' }] : [];

    expect(own({ loans, claims: other })).toEqual(['李明']);
    expect(own({ loans, claims: fangsMail })).toEqual(['李明']);
  });

  it('never go twice under one name, though days that were counted are closed afterwards', () => {
    const dueOn = '2026-10-15';
    const [, first] = plan({ loans: chased([loan({ dueOn })], mailed) }).notices;
    const shorter: Calendar = {
      ...calendar,
      entries: [{ startsOn: '2026-10-19', endsOn: '2026-10-20', kind: 'closed', dueOn: null }],
    };
    const later = { today: '2026-10-28', schoolDays: schoolDayCount(shorter) };
    const loans = chased([loan({ dueOn })], mailed, later);

    expect(first?.to).toBe('reader');
    expect(own({ ...later, loans })).toEqual(['李明']);
    expect(own({ ...later, loans, claims: claimOf(first, TODAY) })).toEqual([]);
  });
});

describe('what perhaps went', () => {
  it('is listed with its copies, and nothing else is', () => {
    const [list] = plan().notices;
    const perhaps = claimOf(list, TODAY, 'perhaps');
    const claims = [
      ...perhaps,
      ...claimOf(list, '2026-10-23').map((each) => ({ ...each, noticeKey: 'x:y:z' })),
    ];

    expect(plan({ claims }).perhapsSent).toEqual([
      { noticeKey: list?.key, at: `${TODAY}T06:30:00`, to: '三(2)班王老师', copies: 1 },
    ]);
  });
});

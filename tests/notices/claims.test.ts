// Whether a mail went: claimed before it is sent, marked after it, and the librarian has the last word.

import { describe, expect, it } from 'vitest';
import { type ClaimLine, foldClaims } from '../../src/notices/domain/claims.ts';
import { loanKey, loanKeysIn } from '../../src/notices/domain/loan-key.ts';
import { classNoticeKey, digestOf, ownNoticeKey } from '../../src/notices/domain/notice-keys.ts';
import type { LogLine } from '../../src/notices/domain/told.ts';

const claim: ClaimLine = {
  ...{ noticeKey: 'class:2024-2:2026-10-26', at: '2026-10-26T06:30:00', to: '三(2)班王老师' },
  loanKeys: ['l000001@2026-10-12'],
};
const again = { ...claim, at: '2026-10-26T09:15:00' };

function said(result: LogLine['result'], noticeId = claim.noticeKey): LogLine {
  return {
    ...{ at: '2026-10-26T06:30:05', stage: '班级清单邮件', to: '三(2)班王老师', by: 'mail', result },
    ...{ promisedOn: '', note: '', operator: '', noticeId, loanKeys: claim.loanKeys, requestId: 'q0000001' },
  };
}

describe('a mail that was claimed', () => {
  it.each<[string, readonly ClaimLine[], readonly LogLine[], string]>([
    ['perhaps went while nobody said more', [claim], [], 'perhaps'],
    ['went once it is marked', [claim], [said('sent')], 'sent'],
    ['did not go when the librarian says so', [claim], [said('notSent')], 'free'],
    ['perhaps went when it was claimed once more', [claim, again], [said('notSent')], 'perhaps'],
    ['did not go either time', [claim, again], [said('notSent'), said('notSent')], 'free'],
    ['went the second time', [claim, again], [said('notSent'), said('sent')], 'sent'],
    ['went, whatever was said before', [claim], [said('notSent'), said('sent')], 'sent'],
    ['went when the mark alone is left of it', [], [said('sent')], 'sent'],
    ['perhaps went, for a talk is no mark', [claim], [said('talked')], 'perhaps'],
  ])('%s', (_, claims, log, state) => {
    expect(foldClaims(claims, log).map((each) => each.state)).toEqual([state]);
  });

  it('stands once, as it was claimed last', () => {
    expect(foldClaims([claim, again], [])).toEqual([{ ...again, state: 'perhaps' }]);
    expect(foldClaims([], [said('talked'), said('notSent')])).toEqual([]);
  });

  it('is one matter, and another mail that is marked is another', () => {
    const other = said('sent', 'class:2024-3:x');

    expect(foldClaims([claim], [other]).map(({ noticeKey, state }) => [noticeKey, state])).toEqual([
      ['class:2024-3:x', 'sent'],
      [claim.noticeKey, 'perhaps'],
    ]);
  });
});

describe('what names a mail', () => {
  it('is the day of a class’s list, or the Monday of its week', () => {
    expect(classNoticeKey('2024-2', '2026-10-29', 'daily')).toBe('class:2024-2:2026-10-29');
    expect(classNoticeKey('2024-2', '2026-10-29', 'weekly')).toBe('class:2024-2:2026-10-26');
    expect(classNoticeKey('2024-2', '2026-11-01', 'weekly')).toBe('class:2024-2:2026-10-26');
  });

  it('is what a mail of one’s own is about, in any order, and nothing else', () => {
    const key = (keys: readonly string[]) => ownNoticeKey('reader', 'r000001', 's-slip', keys);

    expect(key(['a@1', 'b@2'])).toBe(key(['b@2', 'a@1']));
    expect(key(['a@1', 'b@2'])).not.toBe(key(['a@1']));
    expect(digestOf(['ab', 'c'])).not.toBe(digestOf(['a', 'bc']));
    expect(key(['a@1'])).toMatch(/^reader:r000001:s-slip:[0-9a-z]{14}$/);
  });

  it('has its three parts, whatever a hand wrote as the stage’s id', () => {
    expect(ownNoticeKey('guardian', 'r000001', 'a:b', [])).toMatch(/^guardian:r000001:a-b:[0-9a-z]{14}$/);
  });

  it('is as long for any loans', () => {
    const lengths = Array.from({ length: 40 }, (_, i) => digestOf([`l${i}@2026-10-12`]).length);

    expect([...new Set(lengths)]).toEqual([14]);
  });
});

describe('a loan in a notice', () => {
  it('is named with its due day, several with spaces between them', () => {
    expect(loanKey({ loanId: 'l000001', dueOn: '2026-10-12' })).toBe('l000001@2026-10-12');
    expect(loanKeysIn(' l000001@2026-10-12  l000002@2026-10-19 ')).toEqual([
      'l000001@2026-10-12',
      'l000002@2026-10-19',
    ]);
    expect(loanKeysIn('')).toEqual([]);
  });
});

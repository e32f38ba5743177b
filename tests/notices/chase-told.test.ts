// Which loans are chased at all, and what was said of them last.

import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/notices/domain/stage.ts';
import { foldLog, type LogLine } from '../../src/notices/domain/told.ts';
import { chased, loan, reader, stages, TODAY } from './chase-facts.ts';

const line = (part: Partial<LogLine>): LogLine => ({
  ...{ at: '2026-10-20T08:00:00', stage: '', to: '李明', by: 'talk', result: 'talked', promisedOn: '' },
  ...{ note: '', operator: '', noticeId: '', loanKeys: ['l000001@2026-10-12'], requestId: '' },
  ...part,
});
const saying = (...lines: readonly LogLine[]) => chased([loan()], [reader()], { told: foldLog(lines) })[0];
const stage = (schoolDays: number, by: Stage['by']): Stage => ({
  ...{ stageId: `s${schoolDays}`, name: '', schoolDays, to: 'librarian', by, isOn: true, words: '' },
});

describe('a loan', () => {
  it('is none of the chase until it has come to the first rung', () => {
    expect(chased([loan({ dueOn: '2026-10-28' })])).toEqual([]);
    expect(chased([loan({ dueOn: '2026-10-27' })])).toMatchObject([{ stageId: 's-soon', overdueDays: 0 }]);
  });

  it('is in the chase once it is overdue, though the ladder begins later', () => {
    expect(chased([loan({ dueOn: '2026-10-23' })], [reader()], { stages: [stage(7, 'slip')] })).toMatchObject(
      [{ stageId: '', overdueDays: 3, schoolDays: 1 }],
    );
  });

  it('of whom nobody was told yet has no last word', () => {
    expect(chased([loan()])).toMatchObject([
      { lastTold: null, promisedOn: '', claimedOn: '', isPaused: false },
    ]);
  });

  it('is presumed lost on the day the ladder says, and not before it is overdue', () => {
    const isLost = (dueOn: string, from: number) =>
      chased([loan({ dueOn })], [reader()], { stages: [stage(from, 'case')] })[0]?.isPresumedLost;

    // Ten school days.
    expect([9, 10, 11].map((from) => isLost('2026-10-12', from))).toEqual([true, true, false]);
    expect(isLost(TODAY, 0)).toBe(false);
  });

  it('is not presumed lost by another kind of stage, nor by one that is off', () => {
    const off = stages.map((each) => ({ ...each, isOn: each.by !== 'case' }));
    const old = [loan({ dueOn: '2026-09-01' })];

    expect(chased(old, [reader()], { stages: off })[0]?.isPresumedLost).toBe(false);
    expect(chased(old, [reader()], { stages: [stage(1, 'slip')] })[0]?.isPresumedLost).toBe(false);
  });

  it('of whoever is not in 读者 has a name and nothing else', () => {
    expect(chased([loan()], [])).toMatchObject([
      {
        ...{ readerId: 'r000001', readerName: '李明', seatNumber: '', cardNumber: '', className: '' },
        ...{ classId: '', email: '', guardianEmail: '' },
      },
    ]);
  });

  it.each([{ entryYear: null }, { classNumber: null }])('is of no class for a reader with %j', (part) => {
    expect(chased([loan()], [reader(part)])).toMatchObject([{ classId: '', className: '' }]);
  });
});

describe('what was said last', () => {
  it('is the newest word, and the lower line of one moment', () => {
    const promised = line({ result: 'promised', promisedOn: '2026-10-30' });
    const waived = line({ result: 'waived', promisedOn: '2026-10-28' });

    expect(saying(promised, waived)).toMatchObject({
      promisedOn: '2026-10-28',
      lastTold: { result: 'waived' },
    });
    expect(saying(waived, promised)).toMatchObject({
      promisedOn: '2026-10-30',
      lastTold: { result: 'promised' },
    });
  });

  it('is no mail that did not go', () => {
    const failed = line({ at: '2026-10-22T06:30:00', by: 'mail', result: 'notSent' });

    expect(saying(line({}), failed)).toMatchObject({ lastTold: { by: 'talk', result: 'talked' } });
    expect(saying(failed)).toMatchObject({ lastTold: null });
  });

  it('does not end a rest that was given before: a talk while the chase rests', () => {
    const waived = line({ result: 'waived', promisedOn: '2026-10-30' });
    const talk = line({ at: '2026-10-22T08:00:00' });

    expect(saying(waived, talk)).toMatchObject({
      ...{ isPaused: true, promisedOn: '2026-10-30', lastTold: { result: 'talked' } },
    });
  });

  it('promises nothing and lets nothing rest unless it says so', () => {
    const { at, by, result, to } = line({});

    expect([...foldLog([line({})]).values()]).toEqual([
      { last: { at, by, result, to }, promisedOn: '', pausedUntil: '' },
    ]);
  });

  it('is said of every loan of its line', () => {
    const both = foldLog([line({ loanKeys: ['l000001@2026-10-12', 'l000002@2026-10-19'] })]);

    expect([...both.keys()]).toEqual(['l000001@2026-10-12', 'l000002@2026-10-19']);
  });
});

// What one press of a button leaves in the log: a line a class for what goes to a class, a line a reader for a talk.

import { describe, expect, it } from 'vitest';
import { type EntryFacts, logEntries } from '../../src/notices/domain/log-entries.ts';
import { chased, classes, loan, reader, stages } from './chase-facts.ts';

const people = [
  reader(),
  reader({ readerId: 'r000002', name: '王芳' }),
  reader({ readerId: 'r000003', name: '孙浩', classNumber: 3 }),
  reader({ readerId: 'r000004', name: '周老师', entryYear: null, classNumber: null, className: '' }),
];
const loans = chased(
  [
    loan(),
    loan({ loanId: 'l000002', title: '草房子', dueOn: '2026-10-23' }),
    loan({ loanId: 'l000003', readerId: 'r000002', dueOn: '2026-10-02' }),
    loan({ loanId: 'l000004', readerId: 'r000003', dueOn: '2026-10-23' }),
    loan({ loanId: 'l000005', readerId: 'r000004' }),
  ],
  people,
);
const entries = (part: Partial<EntryFacts>) =>
  logEntries({ loans, classes: classes(), stages, by: 'text', to: '', language: 'zh-CN', ...part });

describe('a text that was copied', () => {
  it('leaves a line a class, with the stage of the loan that has come furthest, and one for whoever is in none', () => {
    expect(entries({})).toEqual([
      {
        ...{ group: '2024-2', stage: '告家长', to: '三(2)班王老师', className: '三(2)班' },
        loanKeys: ['l000001@2026-10-12', 'l000002@2026-10-23', 'l000003@2026-10-02'],
      },
      {
        ...{ group: '2024-3', stage: '班级清单', to: '三(3)班班主任', className: '三(3)班' },
        loanKeys: ['l000004@2026-10-23'],
      },
      {
        ...{ group: 'r000004', stage: '催还单', to: '周老师', className: '' },
        loanKeys: ['l000005@2026-10-12'],
      },
    ]);
  });
});

describe('other ways', () => {
  const toWhom = (part: Partial<EntryFacts>) => entries(part).map(({ group, to }) => [group, to]);

  it('slips go to the readers of a class, a mail to its teacher', () => {
    expect(toWhom({ by: 'slip' })).toEqual([
      ['2024-2', '三(2)班的同学'],
      ['2024-3', '三(3)班的同学'],
      ['r000004', '周老师'],
    ]);
    expect(toWhom({ by: 'mail' })).toEqual([
      ['2024-2', '三(2)班王老师'],
      ['2024-3', '三(3)班班主任'],
      ['r000004', '周老师'],
    ]);
  });

  it.each(['talk', 'phone', 'other'] as const)('a %s is between the librarian and each reader', (by) => {
    expect(toWhom({ by })).toEqual([
      ['r000001', '李明'],
      ['r000002', '王芳'],
      ['r000003', '孙浩'],
      ['r000004', '周老师'],
    ]);
  });

  it('goes to whom the librarian named', () => {
    expect(entries({ by: 'phone', to: '李明的奶奶', loans: loans.slice(0, 1) })).toMatchObject([
      { group: 'r000001', to: '李明的奶奶' },
    ]);
  });

  it('of a loan below the first rung has no stage', () => {
    expect(entries({ stages: [], loans: loans.slice(0, 1) })).toMatchObject([{ stage: '' }]);
  });
});

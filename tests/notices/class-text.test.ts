// What is copied to a class teacher: under each list the words of its own stage, and nothing where there is none.

import { describe, expect, it } from 'vitest';
import { classText } from '../../src/notices/domain/class-text.ts';
import type { Stage } from '../../src/notices/domain/stage.ts';
import { textsEn } from '../../src/notices/messages/texts-en.ts';
import { textsZhCN } from '../../src/notices/messages/texts-zh-CN.ts';
import { chased, loan, reader, TODAY } from './chase-facts.ts';

const stage = (schoolDays: number, words: string, part: Partial<Stage> = {}): Stage => ({
  ...{ stageId: `s${schoolDays}`, name: '', schoolDays, to: 'classTeacher', by: 'text', isOn: true, words },
  ...part,
});
const soon = stage(-1, '快到了');
const due = stage(0, '今天到期');
const late = stage(1, '{班级}晚了');
const later = stage(5, '晚了很久');

function linesOf(dueOns: readonly string[], stages: readonly Stage[], today = TODAY) {
  const open = dueOns.map((dueOn, i) => loan({ loanId: `l${i}`, title: `书${i}`, dueOn }));
  const said = { schoolName: '实验小学', today, language: 'zh-CN' } as const;
  const loans = chased(open, [reader()], { stages, today });
  return classText({ ...said, loans, stages }, textsZhCN(today)).split('\n');
}

describe('under what is overdue', () => {
  it('stand the words for the loan that has come furthest, their fields filled in', () => {
    expect(linesOf(['2026-10-23', '2026-10-12'], [soon, late, later]).slice(2)).toEqual(['晚了很久']);
    expect(linesOf(['2026-10-23'], [soon, late, later]).slice(2)).toEqual(['三(2)班晚了']);
  });

  it('stands nothing that is for books not yet overdue: what was due on Friday, on Saturday', () => {
    const saturday = '2026-10-24';

    expect(linesOf(['2026-10-23'], [soon, due, late], saturday)).toEqual([
      '三(2)班超期未还 1册（10月24日）',
      '7号李明《书0》10月23日',
    ]);
  });

  it('stands nothing where the ladder has no text for class teachers', () => {
    expect(
      linesOf(['2026-10-12'], [stage(1, '给读者', { to: 'reader' }), stage(1, '邮件', { by: 'mail' })]),
    ).toEqual(['三(2)班超期未还 1册（10月26日）', '7号李明《书0》10月12日']);
  });
});

describe('under what is due soon', () => {
  it('stand the words of the stage it has come to', () => {
    expect(linesOf([TODAY], [soon, due, late])).toEqual([
      '三(2)班快到期 1册（10月26日）',
      '7号李明《书0》10月26日',
      '今天到期',
    ]);
    expect(linesOf(['2026-10-27'], [soon, due, late]).at(-1)).toBe('快到了');
  });

  it('stands nothing, and no list, before the first rung', () => {
    expect(linesOf(['2026-10-29'], [soon, due, late])).toEqual(['']);
    expect(linesOf([TODAY], [late])).toEqual(['']);
  });
});

describe('the text in English', () => {
  it('has the same lines', () => {
    const loans = chased([loan()], [reader({ seatNumber: '' })], { stages: [late], language: 'en' });
    const said = { schoolName: 'Test School', today: TODAY, language: 'en' } as const;
    const text = classText({ ...said, loans, stages: [late] }, textsEn(TODAY));

    expect(text.split('\n')).toHaveLength(3);
    expect(text).toContain('小王子');
    expect(text).toContain('12 Oct');
  });
});

// The words of a stage: named fields in two languages, filled in for what is out; a slip in a name is told and never printed.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialStages } from '../../src/notices/domain/initial-stages.ts';
import { fillTemplate, type TemplateLoan, unknownFields } from '../../src/notices/domain/template.ts';

const prince: TemplateLoan = {
  ...{ readerName: '李明', seatNumber: '7', className: '三(2)班', title: '小王子' },
  ...{ dueOn: '2026-10-12', overdueDays: 3 },
};
const grass: TemplateLoan = { ...prince, title: '草房子', dueOn: '2026-10-09', overdueDays: 6 };
const facts = { loans: [prince], schoolName: '实验小学', today: '2026-10-15', language: 'zh-CN' } as const;

describe('the words of a stage', () => {
  it.each([
    ['{姓名}同学：{书名}{应还日期}该还了', '李明同学：《小王子》10月12日该还了'],
    ['{班级}{座号}号，超期{超期天数}天，{册数}册', '三(2)班7号，超期3天，1册'],
    ['{学校} {今天}', '实验小学 10月15日'],
    ['｛姓名｝', '李明'],
    ['{ 姓名 }', '李明'],
    ['{name} {days overdue} {DUE}', '李明 3 10月12日'],
    ['没有项目', '没有项目'],
    ['', ''],
  ])('“%s” read “%s”', (words, expected) => {
    expect(unknownFields(words)).toEqual([]);
    expect(fillTemplate(words, facts)).toBe(expected);
  });

  it('tell of several books at once: every title, the first due day, the most days', () => {
    const words = '{姓名}：{书名}，{应还日期}，{超期天数}天，{册数}册';

    expect(fillTemplate(words, { ...facts, loans: [prince, grass] })).toBe(
      '李明：《小王子》《草房子》，10月9日，6天，2册',
    );
  });

  it('tell of a class: each name once, and no seat where there is none', () => {
    const fang = { ...prince, readerName: '王芳', seatNumber: '', title: '团圆' };
    const loans = [prince, grass, fang, { ...fang, seatNumber: '12' }];

    expect(fillTemplate('{姓名}（{座号}）{班级}', { ...facts, loans })).toBe('李明、王芳（7、12）三(2)班');
    expect(fillTemplate('{name} ({seat}): {title}', { ...facts, loans, language: 'en' })).toBe(
      '李明, 王芳 (7, 12): “小王子”, “草房子”, “团圆”, “团圆”',
    );
  });

  it('read of nothing while nothing is out, as the page shows them', () => {
    expect(fillTemplate('{姓名}{书名}{应还日期}，{超期天数}天，{册数}册', { ...facts, loans: [] })).toBe(
      '，0天，0册',
    );
  });

  it('keep a field that nobody knows as it was written', () => {
    expect(fillTemplate('{姓}同学：{书名}', facts)).toBe('{姓}同学：《小王子》');
    expect(fillTemplate('“{姓}”', facts)).toBe('“{姓}”');
  });

  it.each([
    ['请还《 {书名} 》', '请还《小王子》'],
    ['请还“{书名}”', '请还《小王子》'],
    ['请还“ { 书名 } ”。', '请还《小王子》。'],
    ['Bring back "{title}"', 'Bring back 《小王子》'],
    ['“{姓名}”', '“李明”'],
    ['“还{书名}”', '“还《小王子》”'],
    ['《给{书名}的信》', '《给《小王子》的信》'],
    ['{书名}”', '《小王子》”'],
  ])('“%s” has no quotes around a title but its own: %s', (words, expected) => {
    expect(fillTemplate(words, facts)).toBe(expected);
  });

  it('do not put a title in brackets twice', () => {
    expect(fillTemplate('请还《{书名}》', { ...facts, loans: [prince, grass] })).toBe(
      '请还《小王子》《草房子》',
    );
    expect(fillTemplate('《{姓名}》', facts)).toBe('《李明》');
  });

  it('speak English in an English school', () => {
    expect(fillTemplate('{name}: {title}, due {due}', { ...facts, language: 'en' })).toBe(
      '李明: “小王子”, due 12 Oct',
    );
  });

  it.each([
    ['{姓}和{书名}', ['姓']],
    ['{ 姓 氏 }', ['姓 氏']],
    ['{姓名', ['姓名']],
    ['{}', ['{}']],
    ['{{书名}', ['{']],
    ['书名}', ['}']],
    ['{foo}{bar}{foo}', ['foo', 'bar']],
  ])('“%s” have fields that nobody knows: %s', (words, expected) => {
    expect(unknownFields(words)).toEqual(expected);
  });

  it('of a new workbook know every field they name', () => {
    const all = initialStages.flatMap(({ words }) => Object.values(words));

    expect(all.flatMap(unknownFields)).toEqual([]);
  });

  it('leave what a value holds alone, be it braces: a title is a title', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(fillTemplate('{书名}', { ...facts, loans: [{ ...prince, title }] })).toBe(`《${title}》`);
      }),
    );
  });

  it('say of any text which fields are wrong, and fill in all when none is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('{', '}', '姓名', '书名', 'x', '｛', '｝')), (parts) => {
        const words = parts.join('');
        if (unknownFields(words).length === 0) expect(fillTemplate(words, facts)).not.toContain('{');
      }),
    );
  });
});

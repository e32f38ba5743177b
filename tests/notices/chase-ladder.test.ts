// The ladder as the school has made it: in the tab, from the page, and never behind its back.

import { describe, expect, it } from 'vitest';
import type { Slips, StagePreview } from '../../src/notices/domain/chase-page.ts';
import type { Stage } from '../../src/notices/domain/stage.ts';
import { loanOf, open, overdueSchool, textOf } from '../support/chase-school.ts';
import { copies, type SmallSchool, valueIn } from '../support/small-school.ts';

describe('the ladder', () => {
  const rowOf = (school: SmallSchool, stageId: string) =>
    school.rows('chaseSettings').findIndex((row) => row.stageId === stageId) + 3;
  const stage: Stage = {
    ...{ stageId: 's-slip', name: '催还单', schoolDays: 3, to: 'reader', by: 'slip', isOn: true },
    words: '{姓名}，请还{书名}。',
  };
  const save = (school: SmallSchool, saved: Stage, requestId = school.newRequest()) =>
    school.call('notices.saveStage', { requestId, stage: saved, operator: '周老师' });

  it('as changed in the tab is obeyed by the next call', async () => {
    const school = await overdueSchool();
    const row = rowOf(school, 's-slip');
    school.librarian.type(school.tabs.chaseSettings, `B${row}`, [['1']]);
    school.librarian.type(school.tabs.chaseSettings, `F${rowOf(school, 's-list')}`, [['{班级}有{册数}册']]);

    expect(textOf(school).split('\n').at(-1)).toBe('三(2)班有3册');
    school.librarian.type(school.tabs.chaseSettings, `E${rowOf(school, 's-list')}`, [['否']]);
    expect(open(school).classes[0]?.loans[0]?.stageId).toBe('s-list-mail');
    expect(textOf(school)).not.toContain('三(2)班有3册');
  });

  it('with an unknown field in a row says so, and does without the row', async () => {
    const school = await overdueSchool();
    const row = rowOf(school, 's-list');
    school.librarian.type(school.tabs.chaseSettings, `F${row}`, [['{姓}请还书']]);

    const { stages, problems } = open(school);

    expect(stages.map(({ stageId }) => stageId)).not.toContain('s-list');
    expect(problems).toEqual([{ tab: '催还设置', row, column: '文本' }]);
    expect(school.call('settings.rowProblems', {})).toMatchObject({
      value: { problems: [{ tab: '催还设置', row, code: 'unknownField', found: '{姓}请还书' }] },
    });
  });

  it('is saved from the page once, also when the request is sent twice', async () => {
    const school = await overdueSchool();
    const requestId = school.newRequest();

    for (const _ of [1, 2]) expect(save(school, stage, requestId)).toMatchObject({ ok: true });

    expect(school.rows('chaseSettings')[rowOf(school, 's-slip') - 3]).toMatchObject({
      ...{ schoolDays: '3', words: stage.words, isOn: '是', to: '读者' },
    });
    expect(school.rows('journal').filter((row) => row.requestId === requestId)).toHaveLength(1);
    const { classes } = valueIn<Slips>(school.call('notices.slips', { classIds: ['2024-2'] }));
    expect(classes[0]?.slips[1]?.words).toBe('王芳，请还《西游记（上册）》。');
  });

  it('gets a stage of the school’s own, once', async () => {
    const school = await overdueSchool();
    const requestId = school.newRequest();
    const own: Stage = { ...stage, stageId: '', name: '再提醒', schoolDays: 20 };

    for (const _ of [1, 2]) expect(save(school, own, requestId)).toMatchObject({ ok: true });

    expect(open(school).stages.filter(({ name }) => name === '再提醒')).toHaveLength(1);
  });

  it.each<[string, Partial<Stage>, string]>([
    ['an unknown field', { words: '{姓}请还书' }, 'unknownField'],
    ['no name', { name: ' ' }, 'stageNameMissing'],
    ['a row that is gone', { stageId: 's-gone' }, 'stageGone'],
  ])('refuses %s and changes nothing', async (_, part, code) => {
    const school = await overdueSchool();
    const before = school.rows('chaseSettings');

    expect(save(school, { ...stage, ...part })).toMatchObject({ ok: false, findings: [{ code }] });
    expect(school.rows('chaseSettings')).toEqual(before);
  });

  it('is previewed on a loan that is out', async () => {
    const school = await overdueSchool();
    const preview = (words: string, more = {}) =>
      valueIn<StagePreview>(school.call('notices.previewStage', { stage: { ...stage, words }, ...more }));

    const loanId = loanOf(school, copies.journeyOne);
    expect(preview('{姓名}：{书名}', { loanId })).toEqual({
      ...{ text: '王芳：《西游记（上册）》', unknownFields: [] },
      on: { readerName: '王芳', title: '西游记（上册）' },
    });
    expect(preview('{姓}').unknownFields).toEqual(['姓']);
  });

  it('is the school’s own: what it deleted does not come back at night', async () => {
    const school = await overdueSchool();
    school.librarian.edit({ do: 'deleteRows', sheetId: school.tabs.chaseSettings, at: 4, count: 7 });
    const before = school.rows('chaseSettings').length;
    school.librarian.type(school.tabs.chaseSettings, 'A3', [['自己的']]);
    school.night();

    expect(before).toBe(1);
    expect(school.rows('chaseSettings').map((row) => row.stage)).toEqual(['自己的']);
  });

  it('takes a row that the librarian wrote or copied by hand as a stage of its own, at once and after the night', async () => {
    const school = await overdueSchool();
    const { librarian, tabs } = school;
    librarian.type(tabs.chaseSettings, 'A11:F11', [['再提醒', '1', '读者', '催还单', '是', '{姓名}加油']]);
    librarian.type(tabs.chaseSettings, 'A12:G12', [['又提醒', '9', '读者', '催还单', '是', '', 's-slip']]);
    const ids = () => open(school).stages.map(({ stageId }) => stageId);
    const before = ids();

    expect(new Set(before).size).toBe(10);
    const { classes } = valueIn<Slips>(school.call('notices.slips', { classIds: ['2024-2'] }));
    expect(classes[0]?.slips[1]?.words).toBe('王芳加油');
    expect(school.call('settings.rowProblems', {})).toMatchObject({ value: { problems: [] } });
    const [, copied] = open(school).stages.slice(-2);
    expect(save(school, { ...(copied as Stage), words: '{姓名}' })).toMatchObject({ ok: true });
    school.night();
    expect(ids()).toEqual(before);
    expect(school.rows('chaseSettings').map(({ stageId }) => stageId)).toEqual(before);
  });
});

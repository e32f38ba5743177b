// The ladder of a new workbook: who is told when, by what way, and how its words read on a real loan.

import { describe, expect, it } from 'vitest';
import { initialStages } from '../../src/notices/domain/initial-stages.ts';
import { fillTemplate } from '../../src/notices/domain/template.ts';

const prince = {
  ...{ readerName: '李明', seatNumber: '7', className: '三(2)班', title: '小王子' },
  ...{ dueOn: '2026-10-12', overdueDays: 14 },
};

function read(language: 'zh-CN' | 'en') {
  const facts = { loans: [prince], schoolName: '实验小学', today: '2026-10-26', language };
  return initialStages.map(({ name, words }) => [name[language], fillTemplate(words[language], facts)]);
}

describe('the ladder a school begins with', () => {
  it('goes from the class teacher to the reader, the guardian and the librarian', () => {
    expect(initialStages.map((each) => [each.schoolDays, each.to, each.by, each.isOn, each.stageId])).toEqual(
      [
        [-1, 'classTeacher', 'text', true, 's-soon'],
        [1, 'classTeacher', 'text', true, 's-list'],
        [1, 'classTeacher', 'mail', true, 's-list-mail'],
        [7, 'reader', 'slip', true, 's-slip'],
        [7, 'reader', 'mail', true, 's-reader-mail'],
        [14, 'guardian', 'slip', true, 's-home'],
        [14, 'guardian', 'mail', true, 's-home-mail'],
        [30, 'librarian', 'case', true, 's-lost'],
      ],
    );
  });

  it('reads so in Chinese', () => {
    expect(read('zh-CN')).toEqual([
      ['快到期', '下面的书快到期了，请提醒同学们。'],
      ['班级清单', '请提醒同学们把书带来还，谢谢！'],
      ['班级清单邮件', '请提醒同学们把书带来还，谢谢！'],
      ['催还单', '李明同学：《小王子》10月12日就该还了，请带来还。'],
      ['给读者的邮件', '《小王子》10月12日就该还了，请带来还。'],
      ['告家长', '李明的家长：孩子借的《小王子》10月12日到期，还没有还。请帮忙找一找；找不到请告诉我们。'],
      ['给家长的邮件', '孩子借的《小王子》10月12日到期，还没有还。请帮忙找一找；找不到请告诉我们。'],
      ['疑似遗失', ''],
    ]);
  });

  it('reads so in English', () => {
    const find = 'Please help to look for it, and tell us if it cannot be found.';

    expect(read('en')).toEqual([
      ['Due soon', 'These are due soon: please remind them.'],
      ['Class list', 'Please remind them to bring the books back. Thank you!'],
      ['Class list by mail', 'Please remind them to bring the books back. Thank you!'],
      ['Slip', '李明: “小王子” was due on 12 Oct. Please bring it back.'],
      ['Mail to the reader', '“小王子” was due on 12 Oct. Please bring it back.'],
      [
        'Note to the guardian',
        `To the guardian of 李明: “小王子” was due on 12 Oct and is not back. ${find}`,
      ],
      ['Mail to the guardian', `“小王子”, lent to your child, was due on 12 Oct and is not back. ${find}`],
      ['Presumed lost', ''],
    ]);
  });
});

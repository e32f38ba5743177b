// The readers' words in Chinese.

import { say, shorten } from '../../i18n/sentence.ts';
import type { FindingParams } from '../../kernel/finding.ts';
import type { ReaderColumn } from '../domain/import-words.ts';
import type { ReadersMessages } from './en.ts';

const columns: ReadersMessages['columns'] = {
  name: '姓名',
  className: '班级',
  grade: '年级（单独一列）',
  classNumber: '班号（单独一列）',
  cardNumber: '借书证号',
  studentNumber: '学号',
  readerType: '类型',
  seatNumber: '座号',
  status: '状态',
  sex: '性别',
  note: '备注',
  email: '邮箱',
  guardianEmail: '家长邮箱',
};

const quoted = (text: string | number | undefined) => `“${shorten(String(text ?? ''), 30)}”`;

export const zhCN: ReadersMessages = {
  columns,
  findings: {
    nameMissing: () => say('没有姓名', '每位读者都要有姓名。'),
    cellTooLong: (p) => say('一格里的字太多', `${columnNamed(p)}有${p.length}个字，一格最多放5万个字。`),
    cardMalformed: (p) => say('借书证号不对', `${quoted(p.cardNumber)}：只能用字母和数字，最多32个。`),
    cardDoubledInFile: (p) => say('借书证号重复', `${quoted(p.number)}在第${p.line}行已经有了。`),
    cardTaken: (p) => say('借书证号已有人用', `“读者”表里已经有${quoted(p.cardNumber)}。`),
    cardUsedBefore: (p) => say('这个证号用过了', `${quoted(p.cardNumber)}换下后不再使用，请换一个。`),
    cardIsBarcode: (p) => say('这是书上的条码', `“馆藏”表里已经有${quoted(p.cardNumber)}，请换一个。`),
    cardNotFound: (p) => say('没有这张借书证', `“读者”表里没有${quoted(p.cardNumber)}。`),
    lossNotNeeded: (p) =>
      p.status === 'left'
        ? say('这位读者已离校', '这张证已经借不了书，不用挂失。')
        : say('这位读者已停借', '这张证已经借不了书，可以直接补证。'),
    cardNumberNeeded: () => say('班级证要写证号', '系统只给学生和教师编号。'),
    cardNumbersExhausted: (p) =>
      say('借书证号用完了', `号码样式${p.pattern ?? ''}已满，请在“设置”里改长一些。`),
    studentNumberDoubledInFile: (p) => say('学号重复', `${quoted(p.number)}在第${p.line}行已经有了。`),
    studentNumberTaken: (p) => say('这个学号已登记', `“读者”表里已经有${quoted(p.studentNumber)}。`),
    readerTypeUnknown: (p) => say('读者类型不认识', `${quoted(p.text)}：请写学生、教师、小管理员或班级。`),
    classUnreadable: (p) => say('班级看不懂', `${quoted(p.text)}：请写成三(1)班、301或2023级1班。`),
    classMissing: () => say('没有班级', '先导入，以后在“读者”表里补上。'),
    gradeBeyondSchool: (p) =>
      say('本校没有这个年级', `${quoted(p.text)}是${p.grade}年级，本校到${p.length}年级。`),
    readerStatusUnknown: (p) => say('状态不认识', `${quoted(p.text)}，按“正常”导入。`),
    readerColumnMissing: () => say('没有找到姓名列', '请在下面选一选，哪一列是姓名。'),
    assistantMayNot: () => say('要请图书馆老师来办', '借书证由图书馆老师挂失和补办。'),
  },
};

function columnNamed({ column }: FindingParams): string {
  return columns[column as ReaderColumn] ?? String(column);
}

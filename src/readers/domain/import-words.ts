// What other systems and schools call a reader's columns and choices. Simplified Chinese stands for traditional too.

import type { ColumnNames } from '../../kernel/match-columns.ts';
import type { ReaderType } from '../../settings/domain/reader-types.ts';
import type { ReaderStatus } from './reader.ts';

/** Columns an import can fill, in the order the dialog lists them. */
export const readerColumns = [
  'name',
  'className',
  'grade',
  'classNumber',
  'cardNumber',
  'studentNumber',
  'readerType',
  'seatNumber',
  'status',
  'sex',
  'note',
  'email',
  'guardianEmail',
] as const;
export type ReaderColumn = (typeof readerColumns)[number];

/** Columns without which a file of readers cannot be imported. */
export const requiredReaderColumns = ['name'] as const satisfies readonly ReaderColumn[];

export const readerColumnNames: ColumnNames<ReaderColumn> = {
  name: [
    '姓名',
    '学生姓名',
    '读者姓名',
    '教师姓名',
    '名字',
    'name',
    'full name',
    'reader name',
    'student name',
  ],
  className: [
    '班级',
    '所在班级',
    '班级名称',
    '当前班级',
    '单位',
    '部门',
    'class',
    'class name',
    'homeroom',
    'department',
  ],
  grade: ['年级', 'grade', 'year group'],
  classNumber: ['班号', '班', '班次', 'class no', 'class number'],
  cardNumber: [
    '借书证号',
    '借书证',
    '借阅证号',
    '读者证号',
    '证条码号',
    '读者条码',
    '证号',
    '卡号',
    'card no',
    'card number',
    'library card',
    'barcode',
  ],
  studentNumber: ['学号', '学生学号', '工号', '学工号', 'student no', 'student number', 'student id'],
  readerType: ['类型', '读者类型', '读者类别', '身份', '身分', '角色', '类别', 'type', 'reader type', 'role'],
  seatNumber: ['座号', '座位号', '班内序号', 'seat', 'seat no', 'seat number'],
  status: ['状态', '读者状态', '证状态', '卡状态', 'status', 'state'],
  sex: ['性别', 'sex', 'gender'],
  note: ['备注', '附注', '说明', 'note', 'notes', 'remark', 'remarks'],
  guardianEmail: [
    '家长邮箱',
    '监护人邮箱',
    '家长电子邮箱',
    'guardian email',
    'parent email',
    'parents email',
  ],
  email: ['邮箱', '电子邮箱', '电子邮件', '学生邮箱', '读者邮箱', 'email', 'e-mail', 'email address', 'mail'],
};

/** Folded words for the kind of a reader. */
export const readerTypeWords: { readonly [type in ReaderType]: readonly string[] } = {
  student: ['学生', '小学生', '在校生', 'student', 'pupil'],
  teacher: ['教师', '老师', '教职工', '教职员', '教工', '职工', 'teacher', 'staff'],
  assistant: ['小管理员', '学生管理员', '小馆员', 'assistant'],
  classCard: ['班级', '班级证', '班证', 'class', 'classcard'],
};

/** Folded words for the state of a reader's card. */
export const readerStatusWords: { readonly [status in ReaderStatus]: readonly string[] } = {
  active: ['正常', '启用', '有效', '在用', '在校', '在读', '在职', 'active', 'enabled', 'normal'],
  cardLost: ['挂失', '已挂失', 'cardlost', 'lost'],
  suspended: [
    '停借',
    '停用',
    '已停用',
    '暂停',
    '冻结',
    '禁用',
    'suspended',
    'inactive',
    'disabled',
    'blocked',
  ],
  left: [
    '离校',
    '已离校',
    '毕业',
    '已毕业',
    '转出',
    '转学',
    '离职',
    '退休',
    '注销',
    'left',
    'graduated',
    'transferred',
  ],
};

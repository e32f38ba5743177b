// How whoever is told is called: with the title that is due to a teacher, and never twice.

import { describe, expect, it } from 'vitest';
import { sayGuardian, sayGuardians, sayReaders, sayTeacher } from '../../src/notices/domain/addressee.ts';

describe('a class teacher', () => {
  it.each([
    ['王芳', '三(2)班王芳老师'],
    ['王老师', '三(2)班王老师'],
    ['王先生', '三(2)班王先生'],
    ['王女士', '三(2)班王女士'],
    ['王主任', '三(2)班王主任'],
    ['主任王', '三(2)班主任王老师'],
    ['Ms Smith', '三(2)班Ms Smith'],
    ['', '三(2)班班主任'],
  ])('“%s” is called %s', (teacher, called) => {
    expect(sayTeacher({ className: '三(2)班', teacher }, 'zh-CN')).toBe(called);
  });

  it('is called by name and class in English', () => {
    const className = 'Class 3(2)';

    expect(sayTeacher({ className, teacher: 'Ms Smith' }, 'en')).toBe('Ms Smith, Class 3(2)');
    expect(sayTeacher({ className, teacher: '' }, 'en')).toBe('Class teacher, Class 3(2)');
  });
});

describe('readers and guardians', () => {
  it('are called after the child, or all together after the class', () => {
    expect([sayGuardian('李明', 'zh-CN'), sayGuardian('Li Ming', 'en')]).toEqual([
      '李明的家长',
      'Guardian of Li Ming',
    ]);
    expect([sayGuardians('三(2)班', 'zh-CN'), sayGuardians('Class 3(2)', 'en')]).toEqual([
      '三(2)班的家长',
      'Guardians, Class 3(2)',
    ]);
    expect([sayReaders('三(2)班', 'zh-CN'), sayReaders('Class 3(2)', 'en')]).toEqual([
      '三(2)班的同学',
      'Readers, Class 3(2)',
    ]);
  });

  it('who are in no class are called so', () => {
    expect([sayReaders('', 'zh-CN'), sayReaders('', 'en')]).toEqual([
      '没有班级的读者',
      'Readers in no class',
    ]);
    expect([sayGuardians('', 'zh-CN'), sayGuardians('', 'en')]).toEqual([
      '没有班级的读者的家长',
      'Guardians of readers in no class',
    ]);
  });
});

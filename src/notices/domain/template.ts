// The words of a stage: a text with named fields, filled in for real loans; a field nobody knows is told, never printed.

import type { Bilingual, Language } from '../../i18n/language.ts';
import { sayDay } from '../../i18n/say-day.ts';
import type { CivilDay } from '../../kernel/civil-day.ts';

/** Each field's name in either language; a template may mix them. */
export const templateFields = {
  name: { 'zh-CN': '姓名', en: 'name' },
  seat: { 'zh-CN': '座号', en: 'seat' },
  className: { 'zh-CN': '班级', en: 'class' },
  title: { 'zh-CN': '书名', en: 'title' },
  dueOn: { 'zh-CN': '应还日期', en: 'due' },
  overdueDays: { 'zh-CN': '超期天数', en: 'days overdue' },
  copies: { 'zh-CN': '册数', en: 'copies' },
  today: { 'zh-CN': '今天', en: 'today' },
  school: { 'zh-CN': '学校', en: 'school' },
} as const satisfies { readonly [field: string]: Bilingual };

type Field = keyof typeof templateFields;

/** A loan as far as a template may tell of it. */
export type TemplateLoan = {
  readonly readerName: string;
  readonly seatNumber: string;
  readonly className: string;
  readonly title: string;
  readonly dueOn: CivilDay;
  readonly overdueDays: number;
};

export type TemplateFacts = {
  readonly loans: readonly TemplateLoan[];
  readonly schoolName: string;
  readonly today: CivilDay;
  readonly language: Language;
};

/** `{…}`, also typed in full width. */
const FIELD = /[{｛]([^{}｛｝]*)[}｝]/g;
/** The same, and every brace without its other. */
const BRACES = /[{｛]([^{}｛｝]*)([}｝]?)|[}｝]/g;

const fieldOf = new Map(
  (Object.keys(templateFields) as Field[]).flatMap((field) =>
    [field, ...Object.values(templateFields[field])].map((word) => [fold(word), field]),
  ),
);

function fold(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** The names in braces that stand for nothing, as they were written. */
export function unknownFields(words: string): readonly string[] {
  const found = [...words.matchAll(BRACES)].filter(
    ([, name = '', end = '']) => end === '' || !fieldOf.has(fold(name)),
  );
  return [...new Set(found.map(([all, name = '']) => name.trim() || all))];
}

/** 《》 or quotes that a template puts around the field itself: the titles bring their own. */
const QUOTED_FIELD = /《(\s*[{｛][^{}｛｝]*[}｝]\s*)》|[“"](\s*[{｛][^{}｛｝]*[}｝]\s*)[”"]/g;

/** Fills the fields in for one reader's loans, or a class's. What a value holds is never looked at again: a title in braces stays a title. */
export function fillTemplate(words: string, facts: TemplateFacts): string {
  const isTitle = (name: string) => fieldOf.get(fold(name.replace(/[{}｛｝]/g, ''))) === 'title';
  const plain = words.replace(QUOTED_FIELD, (all, chinese?: string, western?: string) => {
    const inner = chinese ?? western ?? '';
    return isTitle(inner) ? inner.trim() : all;
  });
  return plain.replace(FIELD, (all, name: string) => {
    const field = fieldOf.get(fold(name));
    return field === undefined ? all : sayField(field, facts);
  });
}

/** Of several loans: each name once, each title, the first due day and the most days. */
function sayField(field: Field, { loans, schoolName, today, language }: TemplateFacts): string {
  const isChinese = language === 'zh-CN';
  const listed = (values: readonly string[]) =>
    [...new Set(values.filter((each) => each !== ''))].join(isChinese ? '、' : ', ');
  switch (field) {
    case 'name':
      return listed(loans.map(({ readerName }) => readerName));
    case 'seat':
      return listed(loans.map(({ seatNumber }) => seatNumber));
    case 'className':
      return listed(loans.map(({ className }) => className));
    case 'title':
      return isChinese
        ? loans.map(({ title }) => `《${title}》`).join('')
        : loans.map(({ title }) => `“${title}”`).join(', ');
    case 'dueOn': {
      const [first] = loans.map(({ dueOn }) => dueOn).sort();
      return first === undefined ? '' : sayDay(first, language, today);
    }
    case 'overdueDays':
      return String(Math.max(0, ...loans.map(({ overdueDays }) => overdueDays)));
    case 'copies':
      return String(loans.length);
    case 'today':
      return sayDay(today, language, today);
    case 'school':
      return schoolName;
  }
}

// The page of chasing on loans that a test or a picture writes: what its server would answer; and a small school behind it.

import type { Language } from '../../src/i18n/language.ts';
import type { ChaseClass } from '../../src/notices/domain/chase-list.ts';
import type { ChaseLoan } from '../../src/notices/domain/chase-loan.ts';
import type { ChaseOpening } from '../../src/notices/domain/chase-page.ts';
import { initialStages } from '../../src/notices/domain/initial-stages.ts';
import type { Health } from '../../src/notices/usecases/health.ts';
import { type Answering, answered } from './page-harness.ts';
import type { SmallSchool } from './small-school.ts';

export const TODAY = '2026-10-20';

const NAMES = { 'zh-CN': ['李明', '王芳', '赵小雨'], en: ['Li Ming', 'Wang Fang', 'Zhao Xiaoyu'] };
const TITLES = {
  'zh-CN': ['小王子', '草房子', '西游记（上册）'],
  en: ['The Little Prince', 'Grass House', 'Journey to the West, vol. 1'],
};
const TEXTS = {
  'zh-CN': '一(1)班超期未还 1册（10月20日）\n1号李明《小王子》10月12日\n请提醒同学们把书带来还，谢谢！',
  en: 'Class 1(1): 1 copy overdue (20 Oct)\nNo. 1 Li Ming: “The Little Prince” 12 Oct\nPlease remind them. Thank you!',
};
const GRADES = ['一', '二', '三', '四', '五', '六'];

export const chaseClassName = (language: Language, at: number): string => {
  const grade = Math.floor(at / 12) % 6;
  return language === 'zh-CN'
    ? `${GRADES[grade]}(${(at % 12) + 1})班`
    : `Class ${grade + 1}(${(at % 12) + 1})`;
};

export function aChaseLoan(language: Language, at = 0, part: Partial<ChaseLoan> = {}): ChaseLoan {
  const number = String(at + 1).padStart(4, '0');
  return {
    ...{ loanId: `l7f3k9q2x${number}`, dueOn: '2026-10-12', overdueDays: 8, schoolDays: 6 },
    stageId: 's-list',
    readerName: NAMES[language][at % 3] ?? '',
    ...{ seatNumber: String((at % 45) + 1), cardNumber: `R00${number}` },
    className: chaseClassName(language, 0),
    title: TITLES[language][at % 3] ?? '',
    copyBarcode: `T000${number}`,
    ...{ claimedOn: '', lastTold: null, promisedOn: '', isPaused: false, isPresumedLost: false },
    ...part,
  };
}

export function aChaseClass(language: Language, at = 0, part: Partial<ChaseClass> = {}): ChaseClass {
  const className = chaseClassName(language, at);
  return {
    classId: `${2026 - Math.floor(at / 12)}-${(at % 12) + 1}`,
    className,
    teacher: language === 'zh-CN' ? '王老师' : 'Ms Wang',
    ...{ hasEmail: true, isVisitToday: false },
    loans: [aChaseLoan(language, at, { className })],
    ...part,
  };
}

export function aChasePage(
  language: Language,
  classes: readonly ChaseClass[],
  part: Partial<ChaseOpening> = {},
): ChaseOpening {
  return {
    ...{ language, schoolName: '书香小学', today: TODAY, classes, shelfSearch: [], perhapsSent: [] },
    stages: initialStages.map((stage) => ({
      ...stage,
      name: stage.name[language],
      words: stage.words[language],
    })),
    ...{ classCounts: false, problems: [] },
    ...part,
  };
}

/** 周老师's run, well, this morning. */
export function aHealth(part: Partial<Health> = {}): Health {
  return {
    ...{ ownerName: '周老师', isOwnerHere: true, lastRunAt: '2026-10-20 07:05:00', lastRunResult: 'done' },
    ...{ lastRunSent: 12, lastRunLeft: 0, nextOn: '2026-10-21', missedOn: '', hasTrigger: true },
    ...part,
  };
}

/** A server that knows this list, a run that is well, a text for every class, and writes down whatever it is told. */
export function chasing(
  page: ChaseOpening,
  instead: (name: string, args: unknown) => ReturnType<Answering> | undefined = () => undefined,
): Answering {
  return (name, args) => {
    const special = instead(name, args);
    if (special) return special;
    if (name === 'notices.openChase') return answered(page);
    if (name === 'notices.health') return answered(aHealth());
    if (name === 'notices.classText') return answered({ text: TEXTS[page.language] });
    if (name === 'notices.log')
      return answered({ logged: (args as { loanKeys: readonly string[] }).loanKeys.length });
    throw new Error(`nobody answers ${name}`);
  };
}

/** The small school's own server behind the page. */
export function serverOf(school: SmallSchool): Answering {
  return (name, args) => {
    const result = school.librarian.call('rpc', [name, JSON.stringify(args)]);
    return result.state === 'done'
      ? { value: String(result.value) }
      : { error: result.error ?? result.state };
  };
}

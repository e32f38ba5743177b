// A school's loans as chasing sees them, written down with no more than a test is about.

import type { ClassFacts } from '../../src/notices/domain/chase-list.ts';
import type { OpenLoanFacts, ReaderFacts } from '../../src/notices/domain/chase-loan.ts';
import { type ChaseFacts, chaseLoans, type OwnedLoan } from '../../src/notices/domain/chase-loan.ts';
import { initialStages } from '../../src/notices/domain/initial-stages.ts';
import { schoolDayCount } from '../../src/notices/domain/ladder.ts';
import type { Stage } from '../../src/notices/domain/stage.ts';
import type { Calendar } from '../../src/settings/domain/calendar.ts';

/** Monday; every weekday is open. */
export const TODAY = '2026-10-26';
export const calendar: Calendar = { entries: [], openWeekdays: [1, 2, 3, 4, 5] };

export const stages: readonly Stage[] = initialStages.map((stage) => ({
  ...stage,
  name: stage.name['zh-CN'],
  words: stage.words['zh-CN'],
}));

/** Li Ming of Three-2, unless said otherwise. */
export function reader(part: Partial<ReaderFacts> = {}): ReaderFacts {
  return {
    ...{ readerId: 'r000001', cardNumber: 'R000001', name: '李明', className: '三(2)班', seatNumber: '7' },
    ...{ status: 'active', entryYear: 2024, classNumber: 2, email: '', guardianEmail: '' },
    ...part,
  };
}

/** 《小王子》 out to Li Ming, two weeks overdue. */
export function loan(part: Partial<OpenLoanFacts> = {}): OpenLoanFacts {
  return {
    ...{ loanId: 'l000001', readerId: 'r000001', dueOn: '2026-10-12', marks: {} },
    ...{ readerName: '李明', title: '小王子', copyBarcode: 'T0000001' },
    ...part,
  };
}

export function chased(
  open: readonly OpenLoanFacts[],
  readers: readonly ReaderFacts[] = [reader()],
  part: Partial<ChaseFacts> = {},
): readonly OwnedLoan[] {
  return chaseLoans({
    ...{ open, stages, told: new Map(), today: TODAY, language: 'zh-CN' },
    readers: new Map(readers.map((each) => [each.readerId, each])),
    schoolDays: schoolDayCount(calendar),
    ...part,
  });
}

export function classes(...rows: readonly Partial<ClassFacts>[]): ReadonlyMap<string, ClassFacts> {
  const base = { className: '三(2)班', teacher: '王老师', email: 'wang@school.example', visitDay: '' };
  return new Map(
    (rows.length > 0 ? rows : [{}]).map((row): [string, ClassFacts] => {
      const whole = { classId: '2024-2', ...base, ...row };
      return [whole.classId, whole];
    }),
  );
}

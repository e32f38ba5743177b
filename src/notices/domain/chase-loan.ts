// A loan as chasing sees it today: whose it is, which class that is today, where on the ladder it stands, and what was said already.

import type { LoanMarks } from '../../circulation/domain/loan.ts';
import { overdueDays } from '../../circulation/domain/loan.ts';
import type { Language } from '../../i18n/language.ts';
import type { CivilDay, CivilMoment } from '../../kernel/civil-day.ts';
import { schoolYearOf } from '../../readers/domain/class-name.ts';
import { classNameToday, hasGraduated } from '../../readers/domain/class-today.ts';
import type { ReaderStatus } from '../../readers/domain/reader.ts';
import { type SchoolDayCount, stageReached } from './ladder.ts';
import { loanKey } from './loan-key.ts';
import type { ChaseResult, LogWay } from './log-words.ts';
import type { Stage } from './stage.ts';
import type { Told } from './told.ts';

/** What a page is told of a loan. */
export type ChaseLoan = {
  readonly loanId: string;
  readonly dueOn: CivilDay;
  /** Calendar days past the due day, 0 before it. */
  readonly overdueDays: number;
  /** Open days past it, negative before it. */
  readonly schoolDays: number;
  /** '' below the first rung. */
  readonly stageId: string;
  readonly readerName: string;
  readonly seatNumber: string;
  readonly cardNumber: string;
  /** As the class is called today; '' for whoever is in none. */
  readonly className: string;
  readonly title: string;
  readonly copyBarcode: string;
  /** The day the reader said it was returned, or ''. */
  readonly claimedOn: CivilDay | '';
  readonly lastTold: {
    readonly at: CivilMoment;
    readonly by: LogWay;
    readonly result: ChaseResult;
    readonly to: string;
  } | null;
  /** Until this day nobody is asked again, or ''. */
  readonly promisedOn: CivilDay | '';
  readonly isPaused: boolean;
  readonly isPresumedLost: boolean;
};

/** The same with what stays on the server: whose it is, and which addresses there are. */
export type OwnedLoan = ChaseLoan & {
  readonly readerId: string;
  /** `2024-2`: neither the name of the class nor its row, which change. '' for whoever is in no class today. */
  readonly classId: string;
  readonly email: string;
  readonly guardianEmail: string;
};

export type OpenLoanFacts = {
  readonly loanId: string;
  readonly readerId: string;
  readonly dueOn: CivilDay;
  readonly marks: LoanMarks;
  readonly readerName: string;
  readonly title: string;
  readonly copyBarcode: string;
};

export type ReaderFacts = {
  readonly readerId: string;
  readonly cardNumber: string;
  readonly name: string;
  readonly className: string;
  readonly seatNumber: string;
  readonly status: ReaderStatus;
  readonly entryYear: number | null;
  readonly classNumber: number | null;
  readonly email: string;
  readonly guardianEmail: string;
};

export type ChaseFacts = {
  readonly open: readonly OpenLoanFacts[];
  readonly readers: ReadonlyMap<string, ReaderFacts>;
  readonly stages: readonly Stage[];
  readonly told: ReadonlyMap<string, Told>;
  readonly schoolDays: SchoolDayCount;
  readonly today: CivilDay;
  readonly language: Language;
};

/** Every open loan that is overdue or has reached a stage. One that is reported lost is another matter (赔偿) and is not among them. */
export function chaseLoans(facts: ChaseFacts): readonly OwnedLoan[] {
  const { today, stages } = facts;
  const lostFrom = stages.filter(({ isOn, by }) => isOn && by === 'case').map((each) => each.schoolDays);
  return facts.open.flatMap((loan): OwnedLoan[] => {
    if (loan.marks.lostOn !== undefined) return [];
    const days = facts.schoolDays(loan.dueOn, today);
    const late = overdueDays(loan.dueOn, today);
    const stage = stageReached(stages, days);
    if (late === 0 && !stage) return [];
    const told = facts.told.get(loanKey(loan));
    return [
      {
        ...ownerOf(loan, facts),
        loanId: loan.loanId,
        dueOn: loan.dueOn,
        overdueDays: late,
        schoolDays: days,
        stageId: stage?.stageId ?? '',
        title: loan.title,
        copyBarcode: loan.copyBarcode,
        claimedOn: loan.marks.claimedOn ?? '',
        lastTold: told?.last ?? null,
        promisedOn: told?.promisedOn ?? '',
        isPaused: told !== undefined && told.pausedUntil >= today,
        isPresumedLost: late > 0 && lostFrom.some((from) => days >= from),
      },
    ];
  });
}

type Owner = Pick<
  OwnedLoan,
  | 'readerId'
  | 'readerName'
  | 'seatNumber'
  | 'cardNumber'
  | 'className'
  | 'classId'
  | 'email'
  | 'guardianEmail'
>;

/** Whoever is not found in 读者 is in no class: the librarian is told, no teacher. The name beside a corrected loan may be another child's. */
function ownerOf(loan: OpenLoanFacts, { readers, today, language }: ChaseFacts): Owner {
  const reader = readers.get(loan.readerId);
  if (!reader) {
    const readerName = loan.marks.readerId === undefined ? loan.readerName : '';
    const nothing = {
      seatNumber: '',
      cardNumber: '',
      className: '',
      classId: '',
      email: '',
      guardianEmail: '',
    };
    return { readerId: loan.readerId, readerName, ...nothing };
  }
  const { readerId, cardNumber, name, seatNumber, email, guardianEmail } = reader;
  const schoolYear = schoolYearOf(today);
  const classId = classIdOf(reader, schoolYear);
  const className = classId === '' ? '' : classNameToday(reader, schoolYear, language);
  return { readerId, cardNumber, readerName: name, seatNumber, className, classId, email, guardianEmail };
}

type InClass = { readonly entryYear: number | null; readonly classNumber: number | null };

/** The class a reader belongs to today: none for teachers, leavers and those who have finished the last grade. */
export function classIdOf(
  who: InClass & { readonly status?: ReaderStatus | undefined },
  schoolYear: number,
): string {
  const { entryYear, classNumber, status } = who;
  if (entryYear === null || classNumber === null || status === 'left') return '';
  return hasGraduated({ entryYear }, schoolYear) ? '' : `${entryYear}-${classNumber}`;
}

/** Without what a page has no need of. */
export function shownLoan(loan: OwnedLoan): ChaseLoan {
  const { readerId: _, classId: _class, email: _email, guardianEmail: _guardian, ...shown } = loan;
  return shown;
}

/** True when the chase goes on: neither promised for later, nor said to be returned. */
export function isChased(loan: Pick<ChaseLoan, 'isPaused' | 'claimedOn'>): boolean {
  return !loan.isPaused && loan.claimedOn === '';
}

// Names what is worth trying in the sample school, for the start page, the manual's pictures and the tests.

import type { CopyStatus } from '../../src/catalogue/domain/copy.ts';
import { titleWithVolume } from '../../src/catalogue/domain/copy.ts';
import type { CivilDay } from '../../src/kernel/civil-day.ts';
import type { SampleCopy } from './collection.ts';
import { type FillOptions, invent } from './fill.ts';
import { lateDays, type SampleLoan } from './lending.ts';
import type { Sample } from './sample.ts';
import type { SampleReader } from './school.ts';

export type ReaderFacts = { readonly card: string; readonly name: string; readonly className: string };
export type CopyFacts = { readonly barcode: string; readonly title: string };
export type LoanFacts = ReaderFacts & CopyFacts & { readonly dueOn: CivilDay; readonly overdueDays: number };

/** Handles of the sample school; each names something that is so right after the fill. */
export type SampleFacts = ReturnType<typeof factsOf>;

/** The handles of the sample that the same options fill. */
export function sampleFacts(options: Omit<FillOptions, 'fill'>): SampleFacts {
  return factsOf(invent({ ...options, fill: 'sample' }) as Sample);
}

function factsOf({ cast, shown, copies, box, school, mistyped, setting }: Sample) {
  const reader = (part: Parameters<typeof cast.get>[0]) => readerFacts(cast.get(part));
  const loans = (list: readonly SampleLoan[]) => list.map((loan) => loanFacts(loan, setting.today));
  const first = (list: readonly SampleLoan[]) => loanFacts(list[0], setting.today);
  const inStatus = (status: CopyStatus) => copyFacts(copies.find((copy) => copy.status === status));
  const ofType = (type: SampleCopy['title']['itemType']) =>
    copies.filter(
      (copy) =>
        copy.title.itemType === type &&
        copy.status === 'onShelf' &&
        !mistyped.has(copy.copyId) &&
        !box.includes(copy),
    );
  return {
    /** A pupil with nothing out. */
    liMing: reader('liMing'),
    longName: reader('longName'),
    rareCharacter: reader('rareCharacter'),
    assistant: reader('assistantOfFive'),
    namesakes: [reader('namesakeInTwo'), reader('namesakeInFour'), reader('namesakeInSix')],
    cardLost: reader('cardLost'),
    suspended: reader('suspended'),
    /** A teacher with nothing overdue. */
    teacher: readerFacts(
      school.readers.find(
        (each) => each.readerType === 'teacher' && !shown.veryOverdue.some((loan) => loan.reader === each),
      ),
    ),
    /** Copies that can be lent at once: two well-known titles, a picture book, a volume of a set. */
    onShelf: [...wellKnown(ofType('book')).slice(0, 2), ...wellKnown(ofType('pictureBook')).slice(0, 1)].map(
      copyFacts,
    ),
    volumeOfSet: copyFacts(ofType('book').find((copy) => copy.title.volume !== '')),
    inRoomOnly: copyFacts(ofType('reference')[0]),
    periodical: copyFacts(ofType('periodical')[0]),
    /** Out to a pupil who is neither late nor full up. */
    outToAnother: first(shown.open),
    dueToday: loans(shown.dueToday),
    dueTomorrow: loans(shown.dueTomorrow),
    overdue: first(shown.overdue),
    longOverdue: first(shown.longOverdue),
    veryOverdue: first(shown.veryOverdue),
    renewed: first(shown.renewed),
    /** Every loan of a pupil who may have no more. */
    fullUp: loans(shown.fullUp),
    /** The loans of one class card. */
    classCard: loans(shown.classCard),
    leaver: first(shown.ofLeaver),
    justReturned: loans(shown.justReturned),
    lost: inStatus('lost'),
    presumedLost: inStatus('presumedLost'),
    missing: inStatus('missing'),
    awaitingMending: inStatus('damaged'),
    withdrawn: inStatus('withdrawn'),
    setAside: inStatus('setAside'),
    /** Forty-five copies of one title, for a class to read together. */
    box: box.map(copyFacts),
    /** On the shelf, with known damage. */
    worn: copyFacts(copies.find((copy) => copy.condition !== '' && copy.status === 'onShelf')),
    /** The one row of the Catalogue that cannot be read. */
    badRow: copyFacts(copies.find((copy) => mistyped.has(copy.copyId))),
  };
}

/** The first copy of each title, those held in most copies first. */
function wellKnown(copies: readonly SampleCopy[]): SampleCopy[] {
  const firsts = copies.filter((copy, i) => copies.findIndex(({ title }) => title === copy.title) === i);
  return firsts.sort((a, b) => b.title.copies - a.title.copies);
}

function readerFacts(reader: SampleReader | undefined): ReaderFacts {
  if (reader === undefined) throw new Error('the sample school lacks a reader it should have');
  return { card: reader.cardNumber, name: reader.name, className: reader.schoolClass?.className ?? '' };
}

function copyFacts(copy: SampleCopy | undefined): CopyFacts {
  if (copy === undefined) throw new Error('the sample school lacks a copy it should have');
  return { barcode: copy.copyBarcode, title: titleWithVolume(copy.title) };
}

function loanFacts(loan: SampleLoan | undefined, today: CivilDay): LoanFacts {
  if (loan === undefined) throw new Error('the sample school lacks a loan it should have');
  const { dueOn } = loan;
  return { ...readerFacts(loan.reader), ...copyFacts(loan.copy), dueOn, overdueDays: lateDays(loan, today) };
}

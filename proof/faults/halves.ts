// What a stop may leave of an act that has no ledger to tell of it, or that wrote something before its ledger; each an honest gap.

import { copies, type SmallSchool } from '../../tests/support/small-school.ts';
import { nameOfSwept, type Swept } from '../acts/swept.ts';
import type { Options } from './sweep.ts';

type Half = Pick<Options, 'isInSteps' | 'isRefused' | 'blur'> & {
  /** What may stand of it between nothing and all. */
  readonly stages?: readonly Swept['send'][];
};

const inSteps: Half = { isInSteps: true };

const nothing: Swept['send'] = (school) => school.librarian.call('onEdit', [], 'edit');

/** Cells as they stand when the run stopped after them. */
const cells =
  (
    tab: 'loans' | 'readers' | 'basket' | 'chaseSettings',
    ...written: readonly (readonly [a1: string, text: string])[]
  ): Swept['send'] =>
  (school) => {
    for (const [a1, text] of written) school.librarian.type(school.tabs[tab], a1, [[text]]);
    return nothing(school, '');
  };

const noteDamage = (school: SmallSchool, requestId: string) => {
  const act = { act: 'reportDamage', requestId, copyBarcode: copies.littlePrince, note: '封面破' };
  return school.send('circulation.record', { acts: [act], operator: '周老师' });
};

const halves: { readonly [name: string]: Half } = {
  // The desk is told that nobody knows it; what is done is the line for the librarian.
  'circulation.record: scan a number nobody knows': { isRefused: true },
  // The reason is the page's to send again; the findings it outweighed are known to the first try alone. Left to the night, the loan stands without a reason.
  'circulation.record: lend for a reason, in spite of a rule': {
    isInSteps: true,
    blur: (line) => line.replace(/ \[inRoomOnly\]/, ''),
  },
  // 停借至 is written before the return: the other way round a stop would lose it for good.
  'circulation.record: take back late, which stops the reader': {
    isInSteps: true,
    stages: [cells('readers', ['I3', '2026-10-28'])],
  },
  // What is shown is written before the state; the night mends it, but whoever acts on the loan before the night reads it.
  'circulation.record: renew': {
    stages: [cells('loans', ['A4', '2026-10-26']), cells('loans', ['A4', '2026-10-26'], ['H4', '1'])],
  },
  'circulation.record: undo a renewal': {
    stages: [cells('loans', ['A4', '2026-10-12']), cells('loans', ['A4', '2026-10-12'], ['H4', ''])],
  },
  'circulation.record: correct the reader': { stages: [cells('loans', ['D4', '王芳'])] },
  // The line of a damage sent again finds the damage already noted; left to the night, the copy may be noted and not set aside.
  'circulation.record: report damage': {
    isInSteps: true,
    // Sent again the next day it is the next day's as well.
    blur: (line) =>
      line
        .replace(/封面破（\d{4}-\d\d-\d\d）；(?=封面破)/g, '')
        .replace(/(登记污损 .*) ¦ [^¦]* ¦ ([^¦]*)$/, '$1 ¦ $2'),
    stages: [noteDamage],
  },
  // The note is written before the day that settles the line.
  'circulation.settleBasket': { isInSteps: true, stages: [cells('basket', ['G3', '已修补'])] },
  'readers.reportCardLost': inSteps,
  'readers.replaceCard': inSteps,
  'catalogue.replaceBarcode': inSteps,
  'readers.importReaders': inSteps,
  // A copy's day of accession is the day it came in, also of an import that was finished the day after.
  'catalogue.importCopies': {
    isInSteps: true,
    blur: (line) => line.replace(/ ¦ 新书 ¦ \d{4}-\d\d-\d\d ¦/, ' ¦ 新书 ¦ the day ¦'),
  },
  // The line of the log says it; the journal's is the second of the two.
  'notices.log: a class list was copied': inSteps,
  'notices.log: two readers were talked with': inSteps,
  'notices.settlePerhaps: it went': inSteps,
  'notices.saveStage: a new one': inSteps,
  // Cell by cell: a stage between its old self and its new one is read as it stands.
  'notices.saveStage: one that is there': { isInSteps: true, stages: [cells('chaseSettings', ['B6', '3'])] },
};

export function halfOf(swept: Swept): Options {
  const { stages = [], ...half } = halves[nameOfSwept(swept)] ?? {};
  return { ...half, parts: [nothing, ...stages, swept.send] };
}

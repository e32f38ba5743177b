// The far end of the desk's wire for tests of the page alone: a few readers and copies, answered by the wire's types.

import type { CirculationCode } from '../../src/circulation/domain/codes.ts';
import type {
  ActResult,
  CopyIndexSlice,
  DeskAct,
  DeskClass,
  DeskOpening,
  DoneAct,
  ReaderIndexSlice,
  ReaderPage,
  ScanAct,
  UndoAct,
} from '../../src/circulation/domain/desk.ts';
import { type Finding, finding } from '../../src/kernel/finding.ts';
import type { ReaderType } from '../../src/settings/domain/reader-types.ts';
import { aCharge } from './charges-page.ts';
import { type Answering, answered, refusedWith } from './page-harness.ts';

export const TODAY = '2026-09-28';
export const DUE = '2026-09-30';

export type ScriptedReader = {
  readonly card: string;
  readonly name: string;
  readonly className: string;
  readonly seat: string;
  readonly sex?: string;
  readonly readerType?: ReaderType;
  readonly hasLeft?: boolean;
  readonly note?: string;
  readonly findings?: readonly Finding<CirculationCode>[];
  readonly loans?: ReaderPage['loans'];
  /** Compensation cases that are not settled. */
  readonly openCharges?: number;
};

/** `condition`: known damage. */
export type ScriptedCopy = {
  readonly barcode: string;
  readonly title: string;
  readonly condition?: string;
};

export type Script = {
  readonly language?: 'zh-CN' | 'en';
  readonly readers: readonly ScriptedReader[];
  readonly copies: readonly ScriptedCopy[];
  /** What a scan of this barcode is refused with. */
  readonly refusals?: Readonly<Record<string, Finding<CirculationCode>>>;
  readonly maxLoans?: number;
  readonly closeAfterSeconds?: number;
  readonly classes?: readonly DeskClass[];
};

/** Every act that was carried out, in order: what a test counts. */
export type ScriptedLibrary = { readonly carriedOut: DeskAct[]; readonly answer: Answering };

type Out = { readonly card: string; readonly loanId: string; readonly days: number; readonly dueOn: string };

/** Answers each request id once and the same ever after, as the server's contract says. */
export function scriptedLibrary(script: Script): ScriptedLibrary {
  const carriedOut: DeskAct[] = [];
  const byRequest = new Map<string, ActResult>();
  /** Copies as they stood before an act, for its undo. */
  const before = new Map<string, Out | undefined>();
  const out = new Map<string, Out>();
  for (const { card, loans = [] } of script.readers)
    for (const { copyBarcode, loanId, overdueDays, dueOn } of loans)
      out.set(copyBarcode, { card, loanId, days: overdueDays, dueOn });

  const readerOf = (card: string | undefined) => script.readers.find((each) => each.card === card);
  const copyOf = (barcode: string) => script.copies.find((each) => each.barcode === barcode);

  const record = (act: DeskAct): ActResult => {
    const known = byRequest.get(act.requestId);
    if (known) return { ...known, isRepeat: true };
    const result = carryOut(act);
    if (result.state === 'settled') carriedOut.push(act);
    byRequest.set(act.requestId, result);
    return result;
  };

  function carryOut(act: DeskAct): ActResult {
    const loan = out.get(act.copyBarcode);
    before.set(act.requestId, loan);
    const refusal = script.refusals?.[act.copyBarcode];
    const isAgreed = 'agreed' in act && act.agreed?.some((code) => code === refusal?.code);
    if (refusal && !isAgreed) return refused(act, 'lend', refusal);
    switch (act.act) {
      case 'scan':
      case 'lend':
      case 'takeBack':
        return carryOutScan(act, loan);
      case 'undo':
        return undo(act);
      default:
        return settled(act, act.act, loan?.card ?? act.cardNumber, loan?.loanId ?? '', loan?.dueOn ?? '');
    }
  }

  function carryOutScan(act: ScanAct, loan: Out | undefined): ActResult {
    if (!copyOf(act.copyBarcode)) return refused(act, 'lend', finding('block', 'copyUnknown'));
    if (act.act === 'takeBack' && !loan) return refused(act, 'takeBack', finding('block', 'copyNotOut'));
    if (act.act === 'lend' && loan) return refused(act, 'lend', finding('block', 'copyOutToAnother'));
    if (loan) return takeBack(act, loan);
    if (!readerOf(act.cardNumber)) return refused(act, 'lend', finding('block', 'nobodyOpen'));
    const fresh = { card: act.cardNumber, loanId: `l${act.requestId}`, days: 0, dueOn: DUE };
    out.set(act.copyBarcode, fresh);
    return settled(act, 'lend', fresh.card, fresh.loanId, DUE);
  }

  function takeBack(act: ScanAct, loan: Out): ActResult {
    out.delete(act.copyBarcode);
    const owner = readerOf(loan.card);
    const open = readerOf(act.cardNumber);
    const isAnothers = act.act === 'scan' && open !== undefined && open !== owner;
    const question = { name: open?.name ?? '', who: `${owner?.className}${owner?.name[0]}同学` };
    const findings = isAnothers ? [finding('confirm', 'lendToOpenReader', question)] : [];
    const answer = settled(act, 'takeBack', loan.card, loan.loanId, loan.dueOn);
    return { ...answer, overdueDays: loan.days, findings };
  }

  function undo(act: UndoAct): ActResult {
    const undone = byRequest.get(act.undoes);
    if (undone?.state !== 'settled') return refused(act, 'undo', finding('block', 'nothingToUndo'));
    const was = before.get(act.undoes);
    if (was) out.set(undone.copyBarcode, was);
    else out.delete(undone.copyBarcode);
    const { loanId, readerName, className } = undone;
    const answer = settled(act, 'undo', was?.card ?? '', loanId, was?.dueOn ?? '');
    return { ...answer, readerName, className, undone: undone.act };
  }

  function refused(act: DeskAct, done: DoneAct, why: Finding<CirculationCode>): ActResult {
    const answer = settled(act, done, act.cardNumber, '', '');
    return { ...answer, state: 'refused', findings: [why] };
  }

  function settled(act: DeskAct, done: DoneAct, card: string, loanId: string, dueOn: string): ActResult {
    const reader = readerOf(card);
    const copy = copyOf(act.copyBarcode);
    return {
      requestId: act.requestId,
      act: done,
      state: 'settled',
      findings: [],
      title: copy?.title ?? '',
      copyBarcode: act.copyBarcode,
      readerName: reader?.name ?? '',
      className: reader?.className ?? '',
      cardNumber: act.cardNumber,
      dueOn,
      overdueDays: 0,
      loanId,
      condition: copy?.condition ?? '',
      undone: '',
      total: act.act === 'readInRoom' ? act.count : 0,
      isRepeat: false,
      copyRow: 0,
      readerRow: 0,
    };
  }

  function pageNow(reader: ScriptedReader): ReaderPage {
    const loans = [...out].filter(([, loan]) => loan.card === reader.card);
    const written = new Map((reader.loans ?? []).map((loan) => [loan.loanId, loan]));
    return {
      ...pageOf(script, reader),
      loans: loans.map(
        ([copyBarcode, { loanId, days, dueOn }]) =>
          written.get(loanId) ?? {
            loanId,
            title: copyOf(copyBarcode)?.title ?? '',
            copyBarcode,
            lentOn: TODAY,
            dueOn,
            overdueDays: days,
            renewals: 0,
            claimedOn: '',
            lostOn: '',
          },
      ),
    };
  }

  const calls: Readonly<Record<string, (args: never) => unknown>> = {
    'circulation.openDesk': () => openingOf(script),
    'circulation.indexReaders': (): ReaderIndexSlice => ({
      rows: script.readers.map((each, at) => [
        at + 3,
        each.card,
        each.name,
        each.className,
        each.seat,
        each.sex ?? '',
        each.readerType ?? 'student',
        each.hasLeft ?? false,
      ]),
    }),
    'circulation.indexCopies': ({ fromRow, rows }: { fromRow: number; rows: number }): CopyIndexSlice => ({
      rows: script.copies
        .map((each, at) => [at + 3, each.barcode, each.title] as const)
        .filter(([row]) => row >= fromRow && row < fromRow + rows),
    }),
    'charges.ofReader': ({ cardNumber }: { cardNumber: string }) => ({
      charges: Array.from({ length: readerOf(cardNumber)?.openCharges ?? 0 }, (_, at) =>
        aCharge(script.language ?? 'zh-CN', at),
      ),
    }),
    'circulation.record': ({ acts }: { acts: DeskAct[] }) => ({ results: acts.map(record) }),
  };

  return {
    carriedOut,
    answer(name, args) {
      if (name !== 'circulation.readerPage') return answered(calls[name]?.(args as never));
      const { cardNumber } = args as { cardNumber: string };
      const reader = script.readers.find((each) => each.card === cardNumber);
      return reader ? answered(pageNow(reader)) : refusedWith('readerUnknown');
    },
  };
}

function openingOf(script: Script): DeskOpening {
  return {
    workbookId: 'a-school',
    schoolName: '育才小学',
    language: script.language ?? 'zh-CN',
    today: TODAY,
    nowMs: Date.now(),
    readers: { firstRow: 3, lastRow: script.readers.length + 2 },
    copies: { firstRow: 3, lastRow: script.copies.length + 2 },
    sliceRows: 1000,
    classes: script.classes ?? [],
    closeAfterSeconds: script.closeAfterSeconds ?? 0,
    hasPin: false,
  };
}

function pageOf(script: Script, reader: ScriptedReader): ReaderPage {
  return {
    cardNumber: reader.card,
    name: reader.name,
    className: reader.className,
    seatNumber: reader.seat,
    readerType: reader.readerType ?? 'student',
    note: reader.note ?? '',
    readerRow: script.readers.indexOf(reader) + 3,
    maxLoans: script.maxLoans ?? 2,
    loans: [],
    findings: reader.findings ?? [],
  };
}

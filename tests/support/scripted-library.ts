// The far end of the desk's wire for tests of the page alone: a few readers and copies, answered by the wire's types.

import type { CirculationCode } from '../../src/circulation/domain/codes.ts';
import type {
  ActResult,
  CopyIndexSlice,
  DeskAct,
  DeskOpening,
  ReaderIndexSlice,
  ReaderPage,
} from '../../src/circulation/domain/desk.ts';
import { type Finding, finding } from '../../src/kernel/finding.ts';
import { type Answering, answered, refusedWith } from './page-harness.ts';

export const TODAY = '2026-09-28';
export const DUE = '2026-09-30';

export type ScriptedReader = {
  readonly card: string;
  readonly name: string;
  readonly className: string;
  readonly seat: string;
  readonly findings?: readonly Finding<CirculationCode>[];
  readonly loans?: ReaderPage['loans'];
};

export type ScriptedCopy = { readonly barcode: string; readonly title: string };

export type Script = {
  readonly language?: 'zh-CN' | 'en';
  readonly readers: readonly ScriptedReader[];
  readonly copies: readonly ScriptedCopy[];
  /** What a scan of this barcode is refused with. */
  readonly refusals?: Readonly<Record<string, Finding<CirculationCode>>>;
  readonly maxLoans?: number;
};

/** Every act that was carried out, in order: what a test counts. */
export type ScriptedLibrary = { readonly carriedOut: DeskAct[]; readonly answer: Answering };

/** Answers each request id once and the same ever after, as the server's contract says. */
export function scriptedLibrary(script: Script): ScriptedLibrary {
  const carriedOut: DeskAct[] = [];
  const byRequest = new Map<string, ActResult>();
  const out = new Map<string, { readonly card: string; readonly loanId: string; readonly days: number }>();
  for (const reader of script.readers)
    for (const loan of reader.loans ?? [])
      out.set(loan.copyBarcode, { card: reader.card, loanId: loan.loanId, days: loan.overdueDays });

  const record = (act: DeskAct): ActResult => {
    const before = byRequest.get(act.requestId);
    if (before) return { ...before, isRepeat: true };
    const result = carryOut(act);
    byRequest.set(act.requestId, result);
    return result;
  };

  const carryOut = (act: DeskAct): ActResult => {
    const loan = out.get(act.copyBarcode);
    const reader = script.readers.find((each) => each.card === (loan?.card ?? act.cardNumber));
    const copy = script.copies.find((each) => each.barcode === act.copyBarcode);
    const refusal =
      script.refusals?.[act.copyBarcode] ??
      (copy ? undefined : finding('block', 'copyUnknown')) ??
      (reader ? undefined : finding('block', 'nobodyOpen'));
    const base = {
      requestId: act.requestId,
      title: copy?.title ?? '',
      copyBarcode: act.copyBarcode,
      readerName: reader?.name ?? '',
      className: reader?.className ?? '',
      cardNumber: reader?.card ?? '',
      isRepeat: false,
      copyRow: 0,
      readerRow: 0,
      loanId: loan?.loanId ?? `l${act.requestId}`,
      overdueDays: 0,
      findings: [],
    } as const;
    if (refusal) return { ...base, act: 'lend', state: 'refused', findings: [refusal], dueOn: '' };
    carriedOut.push(act);
    if (loan) {
      out.delete(act.copyBarcode);
      return { ...base, act: 'takeBack', state: 'settled', dueOn: DUE, overdueDays: loan.days };
    }
    out.set(act.copyBarcode, { card: act.cardNumber, loanId: base.loanId, days: 0 });
    return { ...base, act: 'lend', state: 'settled', dueOn: DUE };
  };

  const calls: Readonly<Record<string, (args: never) => unknown>> = {
    'circulation.openDesk': () => openingOf(script),
    'circulation.indexReaders': (): ReaderIndexSlice => ({
      rows: script.readers.map((each, at) => [at + 3, each.card, each.name, each.className, each.seat]),
    }),
    'circulation.indexCopies': ({ fromRow, rows }: { fromRow: number; rows: number }): CopyIndexSlice => ({
      rows: script.copies
        .map((each, at) => [at + 3, each.barcode, each.title] as const)
        .filter(([row]) => row >= fromRow && row < fromRow + rows),
    }),
    'circulation.record': ({ acts }: { acts: DeskAct[] }) => ({ results: acts.map(record) }),
  };

  return {
    carriedOut,
    answer(name, args) {
      if (name !== 'circulation.readerPage') return answered(calls[name]?.(args as never));
      const { cardNumber } = args as { cardNumber: string };
      const reader = script.readers.find((each) => each.card === cardNumber);
      return reader ? answered(pageOf(script, reader)) : refusedWith('readerUnknown');
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
  };
}

function pageOf(script: Script, reader: ScriptedReader): ReaderPage {
  return {
    cardNumber: reader.card,
    name: reader.name,
    className: reader.className,
    seatNumber: reader.seat,
    readerRow: script.readers.indexOf(reader) + 3,
    maxLoans: script.maxLoans ?? 2,
    loans: reader.loans ?? [],
    findings: reader.findings ?? [],
  };
}

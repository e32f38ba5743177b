// The far end of the import dialog's wire for tests of the page alone: numbers what it gets, and remembers its requests.

import type { CopyDraft, ImportTarget } from '../../src/catalogue/domain/import-copies.ts';
import { finding } from '../../src/kernel/finding.ts';
import { nextNumbers } from '../../src/kernel/numbering.ts';
import type { ReaderDraft } from '../../src/readers/domain/import-readers.ts';
import { type Answering, answered, type Outcome } from './page-harness.ts';

export type ImportRequest = {
  readonly name: string;
  readonly requestId: string;
  readonly rows: readonly (CopyDraft | ReaderDraft)[];
  /** Copies only. */
  readonly batch?: string;
};

export type ScriptedImport = {
  /** Every import request that arrived, repeats included. */
  readonly requests: ImportRequest[];
  /** What was stored: each request once. */
  readonly stored: (CopyDraft | ReaderDraft)[];
  readonly answer: Answering;
};

export type ImportScript = {
  readonly language?: 'zh-CN' | 'en';
  /** Turned down as taken. */
  readonly takenBarcodes?: readonly string[];
  /** What comes back instead of the answer to the n-th request, from 0; the request was carried out all the same. */
  readonly insteadOf?: (n: number) => Outcome | undefined | Promise<Outcome | undefined>;
};

/** Answers each request id once and the same ever after, as the server's contract says. */
export function scriptedImport(script: ImportScript = {}): ScriptedImport {
  const requests: ImportRequest[] = [];
  const stored: (CopyDraft | ReaderDraft)[] = [];
  const answers = new Map<string, Outcome>();
  const target: ImportTarget = {
    language: script.language ?? 'zh-CN',
    today: '2026-09-28',
    schoolYear: 2026,
    patterns: { copy: 'T0000000', student: 'R000000', teacher: 'J00000' },
  };
  let numbered = 0;

  const carryOut = (request: ImportRequest): Outcome => {
    const isTaken = (draft: CopyDraft | ReaderDraft) =>
      'copyBarcode' in draft && (script.takenBarcodes ?? []).includes(draft.copyBarcode);
    const accepted = request.rows.filter((draft) => !isTaken(draft));
    const rejected = request.rows.flatMap((draft, index) =>
      'copyBarcode' in draft && isTaken(draft)
        ? [{ index, findings: [finding('block', 'barcodeTaken', { barcode: draft.copyBarcode })] }]
        : [],
    );
    const isCopies = request.name === 'catalogue.importCopies';
    const numbers = nextNumbers(
      { prefix: isCopies ? 'T' : 'R', width: isCopies ? 7 : 6 },
      numbered,
      accepted.length,
    );
    numbered += accepted.length;
    stored.push(...accepted);
    return answered({ imported: accepted.length, given: numbers ?? [], rejected, isRepeat: false });
  };

  return {
    requests,
    stored,
    answer: async (name, args) => {
      if (name === 'catalogue.importTarget') return answered(target);
      const request: ImportRequest = { ...(args as Omit<ImportRequest, 'name'>), name };
      const n = requests.push(request) - 1;
      const answer = answers.get(request.requestId) ?? carryOut(request);
      answers.set(request.requestId, answer);
      return (await script.insteadOf?.(n)) ?? answer;
    },
  };
}

// What travels between the desk's page and the server: scans in, answers out. Plain JSON.

import type { CivilDay } from '../../kernel/civil-day.ts';
import type { Finding } from '../../kernel/finding.ts';
import type { CirculationCode } from './codes.ts';

/** Where the page saw a row and the weak fields it saw there, so that the server can trust one read (verified after reading). */
export type RowHint = { readonly row: number; readonly seen: string };

/**
 * One scan to carry out. `scan` lets the ledger decide: taken back when the copy is out, else lent to the open reader.
 * `cardNumber` is the open reader's, '' when nobody is open.
 */
export type DeskAct = {
  readonly act: 'lend' | 'takeBack' | 'scan';
  readonly requestId: string;
  readonly copyBarcode: string;
  readonly cardNumber: string;
  readonly copyHint?: RowHint | undefined;
  readonly readerHint?: RowHint | undefined;
};

/** What became of one act. `refused` is a successful call that says no. */
export type ActResult = {
  readonly requestId: string;
  /** What was done, or would have been. */
  readonly act: 'lend' | 'takeBack';
  readonly state: 'settled' | 'refused';
  readonly findings: readonly Finding<CirculationCode>[];
  readonly title: string;
  readonly copyBarcode: string;
  readonly readerName: string;
  readonly className: string;
  readonly cardNumber: string;
  /** Due day of the loan lent or taken back; '' when there is none. */
  readonly dueOn: CivilDay | '';
  /** Days late at return, else 0. */
  readonly overdueDays: number;
  readonly loanId: string;
  /** True when the request had been carried out before and is answered from the ledger or the journal. */
  readonly isRepeat: boolean;
  /** Where the copy stands now in the Catalogue, for the page's index; 0 when not looked up. */
  readonly copyRow: number;
  readonly readerRow: number;
};

/** What the page needs before the first scan. */
export type DeskOpening = {
  /** The workbook's own id: acts the browser kept unsettled are replayed into this workbook alone. */
  readonly workbookId: string;
  readonly schoolName: string;
  readonly language: 'zh-CN' | 'en';
  readonly today: CivilDay;
  /** Server clock, epoch ms: request ids are made with it. */
  readonly nowMs: number;
  /** First and last data row of each tab, to load the index in slices. */
  readonly readers: { readonly firstRow: number; readonly lastRow: number };
  readonly copies: { readonly firstRow: number; readonly lastRow: number };
  /** Rows asked for at once. */
  readonly sliceRows: number;
};

/** A slice of the index: rows as short tuples, to stay under 1 MB (PLATFORM 1.33). */
export type ReaderIndexSlice = {
  /** row, cardNumber, name, className, seatNumber */
  readonly rows: readonly (readonly [number, string, string, string, string])[];
};
export type CopyIndexSlice = {
  /** row, copyBarcode, title (volume added) */
  readonly rows: readonly (readonly [number, string, string])[];
};

/** The open reader's page. */
export type ReaderPage = {
  readonly cardNumber: string;
  readonly name: string;
  readonly className: string;
  readonly seatNumber: string;
  readonly readerRow: number;
  readonly maxLoans: number;
  readonly loans: readonly {
    readonly loanId: string;
    readonly title: string;
    readonly copyBarcode: string;
    readonly lentOn: CivilDay;
    readonly dueOn: CivilDay;
    readonly overdueDays: number;
  }[];
  /** What stands in the way of lending to this reader, before any copy is scanned. */
  readonly findings: readonly Finding<CirculationCode>[];
};

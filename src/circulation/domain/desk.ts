// What travels between the desk's page and the server: acts in, answers out. Plain JSON.

import type { CivilDay, CivilMoment } from '../../kernel/civil-day.ts';
import type { Finding } from '../../kernel/finding.ts';
import type { ReaderType } from '../../settings/domain/reader-types.ts';
import type { CirculationCode } from './codes.ts';

/** Where the page saw a row and the weak fields it saw there, so that the server can trust one read (verified after reading). */
export type RowHint = { readonly row: number; readonly seen: string };

/** Who stands at the desk. An assistant's acts are refused where they need a librarian (DESIGN §7). */
export type Role = 'librarian' | 'assistant';

/**
 * One scan. `scan` lets the ledger decide: taken back when the copy is out, else lent to the open reader.
 * `cardNumber` is the open reader's, '' when nobody is open.
 */
export type ScanAct = {
  readonly act: 'lend' | 'takeBack' | 'scan';
  readonly requestId: string;
  readonly copyBarcode: string;
  readonly cardNumber: string;
  readonly copyHint?: RowHint | undefined;
  readonly readerHint?: RowHint | undefined;
  /** The real day of an act entered afterwards (补录) or of a book-drop return; today when left out. */
  readonly happenedOn?: CivilDay | undefined;
  /** Questions (`confirm`) that were answered with yes. */
  readonly agreed?: readonly CirculationCode[] | undefined;
  /** 馆员特批: lend in spite of what may be overridden, for this reason. */
  readonly override?: string | undefined;
};

/** A change of one open loan, named by its id. */
export type LoanChangeAct = {
  readonly act: 'renew' | 'claimReturned' | 'reportLost' | 'correctReader';
  readonly requestId: string;
  readonly loanId: string;
  /** Of `correctReader`: the card of the reader whose loan it really is; of the others the open reader's, '' when nobody is. */
  readonly cardNumber: string;
  readonly copyBarcode: string;
  readonly readerHint?: RowHint | undefined;
  /** Of `renew`: 馆员特批, as for lending. */
  readonly override?: string | undefined;
};

/** Takes back what another request did. */
export type UndoAct = {
  readonly act: 'undo';
  readonly requestId: string;
  /** The request to undo. */
  readonly undoes: string;
  readonly copyBarcode: string;
  readonly cardNumber: string;
};

/** 登记污损, 交老师查看 and words for the basket: notes about a copy. */
export type NoteAct = {
  readonly act: 'reportDamage' | 'flag';
  readonly requestId: string;
  readonly copyBarcode: string;
  readonly cardNumber: string;
  readonly copyHint?: RowHint | undefined;
  /** The loan in which it was found, '' when none. */
  readonly loanId: string;
  /** What is wrong, in a few words. */
  readonly note: string;
  /** Of `reportDamage`: the copy is set aside for mending (待修补). */
  readonly needsMending?: boolean | undefined;
};

/** 馆内阅览: readers who read in the room, counted. */
export type InRoomAct = {
  readonly act: 'readInRoom';
  readonly requestId: string;
  readonly count: number;
  /** '' when it was not a class. */
  readonly className: string;
  readonly copyBarcode: '';
  readonly cardNumber: '';
};

export type DeskAct = ScanAct | LoanChangeAct | UndoAct | NoteAct | InRoomAct;

/** What was done, or would have been: `scan` has become one of the two. */
export type DoneAct = Exclude<DeskAct['act'], 'scan'>;

/** What became of one act. `refused` is a successful call that says no. */
export type ActResult = {
  readonly requestId: string;
  readonly act: DoneAct;
  readonly state: 'settled' | 'refused';
  readonly findings: readonly Finding<CirculationCode>[];
  readonly title: string;
  readonly copyBarcode: string;
  /** Whose loan it is, or was; after a correction the right reader's. */
  readonly readerName: string;
  readonly className: string;
  /** The card the act was made with. */
  readonly cardNumber: string;
  /** Due day of the loan as it stands, or stood when it came back; '' when there is none. */
  readonly dueOn: CivilDay | '';
  /** Days late at return, else 0. */
  readonly overdueDays: number;
  readonly loanId: string;
  /** Known damage of the copy, '' when none or not looked up. */
  readonly condition: string;
  /** Of `undo`: what was undone. */
  readonly undone: DoneAct | '';
  /** Of `readInRoom`: today's sum. */
  readonly total: number;
  /** True when the request had been carried out before and is answered from the ledger or the journal. */
  readonly isRepeat: boolean;
  /** Where the copy stands now in the Catalogue, for the page's index; 0 when not looked up. */
  readonly copyRow: number;
  readonly readerRow: number;
};

/** A class as the desk offers it. */
export type DeskClass = {
  readonly className: string;
  /** 0 when nobody wrote it down. */
  readonly headcount: number;
  /** The class card's number, '' when it has none. */
  readonly classCard: string;
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
  readonly classes: readonly DeskClass[];
  /** Seconds of quiet after which the reader's page closes itself; 0 = never. */
  readonly closeAfterSeconds: number;
  /** A PIN leaves the assistants' desk. */
  readonly hasPin: boolean;
};

/** A slice of the index: rows as short tuples, to stay under 1 MB (PLATFORM 1.33). */
export type ReaderIndexSlice = {
  /** row, cardNumber, name, className, seatNumber, sex, reader type ('' when unreadable), whether the reader has left */
  readonly rows: readonly (readonly [
    number,
    string,
    string,
    string,
    string,
    string,
    ReaderType | '',
    boolean,
  ])[];
};
export type CopyIndexSlice = {
  /** row, copyBarcode, title (volume added) */
  readonly rows: readonly (readonly [number, string, string])[];
};

/** A loan on the reader's page. */
export type PageLoan = {
  readonly loanId: string;
  readonly title: string;
  readonly copyBarcode: string;
  readonly lentOn: CivilDay | '';
  readonly dueOn: CivilDay;
  readonly overdueDays: number;
  readonly renewals: number;
  /** The day the reader said it was returned (声称已还), or ''. */
  readonly claimedOn: CivilDay | '';
  /** The day the reader said it was lost (遗失), or ''. */
  readonly lostOn: CivilDay | '';
};

/** The open reader's page. */
export type ReaderPage = {
  readonly cardNumber: string;
  readonly name: string;
  readonly className: string;
  readonly seatNumber: string;
  readonly readerType: ReaderType;
  /** '' for an assistant: what the librarian wrote is hers. */
  readonly note: string;
  readonly readerRow: number;
  readonly maxLoans: number;
  readonly loans: readonly PageLoan[];
  /** What stands in the way of lending to this reader, before any copy is scanned. */
  readonly findings: readonly Finding<CirculationCode>[];
};

/** One line of what a reader had out before, newest first. */
export type PastLoan = {
  readonly title: string;
  readonly copyBarcode: string;
  readonly returnedOn: CivilDay | '';
  readonly lentOn: CivilDay | '';
  readonly overdueDays: number;
  readonly condition: string;
};

/** What came back and waits to be shelved, in shelf order. */
export type ShelvingLine = {
  readonly location: string;
  readonly callNumber: string;
  readonly title: string;
  readonly copyBarcode: string;
};

/** A line of 待处理: an unknown label, or something an assistant leaves to the librarian. */
export type BasketLine = {
  readonly requestId: string;
  readonly at: CivilMoment;
  readonly kind: 'unknownLabel' | 'flagged' | 'putBack';
  readonly code: string;
  readonly subject: string;
  readonly operator: string;
};

/** The copies of one title, for lending a box to a class in one go. */
export type TitleCopies = {
  readonly title: string;
  readonly copies: readonly {
    readonly copyBarcode: string;
    readonly row: number;
    readonly isOut: boolean;
    /** Who has it, as others may read it; '' when it is not out. */
    readonly outTo: string;
    /** The loan's own: copies of one holder are taken back together. */
    readonly holderId: string;
    /** On the shelf or out: neither lost, nor set aside, nor withdrawn. */
    readonly isAtHand: boolean;
  }[];
};

// The catalogue's words in English; also the shape that the other language must fill.

import { type Sentence, say, shorten } from '../../i18n/sentence.ts';
import type { FindingParams } from '../../kernel/finding.ts';
import type { NumberRange } from '../../kernel/numbering.ts';
import type { CatalogueCode } from '../domain/codes.ts';
import type { CopyColumn } from '../domain/import-words.ts';

type Count = { readonly count: number };
type Kinds<T> = { readonly copies: T; readonly readers: T };

export type CatalogueMessages = {
  readonly findings: { readonly [code in CatalogueCode]: (params: FindingParams) => Sentence };
  readonly columns: { readonly [column in CopyColumn]: string };
  readonly importing: {
    readonly title: string;
    readonly kindQuestion: string;
    readonly kinds: Kinds<string>;
    readonly kindHints: Kinds<string>;
    readonly chooseFile: string;
    readonly orDrop: string;
    readonly fileHint: string;
    readonly reading: string;
    readonly fileProblems: {
      readonly tooLarge: Sentence;
      readonly isSpreadsheet: Sentence;
      readonly notText: Sentence;
      readonly noRows: Sentence;
      readonly quotesUnpaired: (params: { readonly line: number }) => Sentence;
      readonly unreadable: Sentence;
    };
    readonly otherFile: string;
    readonly encoding: string;
    readonly looksLike: Kinds<string>;
    readonly switchTo: Kinds<string>;
    readonly willMake: Kinds<(params: Count) => string>;
    readonly rowsRead: (params: Count) => string;
    readonly rejectedRows: (params: Count) => string;
    readonly noticedRows: (params: Count) => string;
    readonly columnsHeading: string;
    readonly columnsMatched: (params: Count) => string;
    readonly columnsHint: string;
    readonly ourColumn: string;
    readonly fileColumn: string;
    readonly example: string;
    readonly notUsed: string;
    readonly required: string;
    readonly columnNumber: (params: { readonly number: number }) => string;
    readonly unmatched: (params: { readonly names: string }) => string;
    readonly previewHeading: string;
    readonly previewHint: (params: Count) => string;
    readonly line: string;
    readonly lineNumber: (params: { readonly line: number }) => string;
    readonly reason: string;
    readonly copyCount: string;
    readonly toBeNumbered: string;
    readonly rejectedHeading: string;
    readonly noticedHeading: string;
    readonly moreRows: (params: Count) => string;
    readonly saveRejected: string;
    readonly rejectedFileName: string;
    readonly batch: string;
    readonly batchHint: string;
    readonly start: Kinds<(params: Count) => string>;
    readonly nothingToImport: Sentence;
    readonly sending: Kinds<string>;
    readonly progress: (params: { readonly done: number; readonly total: number }) => string;
    readonly keepOpen: string;
    readonly tryingAgain: string;
    readonly stop: string;
    readonly stopping: string;
    readonly stopped: string;
    readonly stoppedHint: string;
    readonly goOn: string;
    readonly endHere: string;
    readonly imported: Kinds<(params: Count) => string>;
    readonly numbered: Kinds<(ranges: readonly NumberRange[]) => string>;
    readonly nothingImported: string;
    readonly notImported: (params: Count) => string;
    readonly anotherFile: string;
    readonly close: string;
  };
};

const columns: CatalogueMessages['columns'] = {
  title: 'Title',
  volume: 'Volume',
  isbn: 'ISBN',
  author: 'Author',
  publisher: 'Publisher',
  publishedIn: 'Year',
  price: 'Price',
  quantity: 'Number of copies',
  copyBarcode: 'Barcode',
  callNumber: 'Call number',
  status: 'Status',
  location: 'Location',
  gradeBand: 'Grades',
  itemType: 'Item type',
  source: 'Source',
  batch: 'Batch',
  accessionedOn: 'Accessioned on',
  note: 'Note',
};

const listed = (ranges: readonly NumberRange[], between: string) =>
  ranges.map((each) => (each.first === each.last ? each.first : each.first + between + each.last)).join(', ');
const quoted = (text: string | number | undefined) => `“${shorten(String(text ?? ''), 30)}”`;
const many = (count: number, one: string, more = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`;
const copies = (count: number) => many(count, 'copy', 'copies');
const readers = (count: number) => many(count, 'reader');
const rows = (count: number) => many(count, 'row');

export const en: CatalogueMessages = {
  columns,
  findings: {
    titleMissing: () => say('No title', 'Every copy needs a title.'),
    cellTooLong: (p) =>
      say('A cell is too long', `${columnNamed(p)}: ${p.length} characters; a cell holds 50,000.`),
    barcodeMalformed: (p) =>
      say('Not a barcode', `${quoted(p.barcode)}: use letters and digits, 32 at most.`),
    barcodeIsIsbn: (p) =>
      say(
        'This is the ISBN printed on the book',
        `${quoted(p.barcode)}: each copy needs a barcode of its own.`,
      ),
    barcodeDoubledInFile: (p) =>
      say('This barcode stands twice', `${quoted(p.barcode)} is already on line ${p.line}.`),
    barcodeTaken: (p) =>
      say('Another copy has this barcode', `${quoted(p.barcode)} is in Catalogue already.`),
    barcodeUsedBefore: (p) =>
      say('This barcode was used before', `${quoted(p.barcode)} never comes back. Choose another.`),
    barcodeIsCard: (p) =>
      say('This is the number of a card', `${quoted(p.barcode)} is in Readers. Choose another.`),
    copyNotFound: (p) => say('No copy has this barcode', `${quoted(p.barcode)} is not in Catalogue.`),
    barcodesExhausted: (p) =>
      say('No barcodes left', `The pattern ${p.pattern ?? ''} is full. Choose a longer one in Settings.`),
    quantityUnreadable: (p) => say('Not a number of copies', `${quoted(p.text)}: write 1, 2, 3 …`),
    quantityTooLarge: (p) =>
      say('Too many copies in one row', `${p.quantity} is more than ${p.most}: is it a slip?`),
    quantityBesideBarcode: (p) =>
      say(
        'One barcode for several copies',
        `The first keeps it; ${copies(Number(p.others))} will be numbered.`,
      ),
    titleLooksLikeTest: (p) => say('Looks like a test', `${quoted(p.title)} is imported all the same.`),
    isbnInvalid: (p) => say('The ISBN has a slip in it', `${quoted(p.text)} is kept as it is.`),
    isbnShortened: (p) =>
      say('A spreadsheet rounded the ISBN', `${quoted(p.text)} is left out; its digits are lost.`),
    isbnRepaired: (p) => say('ISBN mended', `${quoted(p.text)} had lost its zeros: ${p.isbn}.`),
    priceUnreadable: (p) => say('Price left out', `${quoted(p.text)} is not an amount.`),
    priceForeign: (p) => say('Price left out', `${quoted(p.text)} is not in yuan.`),
    priceForSet: (p) => say('Price of a set', `It is for ${p.count} volumes and is kept on each copy.`),
    yearUnreadable: (p) => say('Year left out', `${quoted(p.text)} names no year.`),
    dayUnreadable: (p) => say('Date left out', `${quoted(p.text)}: write it as 2025-01-31.`),
    statusUnknown: (p) => say('Unknown status', `${quoted(p.text)} becomes On shelf.`),
    loanNotImported: () =>
      say('On loan becomes On shelf', 'Loans are not imported; lend the copy at the desk.'),
    itemTypeUnknown: (p) => say('Unknown item type', `${quoted(p.text)} becomes Book.`),
    copyColumnMissing: () => say('No column for the title', 'Choose below which column holds the titles.'),
    assistantMayNot: () => say('Please call the librarian', 'Labels are the librarian’s to change.'),
  },
  importing: {
    title: 'Import',
    kindQuestion: 'What is in the file?',
    kinds: { copies: 'Books', readers: 'Readers' },
    kindHints: { copies: 'into Catalogue', readers: 'pupils and teachers' },
    chooseFile: 'Choose a file',
    orDrop: 'or drop it here',
    fileHint: 'CSV, TSV or TXT, 20 MB at most. Save an Excel sheet as “CSV UTF-8” first.',
    reading: 'Reading the file…',
    fileProblems: {
      tooLarge: say('The file is too large', '20 MB at most. Split it and import the parts one by one.'),
      isSpreadsheet: say('This is an Excel file', 'Open it, save it as “CSV UTF-8”, then choose that file.'),
      notText: say('This is not a text file', 'Choose a CSV, TSV or TXT file, or another encoding.'),
      noRows: say(
        'There are no rows in this file',
        'The first line must name the columns; rows follow below.',
      ),
      quotesUnpaired: (p) =>
        say(
          'A quotation mark is not closed',
          `From line ${p.line} on the cells cannot be told apart. Open the file in a spreadsheet, mend it and save it again.`,
        ),
      unreadable: say('The file could not be read', 'Is it still there? Choose it again.'),
    },
    otherFile: 'Other file',
    encoding: 'Encoding',
    looksLike: { copies: 'This looks like a list of books.', readers: 'This looks like a list of readers.' },
    switchTo: { copies: 'Import as books', readers: 'Import as readers' },
    willMake: {
      copies: (p) => `${copies(p.count)} will be added`,
      readers: (p) => `${readers(p.count)} will be added`,
    },
    rowsRead: (p) => rows(p.count),
    rejectedRows: (p) => `${p.count} rejected`,
    noticedRows: (p) => `${p.count} with a remark`,
    columnsHeading: 'Columns',
    columnsMatched: (p) => `${p.count} in use`,
    columnsHint: 'Matched by name. Change what is wrong.',
    ourColumn: 'Ours',
    fileColumn: 'Column of the file',
    example: 'First value',
    notUsed: 'Not imported',
    required: 'needed',
    columnNumber: (p) => `Column ${p.number}`,
    unmatched: (p) => `Columns of the file that are left out: ${p.names}`,
    previewHeading: 'Preview',
    previewHint: (p) => `The first ${rows(p.count)}, as they will be stored.`,
    line: 'Line',
    lineNumber: (p) => `Line ${p.line}`,
    reason: 'Reason',
    copyCount: 'Copies',
    toBeNumbered: 'to be given',
    rejectedHeading: 'Rejected rows',
    noticedHeading: 'Rows with a remark',
    moreRows: (p) => `and ${rows(p.count)} more`,
    saveRejected: 'Save rows not imported',
    rejectedFileName: 'rows-not-imported',
    batch: 'Batch',
    batchHint: 'Written on each copy, so that this import can be found again.',
    start: { copies: (p) => `Import ${copies(p.count)}`, readers: (p) => `Import ${readers(p.count)}` },
    nothingToImport: say('Nothing can be imported', 'See the rejected rows below.'),
    sending: { copies: 'Adding copies', readers: 'Adding readers' },
    progress: (p) => `${p.done.toLocaleString('en')} of ${p.total.toLocaleString('en')}`,
    keepOpen: 'Please keep this window open.',
    tryingAgain: 'It is tried again by itself.',
    stop: 'Stop',
    stopping: 'Stopping after this part…',
    stopped: 'Stopped',
    stoppedHint: 'What is imported stays. You can go on from here.',
    goOn: 'Go on',
    endHere: 'End here',
    imported: {
      copies: (p) => `${copies(p.count)} imported`,
      readers: (p) => `${readers(p.count)} imported`,
    },
    numbered: {
      copies: (ranges) => `Barcode given: ${listed(ranges, ' to ')}`,
      readers: (ranges) => `Card number given: ${listed(ranges, ' – ')}`,
    },
    nothingImported: 'Nothing was imported',
    notImported: (p) => `${rows(p.count)} not imported`,
    anotherFile: 'Import another file',
    close: 'Close',
  },
};

function columnNamed({ column }: FindingParams): string {
  return columns[column as CopyColumn] ?? String(column);
}

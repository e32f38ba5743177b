// Files that no import should ever meet, and does: each with what the dialog must make of it.

/** What the dialog says: a refusal in words of both languages, or the titles that arrive. */
export type BadFile = {
  readonly told: string;
  readonly bytes: () => Buffer;
  readonly name?: string;
} & (
  | { readonly refused: { readonly 'zh-CN': string; readonly en: string } }
  | { readonly titles: readonly string[] }
);

const NOT_TEXT = { 'zh-CN': '这不是文本文件', en: 'This is not a text file' };
const SPREADSHEET = { 'zh-CN': '这是Excel文件', en: 'This is an Excel file' };
const NO_ROWS = { 'zh-CN': '文件里没有数据行', en: 'There are no rows in this file' };
const UNPAIRED = { 'zh-CN': '引号不成对', en: 'A quotation mark is not closed' };

const PNG = '89504e470d0a1a0a0000000d4948445200000001000000010806000000';
/** 书名,作者 / 小王子,佚名 in GB18030. */
const GB = 'cae9c3fb2cd7f7d5df0ad0a1cdf5d7d32cd8fdc3fb0a';
const utf8 = (text: string) => () => Buffer.from(text);

/** The same bytes at every run, of every value but NUL. */
function noise(length: number): Buffer {
  let seed = 7;
  return Buffer.from(
    Array.from({ length }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return 1 + ((seed >> 8) % 255);
    }),
  );
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

export const badFiles: readonly BadFile[] = [
  { told: 'a picture', bytes: () => Buffer.from(PNG, 'hex'), refused: NOT_TEXT },
  { told: 'noise', bytes: () => noise(4_000), refused: NOT_TEXT },
  {
    told: 'a workbook of Excel 97',
    bytes: () => Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(512)}`, 'hex'),
    refused: SPREADSHEET,
  },
  {
    told: 'a workbook of Excel named .csv',
    bytes: () => Buffer.from('504b030414000600', 'hex'),
    refused: SPREADSHEET,
  },
  { told: 'a NUL in the middle', bytes: utf8('书名\n小\0王子\n'), refused: NOT_TEXT },
  {
    told: 'a row of GB18030 and one of UTF-8',
    bytes: () => Buffer.concat([Buffer.from(GB, 'hex'), Buffer.from('草房子,曹文轩\n')]),
    refused: NOT_TEXT,
  },
  {
    told: 'UTF-16 cut off in a letter',
    bytes: () => Buffer.from('\ufeff书名,作者\n小王子,佚名\n', 'utf16le').subarray(0, -1),
    refused: NOT_TEXT,
  },
  { told: 'nothing', bytes: utf8(''), refused: NO_ROWS },
  { told: 'a mark of byte order alone', bytes: utf8('\ufeff'), refused: NO_ROWS },
  { told: 'a header alone', bytes: utf8('书名,作者\r\n'), refused: NO_ROWS },
  { told: 'blank lines alone', bytes: utf8('\n \n\t\t\n,,,\n\u3000\n'), refused: NO_ROWS },
  {
    told: 'a quotation mark that is never closed',
    bytes: utf8(`书名\n小王子\n"草房子\n${'夏洛的网\n'.repeat(3_000)}`),
    refused: UNPAIRED,
  },
  {
    told: 'UTF-16 with its mark',
    bytes: () => Buffer.from('\ufeff书名\n小王子\n', 'utf16le'),
    titles: ['小王子'],
  },
  {
    told: 'UTF-16 without one',
    bytes: () => Buffer.from('书名,作者,ISBN\n小王子,佚名,\n', 'utf16le'),
    titles: ['小王子'],
  },
  { told: 'UTF-16, the other way round', bytes: () => utf16be('\ufeff书名\n小王子\n'), titles: ['小王子'] },
  {
    told: 'marks of byte order in the middle',
    bytes: utf8('\ufeff书名\n\ufeff小王子\n草\ufeff房子\n'),
    titles: ['小王子', '草房子'],
  },
  { told: 'line ends of an old Mac', bytes: utf8('书名\r小王子\r草房子\r'), titles: ['小王子', '草房子'] },
  {
    told: 'line ends of three systems',
    bytes: utf8('书名\r\n小王子\n草房子\r夏洛的网'),
    titles: ['小王子', '草房子', '夏洛的网'],
  },
  { told: 'semicolons', bytes: utf8('书名;作者\n小王子;佚名\n'), titles: ['小王子'] },
  { told: 'tabs, and commas within', bytes: utf8('书名\t作者\n你好,灯塔\t佚名\n'), titles: ['你好,灯塔'] },
  { told: 'one header twice', bytes: utf8('书名,书名,书名\n小王子,别的,\n'), titles: ['小王子'] },
  {
    told: 'three hundred columns',
    bytes: utf8(
      `${Array.from({ length: 299 }, (_, at) => `列${at}`).join(',')},书名\n${','.repeat(299)}小王子\n`,
    ),
    titles: ['小王子'],
  },
  {
    told: 'rows shorter and longer than the header',
    bytes: utf8('书名,作者\n小王子\n草房子,曹文轩,多,出,来\n'),
    titles: ['小王子', '草房子'],
  },
  {
    told: 'a cell of 50,000 letters',
    bytes: utf8(`书名,备注\n小王子,${'字'.repeat(50_000)}\n`),
    titles: ['小王子'],
  },
  {
    told: 'a cell of one letter more, beside a good row',
    bytes: utf8(`书名,备注\n草房子,${'字'.repeat(50_001)}\n小王子,\n`),
    titles: ['小王子'],
  },
];

// Text from outside, made fit for a cell and for comparing: nothing invisible, one kind of blank.

/** The most characters a cell of the spreadsheet holds; a longer text is refused, never cut. */
export const CELL_LIMIT = 50_000;

// Written as escapes: the characters themselves cannot be seen. Order: zero-width and direction marks, lone surrogates.
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** The text without control and invisible characters; every run of blanks, full-width ones included, becomes one space. */
export function cleanText(text: string): string {
  return text
    .replace(CONTROL, ' ')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '')
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim();
}

// Only characters that occur in column names, status words and class names of school files.
const TRADITIONAL =
  '書題冊條碼館別號學級狀態備註數價類語詞買錄裝頁開撥贈總單證講師員離啟廢還網著編輯譯繪圖閱讀標題歸遺污損貨預約賬帳間處簽類適齡來源門組職務電話電郵電腦輔導週產';
const SIMPLIFIED =
  '书题册条码馆别号学级状态备注数价类语词买录装页开拨赠总单证讲师员离启废还网著编辑译绘图阅读标题归遗污损货预约账账间处签类适龄来源门组职务电话电邮电脑辅导周产';

const simplifiedOf = new Map([...TRADITIONAL].map((letter, at) => [letter, [...SIMPLIFIED][at] ?? letter]));

/**
 * The form in which two texts are compared: full width made narrow, lower case, the usual traditional characters
 * simplified, blanks and punctuation gone. For comparing only, never for keeping.
 */
export function foldText(text: string): string {
  const plain = cleanText(text).normalize('NFKC').toLowerCase();
  return [...plain]
    .map((letter) => simplifiedOf.get(letter) ?? letter)
    .join('')
    .replace(/[\s\p{P}\p{S}]+/gu, '');
}

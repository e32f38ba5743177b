// Text from outside, made fit for a cell and for comparing: nothing invisible, one kind of blank.

/** The most characters a cell of the spreadsheet holds; a longer text is refused, never cut. */
export const CELL_LIMIT = 50_000;

// Written as escapes: zero-width characters and direction marks cannot be seen.
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/g;
const LONE_SURROGATE = /\p{Cs}/gu;
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

// Only characters that occur in column names, status words and class names of school files: traditional, then simplified.
const PAIRS = `
  書书 題题 冊册 條条 碼码 館馆 別别 號号 學学 級级 狀状 態态 備备 註注 數数 價价
  類类 語语 詞词 買买 錄录 裝装 頁页 開开 撥拨 贈赠 總总 單单 證证 講讲 師师 員员
  離离 啟启 廢废 還还 網网 編编 輯辑 譯译 繪绘 圖图 閱阅 讀读 標标 歸归 遺遗 損损
  貨货 預预 約约 賬账 帳账 間间 處处 簽签 適适 齡龄 來来 門门 組组 職职 務务 電电
  郵邮 輔辅 導导 週周 產产 復复 轉转 畢毕 業业 掛挂 壞坏 丟丢 庫库 連连 續续 參参
  輸输 購购 個个 時时 聯联 繫系 機机 雜杂 誌志 體体 據据 發发 關关 銷销 種种 記记
  報报 訂订 審审 歲岁 區区 點点 壹一 貳二 兩两
`;

const simplifiedOf = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .map((pair) => [...pair] as [string, string]),
);

/**
 * The form in which two texts are compared: full width made narrow, lower case, the usual traditional characters
 * simplified, blanks and punctuation gone. For comparing only, never for keeping.
 */
export function foldText(text: string): string {
  const plain = cleanText(text).normalize('NFKC').toLowerCase();
  return [...plain]
    .map((letter) => simplifiedOf.get(letter) ?? letter)
    .join('')
    .replace(/[\s\p{P}]+/gu, '');
}

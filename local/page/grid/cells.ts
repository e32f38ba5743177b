// Cell contents in the workbook's terms and in the grid's, and what a grid's cell would be when typed.

import { CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/presets';
import { type Content, isCellError, isFormula, type Value } from '../../grid/cell.ts';

const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** A shown value as the grid holds it. */
function shownCell(value: Value): ICellData {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** Content as the grid holds it; `shown` is what a formula shows. Undefined: nothing. */
export function toGridCell(content: Content | undefined, shown: Value = null): ICellData | undefined {
  if (content === null || content === undefined) return undefined;
  return isFormula(content) ? { ...shownCell(shown), f: content.formula } : shownCell(content);
}

/** The same as a change of a cell that may hold something already. */
export function toGridPatch(content: Content, shown: Value = null): ICellData {
  return { ...EMPTY, ...toGridCell(content, shown) };
}

const DATE_PART = /[yd]|m{3,}|[年月日]/i;
const TIME_PART = /[hs]/i;

/** A serial day number as a person would type it. */
function typedDate(serial: number, pattern: string): string {
  const iso = new Date(Math.round(serial * 86_400) * 1000 - 2_209_161_600_000).toISOString();
  const time = iso.slice(11, 19);
  if (!DATE_PART.test(pattern)) return time;
  return TIME_PART.test(pattern) ? `${iso.slice(0, 10)} ${time}` : iso.slice(0, 10);
}

/** A pattern without its quoted and bracketed parts, in which a letter may mean anything. */
const bare = (pattern: string) => pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');

/** What would have to be typed to get this cell. Text that looks like something else gets its apostrophe (PLATFORM 4.22). */
export function typedText(cell: Nullable<ICellData>, style: Nullable<IStyleData>): string {
  if (!cell) return '';
  if (cell.f) return cell.f;
  const { v, t } = cell;
  if (v === null || v === undefined) return cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
  if (t === CellValueType.BOOLEAN) return Number(v) === 1 ? 'TRUE' : 'FALSE';
  if (typeof v === 'number') {
    const pattern = bare(style?.n?.pattern ?? '');
    return DATE_PART.test(pattern) || TIME_PART.test(pattern) ? typedDate(v, pattern) : String(v);
  }
  const isText = t === CellValueType.STRING || t === CellValueType.FORCE_STRING;
  const looksOtherwise = /^[=+\-'@]|^\s*[\d.,]+\s*%?$|^(true|false)$/i.test(String(v));
  return isText && looksOtherwise ? `'${v}` : String(v);
}

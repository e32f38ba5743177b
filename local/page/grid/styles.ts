// Cell styles in the workbook's terms and in the grid's.

import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/presets';
import type { CellStyle, StylePatch } from '../../grid/cell.ts';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const WRAP = { overflow: WrapStrategy.OVERFLOW, wrap: WrapStrategy.WRAP, clip: WrapStrategy.CLIP };

/** A new spreadsheet's style, as Google's. */
export const DEFAULT_STYLE: IStyleData = { ff: 'Arial', fs: 10 };

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** How the grid writes a style or a patch; `null` in a patch takes the property off. */
export function toGridStyle(style: StylePatch): IStyleData {
  const made: Record<string, unknown> = {};
  const put = <T>(value: T | null | undefined, key: string, convert: (value: T) => unknown) => {
    if (value !== undefined) made[key] = value === null ? null : convert(value);
  };
  put(style.numberFormat, 'n', (pattern) => ({ pattern }));
  put(style.fontColor, 'cl', (rgb) => ({ rgb }));
  put(style.fontFamily, 'ff', (name) => name);
  put(style.fontSize, 'fs', (points) => points);
  put(style.fontWeight, 'bl', (weight) => flag(weight === 'bold'));
  put(style.fontStyle, 'it', (slant) => flag(slant === 'italic'));
  put(style.fontLine, 'ul', (line) => ({ s: flag(line === 'underline') }));
  put(style.fontLine, 'st', (line) => ({ s: flag(line === 'line-through') }));
  put(style.background, 'bg', (rgb) => ({ rgb }));
  put(style.horizontal, 'ht', (side) => HORIZONTAL[side]);
  put(style.vertical, 'vt', (side) => VERTICAL[side]);
  put(style.wrap, 'tb', (way) => WRAP[way]);
  return made as IStyleData;
}

const keyOf = <T extends string>(table: Record<T, number>, value: unknown) =>
  (Object.keys(table) as T[]).find((key) => table[key] === value) ?? null;

/** What a person's formatting means for the workbook; null when it holds nothing the workbook keeps. */
export function toPatch(style: IStyleData): StylePatch | null {
  const patch: { -readonly [K in keyof CellStyle]?: CellStyle[K] | null } = {};
  if ('n' in style) patch.numberFormat = style.n?.pattern ?? null;
  if ('cl' in style) patch.fontColor = style.cl?.rgb ?? null;
  if ('ff' in style) patch.fontFamily = style.ff ?? null;
  if ('fs' in style) patch.fontSize = style.fs ?? null;
  if ('bl' in style) patch.fontWeight = style.bl === BooleanNumber.TRUE ? 'bold' : null;
  if ('it' in style) patch.fontStyle = style.it === BooleanNumber.TRUE ? 'italic' : null;
  if ('ul' in style) patch.fontLine = style.ul?.s === BooleanNumber.TRUE ? 'underline' : null;
  if ('st' in style) patch.fontLine = style.st?.s === BooleanNumber.TRUE ? 'line-through' : null;
  if ('bg' in style) patch.background = style.bg?.rgb ?? null;
  if ('ht' in style) patch.horizontal = keyOf(HORIZONTAL, style.ht);
  if ('vt' in style) patch.vertical = keyOf(VERTICAL, style.vt);
  if ('tb' in style) patch.wrap = keyOf(WRAP, style.tb);
  return Object.keys(patch).length === 0 ? null : patch;
}

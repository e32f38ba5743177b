// How a range looks: number formats, fonts, colours, alignment. Kept so that the page can show it; only formats change values.

import { patchedStyle } from '../grid/apply-cells.ts';
import type { Block, CellStyle, StylePatch } from '../grid/cell.ts';
import type { Change } from '../grid/change.ts';
import { packFacets } from '../grid/facets.ts';
import type { EnumConstant } from './enums.ts';
import type { Range } from './range.ts';
import { RangeValues } from './range-values.ts';
import type { Session } from './session.ts';

type StyleKey = keyof CellStyle;

/** What a getter answers for a cell without that property. */
const DEFAULTS = {
  numberFormat: '0.###############',
  fontColor: '#000000',
  fontFamily: 'Arial',
  fontSize: 10,
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontLine: 'none',
  background: '#ffffff',
  horizontal: 'general',
  vertical: 'bottom',
  wrap: 'overflow',
  border: '',
} as const satisfies Record<StyleKey, string | number>;

export class RangeStyles extends RangeValues {
  readonly #session: Session;
  readonly #sheetId: number;
  readonly #block: Block;

  constructor(session: Session, sheetId: number, block: Block) {
    super(session, sheetId, block);
    this.#session = session;
    this.#sheetId = sheetId;
    this.#block = block;
  }

  /** 4.26: null is refused by signature, `general` resets. */
  setNumberFormat(numberFormat: string): Range {
    return this.#patch('setNumberFormat', { numberFormat: asFormat(numberFormat) });
  }

  setNumberFormats(formats: string[][]): Range {
    return this.#each('setNumberFormats', formats, (format) => ({ numberFormat: asFormat(format) }));
  }

  getNumberFormat(): string {
    return this.readFirst('getNumberFormat', this.#getter('numberFormat')) as string;
  }

  getNumberFormats(): string[][] {
    return this.read('getNumberFormats', this.#getter('numberFormat')) as string[][];
  }

  setFontWeight(fontWeight: 'normal' | 'bold' | null): Range {
    return this.#patch('setFontWeight', { fontWeight: fontWeight === 'bold' ? 'bold' : null });
  }

  setFontWeights(weights: ('normal' | 'bold' | null)[][]): Range {
    return this.#each('setFontWeights', weights, (weight) => ({
      fontWeight: weight === 'bold' ? 'bold' : null,
    }));
  }

  getFontWeight(): string {
    return this.readFirst('getFontWeight', this.#getter('fontWeight')) as string;
  }

  setFontStyle(fontStyle: 'normal' | 'italic' | null): Range {
    return this.#patch('setFontStyle', { fontStyle: fontStyle === 'italic' ? 'italic' : null });
  }

  setFontLine(fontLine: 'none' | 'underline' | 'line-through' | null): Range {
    return this.#patch('setFontLine', { fontLine: fontLine === 'none' ? null : fontLine });
  }

  setFontSize(fontSize: number): Range {
    return this.#patch('setFontSize', { fontSize });
  }

  setFontFamily(fontFamily: string | null): Range {
    return this.#patch('setFontFamily', { fontFamily });
  }

  setFontColor(fontColor: string | null): Range {
    return this.#patch('setFontColor', { fontColor });
  }

  setFontColors(colors: (string | null)[][]): Range {
    return this.#each('setFontColors', colors, (fontColor) => ({ fontColor }));
  }

  getFontColor(): string {
    return this.readFirst('getFontColor', this.#getter('fontColor')) as string;
  }

  setBackground(background: string | null): Range {
    return this.#patch('setBackground', { background });
  }

  setBackgrounds(colors: (string | null)[][]): Range {
    return this.#each('setBackgrounds', colors, (background) => ({ background }));
  }

  getBackground(): string {
    return this.readFirst('getBackground', this.#getter('background')) as string;
  }

  getBackgrounds(): string[][] {
    return this.read('getBackgrounds', this.#getter('background')) as string[][];
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'right' | 'normal' | null): Range {
    return this.#patch('setHorizontalAlignment', { horizontal: alignment === 'normal' ? null : alignment });
  }

  getHorizontalAlignment(): string {
    return this.readFirst('getHorizontalAlignment', this.#getter('horizontal')) as string;
  }

  setVerticalAlignment(vertical: 'top' | 'middle' | 'bottom' | null): Range {
    return this.#patch('setVerticalAlignment', { vertical });
  }

  setWrap(isWrapped: boolean): Range {
    return this.#patch('setWrap', { wrap: isWrapped ? 'wrap' : 'overflow' });
  }

  /** True, oddly, for a cell nobody has asked to overflow or clip (gas-fakes' notes of what Google does). */
  getWrap(): boolean {
    return this.readFirst(
      'getWrap',
      (tab, row, column) => (tab.style(row, column).wrap ?? 'wrap') === 'wrap',
    );
  }

  setWrapStrategy(strategy: EnumConstant): Range {
    return this.#patch('setWrapStrategy', {
      wrap: strategy.name().toLowerCase() as 'wrap' | 'overflow' | 'clip',
    });
  }

  /** Borders are kept as one word per cell: which sides are drawn. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
  ): Range {
    const sides = [
      ...(top || horizontal ? ['top'] : []),
      ...(left || vertical ? ['left'] : []),
      ...(bottom || horizontal ? ['bottom'] : []),
      ...(right || vertical ? ['right'] : []),
    ];
    return this.#patch('setBorder', {
      border: sides.length === 0 ? null : `${sides.join(' ')} ${color ?? '#000000'}`,
    });
  }

  /** Number formats stay. */
  clearFormat(): Range {
    const { numberFormat, ...rest } = DEFAULTS;
    const style = Object.fromEntries(Object.keys(rest).map((key) => [key, null])) as StylePatch;
    return this.#patch('clearFormat', style);
  }

  /** Takes every style off at once. */
  protected clearStyles(): void {
    const { sheetId, block } = this.#place();
    const runs = [0, block.rows * block.columns];
    this.#session.change({ kind: 'setStyles', sheetId, ...block, palette: [null], runs });
  }

  #patch(method: string, style: StylePatch): Range {
    return this.bufferWrite(method, () => {
      const { sheetId, block } = this.#place();
      this.#session.change({ kind: 'patchStyle', sheetId, ...block, style });
    });
  }

  #each<T>(method: string, values: readonly (readonly T[])[], patchOf: (value: T) => StylePatch): Range {
    this.checkShape(values);
    const copy = values.map((line) => [...line]);
    return this.bufferWrite(method, (_, tab) => {
      const { sheetId, block } = this.#place();
      const { styles } = tab.facets;
      function* ids(): Generator<number> {
        for (let j = 0; j < block.columns; j++) {
          for (const [i, line] of copy.entries()) {
            yield styles.idOf(
              patchedStyle(tab.style(block.row + i, block.column + j), patchOf(line[j] as T)),
            );
          }
        }
      }
      const change: Change = {
        kind: 'setStyles',
        sheetId,
        ...block,
        ...packFacets<CellStyle>(styles, [...ids()]),
      };
      this.#session.change(change);
    });
  }

  #getter(key: StyleKey) {
    return (tab: import('../grid/tab.ts').Tab, row: number, column: number): string | number =>
      tab.style(row, column)[key] ?? DEFAULTS[key];
  }

  #place(): { readonly sheetId: number; readonly block: Block } {
    return { sheetId: this.#sheetId, block: this.#block };
  }
}

function asFormat(text: string): string | null {
  return text.toLowerCase() === 'general' || text === '' ? null : text;
}

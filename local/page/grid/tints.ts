// Conditional formats, laid over the cells while they are drawn: they are seen, not stored.

import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { type Injector, InterceptorEffectEnum, type IStyleData } from '@univerjs/presets';
import { gridId } from './tab-data.ts';

export type Tints = {
  /** The dressed cells of a tab from now on; rows and columns count from 1. */
  set(sheetId: number, dressed: readonly (readonly [number, number, IStyleData])[]): void;
};

/** More columns than any tab has. */
const COLUMNS = 20_000;

/** Lays tints over the grid. `redraw` is called when they changed. */
export function layTints(injector: Injector, redraw: () => void): Tints {
  const tints = new Map<string, Map<number, IStyleData>>();
  const told = new Map<number, string>();
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'conditional-formats-of-the-workspace',
    priority: 1,
    effect: InterceptorEffectEnum.Style,
    handler(cell, { subUnitId, row, col }, next) {
      const style = tints.get(subUnitId)?.get(row * COLUMNS + col);
      return next(style === undefined ? cell : { ...cell, interceptorStyle: style });
    },
  });
  return {
    set(sheetId, dressed) {
      const text = JSON.stringify(dressed);
      if (text === (told.get(sheetId) ?? '[]')) return;
      told.set(sheetId, text);
      const places = dressed.map(
        ([row, column, style]) => [(row - 1) * COLUMNS + column - 1, style] as const,
      );
      tints.set(gridId(sheetId), new Map(places));
      redraw();
    },
  };
}

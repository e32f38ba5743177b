// What a person does in the grid, caught as the grid's own mutations and told to the server.

import {
  CustomCommandExecutionError,
  type ICellData,
  type ICommandInfo,
  type ICommandService,
  type IExecutionOptions,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
  RedoCommandId,
  UndoCommandId,
} from '@univerjs/presets';
import type { Edit } from '../../contract.ts';
import type { Change, FilterState } from '../../grid/change.ts';
import type { Act } from '../../server/wire.ts';
import type { BookView } from './book-view.ts';
import { filterWith, type GridCriteria } from './filters.ts';
import { typedActs } from './typed-acts.ts';

/** What the grid's mutations carry, as far as it is read here. */
type Params = {
  subUnitId?: string;
  range?: IRange;
  ranges?: IRange[];
  sourceRange?: IRange;
  targetRange?: IRange;
  order?: Record<number, number>;
  name?: string;
  hidden?: number;
  toOrder?: number;
  color?: string;
  colWidth?: number | Record<number, number>;
  rowHeight?: number | Record<number, number>;
  startRow?: number;
  startColumn?: number;
  xSplit?: number;
  ySplit?: number;
  cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  from?: { subUnitId: string; value: IObjectMatrixPrimitiveType<Nullable<ICellData>> };
  to?: { subUnitId: string; value: IObjectMatrixPrimitiveType<Nullable<ICellData>> };
  orderRules?: { colIndex: number; type: 'asc' | 'desc' }[];
  col?: number;
  row?: number;
  sheetId?: string;
  note?: { note: string };
  criteria?: GridCriteria | null;
  showGridlines?: number;
  values?: Record<string, { ranges: IRange[] }>;
  refMap?: Record<string, { pattern: string }>;
};

/** What the watcher needs to know of the tabs, and where it tells of acts. */
export type Watching = {
  readonly view: BookView;
  filterOf(sheetId: number): FilterState | null;
  /** The text just typed into this cell (from 0), if the act comes from typing. */
  typedAt(sheetId: number, row: number, column: number): string | undefined;
  /** The cell editor is open: undoing is about its text. */
  isEditing(): boolean;
  /** The cell editor is just closing. */
  isTyping(): boolean;
  tell(acts: readonly Act[]): void;
  /** The grid would do something the workspace does not know. */
  refuse(mutation: string): void;
};

/** Left to the grid: they follow from what is shown and mean nothing to the workbook. */
const HARMLESS =
  /^(set-worksheet-row-auto-height|set-worksheet-row-is-auto-height|update-note-position|mark-dirty|re-calc-filter|toggle-note|empty)/;
const MUTATION = 'sheet.mutation.';

/** Starts watching. Cell contents appear at once and are settled by the server; everything else waits for the server. */
export function watchActs(commands: ICommandService, watching: Watching): void {
  commands.beforeCommandExecuted((info: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (options?.fromCollab) return;
    if (watching.isEditing() && (info.id === UndoCommandId || info.id === RedoCommandId)) return;
    const params = (info.params ?? {}) as Params;
    const sheetId = Number(params.subUnitId ?? watching.view.workbook.getActiveSheet()?.getSheetId());
    const stop = (acts: readonly Act[]): never => {
      watching.tell(acts);
      throw new CustomCommandExecutionError('told to the workspace');
    };
    if (info.id === UndoCommandId) stop([{ do: 'edit', edit: { do: 'undo', sheetId } }]);
    if (info.id === RedoCommandId) stop([]);
    if (info.id === 'sheet.command.sort-range') stop(sortActs(sheetId, params));
    if (!info.id.startsWith(MUTATION) || options?.onlyLocal) return;
    const mutation = info.id.slice(MUTATION.length);
    if (HARMLESS.test(mutation)) return;
    const typed = typedActs(mutation, sheetId, params, watching);
    if (typed !== null) return watching.tell(typed);
    const acts = structureActs(mutation, sheetId, params, watching);
    if (acts === null) watching.refuse(mutation);
    stop(acts ?? []);
  });
}

function sortActs(sheetId: number, { orderRules }: Params): Act[] {
  const [rule] = orderRules ?? [];
  if (rule === undefined) return [];
  return [
    { do: 'edit', edit: { do: 'sort', sheetId, at: rule.colIndex + 1, ascending: rule.type === 'asc' } },
  ];
}

/** What a structural mutation means; null: nothing the workspace knows. */
function structureActs(mutation: string, sheetId: number, params: Params, watching: Watching): Act[] | null {
  const { range, ranges = [], sourceRange: source, targetRange: target } = params;
  const edit = (what: Omit<Edit, 'sheetId'>): Act[] => [{ do: 'edit', edit: { ...what, sheetId } }];
  const change = (...changes: Change[]): Act[] => changes.map((one) => ({ do: 'change', change: one }));
  const rowsOf = (r: IRange) => ({ at: r.startRow + 1, count: r.endRow - r.startRow + 1 });
  const columnsOf = (r: IRange) => ({ at: r.startColumn + 1, count: r.endColumn - r.startColumn + 1 });
  const repeat = <T>(value: T, count: number): T[] => Array.from({ length: count }, () => value);

  switch (mutation) {
    case 'insert-row':
      return range ? edit({ do: 'insertRows', ...rowsOf(range) }) : null;
    case 'insert-col':
      return range ? edit({ do: 'insertColumns', ...columnsOf(range) }) : null;
    case 'remove-rows':
      return range ? edit({ do: 'deleteRows', ...rowsOf(range) }) : null;
    case 'remove-col':
      return range ? edit({ do: 'deleteColumns', ...columnsOf(range) }) : null;
    case 'move-columns':
      return source && target
        ? edit({ do: 'moveColumns', ...columnsOf(source), to: target.startColumn + 1 })
        : null;
    case 'move-rows':
      return source && target
        ? change({ kind: 'moveRows', sheetId, ...rowsOf(source), to: target.startRow + 1 })
        : null;
    case 'set-worksheet-name':
      return params.name === undefined ? null : edit({ do: 'renameTab', name: params.name });
    case 'set-worksheet-hidden':
      return params.hidden ? edit({ do: 'hideTab' }) : change({ kind: 'hideTab', sheetId, hidden: false });
    case 'remove-sheet':
      return edit({ do: 'deleteTab' });
    case 'insert-sheet':
      return [{ do: 'addTab' }];
    case 'set-worksheet-order':
      return params.toOrder === undefined
        ? null
        : change({ kind: 'moveTab', sheetId, index: params.toOrder });
    case 'set-tab-color':
      return change({ kind: 'colorTab', sheetId, color: params.color || null });
    case 'set-worksheet-col-width':
      return change(
        ...ranges.map((r) => ({
          kind: 'sizeColumns' as const,
          sheetId,
          at: r.startColumn + 1,
          sizes: sizesOf(params.colWidth, r.startColumn, r.endColumn),
        })),
      );
    case 'set-worksheet-row-height':
      return change(
        ...ranges.map((r) => ({
          kind: 'sizeRows' as const,
          sheetId,
          at: r.startRow + 1,
          sizes: sizesOf(params.rowHeight, r.startRow, r.endRow),
        })),
      );
    case 'set-row-hidden':
    case 'set-row-visible':
      return change(
        ...ranges.map(rowsOf).map(({ at, count }) => ({
          kind: 'hideRows' as const,
          sheetId,
          at,
          hidden: repeat(mutation === 'set-row-hidden', count),
        })),
      );
    case 'set-col-hidden':
    case 'set-col-visible':
      return change(
        ...ranges.map(columnsOf).map(({ at, count }) => ({
          kind: 'hideColumns' as const,
          sheetId,
          at,
          hidden: repeat(mutation === 'set-col-hidden', count),
        })),
      );
    case 'set-frozen':
      return change({
        kind: 'freeze',
        sheetId,
        rows: Math.max(0, params.startRow ?? 0),
        columns: Math.max(0, params.startColumn ?? 0),
      });
    case 'toggle-gridlines':
      return change({ kind: 'gridlines', sheetId, hidden: params.showGridlines === 0 });
    case 'update-note':
    case 'remove-note':
      return change({
        kind: 'setNotes',
        sheetId: Number(params.sheetId),
        row: (params.row ?? 0) + 1,
        column: (params.col ?? 0) + 1,
        notes: [[params.note?.note || null]],
      });
    default:
      return filterActs(mutation, sheetId, params, watching);
  }
}

function sizesOf(
  size: number | Record<number, number> | undefined,
  first: number,
  last: number,
): (number | null)[] {
  return Array.from({ length: last - first + 1 }, (_, i) =>
    typeof size === 'number' ? size : (size?.[first + i] ?? null),
  );
}

function filterActs(mutation: string, sheetId: number, params: Params, watching: Watching): Act[] | null {
  const set = (filter: FilterState | null): Act[] => [
    { do: 'change', change: { kind: 'setFilter', sheetId, filter } },
  ];
  if (mutation === 'remove-filter') return set(null);
  if (mutation === 'set-filter-range' && params.range) {
    const { startRow, startColumn, endRow, endColumn } = params.range;
    const block = {
      row: startRow + 1,
      column: startColumn + 1,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
    return set({ block, columns: watching.filterOf(sheetId)?.columns ?? [] });
  }
  const filter = watching.filterOf(sheetId);
  const sheet = watching.view.sheet(sheetId);
  if (mutation !== 'set-filter-criteria' || filter === null || sheet === null) return null;
  return set(filterWith(sheet, filter, params.col ?? 0, params.criteria ?? null));
}

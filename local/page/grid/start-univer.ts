// Univer with the parts a school's workbook needs, in the person's language.

import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import '@univerjs/presets/lib/styles/preset-sheets-note.css';
import { IEditorBridgeService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterZh from '@univerjs/preset-sheets-filter/locales/zh-CN';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortEn from '@univerjs/preset-sheets-sort/locales/en-US';
import sortZh from '@univerjs/preset-sheets-sort/locales/zh-CN';
import {
  CustomCommandExecutionError,
  createUniver,
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
} from '@univerjs/presets';
import { UniverSheetsNotePreset } from '@univerjs/presets/preset-sheets-note';
import noteEn from '@univerjs/presets/preset-sheets-note/locales/en-US';
import noteZh from '@univerjs/presets/preset-sheets-note/locales/zh-CN';
import type { Lang } from '../words.ts';

/** Menu entries of things the workspace has not: Google's own dialogs for them are not what this page is about. */
const LEFT_OUT = [
  'sheet.command.add-worksheet-merge',
  'sheet.command.add-worksheet-merge-all',
  'sheet.command.add-worksheet-merge-horizontal',
  'sheet.command.add-worksheet-merge-vertical',
  'sheet.command.remove-worksheet-merge',
  'sheet.menu.add-worksheet-merge',
  'sheet.command.set-text-rotation',
  'sheet.command.set-once-format-painter',
  'sheet.command.set-infinite-format-painter',
  'sheet.command.copy-sheet',
  'sheet.command.copy-worksheet',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.contextMenu.permission',
  'sheet.command.set-border-basic',
  'base-ui.operation.toggle-shortcut-panel',
  'sheet.toolbar.text-to-number',
  'sheet.contextMenu.text-to-number',
  'sheet.menu.sheets-sort',
  'sheet.menu.sheets-sort-ctx',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.add-range-protection-from-toolbar',
];

/** Long lists of functions; the list of the usual ones stays. */
const FUNCTION_LISTS = [
  'financial',
  'logical',
  'text',
  'date',
  'lookup',
  'math',
  'statistical',
  'engineering',
  'information',
  'database',
].map((name) => `formula-ui.operation.insert-function.${name}`);

/** The grid's own engine must not work formulas out: the workspace does, so that the grid shows what scripts read. */
const CALCULATION = /^formula\.mutation\.set-(trigger-)?formula-calculation-start$/;

/** Starts Univer in an element of the page. */
export function startUniver(container: HTMLElement, lang: Lang) {
  const locale = lang === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US;
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: true,
    ribbonType: 'simple',
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    menu: Object.fromEntries([...LEFT_OUT, ...FUNCTION_LISTS].map((id) => [id, { hidden: true }])),
  });
  const started = createUniver({
    locale,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreZh, filterZh, sortZh, noteZh),
      [LocaleType.EN_US]: mergeLocales(coreEn, filterEn, sortEn, noteEn),
    },
    logLevel: LogLevel.ERROR,
    presets: [core, UniverSheetsFilterPreset(), UniverSheetsSortPreset(), UniverSheetsNotePreset()],
  });
  const injector = started.univer.__getInjector();
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id }) => {
    if (CALCULATION.test(id)) throw new CustomCommandExecutionError('the workspace works formulas out');
  });
  /** Settles when the grid can be scrolled and selected in; before, some of its parts are not there. */
  const rendered = new Promise<void>((done) => {
    injector.get(LifecycleService).lifecycle$.subscribe((stage) => {
      if (stage >= LifecycleStages.Rendered) done();
    });
  });
  return {
    ...started,
    rendered,
    injector,
    commands,
    /** Shows in the formula bar what the cell under the cursor holds now, unless it is being edited. */
    refreshFormulaBar(): void {
      const bridge = injector.get(IEditorBridgeService);
      if (!bridge.isVisible().visible) bridge.refreshEditCellState();
    },
  };
}

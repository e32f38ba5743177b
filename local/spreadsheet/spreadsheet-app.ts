// Emulates SpreadsheetApp, the script's way in: the bound workbook, flush, builders and enums.

import type { Execution } from '../runtime/service-call.ts';
import { ConditionalFormatRule, ConditionalFormatRuleBuilder } from './conditional-format-rule.ts';
import { DataValidation, DataValidationBuilder } from './data-validation.ts';
import { DeveloperMetadata } from './developer-metadata.ts';
import { emulate } from './emulate.ts';
import { enums } from './enums.ts';
import { Filter } from './filter.ts';
import { FilterCriteriaBuilder } from './filter-criteria.ts';
import type { GasSpreadsheetApp } from './gas-types.ts';
import { NamedRange } from './named-range.ts';
import { Protection } from './protection.ts';
import { Range } from './range.ts';
import { RangeList } from './range-list.ts';
import { enlist, type Selection, Session } from './session.ts';
import { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { TextFinder } from './text-finder.ts';
import { User } from './user.ts';

/** What the workspace adds to the data: where the person is, and the dialogs. */
export type SpreadsheetAppOptions = {
  /** The acting person's place in the grid; changed by `activate` and its like. */
  readonly selection: Selection;
  /** What `getUi` answers or throws (PLATFORM 4.49). */
  readonly ui: () => unknown;
};

/** What one run sees as `SpreadsheetApp`, and the objects made for its event. */
export type SpreadsheetService = { readonly app: object; readonly session: Session };

/** Opens the spreadsheet service for one run. */
export function openSpreadsheetApp(execution: Execution, options: SpreadsheetAppOptions): SpreadsheetService {
  const session = new Session(execution, options.selection);
  const spreadsheet = new Spreadsheet(session);
  session.handles = {
    spreadsheet: () => spreadsheet,
    sheet: (sheetId) => new Sheet(session, sheetId),
    range: (sheetId, block) => {
      const { row, column, rows, columns } = block;
      return new Range(session, sheetId, { row, column, rows, columns });
    },
    rangeList: (ranges) => new RangeList(session, ranges),
    textFinder: (areas, text) => new TextFinder(session, areas, text),
    protection: (id) => new Protection(session, id),
    filter: (sheetId) => new Filter(session, sheetId),
    validation: (rule) => new DataValidation(session, rule),
    conditional: (sheetId, rule) => new ConditionalFormatRule(session, sheetId, rule),
    metadata: (id) => new DeveloperMetadata(session, id),
    named: (name) => new NamedRange(session, name),
    user: (email) => new User(email),
  };
  return { app: new SpreadsheetApp(session, options.ui), session };
}

export class SpreadsheetApp {
  readonly #session: Session;
  readonly #ui: () => unknown;

  constructor(session: Session, ui: () => unknown) {
    enlist(this, session);
    this.#session = session;
    this.#ui = ui;
    Object.assign(this, enums);
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.#session.free('SpreadsheetApp.getActiveSpreadsheet', () =>
      this.#session.handles.spreadsheet(),
    );
  }

  getActive(): Spreadsheet {
    return this.#session.free('SpreadsheetApp.getActive', () => this.#session.handles.spreadsheet());
  }

  getActiveSheet(): Sheet {
    return this.#session.handles.spreadsheet().getActiveSheet();
  }

  getActiveRange(): Range {
    return this.#session.handles.spreadsheet().getActiveRange();
  }

  getCurrentCell(): Range {
    return this.#session.handles.spreadsheet().getCurrentCell();
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return this.#session.handles.spreadsheet().setActiveSheet(sheet);
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activate();
  }

  /** 3.1: everything that waits is written now, and errors of 4.33 and 4.34 are raised here. */
  flush(): void {
    this.#session.call('SpreadsheetApp.flush', 'flush', {}, () => undefined);
  }

  getUi(): unknown {
    return this.#session.free('SpreadsheetApp.getUi', () => this.#ui());
  }

  newDataValidation(): DataValidationBuilder {
    return this.#session.free(
      'SpreadsheetApp.newDataValidation',
      () => new DataValidationBuilder(this.#session, null),
    );
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return this.#session.free(
      'SpreadsheetApp.newConditionalFormatRule',
      () => new ConditionalFormatRuleBuilder(this.#session, 0),
    );
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return this.#session.free(
      'SpreadsheetApp.newFilterCriteria',
      () => new FilterCriteriaBuilder(this.#session),
    );
  }

  toString(): string {
    return 'SpreadsheetApp';
  }
}

emulate<GasSpreadsheetApp>()('SpreadsheetApp', SpreadsheetApp, 'spreadsheet-app.ts');

// Every method Google declares for an emulated class is either held to a fact by a contract test, or throws its own name.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { declaredMethods, emulatedMethods } from '../../local/spreadsheet/emulate.ts';
import { enums } from '../../local/spreadsheet/enums.ts';
import { startRun } from '../support/plain-execution.ts';
import { heldTo } from './spreadsheet-methods.ts';

type Callable = Record<string, () => unknown>;

const { DeveloperMetadataVisibility } = enums as Record<string, Record<string, never>>;
const here = new URL('.', import.meta.url);
const sources = readdirSync(here)
  .filter((file) => /^(spreadsheet|documented)-.*\.test\.ts$/.test(file))
  .map((file) => readFileSync(new URL(file, here), 'utf8'))
  .join('\n');

/** One object of each emulated class. */
function instances(): Record<string, object | null | undefined> {
  const { app, spreadsheet, sheet } = startRun();
  const range = sheet.getRange('A1:B2');
  const filter = range.createFilter();
  const criteria = app.newFilterCriteria();
  const validation = app.newDataValidation();
  const conditional = app.newConditionalFormatRule();
  spreadsheet.addDeveloperMetadata('key', 'value', DeveloperMetadataVisibility?.PROJECT as never);
  spreadsheet.setNamedRange('name', range);
  return {
    SpreadsheetApp: app,
    Spreadsheet: spreadsheet,
    Sheet: sheet,
    Range: range,
    RangeList: sheet.getRangeList(['A1']),
    TextFinder: sheet.createTextFinder('x'),
    Protection: range.protect(),
    NamedRange: spreadsheet.getNamedRanges()[0],
    Filter: filter,
    FilterCriteria: criteria.build(),
    FilterCriteriaBuilder: criteria,
    DataValidation: validation.requireDate().build(),
    DataValidationBuilder: validation,
    ConditionalFormatRule: conditional.build(),
    ConditionalFormatRuleBuilder: conditional,
    DeveloperMetadata: spreadsheet.getDeveloperMetadata()[0],
    DeveloperMetadataFinder: spreadsheet.createDeveloperMetadataFinder(),
  };
}

const objects = instances();
const classes = [...emulatedMethods.keys()].sort();
const registered = (className: string): string[] =>
  Object.values(heldTo[className] ?? {}).flatMap((methods) => methods.split(' '));

describe('the surface of the spreadsheet service', () => {
  it('has an object of every emulated class to try', () => {
    expect(Object.keys(objects).sort()).toEqual(classes);
  });

  it.each(classes)('%s: each emulated method is held to a fact once', (className) => {
    const methods = registered(className);
    expect([...methods].sort()).toEqual([...(emulatedMethods.get(className) ?? [])].sort());
    expect(new Set(methods).size).toBe(methods.length);
  });

  it.each(classes)('%s: each fact is a number of PLATFORM or the reference', (className) => {
    const odd = Object.keys(heldTo[className] ?? {}).filter((fact) => !/^(3|4)\.\d+$|^reference$/.test(fact));
    expect(odd).toEqual([]);
  });

  it.each(classes)('%s: each emulated method is called by name in a contract test', (className) => {
    const untried = registered(className).filter(
      (method) => !new RegExp(`\\.${method}\\(|['"]${method}['"]`).test(sources),
    );
    expect(untried).toEqual([]);
  });

  it.each(classes)('%s: each other declared method throws its name and says where to add it', (className) => {
    const object = objects[className] as Callable;
    const others = Object.keys(declaredMethods[className] ?? {}).filter(
      (method) => !emulatedMethods.get(className)?.has(method),
    );
    for (const method of others) {
      const refusal = new RegExp(
        `^not emulated: ${className}\\.${method} — add it in local/spreadsheet/[a-z-]+\\.ts$`,
      );
      expect(() => object[method]?.()).toThrow(refusal);
    }
  });

  it('tells its classes apart as Google does', () => {
    expect(String(objects.Range)).toBe('Range');
    expect(String(objects.Sheet)).toBe('Sheet');
    expect(String(objects.Spreadsheet)).toBe('Spreadsheet');
  });
});

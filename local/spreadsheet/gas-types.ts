// Google's own declarations of the classes emulated here, under short names, so that a misspelt method does not compile.

/// <reference types="google-apps-script" />

export type GasSpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
export type GasSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GasRange = GoogleAppsScript.Spreadsheet.Range;
export type GasRangeList = GoogleAppsScript.Spreadsheet.RangeList;
export type GasTextFinder = GoogleAppsScript.Spreadsheet.TextFinder;
export type GasProtection = GoogleAppsScript.Spreadsheet.Protection;
export type GasNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
export type GasFilter = GoogleAppsScript.Spreadsheet.Filter;
export type GasFilterCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
export type GasFilterCriteriaBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
export type GasDataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
export type GasDataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
export type GasConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
export type GasConditionalFormatRuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
export type GasDeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
export type GasDeveloperMetadataFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

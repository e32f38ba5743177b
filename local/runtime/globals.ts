// Hangs Google's services on a run's globals: the emulated ones, and for the others objects that throw their names.

import { EmulatedBrowser } from '../services/browser.ts';
import { EmulatedCacheService } from '../services/cache-service.ts';
import { EmulatedHtmlService } from '../services/html-service.ts';
import { EmulatedLockService } from '../services/lock-service.ts';
import { consoleOf, EmulatedLogger } from '../services/logger.ts';
import { EmulatedMailApp } from '../services/mail-app.ts';
import { mimeTypes } from '../services/mime-types.ts';
import { EmulatedPropertiesService } from '../services/properties-service.ts';
import { EmulatedScriptApp } from '../services/script-app.ts';
import { EmulatedSession } from '../services/session.ts';
import { absentService } from '../services/surface.ts';
import { EmulatedUtilities } from '../services/utilities.ts';
import type { ScriptExecution } from './execution.ts';
import { spreadsheetAppOf } from './spreadsheet-globals.ts';

/** Services every script has by name, whose methods are not emulated. */
const absentNames = [
  ...['CalendarApp', 'CardService', 'Charts', 'ContactsApp', 'ContentService', 'DataStudioApp'],
  ...['DocumentApp', 'DriveApp', 'FormApp', 'GmailApp', 'GroupsApp', 'Jdbc', 'LanguageApp'],
  ...['LinearOptimizationService', 'Maps', 'SitesApp', 'SlidesApp', 'UrlFetchApp', 'XmlService'],
  ...['ScriptProperties', 'UserProperties', 'ConferenceDataService'],
];

/** Defines the services on the run's context; an advanced service only where the manifest switches it on. */
export function installGlobals(execution: ScriptExecution): void {
  const { context } = execution.realm;
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(context, name, { value, writable: true, configurable: true, enumerable: false });
  };
  for (const name of absentNames) define(name, absentService(name, execution));
  const { dependencies } = execution.world.project.manifest;
  for (const { userSymbol } of dependencies?.enabledAdvancedServices ?? [])
    define(userSymbol, absentService(userSymbol, execution));
  define('console', consoleOf(execution));
  define('Browser', new EmulatedBrowser(execution));
  define('SpreadsheetApp', spreadsheetAppOf(execution));
  define('CacheService', new EmulatedCacheService(execution));
  define('HtmlService', new EmulatedHtmlService(execution));
  define('LockService', new EmulatedLockService(execution));
  define('Logger', new EmulatedLogger(execution));
  define('MailApp', new EmulatedMailApp(execution));
  define('MimeType', mimeTypes);
  define('PropertiesService', new EmulatedPropertiesService(execution));
  define('ScriptApp', new EmulatedScriptApp(execution));
  define('Session', new EmulatedSession(execution));
  define('Utilities', new EmulatedUtilities(execution));
}

// Every method Google declares on an emulated class is either held to a contract test or throws its own name.

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { EmulatedBlob } from '../../local/services/blob.ts';
import { EmulatedBrowser } from '../../local/services/browser.ts';
import { EmulatedCache, EmulatedCacheService } from '../../local/services/cache-service.ts';
import { EmulatedHtmlOutput, EmulatedMetaTag } from '../../local/services/html-output.ts';
import { EmulatedHtmlService, EmulatedHtmlTemplate } from '../../local/services/html-service.ts';
import { EmulatedLock, EmulatedLockService } from '../../local/services/lock-service.ts';
import { EmulatedLogger } from '../../local/services/logger.ts';
import { EmulatedMailApp } from '../../local/services/mail-app.ts';
import { EmulatedProperties, EmulatedPropertiesService } from '../../local/services/properties-service.ts';
import { EmulatedAuthorizationInfo, EmulatedScriptApp } from '../../local/services/script-app.ts';
import { EmulatedSession, EmulatedUser } from '../../local/services/session.ts';
import { emulatedMethods } from '../../local/services/surface.ts';
import { EmulatedTrigger } from '../../local/services/trigger.ts';
import {
  EmulatedClockTriggerBuilder,
  EmulatedSpreadsheetTriggerBuilder,
  EmulatedTriggerBuilder,
} from '../../local/services/trigger-builders.ts';
import { EmulatedMenu, EmulatedPromptResponse, EmulatedUi } from '../../local/services/ui.ts';
import { EmulatedUtilities } from '../../local/services/utilities.ts';
import { openBundle } from '../support/workspace.ts';

/** Each emulated class with the interface it stands for. */
const classes: readonly (readonly [string, { prototype: object }])[] = [
  ['Base.Blob', EmulatedBlob],
  ['Base.Browser', EmulatedBrowser],
  ['Base.Logger', EmulatedLogger],
  ['Base.Menu', EmulatedMenu],
  ['Base.PromptResponse', EmulatedPromptResponse],
  ['Base.Session', EmulatedSession],
  ['Base.Ui', EmulatedUi],
  ['Base.User', EmulatedUser],
  ['Cache.Cache', EmulatedCache],
  ['Cache.CacheService', EmulatedCacheService],
  ['HTML.HtmlOutput', EmulatedHtmlOutput],
  ['HTML.HtmlOutputMetaTag', EmulatedMetaTag],
  ['HTML.HtmlService', EmulatedHtmlService],
  ['HTML.HtmlTemplate', EmulatedHtmlTemplate],
  ['Lock.Lock', EmulatedLock],
  ['Lock.LockService', EmulatedLockService],
  ['Mail.MailApp', EmulatedMailApp],
  ['Properties.Properties', EmulatedProperties],
  ['Properties.PropertiesService', EmulatedPropertiesService],
  ['Script.AuthorizationInfo', EmulatedAuthorizationInfo],
  ['Script.ClockTriggerBuilder', EmulatedClockTriggerBuilder],
  ['Script.ScriptApp', EmulatedScriptApp],
  ['Script.SpreadsheetTriggerBuilder', EmulatedSpreadsheetTriggerBuilder],
  ['Script.Trigger', EmulatedTrigger],
  ['Script.TriggerBuilder', EmulatedTriggerBuilder],
  ['Utilities.Utilities', EmulatedUtilities],
];

const declared = declarations();
const contracts = readdirSync(import.meta.dirname)
  .filter(
    (file) => /^(service|runtime|documented)-.*\.test\.ts$/.test(file) && file !== 'service-surface.test.ts',
  )
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  .join('\n');

/** Methods by `Namespace.Interface`, and the global services by name. */
function declarations(): { methods: Map<string, string[]>; globals: string[] } {
  const folder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));
  const methods = new Map<string, string[]>();
  const globals: string[] = [];
  for (const file of readdirSync(folder).filter((name) => /^google-apps-script\..*\.d\.ts$/.test(name))) {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(folder, file), 'utf8'),
      ts.ScriptTarget.ES2022,
    );
    const visit = (node: ts.Node, space: string): void => {
      if (ts.isModuleDeclaration(node)) {
        const inner = node.name.text === 'GoogleAppsScript' ? '' : node.name.text;
        ts.forEachChild(node, (child) => visit(child, inner));
      } else if (ts.isInterfaceDeclaration(node)) {
        const names = node.members
          .filter(ts.isMethodSignature)
          .map((member) => (member.name as ts.Identifier).text);
        methods.set(`${space}.${node.name.text}`, [...new Set(names)]);
      } else if (ts.isVariableStatement(node) && space === '') {
        for (const { name } of node.declarationList.declarations) globals.push((name as ts.Identifier).text);
      } else if (!ts.isVariableStatement(node)) ts.forEachChild(node, (child) => visit(child, space));
    };
    visit(source, '');
  }
  return { methods, globals };
}

describe.each(classes)('%s', (name, { prototype }) => {
  const short = name.split('.')[1] ?? '';
  const methods = declared.methods.get(name) ?? [];
  const emulated = emulatedMethods.get(short) ?? [];
  const own = prototype as Record<string, () => unknown>;

  it('is declared by Google', () => {
    expect(methods.length).toBeGreaterThan(0);
  });

  it('holds every method it emulates to a contract test', () => {
    const untested = methods.filter(
      (method) => emulated.includes(method) && !new RegExp(`\\b${method}\\b`).test(contracts),
    );

    expect(untested).toEqual([]);
  });

  it('throws the name of every method it does not emulate', () => {
    for (const method of methods.filter((each) => !emulated.includes(each)))
      expect(() => own[method]?.call({}), method).toThrow(
        `not emulated: ${short}.${method} — add it in local/services/`,
      );
  });
});

describe('the global services', () => {
  it('are all there by name, emulated or throwing', async () => {
    // The types declare a helper and the enums of Utilities as if they were globals.
    const helpers = ['Date2', 'Charset', 'DigestAlgorithm', 'MacAlgorithm', 'RsaAlgorithm'];
    const names = declared.globals.filter((name) => !helpers.includes(name));
    const { owner } = await openBundle(
      `function missing(names) { return names.filter(function (n) { return eval('typeof ' + n) === 'undefined'; }); }`,
    );

    expect(owner.call('missing', [names]).value).toEqual([]);
  });
});

// Which methods a script may call with the scopes it was granted, in the mode it runs in (PLATFORM 2A, 2E).

import type { Manifest } from './load.ts';
import { methodScopesText } from './method-scopes.ts';

const PREFIX = 'https://www.googleapis.com/auth/';

/**
 * What an execution may do (PLATFORM 2A): `LIMITED` in simple triggers, `FULL` in everything a person started or consented
 * to. A bound script never meets `NONE`, which is for add-ons not enabled in the file (2.1), and has no cell functions here.
 */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** The mode an entry gives. */
export function modeOf({ isSimple }: { readonly isSimple: boolean }): AuthMode {
  return isSimple ? 'LIMITED' : 'FULL';
}

/** Everything the table knows of a class: method name to scopes, any one of which is enough; empty: none needed. */
const table: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = readTable();

/** Methods of a class by the reference, emulated or not. */
export function methodsOf(className: string): string[] {
  return [...(table.get(className)?.keys() ?? [])];
}

/** Short scope names any one of which lets `Class.method` run; empty when none is needed or the method is unknown. */
export function scopesOf(method: string): readonly string[] {
  const [className = '', name = ''] = method.split('.');
  return table.get(className)?.get(name) ?? [];
}

/** A scope without its common prefix. */
export function shortScope(scope: string): string {
  return scope.startsWith(PREFIX) ? scope.slice(PREFIX.length) : scope;
}

/** The manifest's scopes, or those Google would find in the source, comments included (PLATFORM 2.36). */
export function declaredScopes(manifest: Manifest, source: string): string[] {
  if (manifest.oauthScopes !== undefined) return manifest.oauthScopes.map(shortScope);
  const seen = signsOfScopes.filter(([sign]) => sign.test(source)).map(([, scope]) => scope);
  return /@OnlyCurrentDoc/.test(source)
    ? seen.map((scope) => (scope === 'spreadsheets' ? 'spreadsheets.currentonly' : scope))
    : seen;
}

/** The text of a refusal, or null when the call may go ahead (PLATFORM 2A, 2.3, 2.4, 2.34, 2.37). */
export function refusalOf(method: string, granted: ReadonlySet<string>, mode: AuthMode): string | null {
  const anyOf = scopesOf(method);
  if (mode === 'FULL') {
    if (anyOf.length === 0 || anyOf.some((scope) => granted.has(scope))) return null;
    return `Specified permissions are not sufficient to call ${method}. Required permissions: ${required(anyOf)}`;
  }
  if (isOpenTo[mode](method, anyOf)) return null;
  const permissions = anyOf.length === 0 ? '' : ` Required permissions: ${required(anyOf)}`;
  return `You do not have permission to call ${method}.${permissions}`;
}

/** Who the user is every mode may ask, to hear nothing (2.17). */
const asksWhoIsThere = (anyOf: readonly string[]): boolean => anyOf.includes('userinfo.email');
const isOfBoundFile = (anyOf: readonly string[]): boolean => anyOf.includes('spreadsheets.currentonly');

/** What the modes without the person's consent leave open (2A). */
const isOpenTo: {
  readonly [mode in Exclude<AuthMode, 'FULL'>]: (method: string, anyOf: readonly string[]) => boolean;
} = {
  NONE: (method, anyOf) =>
    asksWhoIsThere(anyOf) || (anyOf.length === 0 && !/^(Properties|PropertiesService)\./.test(method)),
  LIMITED: (_, anyOf) => anyOf.length === 0 || isOfBoundFile(anyOf) || asksWhoIsThere(anyOf),
  CUSTOM_FUNCTION: (method, anyOf) => {
    if (/^(Ui|Menu|Browser)\./.test(method)) return false;
    if (isOfBoundFile(anyOf)) return /\.(get|is|can|offset|createTextFinder|find)/.test(method);
    return anyOf.length === 0 || asksWhoIsThere(anyOf) || anyOf.includes('script.external_request');
  },
};

const signsOfScopes: readonly (readonly [RegExp, string])[] = [
  [/\bSpreadsheetApp\b/, 'spreadsheets'],
  [/\bshow(Sidebar|ModalDialog|ModelessDialog)\b/, 'script.container.ui'],
  [/\bMailApp\b/, 'script.send_mail'],
  [/\b(newTrigger|getProjectTriggers|deleteTrigger|getUserTriggers)\b/, 'script.scriptapp'],
  [/\bUrlFetchApp\b/, 'script.external_request'],
  [/\bget(Active|Effective)User\b(?!Locale)/, 'userinfo.email'],
  [/\bDriveApp\b/, 'drive'],
  [/\bCalendarApp\b/, 'calendar'],
];

function required(anyOf: readonly string[]): string {
  const full = anyOf.map((scope) => PREFIX + scope);
  return full.length === 1 ? full.join('') : `(${full.join(' || ')})`;
}

function readTable(): Map<string, Map<string, readonly string[]>> {
  const classes = new Map<string, Map<string, readonly string[]>>();
  for (const line of methodScopesText.trim().split('\n')) {
    const [className = '', scopes = '-', ...names] = line.split(' ');
    const methods = classes.get(className) ?? new Map<string, readonly string[]>();
    for (const name of names) methods.set(name, scopes === '-' ? [] : scopes.split('|'));
    classes.set(className, methods);
  }
  return classes;
}

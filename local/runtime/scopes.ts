// Which methods a script may call with the scopes it was granted, in the mode it runs in (PLATFORM 2A, 2E).

import type { Manifest } from './load.ts';
import { methodScopesText } from './method-scopes.ts';

const PREFIX = 'https://www.googleapis.com/auth/';

/** What an execution may do: `LIMITED` for simple triggers, `FULL` for everything a person started or consented to. */
export type AuthMode = 'LIMITED' | 'FULL';

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

/** The text of a refusal, or null when the call may go ahead (PLATFORM 2.3, 2.4, 2.34, 2.37). */
export function refusalOf(method: string, granted: ReadonlySet<string>, mode: AuthMode): string | null {
  const anyOf = scopesOf(method);
  if (anyOf.length === 0) return null;
  if (mode === 'LIMITED') {
    // The bound document is open to a simple trigger, and who the user is it may ask, to hear nothing (2.17).
    if (anyOf.includes('spreadsheets.currentonly') || anyOf.includes('userinfo.email')) return null;
    return `You do not have permission to call ${method}. Required permissions: ${required(anyOf)}`;
  }
  if (anyOf.some((scope) => granted.has(scope))) return null;
  return `Specified permissions are not sufficient to call ${method}. Required permissions: ${required(anyOf)}`;
}

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

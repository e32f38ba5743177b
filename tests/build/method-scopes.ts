// Which scopes a call needs, from the table of the platform's own reference.

import { readFileSync } from 'node:fs';
import { inRepository } from '../support/repository.ts';
import type { MethodCall } from './script-calls.ts';

type Row = {
  readonly service: string;
  readonly className: string;
  readonly method: string;
  readonly anyOf: string[];
};

const rows: readonly Row[] = readFileSync(inRepository('local', 'runtime', 'method-scopes.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('service\t'))
  .map((line) => {
    const [service = '', className = '', signature = '', scopes = '-'] = line.split('\t');
    const method = signature.replace(/\(.*$/, '');
    return { service, className, method, anyOf: scopes === '-' ? [] : scopes.split('|') };
  });

const classes = new Set(rows.map(({ className }) => className));

/**
 * For each call that could be one of Google's: the scope sets, any one of which would let it run.
 * `SpreadsheetApp.openById` is certain; `x.getRange` may belong to any class of the services the script names.
 */
export function neededScopes(calls: readonly MethodCall[]): { call: string; waysIn: string[][] }[] {
  const named = new Set(calls.map(({ object }) => object ?? ''));
  const services = new Set([
    'base',
    ...rows.filter(({ className }) => named.has(className)).map((row) => row.service),
  ]);
  return calls.flatMap(({ object, method }) => {
    const isCertain = object !== undefined && classes.has(object);
    const fitting = rows.filter(
      (row) => row.method === method && (isCertain ? row.className === object : services.has(row.service)),
    );
    if (fitting.length === 0) return [];
    return [{ call: `${isCertain ? object : '…'}.${method}`, waysIn: fitting.map(({ anyOf }) => anyOf) }];
  });
}

/** True when some class's method of that name runs with the scopes granted. */
export function mayRun(waysIn: readonly string[][], granted: ReadonlySet<string>): boolean {
  return waysIn.some((anyOf) => anyOf.length === 0 || anyOf.some((scope) => granted.has(scope)));
}

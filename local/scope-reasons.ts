// The scopes of the manifest with the reason for each, as `docs/scopes.md` gives it.

import { readFileSync } from 'node:fs';

export type ScopeReason = { readonly scope: string; readonly reason: string };

/** Reads the manifest and the table of reasons from the repository, which is the working directory. A scope without a reason throws. */
export function readScopes(): ScopeReason[] {
  const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
  const reasons = new Map(
    [...readFileSync('docs/scopes.md', 'utf8').matchAll(/^\|\s*`([^`]+)`\s*\|\s*([^|]+)\|/gm)].map(
      ([, scope = '', reason = '']) => [scope, reason.trim()],
    ),
  );
  return manifest.oauthScopes.map((scope) => {
    const reason = reasons.get(scope) ?? reasons.get(scope.split('/').pop() ?? scope);
    if (!reason) throw new Error(`docs/scopes.md gives no reason for ${scope}.`);
    return { scope, reason };
  });
}

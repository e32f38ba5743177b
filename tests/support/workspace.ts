// Opens a workspace on a small bundle that the test itself writes, in a folder that is thrown away.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Options, Person, Workspace } from '../../local/contract.ts';
import { openWorkspace } from '../../local/workspace.ts';

/** Files of a pushed folder by name; a string alone is `Code.js`. */
export type Bundle = string | { readonly [file: string]: string };

const allScopes = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.send_mail',
  'script.scriptapp',
  'userinfo.email',
].map((scope) => `https://www.googleapis.com/auth/${scope}`);

/** A manifest as JSON text. */
export function manifest(more: Record<string, unknown> = {}): string {
  return JSON.stringify({ timeZone: 'Asia/Shanghai', runtimeVersion: 'V8', oauthScopes: allScopes, ...more });
}

/** A folder that is gone after the test. */
export function throwAwayFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a pushed folder. */
export function writeBundle(bundle: Bundle): string {
  const folder = throwAwayFolder();
  const files = typeof bundle === 'string' ? { 'Code.js': bundle } : bundle;
  for (const [name, text] of Object.entries({ 'appsscript.json': manifest(), ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Opens a workspace in memory and its owner. */
export async function openBundle(
  bundle: Bundle,
  options: Partial<Options> = {},
): Promise<{ workspace: Workspace; owner: Person }> {
  const workspace = await openWorkspace({ dist: writeBundle(bundle), ...options });
  onTestFinished(() => workspace.close());
  return { workspace, owner: workspace.person('librarian@school.example') };
}

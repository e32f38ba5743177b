// Reads any folder that clasp could push, refuses what Apps Script could not parse, and compiles it once.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Script } from 'node:vm';
import { checkSource, findTopLevel, type TopLevel } from './source-check.ts';

/** The parts of `appsscript.json` the workspace heeds (PLATFORM 6.11). */
export type Manifest = {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly { readonly userSymbol: string; readonly serviceId: string }[];
  };
};

/** A pushed project, compiled and never changed: every execution runs it in a context of its own. */
export type Project = {
  readonly manifest: Manifest;
  /** All server files in the order they run, as one text (PLATFORM 4.4). */
  readonly source: string;
  readonly script: Script;
  /** What the pushed text declares at top level, by name (PLATFORM 4.5, 4.6). */
  readonly topLevel: ReadonlyMap<string, TopLevel>;
  /** Pages by name without `.html`, folders with `/` (PLATFORM 5.4). */
  readonly pages: ReadonlyMap<string, string>;
};

const compiled = new Map<string, Pick<Project, 'script' | 'topLevel'>>();

/**
 * Loads a folder. Throws with the place for what a push or the parser would refuse: conflicting files (5.4), no or bad
 * manifest, ES modules (4.1), `#private` members and `static x =` (4.2), a name declared twice across files (4.4).
 */
export function loadProject(dist: string): Project {
  const files = filesUnder(dist);
  const sources = files.filter((file) => /\.(js|gs)$/.test(file)).sort(alphabetically);
  refuseConflicts(sources);
  const source = sources.map((file) => readText(join(dist, file))).join('\n;\n');
  const pages = new Map(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file.replace(/\.html$/, ''), readText(join(dist, file))]),
  );
  return { manifest: readManifest(dist), source, pages, ...compile(source, sources, dist) };
}

function compile(
  source: string,
  sources: readonly string[],
  dist: string,
): Pick<Project, 'script' | 'topLevel'> {
  const digest = createHash('sha256').update(source).digest('hex');
  const known = compiled.get(digest);
  if (known !== undefined) return known;
  for (const file of sources) checkSource(readText(join(dist, file)), file);
  const topLevel = findTopLevel(checkSource(source, 'the files together'));
  const fresh = {
    script: new Script(source, { filename: sources.length === 1 ? sources[0] : 'Code' }),
    topLevel,
  };
  compiled.set(digest, fresh);
  return fresh;
}

function readManifest(dist: string): Manifest {
  try {
    return JSON.parse(readText(join(dist, 'appsscript.json'))) as Manifest;
  } catch (error) {
    throw new Error(`${dist} has no readable appsscript.json, so clasp could not push it`, { cause: error });
  }
}

/** Text without the byte order mark that editors on Windows leave. */
function readText(path: string): string {
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}

function filesUnder(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !/(^|\/)(node_modules|\.git)\//.test(file));
}

function refuseConflicts(sources: readonly string[]): void {
  const stems = sources.map((file) => file.replace(/\.(js|gs)$/, ''));
  const twice = stems.find((stem, i) => stems.indexOf(stem) !== i);
  if (twice !== undefined) throw new Error(`Conflicting files found: ${twice}.js and ${twice}.gs`);
}

function alphabetically(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

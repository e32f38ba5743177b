// What clasp would push: exactly these files, each fit to be served as it is.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dist, readDist } from '../support/dist.ts';
import { inRepository, repository } from '../support/repository.ts';
import { mayRun, neededScopes } from './method-scopes.ts';
import { methodCalls, parseScript, templatePieces } from './script-calls.ts';

const files = readdirSync(dist).sort();
const pages = files.filter((file) => file.endsWith('.html'));
const PREFIX = 'https://www.googleapis.com/auth/';
const LARGEST_PAGE = 1_000_000;

describe('pushing', () => {
  it('sends the script, one file for each page, and the manifest', () => {
    const clasp = inRepository('node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
    const said = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: repository,
      encoding: 'utf8',
    });
    const status = JSON.parse(said) as { filesToPush: string[]; untrackedFiles: string[] };

    expect(files).toEqual([
      'Code.js',
      'appsscript.json',
      'charges.html',
      'chase.html',
      'data-check.html',
      'desk.html',
      'due-moves.html',
      'import.html',
      'print.html',
    ]);
    expect(status.filesToPush.sort()).toEqual(files.map((file) => `dist/${file}`));
    expect(status.untrackedFiles).toEqual([]);
  });

  it('sends no path of this machine', () => {
    const carrying = files.filter((file) => readDist(file).includes(repository.replace(/\/$/, '')));

    expect(carrying).toEqual([]);
  });
});

describe.each(pages)('the page %s', (file) => {
  const html = readDist(file);
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '');

  it('brings everything along', () => {
    const markup = scripts.reduce((text, script) => text.replace(script, () => ''), html);
    const fromOutside = /(?:src|href)\s*=\s*["']?(?!data:|#)[^\s"'>]+|@import|url\((?!['"]?(?:data:|#))/g;

    expect(scripts.length).toBe(1);
    expect(markup.match(fromOutside) ?? []).toEqual([]);
  });

  it('keeps what looks like a comment out of template literals, where it would be cut away', () => {
    const pieces = scripts.flatMap((text) => templatePieces(parseScript(text)));

    expect(pieces.filter((piece) => /\/\/|\/\*/.test(piece))).toEqual([]);
  });

  it(`is smaller than ${LARGEST_PAGE} bytes`, () => {
    expect(Buffer.byteLength(html)).toBeLessThan(LARGEST_PAGE);
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(readDist('appsscript.json')) as {
    oauthScopes: string[];
    [key: string]: unknown;
  };
  const declared = new Set(manifest.oauthScopes.map((scope) => scope.replace(PREFIX, '')));
  const needed = neededScopes(methodCalls(parseScript(readDist('Code.js'))));

  it('says where and how the script runs', () => {
    expect(manifest).toMatchObject({
      timeZone: 'Asia/Shanghai',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
    });
    expect(manifest.oauthScopes.every((scope) => scope.startsWith(PREFIX))).toBe(true);
  });

  it('asks for every scope that a call of the script needs', () => {
    expect(needed.filter(({ waysIn }) => !mayRun(waysIn, declared)).map(({ call }) => call)).toEqual([]);
  });

  it.each([...declared])('asks for %s because a call cannot run without it, and says why', (scope) => {
    const others = new Set([...declared].filter((other) => other !== scope));
    const reasons = readFileSync(inRepository('docs', 'scopes.md'), 'utf8');

    expect(needed.filter(({ waysIn }) => !mayRun(waysIn, others))).not.toEqual([]);
    expect(reasons).toMatch(new RegExp(`^\\| \`${scope}\` +\\| \\S`, 'm'));
  });
});

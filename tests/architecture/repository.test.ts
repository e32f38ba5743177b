// What every file of the repository owes the next reader, and what none may carry.

import { describe, expect, it } from 'vitest';
import { isCode, readSource, repositoryFiles } from './source-files.ts';

const LONGEST = 300;
const files = repositoryFiles();
const texts = files.filter((path) => !/\.(png|jpg|gif|webp|xlsx|ico|woff2?)$/.test(path));
const written = files.filter((path) => isCode(path) || path.endsWith('.css'));

/** Long lists of facts, one a line: nobody reads them from top to bottom. */
const listsOfFacts = /^local\/(fills\/.*titles|runtime\/method-scopes)/;

describe('keeping a file short', () => {
  it(`stops at ${LONGEST} lines`, () => {
    const long = files
      .filter((path) => isCode(path) && !listsOfFacts.test(path))
      .map((path) => ({ path, lines: readSource(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LONGEST);

    expect(long).toEqual([]);
  });
});

describe('opening a file', () => {
  it('begins by saying why it exists', () => {
    const silent = written.filter((path) => !/^(\/\/ \S|\/\*\*? )/.test(readSource(path)));

    expect(silent).toEqual([]);
  });
});

describe('depending on a package', () => {
  it('is accounted for in docs/dependencies.md, and nothing there is gone', () => {
    const { dependencies, devDependencies } = JSON.parse(readSource('package.json')) as Record<
      string,
      object
    >;
    const inCode = readSource('docs/dependencies.md').matchAll(/^\|(?<names>[^|]+)\|/gm);
    const told = [...inCode].flatMap(({ groups }) => [...(groups?.names ?? '').matchAll(/`([^`]+)`/g)]);

    expect(told.map(([, name]) => name).sort()).toEqual(
      Object.keys({ ...dependencies, ...devDependencies }).sort(),
    );
  });
});

describe('installing from the lock file', () => {
  it('works on every system: each optional package of another system has its entry', () => {
    const { packages } = JSON.parse(readSource('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
      ),
    );

    expect(missing).toEqual([]);
  });
});

describe('publishing the repository', () => {
  it('carries no path of anyone’s machine', () => {
    const folders = ['work', 'root', 'home', 'Users', 'tmp', 'var/folders'].map((name) => `/${name}/`);
    const path = new RegExp(`(?<![\\w.~)}-])(${folders.join('|')})[\\w.-]`);

    expect(linesWith(path)).toEqual([]);
  });

  it('names no package registry', () => {
    // Written so that the pattern does not find itself.
    expect(linesWith(/registry[.]npmjs|npmmirror[.]|artifac[t]ory|_authTok[e]n/)).toEqual([]);
  });
});

function linesWith(pattern: RegExp): string[] {
  return texts.flatMap((path) =>
    readSource(path)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim().slice(0, 120)}`] : [])),
  );
}

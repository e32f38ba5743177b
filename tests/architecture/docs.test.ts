// The documents keep their promises: links lead somewhere, pictures are there, commands can be typed.

import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource, repositoryFiles } from './source-files.ts';

const files = repositoryFiles();
const documents = files.filter((path) => path.endsWith('.md'));
const MANUALS = ['zh-CN', 'en'] as const;

type Link = { readonly from: string; readonly to: string; readonly anchor: string };

describe('following a link', () => {
  it.each(documents)('from %s leads to something that is there', (path) => {
    const broken = linksOf(path).filter(
      ({ to, anchor }) => !exists(to) || (anchor !== '' && !anchorsOf(to).includes(anchor)),
    );

    expect(broken).toEqual([]);
  });

  it('reaches every page of the manual from its first page', () => {
    for (const language of MANUALS) {
      const folder = `docs/manual/${language}`;
      const reached = linksOf(`${folder}/README.md`).map(({ to }) => to);

      expect(pagesOf(folder).filter((path) => !reached.includes(path))).toEqual([`${folder}/README.md`]);
    }
  });

  it('meets every picture somewhere', () => {
    const shown = new Set(documents.flatMap((path) => linksOf(path).map(({ to }) => to)));
    const pictures = files.filter((path) => path.startsWith('docs/pictures/'));

    expect(pictures.filter((path) => !shown.has(path))).toEqual([]);
  });
});

describe('translating the manual', () => {
  it('leaves no page and no picture out in either language', () => {
    const [zh, en] = MANUALS.map((language) => namesIn(`docs/manual/${language}`));
    const [zhPictures, enPictures] = MANUALS.map((language) => namesIn(`docs/pictures/${language}`));

    expect(zh).toEqual(en);
    expect(zhPictures).toEqual(enPictures);
  });
});

describe('typing a command', () => {
  const { scripts } = JSON.parse(readSource('package.json')) as { scripts: Record<string, string> };
  const commands = (path: string) =>
    [...readSource(path).matchAll(/\bnpm (?:run (?:--silent )?)?([a-z]+)/g)].map(([, name = '']) => name);

  it.each(documents)('of %s runs a script of package.json', (path) => {
    const unknown = commands(path).filter((name) => !(name in scripts) && name !== 'install');

    expect(unknown).toEqual([]);
  });

  it('finds the same ones in the README of either language', () => {
    expect(new Set(commands('README.zh-CN.md'))).toEqual(new Set(commands('README.md')));
  });
});

/** Links and pictures inside the repository, as paths from its root. */
function linksOf(path: string): Link[] {
  const text = readSource(path).replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [file = '', anchor = ''] = target.split('#');
      const to = file === '' ? path : posix.join(posix.dirname(path), file);
      return { from: path, to, anchor: decodeURIComponent(anchor) };
    });
}

function exists(path: string): boolean {
  return files.some((file) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`));
}

/** What a heading is called in a link, as GitHub does it. */
function anchorsOf(path: string): string[] {
  return [...readSource(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

const pagesOf = (folder: string) => files.filter((path) => path.startsWith(`${folder}/`));
const namesIn = (folder: string) =>
  pagesOf(folder)
    .map((path) => path.slice(folder.length))
    .sort();

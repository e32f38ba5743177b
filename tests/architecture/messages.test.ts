// Every text in both languages, and a text for everything the product can answer.

import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { areas } from '../../src/areas.ts';
import { inRepository } from '../support/repository.ts';
import { filesUnder, parse } from './source-files.ts';

const HAN = /\p{Script=Han}/u;
/** Four words in a row: names and codes such as `ISBN` or `Google Sheets` may stand in a Chinese text. */
const ENGLISH_SENTENCE = /\b[a-z]+(?:[ ,]+[a-z]+){3,}\b/i;

/** `en.ts`, or of a part of the words `findings-en.ts`. */
const isEnglish = (path: string) => /[/-]en\.ts$/.test(path);

const folders = areas
  .map(({ name }) => `src/${name}/messages`)
  .filter((folder) => filesUnder(folder).length > 0);

describe.each(folders)('the messages in %s', (folder) => {
  it('have the same keys in English and in Chinese', async () => {
    const english = filesUnder(folder).filter(isEnglish);
    const pairs = english.map((path) => [path, path.replace(/en\.ts$/, 'zh-CN.ts')] as const);

    expect(filesUnder(folder)).toHaveLength(2 * english.length);
    for (const [en, zh] of pairs) expect(await keysOf(zh)).toEqual(await keysOf(en));
  });

  it('hold no Chinese in English and no English sentence in Chinese', () => {
    const strays = filesUnder(folder).flatMap((path) =>
      textsOf(path)
        .filter((text) => (isEnglish(path) ? HAN.test(text) : ENGLISH_SENTENCE.test(text)))
        .map((text) => `${path}: ${text}`),
    );

    expect(strays).toEqual([]);
  });
});

describe.each(areas.map(({ name, findings }) => [name, Object.keys(findings)] as const))(
  'the findings of %s',
  (name, codes) => {
    it('each have a text', async () => {
      const keys = (await keysOf(`src/${name}/messages/en.ts`)).map((key) => key.split('.').at(-1));

      expect(codes.filter((code) => !keys.includes(code))).toEqual([]);
    });
  },
);

/** Every key of every object a file exports, `outer.inner`, the exported name left out. */
async function keysOf(path: string): Promise<string[]> {
  if (filesUnder(path.slice(0, path.lastIndexOf('/'))).includes(path) === false) return [];
  const module = (await import(inRepository(path))) as Record<string, unknown>;
  return Object.values(module).flatMap(flatKeys).sort();
}

function flatKeys(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    key,
    ...flatKeys(inner).map((deep) => `${key}.${deep}`),
  ]);
}

/** The literal pieces of text in a file: what a person reads, without the code between. */
function textsOf(path: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      texts.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(path));
  return texts;
}

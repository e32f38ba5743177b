// One word per thing (docs/words.md): the words that were decided against must not come back.

import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesUnder, isCode, parse } from './source-files.ts';

/** Words that no name in the code may contain, and the one to use. */
const neverInNames: Readonly<Record<string, string>> = {
  patron: 'reader',
  borrower: 'reader',
  checkout: 'lend',
  'check out': 'lend',
  checkin: 'takeBack',
  'check in': 'takeBack',
  bib: 'title',
  penalty: 'charge',
  deadline: 'dueOn',
  inventory: 'stocktake',
  magazine: 'serial',
};

/** Words that no text on a screen may contain, and the one to use. */
const neverInTexts: Readonly<Record<string, string>> = {
  逾期: '超期',
  丢失: '遗失',
  财产号: '登录号',
  证条码号: '借书证号',
  助理: '小管理员',
  patron: 'reader',
  borrower: 'reader',
  checkout: 'lend',
  penalty: 'compensation',
  inventory: 'stocktake',
  magazine: 'serial',
  deadline: 'due',
};

const sources = filesUnder('src').filter(isCode);
/** Where screen texts are written; an import, for one, must know the words of other people's files. */
const spoken = sources.filter((path) =>
  /\/(messages|sidebar|i18n|browser)\/|\/(tables|entry)\.ts$/.test(path),
);

describe('naming', () => {
  it.each(Object.entries(neverInNames))('never says %s, but %s', (word) => {
    const found = sources.flatMap((path) => namesIn(path).filter((name) => speaks(name, word)));

    expect([...new Set(found)]).toEqual([]);
  });
});

describe('speaking to people', () => {
  it.each(Object.entries(neverInTexts))('never says %s, but %s', (word) => {
    const pattern = new RegExp(/^[a-z]+$/.test(word) ? `\\b${word}s?\\b` : word, 'i');
    const found = spoken.flatMap((path) =>
      textsIn(path)
        .filter((text) => pattern.test(text))
        .map((text) => `${path}: ${text}`),
    );

    expect(found).toEqual([]);
  });
});

/** `overdueLoan`, `OVERDUE_LOAN` and `overdue-loan` all speak the words "overdue loan". */
function speaks(name: string, word: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_-]/g, ' ')
    .toLowerCase();
  return new RegExp(`(^| )${word}s?( |$)`).test(words);
}

/** Every name a file declares or uses, its own name included. */
function namesIn(path: string): string[] {
  const names = [path.replace(/^.*\//, '').replace(/\.\w+$/, '')];
  visitAll(parse(path), (node) => {
    if (ts.isIdentifier(node)) names.push(node.text);
  });
  return names;
}

function textsIn(path: string): string[] {
  const texts: string[] = [];
  visitAll(parse(path), (node) => {
    const isText =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText || ts.isJsxText(node)) texts.push(node.text);
  });
  return texts;
}

function visitAll(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visitAll(child, look));
}

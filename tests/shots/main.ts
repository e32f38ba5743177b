// `npm run shots`: a picture of every screen in both languages, and a failure for every screen with something wrong on it.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { inRepository } from '../support/repository.ts';
import { chargesScenes } from './charges-scenes.ts';
import { chaseScenes } from './chase-scenes.ts';
import { writeContactSheet } from './contact-sheet.ts';
import { dataCheckScenes } from './data-check-scenes.ts';
import { deskScenes } from './desk-scenes.ts';
import { renewDocsPictures } from './docs-pictures.ts';
import { dueMovesScenes } from './due-moves-scenes.ts';
import { importScenes } from './import-scenes.ts';
import { paneScenes } from './pane-scenes.ts';
import { printScenes } from './print-scenes.ts';
import { type Language, languages, type PageScene } from './scene.ts';
import { type Shot, takePage } from './take-page.ts';
import { takeWindow } from './take-window.ts';
import { windowScenes } from './window-scenes.ts';

const USAGE = `npm run shots -- [options]
  --only WORD   screens whose name begins with it: desk, import, print, data-check, window, window-error …
  --docs        also renews the pictures the documents show, in docs/pictures/; with --only those of that name
`;

const FOLDER = inRepository('.out', 'shots');

const pageScenes: readonly PageScene[] = [
  ...deskScenes,
  ...paneScenes,
  ...importScenes,
  ...dataCheckScenes,
  ...chargesScenes,
  ...chaseScenes,
  ...dueMovesScenes,
  ...printScenes,
];

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string', default: '' }, docs: { type: 'boolean', default: false } },
  });
  rmSync(FOLDER, { recursive: true, force: true });
  const browser = await openBrowser();
  const taken: string[] = [];
  let defects = 0;
  const keep = (language: Language, { name, picture, defects: found }: Shot) => {
    const file = join(language, `${name}.png`);
    mkdirSync(dirname(join(FOLDER, file)), { recursive: true });
    writeFileSync(join(FOLDER, file), picture);
    taken.push(file);
    defects += found.length;
    for (const defect of found) process.stdout.write(`✕ ${language} ${name}: ${defect}\n`);
  };
  try {
    for (const language of languages) {
      await takeAll(browser, language, values.only, keep);
      if (!values.docs) continue;
      for (const path of await renewDocsPictures(browser, language, values.only))
        process.stdout.write(`${path}\n`);
    }
  } finally {
    await browser.close();
  }
  writeContactSheet(FOLDER, taken);
  process.stdout.write(
    `${taken.length} pictures in .out/shots (index.html shows them all), ${defects} defects.\n`,
  );
  return taken.length > 0 && defects === 0 ? 0 : 1;
}

async function takeAll(
  browser: Browser,
  language: Language,
  only: string,
  keep: (language: Language, shot: Shot) => void,
): Promise<void> {
  for (const scene of pageScenes.filter(({ name }) => name.startsWith(only))) {
    for (const size of scene.sizes) {
      for (const shot of await takePage(browser, scene, size, language)) keep(language, shot);
    }
  }
  for (const scene of windowScenes.filter(({ name }) => name.startsWith(only))) {
    keep(language, await takeWindow(browser, scene, language));
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 1;
  },
);

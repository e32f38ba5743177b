// A real browser for tests and pictures, with nothing to install by hand on Linux x64.

import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { findBrowser } from '../../build/find-browser.mjs';
import { inRepository } from './repository.ts';
import { unpackChromium } from './shipped-chromium.ts';

const TRIES = 3;
const ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/**
 * Opens the Chromium that ships inside a package on Linux x64, else an installed Chrome. Throws, saying what to install,
 * when there is none. Close it when done.
 */
export async function openBrowser(): Promise<Browser> {
  const found = findBrowser();
  if (!found) throw new Error('No browser: install Google Chrome or Chromium, or name one with CHROME_PATH.');
  if (found.kind === 'installed') return chromium.launch({ executablePath: found.path, args: ARGS });
  const { program, env } = await unpackChromium();
  return launchStubbornly(program, { ...definedOnly(process.env), ...env });
}

/** A busy machine may refuse a first start; a second one a moment later is enough. */
async function launchStubbornly(program: string, env: Record<string, string>): Promise<Browser> {
  for (let tried = 1; ; tried++) {
    try {
      return await chromium.launch({ executablePath: program, args: ARGS, env });
    } catch (trouble) {
      if (tried === TRIES) throw trouble;
      await new Promise((resolve) => setTimeout(resolve, 500 * tried));
    }
  }
}

/** One rule of accessibility that a page breaks, and where. */
export type AxeViolation = {
  readonly rule: string;
  readonly help: string;
  readonly where: readonly string[];
};

/** What axe finds wrong in the page or frame; `include` narrows it to one CSS selector. */
export async function findAxeViolations(place: Page | Frame, include?: string): Promise<AxeViolation[]> {
  await place.evaluate(readFileSync(inRepository('node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
  return place.evaluate(async (selector) => {
    // axe defines its own global in the page; its types are not known there.
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(selector ?? document, { resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      where: nodes.map((node) => node.html),
    }));
  }, include);
}

/** Throws with every broken rule and place, so that the failing test says what to mend. */
export async function expectNoAxeViolations(place: Page | Frame, include?: string): Promise<void> {
  const found = await findAxeViolations(place, include);
  if (found.length === 0) return;
  const lines = found.map(({ rule, help, where }) => `${rule}: ${help}\n  ${where.join('\n  ')}`);
  throw new Error(`Accessibility:\n${lines.join('\n')}`);
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

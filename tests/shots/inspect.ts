// Everything a screen is failed for: what the eye would find, what axe finds, what the page itself complained of.

import { build } from 'esbuild';
import type { Frame, Page } from 'playwright-core';
import { findAxeViolations } from '../support/browser.ts';
import { inRepository } from '../support/repository.ts';
import type { Defect, LookOptions } from './look-over.ts';

let script: Promise<string> | undefined;

/** Looks a page or a frame over; answers one line for each defect. */
export async function inspect(place: Page | Frame, options: LookOptions): Promise<string[]> {
  script ??= bundleForPage();
  await place.evaluate(await script);
  const seen = await place.evaluate((chosen) => {
    const { eye } = window as unknown as { eye: { lookOver: (options: LookOptions) => Defect[] } };
    return eye.lookOver(chosen);
  }, options);
  const violations = await findAxeViolations(place, options.within);
  return [
    ...seen.map(({ what, where }) => `${what}: ${where}`),
    ...violations.map(({ rule, help, where }) => `axe ${rule}: ${help}: ${where[0]?.slice(0, 160)}`),
  ];
}

async function bundleForPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inRepository('tests', 'shots', 'look-over.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'eye',
    target: 'es2022',
  });
  return `${outputFiles[0]?.text ?? ''}; window.eye = eye;`;
}

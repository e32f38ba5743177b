// The built desk in a real browser, on a bad line to a real workbook: a class exchanging at three scans a second.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { lossyNetwork } from '../local/server/lossy-network.ts';
import { openBrowser } from '../tests/support/browser.ts';
import { type Answering, type Outcome, openPage } from '../tests/support/page-harness.ts';
import type { Bench } from './act.ts';
import type { BrowserFigures } from './browser-figures.ts';
import { rpc } from './calls.ts';
import { classOf, lendBooks, reckonExchange, type Scan, scansOf } from './exchange-class.ts';
import { percentile } from './percentile.ts';
import { isAllSettled, readSeen, type Seen, type SeenScan, watchScans } from './scan-watch.ts';

export type BrowserOptions = {
  readonly dist: string;
  readonly seed: number;
  /** Children of the class; five scans each. */
  readonly children?: number;
  readonly delayMs?: number;
  /** Share of calls that fail, half of them after the server has done its work. */
  readonly failing?: number;
};

const SCAN_EVERY_MS = 1_000 / 3;
const QUIET_MS = 500;
const GIVE_UP_MS = 180_000;

/** `null` when no browser can be started here. The workbook must be as it was filled. */
export async function measureBrowser(bench: Bench, options: BrowserOptions): Promise<BrowserFigures | null> {
  const browser = await openBrowser().catch(() => null);
  if (!browser) return null;
  try {
    return await exchangeInBrowser(browser, bench, options);
  } finally {
    await browser.close();
  }
}

async function exchangeInBrowser(
  browser: Browser,
  bench: Bench,
  { dist, seed, children: size = 45, delayMs = 3_000, failing = 0.1 }: BrowserOptions,
): Promise<BrowserFigures> {
  const children = classOf(bench.school, size);
  lendBooks(bench, children);
  const scans = scansOf(children);
  const wire = makeLine(bench, seed);
  const html = readFileSync(join(dist, 'desk.html'), 'utf8');
  const { page } = await openPage(browser, { file: 'desk.html', html, answer: wire.answer });
  await page.bringToFront();
  await page.locator('[data-testid=scan]').waitFor();
  await wire.quiet();
  // The index is there; from now on the line is bad.
  wire.spoil(delayMs, failing);
  await page.evaluate(
    watchScans,
    scans.map(({ kind, child }) => (kind === 'card' ? child.reader.name : '')),
  );
  await scanAll(page, scans);
  // What has not settled by then is counted as lost.
  await page.waitForFunction(isAllSettled, undefined, { timeout: GIVE_UP_MS }).catch(() => {});
  return figuresOf(bench, scans, await page.evaluate(readSeen));
}

/** Between page and server: perfect at first. */
function makeLine(bench: Bench, seed: number) {
  const network = lossyNetwork(seed);
  let settings = { delayMs: 0, refuse: 0, loseReply: 0 };
  let calls = 0;
  let inFlight = 0;
  const answer: Answering = async (name, args) => {
    calls += 1;
    inFlight += 1;
    const outcome = await network.carry(settings, async (): Promise<Outcome> => {
      const result = rpc(bench.librarian, name, JSON.parse(JSON.stringify(args)));
      return result.state === 'done' ? { value: String(result.value) } : { error: result.error ?? '' };
    });
    inFlight -= 1;
    return outcome;
  };
  return {
    answer,
    spoil(delayMs: number, failing: number): void {
      settings = { delayMs, refuse: failing / 2, loseReply: failing / 2 };
    },
    /** Ends when the page has asked for all it wants and nothing more for a moment. */
    async quiet(): Promise<void> {
      for (let before = -1; before !== calls || inFlight > 0 || calls === 0; ) {
        before = calls;
        await wait(QUIET_MS);
      }
    },
  };
}

/** Types as a scanner does, each code at its time, however long the one before took. */
async function scanAll(page: Page, scans: readonly Scan[]): Promise<void> {
  const beganAt = performance.now();
  for (const [at, scan] of scans.entries()) {
    await wait(beganAt + at * SCAN_EVERY_MS - performance.now());
    await page.keyboard.type(scan.kind === 'card' ? scan.child.reader.card : scan.copy.barcode);
    await page.keyboard.press('Enter');
  }
}

function figuresOf(bench: Bench, scans: readonly Scan[], seen: Seen): BrowserFigures {
  const both = scans.map((scan, at) => ({ scan, seen: seen.scans[at] as SeenScan }));
  const copies = both.filter(({ scan }) => scan.kind !== 'card');
  const answers = both.flatMap(({ seen: { scannedAt, answeredAt } }) => since(scannedAt, answeredAt));
  const settled = copies.flatMap(({ seen: { scannedAt, settledAt } }) => since(scannedAt, settledAt));
  const sent = copies.map(({ scan, seen: { requestId } }) => ({ scan, requestId }));
  const { lost, outOfOrder } = reckonExchange(bench.workspace, sent);
  return {
    scans: scans.length,
    answerP50Ms: percentile(answers, 0.5),
    answerP95Ms: percentile(answers, 0.95),
    settledP50Ms: percentile(settled, 0.5),
    settledP95Ms: percentile(settled, 0.95),
    maxQueue: seen.maxQueue,
    lost: Math.max(lost, copies.length - settled.length) + unansweredCards(both),
    outOfOrder,
  };
}

function unansweredCards(both: readonly { readonly scan: Scan; readonly seen: SeenScan }[]): number {
  return both.filter(({ scan, seen }) => scan.kind === 'card' && seen.answeredAt === null).length;
}

/** Milliseconds between two moments; nothing when one of them never came. */
function since(from: number | null, to: number | null): number[] {
  return from === null || to === null ? [] : [to - from];
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}

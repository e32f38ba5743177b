// A desk treated without mercy, in the real browser and the real ledger: whatever is done to it, each act has one fate and the ledger is sound.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { liveThroughChaos } from '../support/desk-chaos.ts';
import { expectSoundLedger, isOut, linesOf } from '../support/ledger-truth.ts';
import { scan } from '../support/school-desk.ts';
import { openSmallSchool } from '../support/small-school.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const SEEDS = [7, 53];

describe.each(SEEDS)('two hundred things done to a desk by chance (seed %i)', (seed) => {
  it('leave one fate for each act, on the screen and in the journal, and a sound ledger', async () => {
    const school = await openSmallSchool();
    const chaos = await liveThroughChaos(browser, school, seed, 200);
    await chaos.comeToRest();
    const told = chaos.told.join(' | ');

    expect(chaos.errors, told).toEqual([]);
    expect(
      await chaos.page.locator('.line[data-state=queued], .line[data-state=unknown]').count(),
      told,
    ).toBe(0);
    const fates = await chaos.fates();
    const shown = [...chaos.sent.keys()].map((id) => [id, fates[id] ?? []]);
    // A refusal changes nothing and may be another answer when it is asked for again; what is settled stays so.
    const said = [...chaos.answered].map(([id, answers]) => [id, answers.slice(-1)]);
    expect(shown, told).toEqual(said);
    const takenBack = [...chaos.answered].filter(([, answers]) => /settled.*refused/.test(answers.join()));
    expect(takenBack, told).toEqual([]);
    for (const id of chaos.sent.keys()) expect(linesOf(school, id).length, `${id} ${told}`).toBeLessThan(2);
    expectSoundLedger(school, told);

    await chaos.page.reload();
    await chaos.page.locator('.scan.ready').waitFor();
    for (const { cardNumber = '', name } of school.rows('readers')) {
      const own = school.rows('loans').filter((loan) => isOut(loan) && loan.readerName === name);
      await scan(chaos.page, cardNumber);
      await chaos.page.locator(`[data-card="${cardNumber}"] .count`).waitFor();
      expect(await chaos.page.locator('.loans li').count(), `${name} ${told}`).toBe(own.length);
    }
    await chaos.page.context().close();
  });
});

// A whole Monday at the desk, told by what its screen says: the words are those of the page of words, to the letter.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { expectSoundLedger } from '../support/ledger-truth.ts';
import { openMonday } from '../support/monday.ts';
import { tellAfternoon } from '../support/monday-afternoon.ts';
import { tellMorning } from '../support/monday-morning.ts';
import { tellNoon } from '../support/monday-noon.ts';
import { Story } from '../support/monday-story.ts';

const day = new Story();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  day.monday = await openMonday(browser);
});
afterAll(async () => {
  await day.monday?.close();
  await browser?.close();
});

tellMorning(day);
tellNoon(day);
tellAfternoon(day);

describe('the night after', () => {
  beforeAll(() => day.monday.night());

  it('leaves exactly the loans open that the day made and did not end', () => {
    const kept = day.monday.outBefore.filter((each) => !day.back.has(each));

    expect(day.monday.out()).toEqual([...kept, ...day.out].sort());
  });

  it('has every return in the history, the drop box’s with the day they were put in', () => {
    const { longOverdue } = day.monday.facts;
    const past = day.monday.rows('loanHistory');
    const known = past.map((loan) => `${loan.copyBarcode} ${loan.readerName}`);

    expect([...day.back].filter((each) => !known.includes(each))).toEqual([]);
    expect(past.filter(({ copyBarcode }) => copyBarcode === longOverdue.barcode)).toContainEqual(
      expect.objectContaining({ returnedOn: '2026-09-25', overdueDays: '9' }),
    );
  });

  it('has one line of the journal for each act, and a sound ledger with nothing for the data check', () => {
    const requests = day.monday.rows('journal').map(({ requestId }) => requestId);

    expect(requests.filter((each, at) => requests.indexOf(each) !== at)).toEqual([]);
    expectSoundLedger(day.monday, 'after the night');
  });
});

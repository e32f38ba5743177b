// Two people have the workbook open: each sees what the other and the script do, at once.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHEN, type Desk, LIN, openLocalDesk, soon } from '../support/local-desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openLocalDesk();
});

afterAll(() => desk?.close());

/** What the formula bar's cell holds, read by copying it. */
async function copied(window: Awaited<ReturnType<Desk['open']>>): Promise<string> {
  await window.page.keyboard.press('Control+c');
  return window.page.evaluate(() => navigator.clipboard.readText());
}

describe('two windows of two people', () => {
  it('show each other what is typed', async () => {
    const lin = await desk.open(LIN);
    const chen = await desk.open(CHEN);

    await lin.typeInto(5, 1, '小王子');

    await soon(() => desk.read('A5')).toEqual([['小王子']]);
    await chen.click(5, 1);
    await soon(() => copied(chen)).toBe('小王子');
  });

  it('show each other an inserted column', async () => {
    const lin = await desk.open(LIN);
    const chen = await desk.open(CHEN);
    await lin.click(1, 1);

    await lin.choose('插入', '在左侧插入列');

    await soon(() => desk.read('A1:B1')).toEqual([['', '书名']]);
    await chen.click(1, 2);
    await soon(() => copied(chen)).toBe('书名');
  });

  it('name the person of the window, and list the other', async () => {
    const chen = await desk.open(CHEN);

    expect(await chen.page.getByTestId('person').inputValue()).toBe(CHEN);
    expect(await chen.page.getByTestId('person').locator('option').allTextContents()).toContain(LIN);
  });
});

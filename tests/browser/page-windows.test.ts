// Two people have the workbook open: each sees what the other and the script do, at once.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHEN, type Desk, LIN, openLocalDesk, soon } from '../support/local-desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openLocalDesk();
});

afterAll(() => desk?.close());

describe('two windows of two people', () => {
  it('show each other what is typed', async () => {
    const lin = await desk.open(LIN);
    const chen = await desk.open(CHEN);

    await lin.typeInto(5, 1, '小王子');

    await soon(() => desk.read('A5')).toEqual([['小王子']]);
    await soon(() => chen.copy(5, 1)).toBe('小王子');
  });

  it('show each other an inserted column', async () => {
    const lin = await desk.open(LIN);
    const chen = await desk.open(CHEN);
    await lin.click(1, 1);

    await lin.choose('插入', '在左侧插入列');

    await soon(() => desk.read('A1:B1')).toEqual([['', '书名']]);
    await soon(() => chen.copy(1, 2)).toBe('书名');
  });

  it('name the person of the window, and list the other', async () => {
    const chen = await desk.open(CHEN);

    expect(await chen.page.getByTestId('person').inputValue()).toBe(CHEN);
    expect(await chen.page.getByTestId('person').locator('option').allTextContents()).toContain(LIN);
  });
});

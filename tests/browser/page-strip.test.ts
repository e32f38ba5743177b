// The local desk at the foot of the page: the day, the language, who is signed in.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHEN, type Desk, LIN, openLocalDesk, soon } from '../support/local-desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openLocalDesk();
});

afterAll(() => desk?.close());

describe('the day', () => {
  it('is set, and goes on by one', async () => {
    const { page } = await desk.open();
    await page.getByTestId('today').fill('2026-12-31');
    await soon(() => desk.workspace.clock.now().slice(0, 10)).toBe('2026-12-31');

    await page.getByRole('button', { name: '＋1 天' }).click();

    await soon(() => desk.workspace.clock.now().slice(0, 10)).toBe('2027-01-01');
    await soon(() => page.getByTestId('today').inputValue()).toBe('2027-01-01');
  });
});

describe('the outbox and the triggers', () => {
  it('say what will appear there while they are empty', async () => {
    const { page } = await desk.open();

    await page.getByRole('button', { name: /^发件箱/ }).click();
    await page.getByText('还没有发过邮件。').waitFor();
    await page.getByRole('button', { name: /^触发器/ }).click();

    await page.getByText('还没有触发器').waitFor();
  });
});

describe('the language of a person', () => {
  it('changes the page for that person alone', async () => {
    const { page } = await desk.open(CHEN);

    await page.getByTestId('language').selectOption('en');

    await page.getByRole('button', { name: 'Extensions', exact: true }).waitFor();
    const lin = await desk.open(LIN);
    expect(await lin.page.getByRole('button', { name: '扩展程序', exact: true }).count()).toBe(1);
  });
});

describe('signing in as another', () => {
  it('opens the file as that person', async () => {
    const { page } = await desk.open(LIN);

    await page.getByTestId('person').selectOption(CHEN);

    await page.waitForURL(/person=chen/);
    await page.locator('#app[data-ready]').waitFor();
    expect(await page.getByTestId('person').inputValue()).toBe(CHEN);
  });
});

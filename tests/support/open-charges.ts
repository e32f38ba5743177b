// The page of compensation in a browser, before a school or before what a test answers.

import type { Browser, Locator, Page } from 'playwright-core';
import { aChasePage } from './chase-page.ts';
import { type Answering, answered, type OpenPage, openPage } from './page-harness.ts';
import type { SmallSchool } from './small-school.ts';

/** The built server behind the page's wire. */
export const answerOf =
  (school: SmallSchool): Answering =>
  (name, args) => {
    const result = school.send(name, args as never);
    return result.state === 'done' ? { value: String(result.value) } : { error: result.error ?? '' };
  };

/** The same, in a school where nothing is overdue; `answer` knows of compensation alone. */
export const notChasing =
  (answer: Answering): Answering =>
  (name, args) =>
    name === 'notices.openChase' ? answered(aChasePage('zh-CN', [])) : answer(name, args);

/** Waits for its list. */
export async function openChargesPage(browser: Browser, answer: Answering): Promise<OpenPage> {
  const opened = await openPage(browser, { file: 'charges.html', answer });
  await opened.page.locator('.list').waitFor();
  return opened;
}

export const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

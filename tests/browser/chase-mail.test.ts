// Mail and stages on the page 超期催还 in a real browser, with the small school's own server behind it where a tab is written.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeViolations, openBrowser } from '../support/browser.ts';
import { aChaseClass, aChasePage, aHealth, chasing, serverOf } from '../support/chase-page.ts';
import { addresses, makeOverdue, openNoticeSchool, recipientsOf } from '../support/notice-school.ts';
import { type Answering, answered, openPage } from '../support/page-harness.ts';
import { openSmallSchool } from '../support/small-school.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

async function openStep(answer: Answering, name: '邮件' | '催还阶段'): Promise<Page> {
  const { page } = await openPage(browser, { file: 'chase.html', answer });
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  return page;
}

const oneClass = aChasePage('zh-CN', [aChaseClass('zh-CN')]);
const NETWORK = { error: 'NetworkError: Connection failure due to HTTP 0' };

describe('who sends the daily mails', () => {
  it('is nobody at first; whoever takes it on types a name, and the timer is there', async () => {
    const school = await openSmallSchool();
    makeOverdue(school);
    const page = await openStep(serverOf(school), '邮件');
    await page.getByText('每天的邮件还没人负责').waitFor();
    await expectNoAxeViolations(page);

    await page.getByRole('button', { name: '由我负责' }).click();
    await page.getByText('请填这一格').waitFor();
    await page.getByLabel('您的姓名').fill('周老师');
    await page.getByRole('button', { name: '由我负责' }).click();

    await page.getByText('每天由周老师的账号发').waitFor();
    await page.getByText('上次：还没有发过').waitFor();
    await page.context().close();
  });

  it('is repaired by its owner when the timer is gone', async () => {
    let hasTrigger = false;
    const page = await openStep(
      chasing(oneClass, (name) => {
        if (name === 'notices.takeOver') hasTrigger = true;
        const health = aHealth({ hasTrigger, lastRunResult: 'timeUp', lastRunLeft: 4 });
        return name === 'notices.health' || name === 'notices.takeOver' ? answered(health) : undefined;
      }),
      '邮件',
    );
    await page.getByText('自动发邮件停了').waitFor();
    await page.getByText('还有4封下次接着发').waitFor();
    await expectNoAxeViolations(page);

    await page.getByRole('button', { name: '修好' }).click();

    await page.getByText('以后由周老师的账号发').waitFor();
    await expect.poll(() => page.getByText('自动发邮件停了').count()).toBe(0);
    await page.context().close();
  });
});

describe('sending now', () => {
  it('mails the class teachers, and finds nothing more to send the second time', async () => {
    const school = await openNoticeSchool();
    const page = await openStep(serverOf(school), '邮件');

    await page.getByRole('button', { name: '现在发送' }).click();
    await page.getByText(/ 发出1封$/).waitFor();
    expect(recipientsOf(school)).toEqual([addresses.teacher]);
    await page.getByRole('button', { name: '现在发送' }).click();

    await page.getByText('现在没有要发的邮件').waitFor();
    expect(recipientsOf(school)).toHaveLength(1);
    await expectNoAxeViolations(page);
    await page.context().close();
  });

  it('counts the slices, can be stopped, and goes on', async () => {
    let slices = 0;
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slice = (left: number) => answered({ sent: 10, perhaps: 0, left, notSent: [] });
    const page = await openStep(
      chasing(oneClass, (name) => {
        if (name !== 'notices.sendNow') return undefined;
        slices++;
        if (slices === 1) return slice(20);
        return slices === 2 ? held.then(() => slice(10)) : slice(0);
      }),
      '邮件',
    );
    await page.getByRole('button', { name: '现在发送' }).click();
    await page.getByText('10 / 30封').waitFor();
    expect(await page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('33');
    await page.getByRole('button', { name: '停下' }).click();
    release?.();
    await page.getByText('停下了').waitFor();
    expect(slices).toBe(2);
    await expectNoAxeViolations(page);

    await page.getByRole('button', { name: '接着发' }).click();

    await page.getByText('发出30封').waitFor();
    await page.context().close();
  });

  it('says who got no mail and why', async () => {
    const notSent = [{ toWords: '三(2)班王老师', className: '三(2)班', copies: 3, code: 'noAddress' }];
    const page = await openStep(
      chasing(oneClass, (name) =>
        name === 'notices.sendNow' ? answered({ sent: 0, perhaps: 0, left: 0, notSent }) : undefined,
      ),
      '邮件',
    );
    await page.getByRole('button', { name: '现在发送' }).click();

    await page.getByText('没有发出（1）').click();

    await page.getByText('没有邮箱 · 3册').waitFor();
    await page.context().close();
  });
});

describe('a mail that perhaps went', () => {
  it('is settled by whoever has looked', async () => {
    const settled: unknown[] = [];
    const perhaps = {
      ...{ noticeKey: 'class:2024-2:2026-10-19', at: '2026-10-19 07:05:10', to: '三(2)班王老师', copies: 3 },
    };
    const page = await openStep(
      chasing(oneClass, (name, args) => {
        if (name === 'notices.openChase')
          return answered({ ...oneClass, perhapsSent: settled.length === 0 ? [perhaps] : [] });
        if (name !== 'notices.settlePerhaps') return undefined;
        settled.push(args);
        return answered({ wasSent: false });
      }),
      '邮件',
    );
    await page.getByText('10月19日 07:05 · 3册').waitFor();
    await expectNoAxeViolations(page);

    await page.getByRole('button', { name: '没有发出 三(2)班王老师' }).click();

    await page.getByText('没有发出：三(2)班王老师').waitFor();
    await expect.poll(() => page.getByText('可能已发的邮件').count()).toBe(0);
    await page.locator('h1:focus').waitFor();
    expect(settled).toMatchObject([{ noticeKey: perhaps.noticeKey, wasSent: false }]);
    await page.context().close();
  });
});

describe('a stage', () => {
  it('is shown on a real loan, refused with a field nobody knows, and saved', async () => {
    const school = await openNoticeSchool();
    const page = await openStep(serverOf(school), '催还阶段');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: /^催还单/ }).click();
    await page.getByText('以李明《小王子》为例：').waitFor();
    await page.getByText('李明同学：《小王子》《草房子》10月12日就该还了，请带来还。').waitFor();
    await expectNoAxeViolations(page);
    const words = page.getByRole('textbox', { name: '文本' });

    await words.fill('{书名字}');
    await page.getByText('没有“书名字”这一项').waitFor();
    await page.getByRole('button', { name: '保存' }).click();
    await page.locator('textarea:focus').waitFor();
    expect(school.rows('chaseSettings').some((row) => row.words === '{书名字}')).toBe(false);

    await words.fill('请还');
    await page.getByRole('button', { name: '书名', exact: true }).click();
    expect(await words.inputValue()).toBe('请还{书名}');
    await page.getByRole('button', { name: '看看效果' }).click();
    await page.getByText('请还《小王子》《草房子》').waitFor();
    await page.getByRole('button', { name: '保存' }).click();

    await page.getByText('已保存：催还单').waitFor();
    expect(school.rows('chaseSettings').find(({ stage }) => stage === '催还单')?.words).toBe('请还{书名}');
    await page.context().close();
  });

  it('keeps what was typed when it cannot be saved', async () => {
    const page = await openStep(
      chasing(oneClass, (name) => {
        if (name === 'notices.previewStage') return answered({ text: '', unknownFields: [], on: null });
        return name === 'notices.saveStage' ? NETWORK : undefined;
      }),
      '催还阶段',
    );
    await page.getByRole('button', { name: '加一个阶段' }).click();
    await page.getByLabel('名称').fill('放假前');
    await page.getByLabel('应还日期后几个开馆日').fill('－3');
    await page.getByRole('button', { name: '保存' }).click();

    await page.getByText('网络断了').waitFor();
    expect(await page.getByLabel('名称').inputValue()).toBe('放假前');
    await page.context().close();
  });
});

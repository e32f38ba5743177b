// The screens of 超期催还 for pictures: nothing overdue, classes, a class, copied and refused, writing down, mail, stages, long names.

import type { Page } from 'playwright-core';
import { reckon } from '../../src/charges/domain/reckon.ts';
import type { ChaseOpening } from '../../src/notices/domain/chase-page.ts';
import {
  aChaseClass,
  aChaseLoan,
  aChasePage,
  aHealth,
  chaseClassName,
  chasing,
} from '../support/chase-page.ts';
import { type Answering, answered, faulted, refusedWith } from '../support/page-harness.ts';
import { type Language, longWords, type PageScene } from './scene.ts';

const teacher = { 'zh-CN': '一(1)班王老师', en: 'Ms Wang, Class 1(1)' };

/** Told, promised, a promise broken, presumed lost, and nothing yet. */
function mixed(language: Language, count = 5) {
  const lastTold = {
    at: '2026-10-14 12:10:00',
    by: 'text',
    result: 'copied',
    to: teacher[language],
  } as const;
  const parts = [
    {
      overdueDays: 46,
      schoolDays: 31,
      dueOn: '2026-09-04',
      stageId: 's-lost',
      isPresumedLost: true,
      lastTold,
    },
    { overdueDays: 15, dueOn: '2026-10-05', promisedOn: '2026-10-23', isPaused: true, lastTold },
    { overdueDays: 12, dueOn: '2026-10-08', promisedOn: '2026-10-16', lastTold, stageId: 's-slip' },
    { overdueDays: 8, lastTold },
    {},
  ] as const;
  return Array.from({ length: count }, (_, at) => aChaseLoan(language, at, parts[at % parts.length]));
}

function full(language: Language): ChaseOpening {
  const classes = Array.from({ length: 72 }, (_, at) =>
    aChaseClass(language, at, {
      isVisitToday: at === 0,
      loans:
        at === 0
          ? mixed(language)
          : Array.from({ length: 1 + (at % 7) }, (_, nth) =>
              aChaseLoan(language, at * 10 + nth, {
                overdueDays: at === 71 ? 0 : 72 - at,
                className: chaseClassName(language, at),
              }),
            ),
    }),
  );
  const claimed = [3, 4].map((at) => aChaseLoan(language, at, { claimedOn: '2026-10-19' }));
  return aChasePage(language, classes, { shelfSearch: claimed });
}

function troubled(language: Language): ChaseOpening {
  return {
    ...full(language),
    perhapsSent: [0, 1].map((at) => ({
      ...{ noticeKey: `class:2026-${at + 1}:2026-10-19`, at: '2026-10-19 07:05:10', copies: 3 },
      to: at === 0 ? teacher[language] : longWords[language].name,
    })),
    problems: [
      language === 'zh-CN'
        ? { tab: '催还设置', row: 5, column: '开馆日数' }
        : { tab: 'Chase settings', row: 5, column: 'Open days' },
    ],
  };
}

function long(language: Language): ChaseOpening {
  const { name, title } = longWords[language];
  const loans = mixed(language, 40).map((loan) => ({ ...loan, readerName: name, title }));
  return aChasePage(language, [aChaseClass(language, 0, { loans, teacher: name })]);
}

type Instead = (name: string, language: Language) => ReturnType<Answering> | undefined;

const school =
  (page: (language: Language) => ChaseOpening, instead: Instead = () => undefined) =>
  (language: Language): Answering =>
    chasing(page(language), (name) => instead(name, language) ?? preview(name, language));

function preview(name: string, language: Language) {
  if (name !== 'notices.previewStage') return undefined;
  const on = { readerName: aChaseLoan(language).readerName, title: aChaseLoan(language).title };
  const text =
    language === 'zh-CN'
      ? '李明同学：《小王子》10月12日就该还了，请带来还。'
      : 'Li Ming: “The Little Prince” was due on 12 Oct. Please bring it back.';
  return answered({ text, unknownFields: [], on });
}

const scene = (name: string, answer: PageScene['answer'], arrange: PageScene['arrange']): PageScene => ({
  name: `chase-${name}`,
  file: 'chase.html',
  sizes: [{ width: 300, height: 720 }],
  answer,
  arrange,
});

const list = (page: Page) => page.locator('button.class').first().waitFor();
const step = async (page: Page, name: string) => {
  await page.locator(`button[data-step="${name}"]`).click();
  await page.locator('.step').waitFor();
};
const openFirst = async (page: Page) => {
  await page.locator('button.class').first().click();
  await page.locator('.loan').first().waitFor();
};
const openPresumed = async (page: Page) => {
  await page.locator('summary[data-step=lost]').click();
  await page.locator('details[open] .loan').first().scrollIntoViewIfNeeded();
};
const button = (page: Page, at: number) => page.locator('.step > button').nth(at).click();
const refuse = (page: Page) =>
  page.evaluate(() => {
    document.execCommand = () => false;
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });

const NETWORK = { error: 'NetworkError: Connection failure due to HTTP 0' };

export const chaseScenes: readonly PageScene[] = [
  scene(
    'empty',
    school((language) => aChasePage(language, [])),
    (page) => page.locator('.note').waitFor(),
  ),
  scene('normal', school(full), list),
  scene('normal-class', school(full), openFirst),
  scene('normal-copied', school(full), async (page) => {
    await openFirst(page);
    await button(page, 0);
    await page.locator('.copied').waitFor();
  }),
  scene('normal-by-hand', school(full), async (page) => {
    await openFirst(page);
    await refuse(page);
    await button(page, 0);
    await page.locator('.copied').waitFor();
  }),
  scene('normal-slips', school(full), async (page) => {
    await openFirst(page);
    await button(page, 1);
    await page.locator('.slips').waitFor();
  }),
  scene('normal-jot', school(full), async (page) => {
    await openFirst(page);
    await button(page, 2);
    await page.locator('select').selectOption('promised');
  }),
  scene(
    'error-jot',
    school(full, (name) => (name === 'notices.log' ? refusedWith('loansGone') : undefined)),
    async (page) => {
      await openFirst(page);
      await button(page, 2);
      await page.locator('button.main').click();
      await page.getByRole('alert').waitFor();
    },
  ),
  scene(
    'normal-lost',
    school(full, (name) =>
      name === 'charges.propose'
        ? answered({
            reckoning: reckon(2200, { factor: 100, fee: 0, ceiling: null }),
            ...{ ways: [], findings: [] },
          })
        : undefined,
    ),
    async (page) => {
      await openFirst(page);
      await page.locator('.loan > button').first().click();
      await page.locator('button.main').waitFor();
    },
  ),
  scene('normal-presumed', school(full), openPresumed),
  scene('long-presumed', school(long), openPresumed),
  scene(
    'error-ladder',
    (language) => {
      const { stages, ...page } = full(language);
      const twins = stages
        .filter(({ by }) => by === 'slip')
        .map((each) => ({ ...each, stageId: `${each.stageId}-2` }));
      return chasing({ ...page, stages: [...stages, ...twins] });
    },
    (page) => step(page, 'ladder'),
  ),
  scene('normal-shelf', school(full), async (page) => {
    await list(page);
    await page.locator('summary').last().click();
    await page.locator('details[open] .loan').first().scrollIntoViewIfNeeded();
  }),
  scene('normal-mail', school(full), async (page) => {
    await step(page, 'mail');
    await page.locator('.note').waitFor();
  }),
  scene(
    'normal-sending',
    (language) => {
      let calls = 0;
      return school(full, (name) => {
        if (name !== 'notices.sendNow') return undefined;
        return calls++ > 0 ? 'lost' : answered({ sent: 10, perhaps: 0, left: 42, notSent: [] });
      })(language);
    },
    async (page) => {
      await step(page, 'mail');
      await page.locator('.part button').last().click();
      await page.getByText('10').first().waitFor();
    },
  ),
  scene(
    'normal-sent',
    school(full, (name, language) =>
      name === 'notices.sendNow'
        ? answered({
            ...{ sent: 8, perhaps: 1, left: 0 },
            notSent: [
              { toWords: teacher[language], className: '', copies: 3, code: 'noAddress' },
              { toWords: longWords[language].name, className: '', copies: 1, code: 'quotaUsedUp' },
            ],
          })
        : undefined,
    ),
    async (page) => {
      await step(page, 'mail');
      await page.locator('.part button').last().click();
      await page.locator('details summary').click();
    },
  ),
  scene(
    'error-mail',
    school(troubled, (name) =>
      name === 'notices.health'
        ? answered(aHealth({ hasTrigger: false, lastRunResult: 'timeUp', lastRunLeft: 5 }))
        : undefined,
    ),
    (page) => step(page, 'mail'),
  ),
  scene(
    'empty-mail',
    school(full, (name) =>
      name === 'notices.health'
        ? answered(
            aHealth({ ownerName: '', isOwnerHere: false, lastRunAt: '', lastRunResult: '', nextOn: '' }),
          )
        : undefined,
    ),
    (page) => step(page, 'mail'),
  ),
  scene(
    'error-list',
    school(troubled, (name) =>
      name === 'notices.health' ? answered(aHealth({ hasTrigger: false })) : undefined,
    ),
    list,
  ),
  scene('normal-ladder', school(full), (page) => step(page, 'ladder')),
  scene('normal-stage', school(full), async (page) => {
    await step(page, 'ladder');
    await page.locator('button.class').nth(3).click();
    await page.locator('.preview-text').waitFor();
  }),
  scene('error-stage', school(full), async (page) => {
    await step(page, 'ladder');
    await page.locator('button.class').nth(3).click();
    await page.locator('textarea').fill('{name} {书名字}');
    await page.locator('.preview-text').waitFor();
  }),
  scene(
    'error',
    () => () => faulted('rowUnreadable', { tab: '在借', row: 4, column: '应还日期' }),
    (page) => page.getByRole('alert').waitFor(),
  ),
  scene(
    'error-network',
    school(full, (name) => (name === 'notices.log' ? NETWORK : undefined)),
    async (page) => {
      await openFirst(page);
      await button(page, 0);
      await page.getByRole('alert').or(page.locator('.copied')).first().waitFor();
      await refuse(page);
    },
  ),
  scene('long', school(long), openFirst),
];

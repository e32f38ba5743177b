// The screens of 校历改期 for pictures: nothing to do, a list, spread and open, under way, done, stopped, long.

import type { Page } from 'playwright-core';
import type { DueDaysMoved } from '../../src/circulation/usecases/move-due-days.ts';
import type { DueMovesPreview, PreviewedMove } from '../../src/circulation/usecases/preview-due-moves.ts';
import { type Answering, answered, faulted } from '../support/page-harness.ts';
import { type Language, longWords, type PageScene } from './scene.ts';

const NAMES = { 'zh-CN': ['李明', '王芳', '赵小雨'], en: ['Li Ming', 'Wang Fang', 'Zhao Xiaoyu'] };
const TITLES = {
  'zh-CN': ['小王子', '草房子', '西游记（上册）'],
  en: ['The Little Prince', 'Grass House', 'Journey to the West, vol. 1'],
};

const classIn = (language: Language, at: number) =>
  at === 0 ? '' : language === 'zh-CN' ? `三(${at})班` : `Class 3(${at})`;

/** Ninety copies of a closed sports day, forty at most on a day. */
function preview(language: Language, isLong = false): DueMovesPreview {
  const moves = Array.from({ length: 90 }, (_, at): PreviewedMove => {
    const { name, title } = longWords[language];
    return {
      loanId: `l000000${at}`,
      readerId: `r000000${Math.floor(at / 2)}`,
      from: '2026-10-12',
      to: at < 40 ? '2026-10-13' : at < 80 ? '2026-10-14' : '2026-10-15',
      title: isLong ? title : (TITLES[language][at % 3] ?? ''),
      copyBarcode: `T00${10_000 + at}`,
      readerName: isLong ? name : (NAMES[language][at % 3] ?? ''),
      className: classIn(language, at >= 80 ? 0 : 1 + Math.floor(at / 20)),
      seatNumber: at >= 80 ? '' : String(1 + (at % 20)),
    };
  });
  return { language, today: '2026-09-28', mostADay: 40, afterTerm: isLong ? 10 : 0, moves };
}

/** Answers the list, then each slice; `left` of the first slice stay as they are. */
function atWork(
  language: Language,
  left: readonly DueDaysMoved['left'][number]['because'][] = [],
): Answering {
  let isFirst = true;
  return (name, args) => {
    if (name === 'circulation.previewDueMoves') return answered(preview(language));
    const { moves } = args as { moves: readonly { readonly loanId: string }[] };
    const because = isFirst ? left : [];
    isFirst = false;
    return answered({
      moved: moves.length - because.length,
      left: because.map((each, at) => ({ loanId: moves[at]?.loanId ?? '', because: each })),
    });
  };
}

const list = (page: Page) => page.locator('details').first().waitFor();
const press = async (page: Page) => page.locator('button.main').click();

const scene = (name: string, answer: PageScene['answer'], arrange: PageScene['arrange']): PageScene => ({
  name: `due-moves-${name}`,
  file: 'due-moves.html',
  sizes: [{ width: 300, height: 720 }],
  answer,
  arrange,
});

export const dueMovesScenes: readonly PageScene[] = [
  scene(
    'empty',
    (language) => () => answered({ ...preview(language), moves: [] }),
    (page) => page.locator('.note').waitFor(),
  ),
  scene('normal', (language) => () => answered(preview(language)), list),
  scene(
    'normal-open',
    (language) => () => answered(preview(language)),
    async (page) => {
      await list(page);
      await page.locator('summary').first().click();
    },
  ),
  scene(
    'normal-moving',
    (language) => {
      const first = atWork(language);
      let calls = 0;
      return (name, args) => (calls++ < 2 ? first(name, args) : 'lost');
    },
    async (page) => {
      await press(page);
      await page.locator('.progress').waitFor();
    },
  ),
  scene(
    'normal-done',
    (language) => atWork(language, ['cameBack', 'dueChanged', 'calendarChanged', 'unreadable']),
    async (page) => {
      await press(page);
      await page.locator('.left').waitFor();
      await page.locator('.note.settled').waitFor();
    },
  ),
  scene(
    'error-network',
    (language) => (name) =>
      name === 'circulation.previewDueMoves'
        ? answered(preview(language))
        : { error: 'NetworkError: Connection failure due to HTTP 0' },
    async (page) => {
      await press(page);
      await page.getByRole('alert').waitFor();
    },
  ),
  scene(
    'error',
    () => () => faulted('rowUnreadable', { tab: '校历', row: 4, column: '开始' }),
    (page) => page.getByRole('alert').waitFor(),
  ),
  scene(
    'long',
    (language) => () => answered(preview(language, true)),
    async (page) => {
      await list(page);
      await page.locator('summary').first().click();
    },
  ),
];

// What one picture shows: which page, what answers it, and what a person does until it is there.

import type { Page } from 'playwright-core';
import type { Answering } from '../support/page-harness.ts';

export type Language = 'zh-CN' | 'en';
export const languages: readonly Language[] = ['zh-CN', 'en'];

/** CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

/** A page of the add-on by itself. `name` is `<screen>-<normal|empty|error|long>` with a word more where there are several. */
export type PageScene = {
  readonly name: string;
  /** The built page in `dist/`. */
  readonly file: string;
  /** How the menu opened it, where there are several ways (`data-start` of the page's body). */
  readonly start?: string;
  readonly sizes: readonly Size[];
  readonly answer: (language: Language) => Answering;
  readonly arrange: (page: Page, language: Language) => Promise<void>;
};

/** As long as names and titles really get, with a word that cannot be broken in the English. */
export const longWords: {
  readonly [language in Language]: { readonly title: string; readonly name: string };
} = {
  'zh-CN': {
    title: '我的第一本科学漫画书：儿童百问百答系列之神奇的人体与奇妙的海洋生物大百科（注音彩图典藏版）上册',
    name: '阿卜杜热合曼·买买提江·艾尔肯江',
  },
  en: {
    title:
      'TheExtraordinaryAndMostCompleteIllustratedEncyclopaediaOfDeepSeaCreatures for Curious Young Readers',
    name: 'Bartholomew Featherstonehaugh-Cholmondeley-Marjoribanks',
  },
};

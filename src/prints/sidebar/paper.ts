// What a paper is: a question to the person, and pages made from the answer.

import type { ComponentChild } from 'preact';
import type { ChargeNotice } from '../../charges/domain/charge-page.ts';
import type { Slips } from '../../notices/domain/chase-page.ts';
import type { Clearing } from '../domain/clearing.ts';
import type { PrintList, TitleOfCopy } from '../domain/print-list.ts';
import type { PaperName, PrintMessages } from '../messages/en.ts';

/** What a paper is made from. */
export type Order = {
  readonly list: PrintList;
  /** Names of the chosen classes. */
  readonly classNames: readonly string[];
  /** One copy of each box. */
  readonly boxes: readonly TitleOfCopy[];
  /** What is out; `undefined` until a paper that needs it was chosen. */
  readonly clearing: Clearing | undefined;
  /** What is overdue, by class; `undefined` until a paper that needs it was chosen. */
  readonly slips: Slips | undefined;
  /** Of the chosen compensation cases. */
  readonly notices: readonly ChargeNotice[];
  readonly words: PrintMessages;
};

/** One A4 page without its frame: school, day and page number are the same on every paper (LOOK, Paper). */
export type PaperPage = {
  readonly title: string;
  /** Beside the title, at the right. */
  readonly aside?: ComponentChild;
  readonly body: ComponentChild;
  /** Where each recipient gets pages of their own: which of how many this is. Left out: pages of the whole print are counted. */
  readonly own?: { readonly number: number; readonly total: number };
};

export type Paper = {
  readonly name: PaperName;
  /** What the dialog asks before there is anything to print. */
  readonly asks?: 'classes' | 'copy' | 'charges';
  /** Left out: every school is offered it. */
  readonly isOffered?: (list: PrintList) => boolean;
  /** What is fetched when it is chosen. */
  readonly needs?: 'clearing' | 'slips';
  /** No pages: nothing to print yet. */
  readonly pages: (order: Order) => readonly PaperPage[];
};

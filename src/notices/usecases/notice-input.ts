// What the door accepts as acts of chasing.

import * as v from 'valibot';
import { givenText, neededNumber } from '../../given-text.ts';
import { isCivilDay } from '../../kernel/civil-day.ts';
import { REQUEST_ID } from '../../kernel/ids.ts';
import { logWays } from '../domain/log-words.ts';
import { stageTargets, stageWays } from '../domain/stage.ts';

const codes = <T extends string>(words: { readonly [code in T]: unknown }) =>
  v.picklist(Object.keys(words) as T[]);
const requestId = v.pipe(v.string(), v.regex(REQUEST_ID));
const civilDay = v.pipe(v.string(), v.check(isCivilDay, 'a day, YYYY-MM-DD'));
const role = v.optional(v.picklist(['librarian', 'assistant']), 'librarian');
const operator = v.optional(givenText(40), '');
const loanId = v.pipe(v.string(), v.regex(/^[a-z][0-9a-z]{6,40}$/));
const classId = v.union([v.literal(''), v.pipe(v.string(), v.regex(/^\d{1,4}-\d{1,4}$/))]);

/** A page shows some hundred loans. */
const MOST_LOANS = 2_000;
const loanIds = v.optional(v.pipe(v.array(loanId), v.maxLength(MOST_LOANS)));

export const classTextInput = v.strictObject({ classId, loanIds });

export const slipsInput = v.strictObject({
  classIds: v.pipe(v.array(classId), v.minLength(1), v.maxLength(200)),
  loanIds,
});

export const logInput = v.strictObject({
  requestId,
  loanKeys: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[a-z][0-9a-z]{6,40}@\d{4}-\d{2}-\d{2}$/))),
    v.minLength(1),
    v.maxLength(MOST_LOANS),
  ),
  by: codes(logWays),
  /** What a person does; what a mail did only the run says. */
  result: v.picklist(['printed', 'copied', 'talked', 'promised', 'waived']),
  /** Whoever was told when that is not the class teacher or the reader. */
  to: v.optional(givenText(40), ''),
  promisedOn: v.optional(v.union([v.literal(''), civilDay]), ''),
  note: v.optional(givenText(200), ''),
  operator,
  role,
});

export const settlePerhapsInput = v.strictObject({
  requestId,
  noticeKey: v.pipe(v.string(), v.regex(/^[a-z]+:[^\s]{1,200}$/)),
  wasSent: v.boolean(),
  operator,
  role,
});

const stage = v.strictObject({
  /** '' for one that is new. */
  stageId: v.union([v.literal(''), v.pipe(v.string(), v.regex(/^[0-9a-zA-Z-]{1,60}$/))]),
  name: givenText(40),
  schoolDays: v.pipe(v.number(), v.integer(), v.minValue(-400), v.maxValue(400)),
  to: codes(stageTargets),
  by: codes(stageWays),
  isOn: v.boolean(),
  words: givenText(1_000),
});

export const previewStageInput = v.strictObject({ stage, loanId: v.optional(loanId) });

export const saveStageInput = v.strictObject({ requestId, stage, operator, role });

export const readerLogInput = v.strictObject({ cardNumber: neededNumber, role });

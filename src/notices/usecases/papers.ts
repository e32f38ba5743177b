// What is taken to a class: the text for the teacher's chat, and slips to cut.

import type * as v from 'valibot';
import type { App } from '../../app.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import { byClass } from '../domain/chase-list.ts';
import type { Slips } from '../domain/chase-page.ts';
import { classText } from '../domain/class-text.ts';
import { chosenLoans, slipsFor } from '../domain/slips.ts';
import { textsEn } from '../messages/texts-en.ts';
import { textsZhCN } from '../messages/texts-zh-CN.ts';
import type { classTextInput, slipsInput } from './notice-input.ts';
import { readChase } from './read-chase.ts';

const saidOf = ({ school, today, language }: App) => ({ schoolName: school.schoolName, today, language });

/** Of that class alone, whatever ids are given; '' when it has nothing out too long. */
export function copyClassText(
  app: App,
  { classId, loanIds }: v.InferOutput<typeof classTextInput>,
): Outcome<{ readonly text: string }> {
  const { loans, stages } = readChase(app);
  const own = byClass(chosenLoans(loans, loanIds)).get(classId) ?? [];
  const words = app.language === 'en' ? textsEn(app.today) : textsZhCN(app.today);
  return done({ text: classText({ ...saidOf(app), loans: own, stages }, words) });
}

export function slips(app: App, choice: v.InferOutput<typeof slipsInput>): Outcome<Slips> {
  const { loans, classes, stages } = readChase(app);
  const said = saidOf(app);
  const { schoolName, today } = said;
  return done({ schoolName, today, classes: slipsFor({ ...said, loans, classes, stages }, choice) });
}

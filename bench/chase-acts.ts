// Chasing by hand with hundreds of overdue loans in every class: the list, a class's text, all slips, a line of the log.

import { freshRequestId } from '../local/fresh-request-id.ts';
import type { ChaseOpening, Slips } from '../src/notices/domain/chase-page.ts';
import { type Act, type Bench, pick } from './act.ts';
import { ask } from './calls.ts';
import { fillChaseLog } from './chase-register.ts';
import { forget } from './lend-acts.ts';

const opening = (bench: Bench) => ask<ChaseOpening>(bench, 'notices.openChase', {});

/** The page opens in the morning: nothing is remembered. */
const openChase: Act = {
  name: 'notices.openChase',
  units: 1,
  // It only looks; the log made ready for it stays behind.
  writes: true,
  mostRuns: () => 5,
  prepare: fillChaseLog,
  run: (bench) => {
    forget(bench.workspace);
    const { call, value } = opening(bench);
    const overdue = value.classes.flatMap(({ loans }) => loans).filter(({ overdueDays }) => overdueDays > 0);
    if (overdue.length === 0) throw new Error('Nothing is overdue.');
    return { calls: [call], figures: { overdue: overdue.length, classes: value.classes.length } };
  },
};

const classText: Act = {
  name: 'notices.classText',
  units: 1,
  writes: false,
  run: (bench, at) => {
    const { classId } = pick(opening(bench).value.classes, at);
    const { call, value } = ask<{ readonly text: string }>(bench, 'notices.classText', { classId });
    if (value.text === '') throw new Error(`${classId} has no text.`);
    return { calls: [call] };
  },
};

const slips: Act = {
  name: 'notices.slips',
  units: 1,
  writes: false,
  run: (bench) => {
    const classIds = opening(bench).value.classes.map(({ classId }) => classId);
    const { call, value } = ask<Slips>(bench, 'notices.slips', { classIds });
    const copies = value.classes.flatMap((each) => each.slips.flatMap((slip) => slip.copies));
    return { calls: [call], figures: { slipCopies: copies.length } };
  },
};

const log: Act = {
  name: 'notices.log',
  units: 1,
  writes: true,
  mostRuns: () => 5,
  run: (bench, at) => {
    const { loans } = pick(opening(bench).value.classes, at);
    const loanKeys = loans.map(({ loanId, dueOn }) => `${loanId}@${dueOn}`);
    const requestId = freshRequestId(bench.workspace);
    const args = { requestId, loanKeys, by: 'text', result: 'copied', operator: '' };
    const { call, value } = ask<{ readonly logged: number }>(bench, 'notices.log', args);
    if (value.logged !== loans.length) throw new Error(`${value.logged} logged, not ${loans.length}.`);
    return { calls: [call] };
  },
};

const readerLog: Act = {
  name: 'notices.readerLog',
  units: 1,
  writes: false,
  run: (bench, at) => {
    const loans = opening(bench).value.classes.flatMap((each) => each.loans);
    const { cardNumber } = pick(loans, at);
    return { calls: [ask(bench, 'notices.readerLog', { cardNumber }).call] };
  },
};

export const chaseActs: readonly Act[] = [openChase, classText, slips, log, readerLog];

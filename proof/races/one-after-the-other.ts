// What two may leave behind who are at work at once: what they leave when one goes first.

import { expect } from 'vitest';
import type { Result } from '../../local/contract.ts';
import { meetAt } from '../../tests/support/stopping.ts';
import {
  expectAllUnderLock,
  expectNothingLost,
  expectPutBack,
  expectRightByMorning,
  loansKnown,
} from './after.ts';
import type { Morning, Requests } from './morning.ts';
import { differences, type Picture } from './picture.ts';
import { isBusy, replyOf } from './reply.ts';

/** Somebody else: another desk, or a person at the grid. */
export type Other = {
  /** As in: while … */
  readonly does: string;
  /** What runs of the script it caused; an edit of a person's causes those of `onEdit`. */
  readonly act: (morning: Morning, requests: Requests) => readonly Result[];
  /** It takes rows away on purpose: what they said of loans that are out is back by morning, from the journal. */
  readonly destroys?: true;
};

/** One order in which the two may go: what they were told, what stood then, and what stands after a night. */
type Order = {
  readonly own: string;
  readonly other: string;
  readonly then: Picture;
  readonly byMorning: Picture;
};

/** Every order in which this act and that other may go: one first, the other first, the act alone while the other is told to wait. */
export function ordersOf(morning: Morning, other: Other): readonly Order[] {
  const alone: Other = { ...other, act: () => [] };
  return [
    inOrder(morning, other, 'other first'),
    inOrder(morning, other, 'own first'),
    { ...inOrder(morning, alone, 'own first'), other: 'busy' },
  ];
}

function inOrder(morning: Morning, other: Other, first: 'own first' | 'other first'): Order {
  const requests = morning.again();
  const theirs = first === 'other first' ? other.act(morning, requests) : [];
  const own = morning.send(requests);
  const last = first === 'own first' ? other.act(morning, requests) : [];
  const then = morning.picture(requests);
  const told = `${other.does}, ${first}, nobody at once`;
  morning.school.night();
  expectRightByMorning(morning.school, told);
  if (other.destroys) expectPutBack(morning.school, told);
  return {
    own: replyOf(own),
    other: saidTo([...theirs, ...last]),
    then,
    byMorning: morning.picture(requests),
  };
}

const saidTo = (results: readonly Result[]) =>
  results.map((result) => (isBusy(result) ? 'busy' : replyOf(result))).join(' ');

/** Lets the other come in just before that call of the act; everybody is told, and by morning all is, as if one had gone first. */
export function expectAsIfInTurn(
  morning: Morning,
  other: Other,
  at: number,
  orders: readonly Order[],
  told: string,
): void {
  const { school } = morning;
  const requests = morning.again();
  const before = loansKnown(school);
  let met: readonly Result[] | undefined;
  const own = meetAt(
    school.workspace,
    at,
    () => {
      met = other.act(morning, requests);
    },
    () => morning.send(requests),
  );
  // A run that had less to do this time had no such call: the other comes after it, as at its last one.
  const theirs = met ?? other.act(morning, requests);
  expectAllUnderLock([own, ...theirs], told);
  if (!other.destroys) expectNothingLost(school, before, [own, ...theirs], told);

  const said = { own: replyOf(own), other: saidTo(theirs) };
  const possible = orders.filter((order) => order.own === said.own && order.other === said.other);
  expect(said, told).toEqual(possible[0] ? said : orders.map(({ own, other }) => ({ own, other })));
  const then = morning.picture(requests);
  if (possible.some((order) => differences(order.then, then).length === 0)) return;
  school.night();
  expectRightByMorning(school, told);
  if (other.destroys) {
    // Which of her rows a run had read before they went decides what is left of them; of loans that are out nothing is missing.
    expectPutBack(school, told);
    return;
  }
  const byMorning = morning.picture(requests);
  const nearest = possible
    .map((order) => differences(order.byMorning, byMorning))
    .sort((one, another) => one.length - another.length)[0];
  expect(nearest, told).toEqual([]);
}

// Steps as sentences, for whoever reads a failing history.

import type { DeskCall, Hand, Step, Trouble, Wish } from './steps.ts';

/** One line a step, numbered. */
export function sayHistory(steps: readonly Step[]): string {
  return steps.map((step, at) => `${String(at + 1).padStart(3)}  ${sayStep(step)}`).join('\n');
}

function sayStep(step: Step): string {
  switch (step.do) {
    case 'call':
      return `${sayCall(step.call)}${sayTrouble(step.trouble)}`;
    case 'office':
      return `the office: ${step.what} of ${step.of}${sayTrouble(step.trouble)}`;
    case 'hand':
      return `a person: ${sayHand(step.hand)}${step.undone ? ', and takes it back with Ctrl+Z' : ''}`;
    case 'night':
    case 'setUp':
      return `${step.do}${sayTrouble(step.trouble)}`;
    default: {
      const { do: what, ...rest } = step;
      const told = Object.entries(rest).map(([key, value]) => `${key} ${value}`);
      return [what, ...told].join(' ');
    }
  }
}

function sayCall({ desk, wishes, withHints }: DeskCall): string {
  return `desk ${desk}${withHints ? ' (by row hints)' : ''}: ${wishes.map(sayWish).join('; ')}`;
}

function sayWish(wish: Wish): string {
  switch (wish.act) {
    case 'lend':
    case 'scan':
    case 'takeBack': {
      const { act, copy, label, reader, card, daysAgo, agrees, overrides } = wish;
      return [
        `${act} ${label === 'now' ? `copy ${copy}` : `a label that is ${label} (${copy})`}`,
        card === 'now'
          ? `reader ${reader}`
          : card === 'nobody'
            ? 'nobody open'
            : `a card that is ${card} (${reader})`,
        ...(daysAgo === null ? [] : [`${daysAgo} days ago`]),
        ...(agrees ? ['agreed'] : []),
        ...(overrides ? ['for a reason'] : []),
      ].join(', ');
    }
    default: {
      const { act, ...rest } = wish;
      return [act, ...Object.entries(rest).map(([key, value]) => `${key} ${value}`)].join(' ');
    }
  }
}

function sayTrouble(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'none':
      return '';
    case 'stop':
      return ` — ${trouble.stop} at call ${trouble.at}${trouble.sentAgain ? ', sent again' : ''}`;
    case 'desk':
      return ` — at call ${trouble.at} ${sayCall(trouble.other)}`;
    default:
      return ` — at call ${trouble.at} a person: ${sayHand(trouble.hand)}`;
  }
}

function sayHand({ hand, tab, ...rest }: Hand): string {
  return [hand, tab, ...Object.entries(rest).map(([key, value]) => `${key} ${value}`)].join(' ');
}

// Whether the daily run needs somebody: its timer is gone or switched off, or the last mails did not go out.

import type { Sentence } from '../../i18n/sentence.ts';
import type { ChasePageWords } from '../messages/page-en.ts';
import type { ChaseCalls } from './chase-calls.ts';

export type Health = ChaseCalls['notices.health']['value'];

/** `undefined` while all is well, and for a school where nobody sends daily mails. */
export function mailTrouble(health: Health, words: ChasePageWords): Sentence | undefined {
  const { isOwnerHere, hasTrigger, missedOn, lastRunResult: last } = health;
  if (missedOn !== '' || (isOwnerHere && !hasTrigger)) return words.mail.triggerGone;
  return last === 'failing' || last === 'notAllowed' ? words.mail.trouble[last] : undefined;
}

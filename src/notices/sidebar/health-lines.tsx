// How the daily run stands, in three short lines: when it last ran and how it went, what is left over, when the next is due.

import { dayOf } from '../../kernel/civil-day.ts';
import type { Health } from './mail-trouble.ts';
import type { Saying } from './saying.ts';

export function HealthLines({ of, saying }: { readonly of: Health; readonly saying: Saying }) {
  const { words, day } = saying;
  const { mail } = words;
  const { lastRunAt: at, lastRunResult: result, lastRunSent: sent, lastRunLeft: left, nextOn } = of;
  const last =
    at === '' || result === ''
      ? mail.never
      : mail.last({ at: `${day(dayOf(at))} ${at.slice(11, 16)}`, result: mail.results[result], sent });
  return (
    <ul class="detail">
      <li>{last}</li>
      {left > 0 && <li>{mail.left({ count: left })}</li>}
      {nextOn !== '' && <li>{mail.next({ day: day(nextOn) })}</li>}
    </ul>
  );
}

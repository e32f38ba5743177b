// Who stands at the desk, and for which day it is entered: both go with every act.

import { sayDay } from '../../i18n/say-day.ts';
import { shorten } from '../../i18n/sentence.ts';
import type { Desk } from './desk-model.ts';
import type { DeskView } from './desk-view.ts';
import type { Saying } from './line-words.ts';

type Props = { readonly view: DeskView; readonly saying: Saying; readonly desk: Desk };

export function StaffBar({ view: { role, operator }, saying: { words }, desk }: Props) {
  const unnamed = role === 'assistant' ? words.assistantOnDuty : words.librarianOnDuty;
  return (
    <div class="staff">
      <p class="on-duty">{words.onDuty({ name: shorten(operator, 16) || unnamed })}</p>
      <button type="button" class="quiet" onClick={() => desk.showPane('operator')}>
        {words.changeOperator}
      </button>
      {role === 'assistant' && (
        <button type="button" class="quiet" onClick={() => desk.showPane('leaveAssistant')}>
          {words.leaveAssistant}
        </button>
      )}
    </div>
  );
}

/** 补录: every scan carries this day until somebody goes back to today. */
export function DayStrip({ view, saying: { words, language, today }, desk }: Props) {
  if (view.happenedOn === '') return null;
  return (
    <div class="note look day-strip" role="status">
      <p class="line-text">{words.entering({ day: sayDay(view.happenedOn, language, today) })}</p>
      <button type="button" onClick={() => desk.changeDay('')}>
        {words.backToToday}
      </button>
    </div>
  );
}

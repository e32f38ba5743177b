// Which open cases a notice is printed for, class by class.

import { Note } from '../../browser/note.tsx';
import { pageWords, sayFailure } from '../../browser/say.ts';
import { chargeCases } from '../../charges/domain/charge.ts';
import type { ShownCharge } from '../../charges/domain/charge-page.ts';
import type { Language } from '../../i18n/language.ts';
import type { PrintMessages } from '../messages/en.ts';
import type { FetchedCharges } from './use-charges.ts';

type Props = {
  readonly charges: FetchedCharges;
  readonly words: PrintMessages;
  readonly language: Language;
};

export function ChargeQuestion({ charges, words, language }: Props) {
  const { classes, chosen, choose, failure, missing, isReading, again } = charges;
  const page = pageWords(language);
  const all = classes?.flatMap((each) => each.charges) ?? [];
  const toggle = (charge: ShownCharge) => {
    const isChosen = chosen.includes(charge.chargeId);
    const others = chosen.filter((id) => id !== charge.chargeId);
    choose(isChosen ? others : [...chosen, charge.chargeId]);
  };
  return (
    <>
      {(isReading || missing > 0) && (
        <p class="soft after-a-while" role="status">
          {isReading ? words.lookingAtCharges : words.noticesMissing({ count: missing })}
        </p>
      )}
      {failure && (
        <Note look="refused" role="alert" {...sayFailure(failure, page)}>
          <button type="button" onClick={again}>
            {page.tryAgain}
          </button>
        </Note>
      )}
      {all.length > 0 && (
        <fieldset class="charges">
          <legend>{words.chargesQuestion}</legend>
          <div class="buttons">
            <button type="button" onClick={() => choose(all.map(({ chargeId }) => chargeId))}>
              {words.everyClass}
            </button>
            <button type="button" onClick={() => choose([])}>
              {words.noClass}
            </button>
          </div>
          {all.map((charge) => (
            <label key={charge.chargeId} class="choice">
              <input
                type="checkbox"
                checked={chosen.includes(charge.chargeId)}
                onChange={() => toggle(charge)}
              />
              <span>
                {[charge.className, charge.readerName].filter(Boolean).join(' ')}{' '}
                <span class="soft">
                  {[
                    words.onPaper.chargeTitle({ title: charge.title }),
                    chargeCases[charge.case][language],
                  ].join(' ')}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

// The new due days, one after the other: how much comes back on each, class by class, the books of a class behind its name.

import { Note } from '../../browser/note.tsx';
import { sayDay } from '../../i18n/say-day.ts';
import { weekday } from '../../kernel/civil-day.ts';
import type { DueMovesWords } from '../messages/due-moves-en.ts';
import type { DueMovesPreview, PreviewedMove } from '../usecases/preview-due-moves.ts';

type Props = { readonly preview: DueMovesPreview; readonly words: DueMovesWords };

export function MoveList({ preview, words }: Props) {
  const { moves, mostADay, afterTerm, language, today } = preview;
  const sayIt = (day: string) => sayDay(day, language, today);
  const days = [...new Set(moves.map(({ to }) => to))].sort();
  return (
    <>
      {afterTerm > 0 && <Note look="look" {...words.afterTerm({ count: afterTerm })} />}
      {mostADay > 0 && <p class="soft">{words.limit({ count: mostADay })}</p>}
      {days.map((day) => {
        const onDay = moves.filter(({ to }) => to === day);
        return (
          <section key={day} class="new-day">
            <h2>
              <span>{words.newDay({ day: sayIt(day), weekday: weekday(day) })}</span>
              <span class="soft">{words.copies({ count: onDay.length })}</span>
            </h2>
            {classesIn(onDay).map((className) => (
              <ClassMoves
                key={className}
                className={className}
                moves={onDay.filter((move) => move.className === className)}
                sayIt={sayIt}
                words={words}
              />
            ))}
          </section>
        );
      })}
    </>
  );
}

const classesIn = (moves: readonly PreviewedMove[]) => [...new Set(moves.map(({ className }) => className))];

function ClassMoves(props: {
  readonly className: string;
  readonly moves: readonly PreviewedMove[];
  readonly sayIt: (day: string) => string;
  readonly words: DueMovesWords;
}) {
  const { className, moves, sayIt, words } = props;
  return (
    <details>
      <summary>
        <span>{className || words.noClass}</span>
        <span class="soft">{words.copies({ count: moves.length })}</span>
      </summary>
      <ul class="loans">
        {moves.map(({ loanId, seatNumber, readerName, title, copyBarcode, from }) => (
          <li key={loanId}>
            <p>
              {[seatNumber && words.seat({ seat: seatNumber }), readerName].filter(Boolean).join(' ')}{' '}
              <span class="soft">{words.from({ day: sayIt(from) })}</span>
            </p>
            <p class="book" title={`${words.quoted({ title })} ${copyBarcode}`}>
              {words.quoted({ title })}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

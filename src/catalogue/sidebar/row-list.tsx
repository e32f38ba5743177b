// Rows of the file with what there is to say about each: the line, how it begins, and the sentences.

import { byGravity } from '../../browser/say.ts';
import { Sign } from '../../browser/sign.tsx';
import { type DialogWords, sayAll } from './dialog-words.ts';
import type { KindName, Reviewed } from './import-kinds.ts';
import { type RejectedRow, saveText, toCsv } from './rejected-rows.ts';

const SHOWN = 20;

type Props = {
  readonly heading: string;
  readonly rows: readonly (RejectedRow | Reviewed)[];
  readonly kind: KindName;
  readonly words: DialogWords;
  readonly isOpen?: boolean;
  /** With a button that saves the rows as a file. */
  readonly save?: { readonly headers: readonly string[] };
};

export function RowsWithReasons({ heading, rows, kind, words, isOpen = false, save }: Props) {
  if (rows.length === 0) return null;
  const saveRows = () => {
    const reasonOf = (row: RejectedRow) => sayAll(row.findings, words.say[kind], words.language);
    const text = toCsv(save?.headers ?? [], rows, { line: words.line, reason: words.reason, reasonOf });
    saveText(`${words.rejectedFileName}.csv`, text);
  };
  return (
    <details class="rows" open={isOpen}>
      <summary>
        {heading} <span class="soft">{rows.length}</span>
      </summary>
      {save && (
        <button type="button" data-testid="save-rejected" onClick={saveRows}>
          {words.saveRejected}
        </button>
      )}
      <ul data-testid={save ? 'rejected' : 'noticed'}>
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row.line}>
            <p class="row-text">
              <span class="soft">{words.lineNumber({ line: row.line })}</span> {beginningOf(row)}
            </p>
            {byGravity(row.findings).map((each) => {
              const { text, detail } = words.say[kind](each);
              const [look, sign] =
                each.level === 'block' ? (['refused', '✕'] as const) : (['look', '!'] as const);
              return (
                <p key={each.code} class="reason">
                  <span class={look}>
                    <Sign sign={sign} />
                  </span>{' '}
                  {text} <span class="soft">{detail}</span>
                </p>
              );
            })}
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p class="soft">{words.moreRows({ count: rows.length - SHOWN })}</p>}
    </details>
  );
}

/** Enough of a row to find it again: its first cells, the empty ones left out. */
function beginningOf({ cells }: { readonly cells: readonly string[] }): string {
  const text = cells.filter((cell) => cell.trim() !== '').join(' · ');
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

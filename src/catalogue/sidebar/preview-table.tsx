// The first rows as they will stand in the tab.

import { formatClassName, gradeOf } from '../../readers/domain/class-name.ts';
import type { ReaderDraft } from '../../readers/domain/import-readers.ts';
import { readerStatuses } from '../../readers/domain/reader.ts';
import { itemTypes, readerTypes } from '../../settings/domain/reader-types.ts';
import { copyStatuses } from '../domain/copy.ts';
import type { CopyDraft, ImportTarget } from '../domain/import-copies.ts';
import type { DialogWords } from './dialog-words.ts';
import type { Draft, KindName, Reviewed } from './import-kinds.ts';
import type { Plan } from './plan.ts';

const ROWS = 8;

/** What a row is known by and how much of it there is: shown before the scrolling begins. */
const FIRST = ['title', 'volume', 'quantity', 'name', 'className'];

type Props = { readonly plan: Plan; readonly target: ImportTarget; readonly words: DialogWords };

export function PreviewTable({ plan, target, words }: Props) {
  const rows = plan.rows.filter((row) => row.drafts.length > 0).slice(0, ROWS);
  if (rows.length === 0) return null;
  const shown = shownColumns(plan, words);
  return (
    <div>
      <h2>{words.previewHeading}</h2>
      <p class="soft">{words.previewHint({ count: rows.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the dialog is scrolled with the keys */}
      <section class="wide" tabIndex={0} aria-label={words.previewHeading}>
        <table data-testid="preview">
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              {shown.map(({ key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.line}>
                <td class="soft">{row.line}</td>
                {shown.map(({ key }) => {
                  const text = cellText(key, row, plan.kind, target, words);
                  return (
                    <td key={key} title={text}>
                      <span class="cell">{text}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** Columns the file fills, and the number each row will get. */
function shownColumns({ kind, match }: Plan, words: DialogWords) {
  const number = kind === 'copies' ? 'copyBarcode' : 'cardNumber';
  const composed = ['grade', 'classNumber'];
  const filled = Object.keys(words.columns[kind]).filter((key) => match[key] !== undefined);
  const plain = filled.filter((key) => key !== number && !composed.includes(key));
  const needsClass =
    kind === 'readers' && filled.some((key) => composed.includes(key)) && !plain.includes('className');
  const first = plain.filter((key) => FIRST.includes(key));
  const rest = plain.filter((key) => !FIRST.includes(key));
  const keys = [...first, number, ...(needsClass ? ['className'] : []), ...rest];
  return keys.map((key) => ({ key, label: words.columns[kind][key] ?? key }));
}

function cellText(
  key: string,
  row: Reviewed,
  kind: KindName,
  target: ImportTarget,
  words: DialogWords,
): string {
  const [draft] = row.drafts;
  if (!draft) return '';
  if (key === 'quantity') return String(row.drafts.length);
  if (key === 'copyBarcode' || key === 'cardNumber') return numberOf(draft) || words.toBeNumbered;
  return kind === 'copies'
    ? copyText(key, draft as CopyDraft, words)
    : readerText(key, draft as ReaderDraft, target, words);
}

const numberOf = (draft: Draft) => ('copyBarcode' in draft ? draft.copyBarcode : draft.cardNumber);

function copyText(key: string, draft: CopyDraft, { language }: DialogWords): string {
  if (key === 'status') return copyStatuses[draft.status][language];
  if (key === 'itemType') return itemTypes[draft.itemType][language];
  if (key === 'price') return draft.price === null ? '' : (draft.price / 100).toFixed(2);
  return String(draft[key as keyof CopyDraft] ?? '');
}

function readerText(
  key: string,
  draft: ReaderDraft,
  { schoolYear }: ImportTarget,
  { language }: DialogWords,
): string {
  if (key === 'status') return readerStatuses[draft.status][language];
  if (key === 'readerType') return readerTypes[draft.readerType][language];
  if (key === 'className') {
    const { entryYear, classNumber } = draft;
    if (entryYear === null || classNumber === null) return '';
    return formatClassName(gradeOf(entryYear, schoolYear), classNumber, language);
  }
  return String(draft[key as keyof ReaderDraft] ?? '');
}

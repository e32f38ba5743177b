// A mail before it is written out: lines and lists, which become plain text and HTML alike, so that neither says what the other does not.

import { shorten } from '../../i18n/sentence.ts';
import { cleanText } from '../../kernel/clean-text.ts';

/** A list with a heading of its own; `head` names the columns, of which none is needed. */
export type LetterList = {
  readonly heading: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** What is to be said, in the order in which it is said. */
export type Letter = {
  readonly subject: string;
  readonly parts: readonly (string | LetterList)[];
};

/** What is handed to the platform. */
export type MailContent = { readonly subject: string; readonly text: string; readonly html: string };

/** Wide enough for a class, a count and a school; a Chinese character counts as two. */
const SUBJECT_WIDTH = 90;
const CELL_WIDTH = 80;

/** Writes a letter out. Whatever the texts hold, the subject is one line and the HTML has no tags but ours. */
export function writeMail({ subject, parts }: Letter): MailContent {
  return {
    subject: oneLine(subject, SUBJECT_WIDTH),
    text: `${parts.map(textOfPart).join('\n\n')}\n`,
    html: `<div style="font-size:14px;line-height:1.6">${parts.map(htmlOfPart).join('')}</div>`,
  };
}

/** Text for a header or a cell of a list: no line breaks, nothing invisible, not longer than `width`. */
export function oneLine(text: string, width: number): string {
  return shorten(cleanText(text), width);
}

/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** Lines a librarian wrote keep their breaks; each is cleaned by itself. */
function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/).map(cleanText);
}

function textOfPart(part: string | LetterList): string {
  if (typeof part === 'string') return linesOf(part).join('\n');
  const rows = part.rows.map((row) =>
    row
      .map((cell) => oneLine(cell, CELL_WIDTH))
      .filter((cell) => cell !== '')
      .join('  '),
  );
  return [...(part.heading === '' ? [] : [cleanText(part.heading)]), ...rows].join('\n');
}

function htmlOfPart(part: string | LetterList): string {
  if (typeof part === 'string') return `<p>${linesOf(part).map(escapeHtml).join('<br>')}</p>`;
  const heading = part.heading === '' ? '' : `<p><b>${escapeHtml(cleanText(part.heading))}</b></p>`;
  const head =
    part.head.length === 0 ? '' : `<tr>${part.head.map((name) => cellOf('th', name)).join('')}</tr>`;
  const rows = part.rows.map((row) => `<tr>${row.map((cell) => cellOf('td', cell)).join('')}</tr>`);
  return `${heading}<table style="border-collapse:collapse">${head}${rows.join('')}</table>`;
}

/** What is short stays on its line: a title may break, a day may not. */
const SHORT = 14;

function cellOf(tag: 'th' | 'td', text: string): string {
  const shown = oneLine(text, CELL_WIDTH);
  const wrap = shown.length <= SHORT ? ';white-space:nowrap' : '';
  const style = `border:1px solid #dadce0;padding:2px 8px;text-align:left${wrap}`;
  return `<${tag} style="${style}">${escapeHtml(shown)}</${tag}>`;
}

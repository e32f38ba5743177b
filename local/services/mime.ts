// A mail as it goes over the wire: headers that cannot be broken out of, and bodies in base64.

import { type Chance, uuidBy } from '../runtime/random.ts';

/** One mail, before it is written out. */
export type Letter = {
  readonly from: string;
  readonly name: string | undefined;
  readonly replyTo: string | undefined;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | undefined;
  readonly atMs: number;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly bytes: Buffer }[];
};

/** RFC 5322 text with MIME parts. */
export function buildMime(letter: Letter, chance: Chance): string {
  const body = part(letter, chance);
  const whole = letter.attachments.length === 0 ? body : mixed(letter, body, chance);
  return crlf([
    header(
      'From',
      letter.name === undefined ? letter.from : `${encodeWord(letter.name, true)} <${letter.from}>`,
    ),
    header('To', letter.to.join(', ')),
    ...(letter.cc.length > 0 ? [header('Cc', letter.cc.join(', '))] : []),
    ...(letter.bcc.length > 0 ? [header('Bcc', letter.bcc.join(', '))] : []),
    ...(letter.replyTo === undefined ? [] : [header('Reply-To', letter.replyTo)]),
    header('Subject', encodeWord(letter.subject, false)),
    header('Date', new Date(letter.atMs).toUTCString().replace('GMT', '+0000')),
    header('Message-ID', `<${uuidBy(chance)}@mail.invalid>`),
    'MIME-Version: 1.0',
    whole,
  ]);
}

function part(letter: Letter, chance: Chance): string {
  const text = bodyOf('text/plain; charset=UTF-8', Buffer.from(letter.text));
  if (letter.html === undefined) return text;
  return joined('alternative', [text, bodyOf('text/html; charset=UTF-8', Buffer.from(letter.html))], chance);
}

function mixed(letter: Letter, body: string, chance: Chance): string {
  const files = letter.attachments.map(({ name, type, bytes }) =>
    bodyOf(oneLine(type), bytes, `attachment; filename="${encodeWord(name, false).replaceAll('"', '')}"`),
  );
  return joined('mixed', [body, ...files], chance);
}

function joined(kind: string, parts: readonly string[], chance: Chance): string {
  const boundary = uuidBy(chance);
  const inner = parts.map((text) => crlf([`--${boundary}`, text])).join('\r\n');
  return crlf([`Content-Type: multipart/${kind}; boundary="${boundary}"`, '', inner, `--${boundary}--`]);
}

function bodyOf(type: string, bytes: Buffer, disposition?: string): string {
  const lines = bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
  return crlf([
    `Content-Type: ${type}`,
    ...(disposition === undefined ? [] : [`Content-Disposition: ${disposition}`]),
    'Content-Transfer-Encoding: base64',
    '',
    lines,
  ]);
}

function header(name: string, value: string): string {
  return `${name}: ${oneLine(value)}`;
}

/** A header value never goes on to a line of its own making. */
function oneLine(value: string): string {
  return value.replace(/[\r\n]+/g, ' ');
}

/** RFC 2047, in words short enough for their line; plain ASCII stays as it is. */
function encodeWord(text: string, isPhrase: boolean): string {
  const clean = oneLine(text);
  if (/^[\x20-\x7e]*$/.test(clean)) return isPhrase ? `"${clean.replace(/["\\]/g, '\\$&')}"` : clean;
  const words: string[] = [];
  let word = '';
  for (const letter of clean) {
    if (Buffer.byteLength(word + letter) > 45) {
      words.push(word);
      word = '';
    }
    word += letter;
  }
  return [...words, word].map((piece) => `=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`).join(' ');
}

function crlf(lines: readonly string[]): string {
  return lines.join('\r\n');
}

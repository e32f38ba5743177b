// MailApp: mails go to the outbox, on the quota of the person it runs as (PLATFORM 1.1, 1.2, 1.11, 1.18–1.20, 1.35, 1.38).

import type { Mail } from '../contract.ts';
import type { ScriptExecution } from '../runtime/execution.ts';
import { quotaLeft, spendQuota, tooManyToday } from '../runtime/quota.ts';
import { tellMoment } from '../runtime/virtual-clock.ts';
import { EmulatedBlob } from './blob.ts';
import { buildMime } from './mime.ts';
import { mustMatch } from './signature.ts';
import { fillSurface } from './surface.ts';

const MOST_RECIPIENTS = 50;
const MOST_ATTACHMENTS = 250;
const MOST_ATTACHED_BYTES = 25 * 1024 * 1024;
const LARGEST_BODY = { consumer: 200 * 1024, workspace: 400 * 1024 };

type Wanted = {
  readonly to?: unknown;
  readonly cc?: unknown;
  readonly bcc?: unknown;
  readonly subject?: unknown;
  readonly body?: unknown;
  readonly htmlBody?: unknown;
  readonly name?: unknown;
  readonly replyTo?: unknown;
  readonly noReply?: unknown;
  readonly attachments?: unknown;
};

/** `MailApp`. */
export class EmulatedMailApp {
  readonly #execution: ScriptExecution;

  constructor(execution: ScriptExecution) {
    this.#execution = execution;
  }

  /** Recipients left today (1.11). */
  getRemainingDailyQuota(): number {
    const call = { method: 'MailApp.getRemainingDailyQuota', charge: 'free' } as const;
    return this.#execution.call(call, () => this.#left());
  }

  /** `(message)`, `(to, subject, body)`, `(to, subject, body, options)` or `(to, replyTo, subject, body)`. */
  sendEmail(...args: readonly unknown[]): void {
    const three = ['string', 'string', 'string'] as const;
    mustMatch(
      this.#execution,
      'MailApp.sendEmail',
      args,
      ['object'],
      three,
      [...three, 'object'],
      [...three, 'string'],
    );
    this.#execution.call({ method: 'MailApp.sendEmail', charge: 'mail' }, () => this.#send(wantedOf(args)));
  }

  #send(wanted: Wanted): void {
    const { world, runsAs } = this.#execution;
    const [to, cc, bcc] = [wanted.to, wanted.cc, wanted.bcc].map(addressesOf) as [
      string[],
      string[],
      string[],
    ];
    const attachments = Array.isArray(wanted.attachments)
      ? Array.from(wanted.attachments as EmulatedBlob[])
      : [];
    const html = wanted.htmlBody === undefined ? undefined : String(wanted.htmlBody);
    const text = wanted.body === undefined ? textOfHtml(html ?? '') : String(wanted.body);
    const all = [...to, ...cc, ...bcc];
    this.#refuse(all, Math.max(Buffer.byteLength(text), Buffer.byteLength(html ?? '')), attachments);
    const letter = {
      ...{ from: runsAs, to, cc, bcc, text, html, subject: String(wanted.subject ?? '') },
      name: wanted.name === undefined ? undefined : String(wanted.name),
      replyTo: wanted.replyTo === undefined ? undefined : String(wanted.replyTo),
      atMs: world.nowMs(),
      attachments: attachments.map((blob) => ({
        name: blob.getName() ?? 'attachment',
        type: blob.getContentType() ?? 'application/octet-stream',
        bytes: Buffer.from(blob.getBytes()),
      })),
    };
    const mail: Mail = {
      at: tellMoment(world.nowMs(), world.book.sheetZone),
      ...{ from: runsAs, to, cc, bcc, subject: letter.subject, text },
      ...(html === undefined ? {} : { html }),
      raw: buildMime(letter, world.chance),
    };
    world.outbox.push(mail);
    spendQuota(world.facts, 'mail', runsAs, world.nowMs(), this.#outside(all));
    spendQuota(world.facts, 'mailInAll', runsAs, world.nowMs(), all.length);
  }

  #refuse(all: readonly string[], bodyBytes: number, attachments: readonly EmulatedBlob[]): void {
    if (all.length === 0) throw new Error('Failed to send email: no recipient');
    const wrong = all.find(
      (address) => !/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/.test(bareAddress(address)),
    );
    if (wrong !== undefined) throw new Error(`Invalid email: ${wrong}`);
    if (all.length > MOST_RECIPIENTS) throw new Error('Limit Exceeded: Email Recipients Per Message.');
    if (bodyBytes > LARGEST_BODY[this.#execution.world.facts.now.account])
      throw new Error('Limit Exceeded: Email Body Size.');
    if (attachments.length > MOST_ATTACHMENTS)
      throw new Error('Limit exceeded: Email Attachments Per Message');
    if (attachments.reduce((sum, blob) => sum + EmulatedBlob.sizeOf(blob.getBlob()), 0) > MOST_ATTACHED_BYTES)
      throw new Error('Limit Exceeded: Email Total Attachments Size.');
    if (this.#outside(all) > this.#leftOf('mail') || all.length > this.#leftOf('mailInAll'))
      throw new Error(tooManyToday('email'));
  }

  /** What surely goes today, whoever the recipients are. */
  #left(): number {
    return Math.min(this.#leftOf('mail'), this.#leftOf('mailInAll'));
  }

  #leftOf(quota: 'mail' | 'mailInAll'): number {
    const { world, runsAs } = this.#execution;
    return quotaLeft(world.facts, quota, runsAs, world.nowMs());
  }

  /** How many are not of the sender's own domain (1.2). */
  #outside(all: readonly string[]): number {
    const own = domainOf(this.#execution.runsAs);
    return all.filter((address) => domainOf(bareAddress(address)) !== own).length;
  }
}
fillSurface<GoogleAppsScript.Mail.MailApp>()('MailApp', 'mail-app.ts', EmulatedMailApp);

function wantedOf(args: readonly unknown[]): Wanted {
  const [first, second, third, fourth] = args;
  if (args.length === 1) return first as Wanted;
  if (args.length === 3) return { to: first, subject: second, body: third };
  if (typeof fourth === 'object') return { ...(fourth as Wanted), to: first, subject: second, body: third };
  return { to: first, replyTo: second, subject: third, body: fourth };
}

function addressesOf(list: unknown): string[] {
  if (list === undefined || list === null || list === '') return [];
  return String(list)
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
}

/** `name <a@b.c>` without the name. */
function bareAddress(address: string): string {
  return /<([^<>]*)>$/.exec(address)?.[1] ?? address;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

function textOfHtml(html: string): string {
  return html
    .replace(/<(br|\/p|\/div|\/tr)[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .trim();
}

// Utilities: what stands in for the globals Apps Script lacks (PLATFORM 4.3).

import Papa from 'papaparse';
import type { ScriptExecution } from '../runtime/execution.ts';
import { uuidBy } from '../runtime/random.ts';
import { isZone } from '../runtime/zoned-time.ts';
import { bytesOf, EmulatedBlob, signedBytes } from './blob.ts';
import { formatByPattern, parseByPattern } from './date-pattern.ts';
import { digestOf, signatureOf } from './digest.ts';
import { charsets, digestAlgorithms, type EnumMember, macAlgorithms } from './enums.ts';
import { formatString } from './format-string.ts';
import { mustMatch } from './signature.ts';
import { fillSurface, NotEmulated } from './surface.ts';

const LONGEST_SLEEP_MS = 300_000;

/** `Utilities`. */
export class EmulatedUtilities {
  readonly Charset = charsets;
  readonly DigestAlgorithm = digestAlgorithms;
  readonly MacAlgorithm = macAlgorithms;
  readonly #execution: ScriptExecution;

  constructor(execution: ScriptExecution) {
    this.#execution = execution;
  }

  base64Decode(encoded: string): number[] {
    return this.#call('base64Decode', () => this.#bytes(Buffer.from(String(encoded), 'base64')));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return this.#call('base64DecodeWebSafe', () => this.#bytes(Buffer.from(String(encoded), 'base64url')));
  }

  base64Encode(data: string | number[]): string {
    return this.#call('base64Encode', () => bytesOf(data).toString('base64'));
  }

  /** Web-safe letters, padding kept. */
  base64EncodeWebSafe(data: string | number[]): string {
    return this.#call('base64EncodeWebSafe', () =>
      bytesOf(data).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
    );
  }

  computeDigest(...args: readonly unknown[]): number[] {
    return this.#call('computeDigest', () => this.#bytes(digestOf(this.#execution, args)));
  }

  computeHmacSha256Signature(...args: readonly unknown[]): number[] {
    const method = 'computeHmacSha256Signature';
    const { HMAC_SHA_256 } = this.MacAlgorithm;
    return this.#call(method, () => this.#bytes(signatureOf(this.#execution, method, HMAC_SHA_256, args)));
  }

  computeHmacSignature(algorithm: EnumMember, ...args: readonly unknown[]): number[] {
    const method = 'computeHmacSignature';
    return this.#call(method, () => this.#bytes(signatureOf(this.#execution, method, algorithm, args)));
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    mustMatch(
      this.#execution,
      'Utilities.formatDate',
      [date, timeZone, format],
      ['object', 'string', 'string'],
    );
    if (!this.#execution.realm.isDate(date))
      throw this.#execution.realm.error(
        "The parameters (Object,String,String) don't match the method signature for Utilities.formatDate.",
      );
    return this.#call('formatDate', () => formatByPattern(date.getTime(), zoneOrGmt(timeZone), format));
  }

  parseDate(date: string, timeZone: string, format: string): Date {
    return this.#call('parseDate', () =>
      this.#execution.realm.date(parseByPattern(String(date), zoneOrGmt(timeZone), String(format))),
    );
  }

  formatString(template: string, ...values: unknown[]): string {
    return this.#call('formatString', () => formatString(String(template), values));
  }

  getUuid(): string {
    return this.#call('getUuid', () => uuidBy(this.#execution.world.chance));
  }

  jsonParse(text: string): unknown {
    return this.#call('jsonParse', () => this.#execution.realm.parse(text));
  }

  jsonStringify(value: unknown): string {
    return this.#call('jsonStringify', () => JSON.stringify(value));
  }

  newBlob(
    data: string | number[],
    contentType: string | null = null,
    name: string | null = null,
  ): EmulatedBlob {
    return this.#call('newBlob', () => {
      const type = contentType ?? (Array.isArray(data) ? null : 'text/plain');
      return new EmulatedBlob(this.#execution, bytesOf(data), type, name);
    });
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    return this.#call('parseCsv', () => {
      const { data } = Papa.parse<string[]>(String(csv).replace(/\r?\n$/, ''), {
        delimiter: String(delimiter),
      });
      return this.#execution.realm.array(data.map((row) => this.#execution.realm.array(row)));
    });
  }

  /** Moves the virtual clock (1.25). */
  sleep(milliseconds: number): void {
    mustMatch(this.#execution, 'Utilities.sleep', [milliseconds], ['number']);
    this.#call('sleep', () => {
      if (milliseconds > LONGEST_SLEEP_MS || milliseconds < 0)
        throw new Error('Invalid argument: milliseconds');
    });
    this.#execution.wait('Utilities.sleep', milliseconds);
  }

  #bytes(bytes: Uint8Array): number[] {
    return this.#execution.realm.array(signedBytes(bytes));
  }

  #call<T>(name: string, work: () => T): T {
    return this.#execution.call({ method: `Utilities.${name}`, charge: 'free' }, work);
  }
}
fillSurface<GoogleAppsScript.Utilities.Utilities>()('Utilities', 'utilities.ts', EmulatedUtilities);

/** Java takes an unknown zone for GMT, without a word. A zone told by its distance must be whole hours here. */
function zoneOrGmt(zone: string): string {
  const offset = /^(?:GMT|UTC)([+-])(\d{1,2}):?(\d\d)?$/.exec(zone);
  if (offset === null) return isZone(zone) ? zone : 'Etc/GMT';
  const [, sign, hours, minutes = '00'] = offset;
  if (minutes !== '00') throw new NotEmulated(`the zone ${zone}`, 'utilities.ts');
  return `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
}

// Digests and signatures: text is read as US-ASCII unless another charset is named, so that other signs become question marks.

import { createHash, createHmac } from 'node:crypto';
import type { ScriptExecution } from '../runtime/execution.ts';
import { bytesOf } from './blob.ts';
import { charsets, type EnumMember } from './enums.ts';
import { mustMatch } from './signature.ts';

/** `computeDigest`: of bytes, or of text in a charset. */
export function digestOf(execution: ScriptExecution, args: readonly unknown[]): Uint8Array {
  mustMatch(
    execution,
    'Utilities.computeDigest',
    args,
    ['member', 'bytes'],
    ['member', 'string'],
    ['member', 'string', 'member'],
  );
  const [algorithm, value, charset] = args;
  return createHash(nodeNameOf(algorithm))
    .update(encoded(execution, value, charset))
    .digest();
}

/** `computeHmacSignature` and its like: value and key are both bytes, or both text in a charset. */
export function signatureOf(
  execution: ScriptExecution,
  method: string,
  algorithm: unknown,
  args: readonly unknown[],
): Uint8Array {
  mustMatch(
    execution,
    `Utilities.${method}`,
    args,
    ['bytes', 'bytes'],
    ['string', 'string'],
    ['string', 'string', 'member'],
  );
  const [value, key, charset] = args;
  return createHmac(nodeNameOf(algorithm), encoded(execution, key, charset))
    .update(encoded(execution, value, charset))
    .digest();
}

function encoded(execution: ScriptExecution, value: unknown, charset: unknown): Uint8Array {
  if (Array.isArray(value)) {
    const odd = value.find((byte) => typeof byte !== 'number');
    if (odd !== undefined) throw execution.realm.error(`Cannot convert ${String(odd)} to number.`);
    return bytesOf(value);
  }
  const text = String(value);
  return bytesOf((charset as EnumMember | undefined) === charsets.UTF_8 ? text : asciiOf(text));
}

/** As Java encodes: one question mark for each sign beyond ASCII, be it one or two units long. */
function asciiOf(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, '?');
}

/** `SHA_256` and `HMAC_SHA_256` as Node names them. */
function nodeNameOf(algorithm: unknown): string {
  return String(algorithm).replace('HMAC_', '').replace('_', '').toLowerCase();
}

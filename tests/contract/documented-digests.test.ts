// Digests and signatures of Utilities, as gas-fakes' published tests state them.

import { describe, expect, it } from 'vitest';
import { scriptRefusal, scriptValue } from '../support/run-script.ts';

const hex = (bytes: string): string =>
  `${bytes}.map(function (b) { return ('0' + (b & 255).toString(16)).slice(-2); }).join('')`;

describe("digests, by gas-fakes' published tests", () => {
  it.each([
    ['MD5', '', '[-16,-20,-112,64,-50,-47,-118,102,-113,70,-112,94,-34,-49,117,-103]'],
    [
      'MD5',
      ', Utilities.Charset.UTF_8',
      '[-16,-20,-112,64,-50,-47,-118,102,-113,70,-112,94,-34,-49,117,-103]',
    ],
    ['SHA_1', '', '[-94,-96,117,87,84,-100,-66,98,-21,-116,87,55,93,-82,-11,-73,79,108,-115,95]'],
  ])('%s of plain text%s', async (algorithm, charset, bytes) => {
    const digest = `Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, 'input to hash'${charset})`;

    expect(await scriptValue(`return JSON.stringify(${digest})`)).toBe(bytes);
  });

  it.each([
    [
      'text is read as US-ASCII, each other sign as a question mark',
      "'€🙂'",
      'ea03fcb8c47822bce772cf6c07d0ebbb',
    ],
    [
      'the same with that charset named',
      "'€🙂', Utilities.Charset.US_ASCII",
      'ea03fcb8c47822bce772cf6c07d0ebbb',
    ],
    ['UTF-8 must be asked for', "'€🙂', Utilities.Charset.UTF_8", 'b9592a9d23c1cdae532e57cbddbd74fa'],
    [
      'bytes are taken as they are',
      "Utilities.newBlob('€🙂').getBytes()",
      'b9592a9d23c1cdae532e57cbddbd74fa',
    ],
  ])('%s', async (_, value, told) => {
    const digest = `Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, ${value})`;

    expect(await scriptValue(`return ${hex(digest)}`)).toBe(told);
  });

  it.each([
    [
      'SHA_384',
      'a5dab0f49394aec02c92d0b368be3484bd2c08a8bc11c32d8d41c3adf977e498c934d366ea844d6725301fc94af077d7',
    ],
    ['SHA_256', 'a871c80b214188ea4494f4604f1f32024b02f5fb4228c1039a5357881a13eebb'],
  ])('%s', async (algorithm, told) => {
    const digest = `Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, '€🙂', Utilities.Charset.UTF_8)`;

    expect(await scriptValue(`return ${hex(digest)}`)).toBe(told);
  });

  it.each([
    ['a fourth argument', "Utilities.DigestAlgorithm.MD5, 'a', Utilities.Charset.US_ASCII, 4"],
    ['no algorithm', "'a'"],
    ['a charset for bytes', 'Utilities.DigestAlgorithm.MD5, [0, 1, 2], Utilities.Charset.UTF_8'],
    ['a charset that is none', "Utilities.DigestAlgorithm.MD5, 'a', 'fake'"],
    ['an algorithm that is none', "'fake', 'a', Utilities.Charset.US_ASCII"],
  ])('computeDigest refuses %s', async (_, args) => {
    expect(await scriptRefusal(`Utilities.computeDigest(${args})`)).toMatch(
      /The parameters \(.*\) don't match the method signature for Utilities.computeDigest/,
    );
  });

  it('computeDigest refuses bytes that are no numbers', async () => {
    expect(await scriptRefusal("Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, ['1x'])")).toMatch(
      /Cannot convert/,
    );
  });
});

describe("signatures, by gas-fakes' published tests", () => {
  const plain =
    '[53,-75,-52,-25,-47,86,-21,14,-2,-57,5,-13,24,105,-2,-84,127,115,-40,-75,-93,-27,-21,34,-55,-117,-36,-103,-47,116,-55,-61]';
  const ascii =
    '[-125,73,-127,-128,-43,-39,99,-10,39,-49,-128,27,8,-117,4,-120,-26,-111,16,114,-115,1,-1,-68,-27,88,7,117,55,-87,-123,-52]';
  const utf8 =
    '[76,-16,35,99,-128,106,-22,-17,-102,-19,4,97,-75,64,107,79,99,19,-54,-6,90,54,121,-39,-126,13,2,-40,-84,109,-2,115]';
  const text = "'this is my input', 'my key - use a stronger one'";

  it.each([
    ['plain text', text, plain],
    ['plain text in a charset', `${text}, Utilities.Charset.UTF_8`, plain],
    [
      'bytes',
      "Utilities.newBlob('this is my input').getBytes(), Utilities.newBlob('my key - use a stronger one').getBytes()",
      plain,
    ],
    ['other signs, as US-ASCII when no charset is named', "'café', '€🙂'", ascii],
    ['other signs in US-ASCII', "'café', '€🙂', Utilities.Charset.US_ASCII", ascii],
    ['other signs in UTF-8', "'café', '€🙂', Utilities.Charset.UTF_8", utf8],
  ])('computeHmacSha256Signature of %s', async (_, args, bytes) => {
    expect(await scriptValue(`return JSON.stringify(Utilities.computeHmacSha256Signature(${args}))`)).toBe(
      bytes,
    );
  });

  it('computeHmacSignature reads text alike', async () => {
    const signature = "Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, 'café', '€🙂')";

    expect(await scriptValue(`return JSON.stringify(${signature})`)).toBe(ascii);
  });

  it.each([
    ['a fourth argument', "'v', 'k', Utilities.Charset.US_ASCII, 4"],
    ['no key', "'v'"],
    ['bytes with a text as key', "[1], 'k'"],
    ['a text with bytes as key', "'v', [1]"],
    ['a charset for bytes', '[1], [2], Utilities.Charset.UTF_8'],
    ['a charset that is none', "'v', 'k', 'fake'"],
  ])('computeHmacSha256Signature refuses %s', async (_, args) => {
    expect(await scriptRefusal(`Utilities.computeHmacSha256Signature(${args})`)).toMatch(
      /The parameters \(.*\) don't match the method signature for Utilities.computeHmacSha256Signature/,
    );
  });
});

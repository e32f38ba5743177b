// Values of Utilities that Google's reference or gas-fakes' published tests state.

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

describe("base64, by Google's reference", () => {
  it.each([
    ['base64Encode of text', "Utilities.base64Encode('A string here')", 'QSBzdHJpbmcgaGVyZQ=='],
    [
      'base64Encode of bytes',
      "Utilities.base64Encode(Utilities.newBlob('A string here').getBytes())",
      'QSBzdHJpbmcgaGVyZQ==',
    ],
    [
      'base64Encode in UTF-8',
      "Utilities.base64Encode('Google グループ', Utilities.Charset.UTF_8)",
      'R29vZ2xlIOOCsOODq+ODvOODlw==',
    ],
    [
      'base64EncodeWebSafe of text, padding kept',
      "Utilities.base64EncodeWebSafe('A string here')",
      'QSBzdHJpbmcgaGVyZQ==',
    ],
    [
      'base64EncodeWebSafe in UTF-8, a minus for each plus',
      "Utilities.base64EncodeWebSafe('Google グループ', Utilities.Charset.UTF_8)",
      'R29vZ2xlIOOCsOODq-ODvOODlw==',
    ],
    [
      'base64Decode answers bytes of UTF-8',
      "Utilities.newBlob(Utilities.base64Decode('R29vZ2xlIOOCsOODq+ODvOODlw==')).getDataAsString()",
      'Google グループ',
    ],
    [
      'base64DecodeWebSafe',
      "Utilities.newBlob(Utilities.base64DecodeWebSafe('R29vZ2xlIOOCsOODq-ODvOODlw==')).getDataAsString()",
      'Google グループ',
    ],
    [
      "base64Decode reads the web-safe letters too (gas-fakes' published tests)",
      "Utilities.newBlob(Utilities.base64Decode(Utilities.base64EncodeWebSafe('?>+/=~~~'))).getDataAsString()",
      '?>+/=~~~',
    ],
  ])('%s', async (_, script, told) => {
    expect(await scriptValue(`return ${script}`)).toBe(told);
  });

  it('base64Decode answers signed bytes', async () => {
    expect(await scriptValue("return Utilities.base64Decode('R29vZ2xlIOOCsA==')")).toEqual([
      71, 111, 111, 103, 108, 101, 32, -29, -126, -80,
    ]);
  });
});

describe("formatDate, by the SimpleDateFormat that Google's reference names", () => {
  it.each([
    ['GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'", '2001-07-04T19:08:56Z'],
    ['America/Los_Angeles', "yyyy.MM.dd G 'at' HH:mm:ss", '2001.07.04 AD at 12:08:56'],
    ['America/Los_Angeles', "EEE, MMM d, ''yy", "Wed, Jul 4, '01"],
    ['America/Los_Angeles', 'h:mm a', '12:08 PM'],
    ['America/Los_Angeles', "hh 'o''clock' a", "12 o'clock PM"],
    ['America/Los_Angeles', 'yyyyy.MMMMM.dd GGG hh:mm aaa', '02001.July.04 AD 12:08 PM'],
    ['America/Los_Angeles', 'EEE, d MMM yyyy HH:mm:ss Z', 'Wed, 4 Jul 2001 12:08:56 -0700'],
    ['America/Los_Angeles', 'yyMMddHHmmssZ', '010704120856-0700'],
    ['America/Los_Angeles', "yyyy-MM-dd'T'HH:mm:ss.SSSZ", '2001-07-04T12:08:56.235-0700'],
    ['America/Los_Angeles', "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2001-07-04T12:08:56.235-07:00'],
    ['America/Los_Angeles', "YYYY-'W'ww-u", '2001-W27-3'],
    ['GMT', 'X', 'Z'],
    ['GMT', 'D F W', '185 1 1'],
    ['Asia/Shanghai', 'yyyy/M/d H:m', '2001/7/5 3:8'],
    ['GMT', 'y', '2001'],
    ['GMT', 'k', '19'],
    ['GMT+05:00', 'HH:mm', '00:08'],
    ['GMT-3', 'HH:mm', '16:08'],
  ])('in %s, %s', async (zone, pattern, told) => {
    const moment = 'new Date(Date.UTC(2001, 6, 4, 19, 8, 56, 235))';

    expect(
      await scriptValue(`return Utilities.formatDate(${moment}, '${zone}', ${JSON.stringify(pattern)})`),
    ).toBe(told);
  });

  it('an hour after midnight is 24 for k, 0 for K and H, 12 for h', async () => {
    const script = "return Utilities.formatDate(new Date(Date.UTC(2026, 0, 1, 0, 30)), 'GMT', 'k K H h a')";

    expect(await scriptValue(script)).toBe('24 0 0 12 AM');
  });

  it('names a zone by half hours as not emulated', async () => {
    expect(await scriptRefusal("Utilities.formatDate(new Date(), 'GMT+05:30', 'H')")).toMatch(
      /not emulated: the zone GMT\+05:30/,
    );
  });

  it('refuses a letter that SimpleDateFormat does not know', async () => {
    expect(await scriptRefusal("Utilities.formatDate(new Date(), 'GMT', 'bb')")).toMatch(
      /Illegal pattern character 'b'/,
    );
  });

  it('follows the zone into and out of summer time', async () => {
    const at = (utc: string): string =>
      `Utilities.formatDate(new Date('${utc}'), 'Europe/Berlin', 'HH:mm Z')`;

    expect(
      await scriptValue(`return [${at('2026-03-29T00:59:00Z')}, ${at('2026-03-29T01:00:00Z')}]`),
    ).toEqual(['01:59 +0100', '03:00 +0200']);
  });
});

describe("formatString, by Google's reference and the printf it names", () => {
  it.each([
    ["'%11.6f', 123.456", ' 123.456000'],
    ["'%6s', 'abc'", '   abc'],
    ["'%-6s|', 'abc'", 'abc   |'],
    ["'%03d', 7", '007'],
    ["'%+d', 7", '+7'],
    ["'%.2f', 2.5", '2.50'],
    ["'%s of %s', 'a', 'b'", 'a of b'],
    ["'100%%'", '100%'],
    ["'%x %X', 255, 255", 'ff FF'],
  ])('formatString(%s)', async (args, told) => {
    expect(await scriptValue(`return Utilities.formatString(${args})`)).toBe(told);
  });
});

describe("parseCsv, by Google's reference", () => {
  it.each([
    [
      "'a,b,c\\nd,e,f'",
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    [
      "'a\\tb\\tc\\nd\\te\\tf', '\\t'",
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    [
      "'a;b\\r\\nc;d', ';'",
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['\'"a, b","c\\nd"\'', [['a, b', 'c\nd']]],
    ['\'"say ""yes""",x\'', [['say "yes"', 'x']]],
    [
      "',\\n,'",
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ["'1,TRUE,=A1'", [['1', 'TRUE', '=A1']]],
  ])('parseCsv(%s) is text in rows', async (args, rows) => {
    expect(await scriptValue(`return Utilities.parseCsv(${args})`)).toEqual(rows);
  });
});

describe("blobs, by gas-fakes' published tests", () => {
  it.each([
    ['have no name before one is given', "Utilities.newBlob('x').getName()", null],
    ['of text are text/plain', "Utilities.newBlob('x').getContentType()", 'text/plain'],
    ['of bytes have no type before one is given', 'Utilities.newBlob([1]).getContentType()', null],
    ['keep what they are given', "Utilities.newBlob('x', 'text/csv', 'a.csv').getName()", 'a.csv'],
    [
      'take their type from the ending of their name',
      "Utilities.newBlob('x').setName('a.txt').setContentTypeFromExtension().getContentType()",
      'text/plain',
    ],
    ['give back the bytes they took', 'Utilities.newBlob([]).setBytes([3, -2, 1]).getBytes()', [3, -2, 1]],
    ['take other text', "Utilities.newBlob('x').setDataFromString('é').getDataAsString()", 'é'],
    ['are none of Google’s types', "Utilities.newBlob('x').isGoogleType()", false],
  ])('%s', async (_, script, told) => {
    expect(await scriptValue(`return ${script}`)).toEqual(told);
  });
});

describe("the rest of Utilities, by Google's reference", () => {
  it('getUuid: of version 4, another each time', async () => {
    const [first, second] = (await scriptValue(
      'return [Utilities.getUuid(), Utilities.getUuid()]',
    )) as string[];

    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second).not.toBe(first);
  });

  it("parseDate: Google's own example", async () => {
    const script = `return Utilities.parseDate('1985-10-25 00:00:00', 'GMT', 'yyyy-MM-dd HH:mm:ss').toISOString()`;

    expect(await scriptValue(script)).toBe('1985-10-25T00:00:00.000Z');
  });

  it.each(['gzip(b)', 'ungzip(b)', 'zip([b])', 'unzip(b)', "computeRsaSha256Signature('a', 'b')"])(
    '%s is not emulated, and says so by its name',
    async (call) => {
      const name = call.replace(/\(.*/, '');

      expect(await scriptRefusal(`var b = Utilities.newBlob('x'); Utilities.${call}`)).toMatch(
        new RegExp(`not emulated: Utilities.${name} `),
      );
    },
  );
});

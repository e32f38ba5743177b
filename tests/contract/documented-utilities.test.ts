// Values of Utilities that Google's reference or gas-fakes' published tests state.

import { describe, expect, it } from 'vitest';
import { scriptRefusal, scriptValue } from '../support/run-script.ts';

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

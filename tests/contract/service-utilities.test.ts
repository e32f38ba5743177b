// Utilities: dates, digests, text and time.

import { describe, expect, it } from 'vitest';
import { openBundle } from '../support/workspace.ts';

const run = async (body: string) => (await openBundle(`function f() { ${body} }`)).owner.call('f');

describe('Utilities.formatDate (4.3)', () => {
  it.each([
    ['yyyy-MM-dd', '2026-09-28'],
    ['yyyy-MM-dd HH:mm:ss.SSS', '2026-09-28 08:05:09.007'],
    ['M/d/yy', '9/28/26'],
    ["EEE, d MMM yyyy 'at' h:mm a", 'Mon, 28 Sep 2026 at 8:05 AM'],
    ['EEEE MMMM', 'Monday September'],
    ['D w u', '271 40 1'],
    ['Z XXX z', '+0800 +08:00 GMT+08:00'],
    ['yyyy年M月d日', '2026年9月28日'],
    ["''K k", "'8 8"],
  ])('tells %s as Java does', async (pattern, told) => {
    const moment = 'new Date(Date.UTC(2026, 8, 28, 0, 5, 9, 7))';

    expect(
      (await run(`return Utilities.formatDate(${moment}, 'Asia/Shanghai', ${JSON.stringify(pattern)})`))
        .value,
    ).toBe(told);
  });

  it('YYYY is the week year, the trap of the last days of December', async () => {
    expect(
      (await run(`return Utilities.formatDate(new Date(Date.UTC(2026, 11, 28)), 'GMT', 'YYYY-MM-dd')`)).value,
    ).toBe('2027-12-28');
  });

  it.each([
    ['America/Sao_Paulo', '2026-09-27 21'],
    ['Asia/Kolkata', '2026-09-28 05'],
    ['GMT+8', '2026-09-28 08'],
    ['Nowhere/Land', '2026-09-28 00'],
  ])('in %s', async (zone, told) => {
    expect(
      (await run(`return Utilities.formatDate(new Date(Date.UTC(2026, 8, 28)), '${zone}', 'yyyy-MM-dd HH')`))
        .value,
    ).toBe(told);
  });

  it('wants a date (4.10)', async () => {
    expect((await run(`Utilities.formatDate('2026-09-28', 'GMT', 'yyyy')`)).error).toMatch(
      /don't match the method signature/,
    );
  });
});

describe('Utilities', () => {
  it('parseDate: reads what formatDate tells, in its zone', async () => {
    const body = `return Utilities.parseDate('2026-09-28 08:30 PM', 'Asia/Shanghai', 'yyyy-MM-dd hh:mm a').getTime()`;

    expect((await run(body)).value).toBe(Date.UTC(2026, 8, 28, 12, 30));
  });

  it('getUuid: another each time, the same again for the same seed', async () => {
    const body = 'return [Utilities.getUuid(), Utilities.getUuid()]';
    const [first, second] = (await run(body)).value as string[];

    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(first).not.toBe(second);
    expect((await run(body)).value).toEqual([first, second]);
  });

  it.each([
    ['MD5', [-112, 1, 80, -104, 60, -46, 79, -80]],
    ['SHA_1', [-87, -103, 62, 54, 71, 6, -127, 106]],
    ['SHA_256', [-70, 120, 22, -65, -113, 1, -49, -22]],
  ])('computeDigest: %s as signed bytes', async (algorithm, start) => {
    const { value } = await run(
      `return Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, 'abc')`,
    );

    expect((value as number[]).slice(0, 8)).toEqual(start);
  });

  it('computeHmacSha256Signature, computeHmacSignature: the same for the same algorithm', async () => {
    const { value } = await run(`return [Utilities.computeHmacSha256Signature('v', 'k'),
      Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, 'v', 'k')]`);
    const [plain, named] = value as number[][];

    expect(plain).toHaveLength(32);
    expect(named).toEqual(plain);
  });

  it('base64Encode, base64Decode, base64EncodeWebSafe, base64DecodeWebSafe: text as UTF-8', async () => {
    const { value } = await run(`
      var plain = Utilities.base64Encode('书香?>'), safe = Utilities.base64EncodeWebSafe('书香?>');
      return [plain, safe, Utilities.newBlob(Utilities.base64Decode(plain)).getDataAsString(),
        Utilities.newBlob(Utilities.base64DecodeWebSafe(safe)).getDataAsString()]`);

    expect(value).toEqual(['5Lmm6aaZPz4=', '5Lmm6aaZPz4=', '书香?>', '书香?>']);
  });

  it('newBlob: bytes with a type and a name', async () => {
    const { value } = await run(`
      var blob = Utilities.newBlob('é', 'text/csv', 'a.csv');
      var copy = blob.copyBlob().setName('b.html').setContentTypeFromExtension();
      return [blob.getBytes(), blob.getContentType(), blob.getName(), copy.getName(), copy.getContentType(), copy.getDataAsString(),
        blob.setDataFromString('x').getDataAsString(), blob.setBytes([65]).getDataAsString(), blob.setContentType('text/plain').getContentType(),
        blob.isGoogleType(), blob.getBlob().getName()]`);

    expect(value).toEqual([
      [-61, -87],
      'text/csv',
      'a.csv',
      'b.html',
      'text/html',
      'é',
      'x',
      'A',
      'text/plain',
      false,
      'a.csv',
    ]);
  });

  it('parseCsv: quoted fields, line ends and another delimiter', async () => {
    const { value } = await run(
      `return [Utilities.parseCsv('a,"b ""c"", d"\\r\\n1,\\n'), Utilities.parseCsv('a;b', ';')]`,
    );

    expect(value).toEqual([
      [
        ['a', 'b "c", d'],
        ['1', ''],
      ],
      [['a', 'b']],
    ]);
  });

  it("formatString: printf's letters", async () => {
    expect(
      (await run(`return Utilities.formatString('%s|%05d|%.2f|%-4s|%%|%x', '书', 42, 1.005, 'a', 255)`))
        .value,
    ).toBe('书|00042|1.00|a   |%|ff');
  });

  it('jsonParse, jsonStringify: as JSON', async () => {
    expect(
      (
        await run(
          `return [Utilities.jsonParse('{"a":[1]}') instanceof Object, Utilities.jsonStringify({ a: [1] })]`,
        )
      ).value,
    ).toEqual([true, '{"a":[1]}']);
  });

  it('sleep: moves the virtual clock, at most five minutes at once (1.25)', async () => {
    const slept = await run('var before = Date.now(); Utilities.sleep(2500); return Date.now() - before');

    expect(slept.value).toBe(2500);
    expect(slept.meter.serverMs).toBe(2500);
    expect((await run('Utilities.sleep(300001)')).error).toBe('Exception: Invalid argument: milliseconds');
  });

  it('names what is not emulated', async () => {
    expect((await run('Utilities.zip([])')).error).toBe(
      'Error: not emulated: Utilities.zip — add it in local/services/utilities.ts',
    );
  });
});

describe('Logger and console', () => {
  it("write the run's log", async () => {
    const { owner } = await openBundle(`function f() {
      Logger.log('a %s', 'b').log({ x: 1 });
      console.log('c', 1); console.info('d'); console.warn('e'); console.error('f');
      console.time('t'); Utilities.sleep(5); console.timeEnd('t');
      var log = Logger.getLog(); Logger.clear();
      return [log, Logger.getLog()];
    }`);

    const result = owner.call('f');

    expect(result.logs).toEqual(['a b', '{ x: 1 }', 'c 1', 'd', 'e', 'f', 't: 5ms']);
    expect(result.value).toEqual(['a b\n{ x: 1 }\n', '']);
  });
});

describe('services that are not emulated', () => {
  it.each([
    'LanguageApp.translate("a", "b", "c")',
    'XmlService.parse("<a/>")',
    'ContentService.createTextOutput("x")',
  ])('%s throws its name', async (call) => {
    expect((await run(call)).error).toMatch(
      /^Exception: not emulated: \w+\.\w+ — add it in local\/services\/[a-z-]+\.ts$/,
    );
  });

  it('is refused for its scope before that (2.37)', async () => {
    expect((await run('DriveApp.getFiles()')).error).toMatch(
      /^Exception: Specified permissions are not sufficient to call DriveApp.getFiles\./,
    );
  });

  it('an advanced service exists only where the manifest switches it on', async () => {
    expect((await run('return typeof Sheets')).value).toBe('undefined');
  });
});

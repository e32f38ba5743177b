// The page's one door: known names, right arguments, one writer at a time; whatever else knocks is told so and changes nothing.

import { describe, expect, it } from 'vitest';
import type { Json } from '../../local/contract.ts';
import {
  cards,
  copies,
  copyDraft,
  firstReaders,
  openSmallSchool,
  type SmallSchool,
  unpack,
} from '../support/small-school.ts';

const all = (school: SmallSchool) => JSON.stringify(school.workspace.snapshot());

describe('a call by a name the door does not know', () => {
  it.each([
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'circulation',
    'circulation.constructor',
    'circulation.__proto__',
    'Circulation.lend',
    'circulation.lend ',
    'setUp',
    '',
  ])('is refused: %j', async (name) => {
    const school = await openSmallSchool();
    const before = all(school);

    const answer = school.call(name, {});

    expect(answer).toMatchObject({ ok: false, fault: { code: 'unknownCall', params: { name } } });
    expect(all(school)).toBe(before);
  });

  it.each([[null], [7], [true], [['circulation.lend']], [{ toString: 'circulation.lend' }]] as Json[][])(
    'is refused when the name is no name: %j',
    async (name) => {
      const school = await openSmallSchool();
      const before = all(school);

      const answer = unpack(school.librarian.call('rpc', [name as Json, '{}']));

      expect(answer).toMatchObject({
        ok: false,
        fault: { code: 'unknownCall' },
      });
      expect(all(school)).toBe(before);
    },
  );

  it('tells no more of a long name than a person needs', async () => {
    const school = await openSmallSchool();

    const answer = school.call('x'.repeat(5_000), {});

    expect(JSON.stringify(answer).length).toBeLessThan(300);
  });
});

const requestId = 'q0mfq1a2b3c4d5e6f7';
const good = { requestId, copyBarcode: copies.littlePrince, cardNumber: cards.liMing };
const act = { act: 'scan', ...good };

const badArguments: readonly (readonly [string, string, Json])[] = [
  ['nothing at all', 'circulation.lend', null],
  ['a list', 'circulation.lend', [good]],
  ['a list where nothing is asked', 'circulation.basket', []],
  ['a text', 'circulation.lend', 'T0000001'],
  ['no request id', 'circulation.lend', { copyBarcode: 'T0000001', cardNumber: 'R000001' }],
  ['a request id with a formula in it', 'circulation.lend', { ...good, requestId: '=1+1=1+1=1' }],
  ['a request id that would cut a state in two', 'circulation.lend', { ...good, requestId: 'q123456|lend|' }],
  ['a number for a barcode', 'circulation.lend', { ...good, copyBarcode: 9787 }],
  ['a blank barcode', 'circulation.lend', { ...good, copyBarcode: '   ' }],
  ['a barcode that cannot be seen', 'circulation.lend', { ...good, copyBarcode: '\u200b\u0000' }],
  ['a blank barcode to print', 'prints.titleOf', { copyBarcode: ' ' }],
  ['a key as long as a book', 'circulation.lend', { ...good, ['x'.repeat(50_000)]: 1 }],
  [
    'a price beyond money',
    'catalogue.importCopies',
    { requestId, batch: '', rows: [copyDraft({ price: 1e308 })] },
  ],
  ['a barcode as long as a page', 'circulation.lend', { ...good, copyBarcode: '9'.repeat(41) }],
  ['a key too many', 'circulation.lend', { ...good, dueOn: '2099-01-01' }],
  ['a key named __proto__', 'circulation.lend', JSON.parse(`{"__proto__":1,"requestId":"${requestId}"}`)],
  ['a hint above the first row', 'circulation.lend', { ...good, copyHint: { row: 0, seen: '' } }],
  ['a hint between two rows', 'circulation.lend', { ...good, copyHint: { row: 3.5, seen: '' } }],
  ['a hint with a key too many', 'circulation.lend', { ...good, copyHint: { row: 3, seen: '', x: 1 } }],
  ['no acts', 'circulation.record', { acts: [] }],
  ['more acts than travel at once', 'circulation.record', { acts: Array.from({ length: 21 }, () => act) }],
  ['an act nobody knows', 'circulation.record', { acts: [{ ...act, act: 'void' }] }],
  ['a card number that is missing', 'circulation.readerPage', {}],
  ['a slice as big as the tab', 'circulation.indexCopies', { fromRow: 3, rows: 1_000_000 }],
  ['a slice from the key row', 'circulation.indexReaders', { fromRow: 1, rows: 10 }],
  ['a cell in no language', 'settings.showCell', { sheetId: 0, a1: 'A3:B4' }],
  [
    'a formula for the day of accession',
    'catalogue.importCopies',
    { requestId, batch: '', rows: [copyDraft({ accessionedOn: '=1+1' })] },
  ],
  ['no rows to import', 'catalogue.importCopies', { requestId, batch: '', rows: [] }],
  ['a reader without a type', 'readers.importReaders', { requestId, rows: [{ name: '李明' }] }],
];

describe('a call with arguments that are not those', () => {
  it.each(badArguments)('is refused: %s (%s)', async (_, name, args) => {
    const school = await openSmallSchool();
    const before = all(school);

    const answer = school.call(name, args);

    expect(answer).toMatchObject({ ok: false, fault: { code: 'badArguments' } });
    expect(JSON.stringify(answer).length).toBeLessThan(300);
    expect(all(school)).toBe(before);
  });

  it('is refused when they are no JSON', async () => {
    const school = await openSmallSchool();

    const answer = unpack(school.librarian.call('rpc', ['circulation.lend', '{"requestId":']));

    expect(answer).toMatchObject({
      ok: false,
      fault: { code: 'badArguments', params: { expected: 'JSON' } },
    });
  });

  it('names the field that is wrong', async () => {
    const school = await openSmallSchool();

    const answer = school.call('circulation.record', { acts: [act, { ...act, requestId: 'x' }] });

    expect(answer).toMatchObject({ fault: { params: { field: 'acts.1.requestId' } } });
  });
});

describe('a call with its arguments as an object instead of JSON text', () => {
  it('is carried out', async () => {
    const school = await openSmallSchool();

    const answer = unpack(
      school.librarian.call('rpc', ['circulation.lend', { ...good, requestId: school.newRequest() }]),
    );

    expect(answer).toMatchObject({ ok: true, value: { state: 'settled' } });
  });
});

describe('a desk that finds another at work', () => {
  /** What the assistant's call answers while the librarian's run holds the lock. */
  async function whileLocked(call: (school: SmallSchool) => Json): Promise<Json> {
    const school = await openSmallSchool();
    let answer: Json = null;
    let hasMet = false;
    school.workspace.gate((_, { locked }) => {
      if (hasMet || !locked) return;
      hasMet = true;
      answer = call(school);
    });
    school.lend(copies.grassHouse, cards.wangFang);
    school.workspace.gate(null);
    return answer;
  }

  it('waits, then says busy and has done nothing', async () => {
    const answer = await whileLocked((school) =>
      JSON.parse(
        String(
          school.send('circulation.lend', { ...good, requestId: school.newRequest() }, school.assistant)
            .value,
        ),
      ),
    );

    expect(answer).toMatchObject({ ok: false, fault: { code: 'busy', params: {} } });
  });

  it('may look all the while', async () => {
    const answer = await whileLocked((school) =>
      JSON.parse(
        String(school.send('circulation.readerPage', { cardNumber: cards.liMing }, school.assistant).value),
      ),
    );

    expect(answer).toMatchObject({ ok: true, value: { name: '李明' } });
  });
});

describe('a fault', () => {
  it('has a reference that is also in the log, without a child’s name', async () => {
    const school = await openSmallSchool();
    school.librarian.edit({ do: 'deleteTab', sheetId: school.tabs.readers });

    const result = school.send('readers.importReaders', {
      requestId: school.newRequest(),
      rows: [...firstReaders],
    });

    const answer = unpack(result);
    expect(answer).toMatchObject({ ok: false, fault: { code: 'tabMissing', params: { tab: '读者' } } });
    const reference = !answer.ok && 'fault' in answer ? answer.fault.reference : '';
    expect(result.logs.join()).toContain(reference);
    expect(JSON.stringify(firstReaders)).toContain('李明');
    expect(result.logs.join()).not.toContain('李明');
  });

  it('in the very text of a call is logged without that text', async () => {
    const school = await openSmallSchool();

    const result = school.librarian.call('rpc', ['readers.importReaders', '{"rows":[李明']);

    expect(unpack(result)).toMatchObject({ ok: false, fault: { code: 'badArguments' } });
    expect(result.logs.join()).toMatch(/[0-9A-F]{6} badArguments/);
    expect(result.logs.join()).not.toContain('李明');
  });

  it('before the first set-up says that it is missing', async () => {
    const school = await openSmallSchool();
    const meta = school.workspace.snapshot().find((tab) => tab.name === '_shuxiang');
    school.librarian.edit({ do: 'deleteTab', sheetId: meta?.sheetId ?? -1 });
    school.workspace.clock.advance(61_000);

    expect(school.call('circulation.readerPage', { cardNumber: cards.liMing })).toMatchObject({
      fault: { code: 'notSetUp' },
    });
  });
});

// 挂失补证: a lost card stops, a new one takes its place, and the old number never comes back.

import { describe, expect, it } from 'vitest';
import type { ImportReadersResult } from '../../src/readers/domain/import-readers.ts';
import { problemsOf } from '../support/ledger-truth.ts';
import {
  lostCardIn,
  newCardIn,
  readerCalled,
  refusalOf,
  replaceCard,
  reportCardLost,
} from '../support/number-acts.ts';
import {
  cards,
  codesOf,
  copies,
  openSmallSchool,
  readerDraft,
  type SmallSchool,
  valueIn,
} from '../support/small-school.ts';

const importReader = (school: SmallSchool, cardNumber: string) =>
  valueIn<ImportReadersResult>(
    school.call('readers.importReaders', {
      requestId: school.newRequest(),
      rows: [readerDraft({ name: '新同学', cardNumber })],
    }),
  );

describe('reporting a card lost', () => {
  it('stops lending on it, and says so in the journal', async () => {
    const school = await openSmallSchool();

    const lost = lostCardIn(reportCardLost(school, 'r000001'));

    expect(lost).toEqual({ name: '李明', className: '三(2)班', cardNumber: 'R000001' });
    expect(readerCalled(school, '李明')).toMatchObject({ status: '挂失' });
    expect(codesOf(school.lend(copies.littlePrince, cards.liMing))).toContain('cardLost');
    expect(school.rows('journal').at(-1)).toMatchObject({
      act: '挂失',
      subject: '李明 三(2)班 R000001',
      operator: '周老师',
    });
  });

  it('sent again after the card was found and is good again changes nothing', async () => {
    const school = await openSmallSchool();
    const requestId = school.newRequest();
    reportCardLost(school, cards.liMing, { requestId });
    school.librarian.type(school.tabs.readers, 'F3', [['正常']]);

    const again = lostCardIn(reportCardLost(school, cards.liMing, { requestId }));

    expect(again.name).toBe('李明');
    expect(readerCalled(school, '李明')).toMatchObject({ status: '正常' });
  });

  it('sent again after the card was replaced answers with the reader’s new card', async () => {
    const school = await openSmallSchool();
    const requestId = school.newRequest();
    reportCardLost(school, cards.liMing, { requestId });
    replaceCard(school, cards.liMing, { newCardNumber: 'R000777' });

    expect(lostCardIn(reportCardLost(school, cards.liMing, { requestId }))).toMatchObject({
      name: '李明',
      cardNumber: 'R000777',
    });
    expect(readerCalled(school, '李明')).toMatchObject({ status: '正常' });
  });

  it.each([
    ['a card nobody has', { cardNumber: 'R999999' }, 'cardNotFound'],
    ['the card of one who is suspended', { cardNumber: cards.suspended }, 'lossNotNeeded'],
    ['the card of one who left', { cardNumber: cards.left }, 'lossNotNeeded'],
    ['a card, by an assistant', { cardNumber: cards.liMing, role: 'assistant' }, 'assistantMayNot'],
  ])('is refused for %s', async (_, { cardNumber, ...more }, code) => {
    const school = await openSmallSchool();
    const before = school.rows('readers');

    expect(refusalOf(reportCardLost(school, cardNumber, more))).toEqual([code]);
    expect(school.rows('readers')).toEqual(before);
  });
});

describe('replacing a card', () => {
  it('gives the next number, makes the reader good again and keeps the old number', async () => {
    const school = await openSmallSchool();

    const replaced = newCardIn(replaceCard(school, cards.cardLost));

    expect(replaced).toEqual({
      name: '赵小雨',
      className: '三(2)班',
      oldNumber: 'R000003',
      cardNumber: 'R000006',
    });
    expect(readerCalled(school, '赵小雨')).toMatchObject({ cardNumber: 'R000006', status: '正常' });
    expect(school.rows('replacedNumbers')).toMatchObject([
      {
        ...{ number: 'R000003', kind: '借书证', newNumber: 'R000006', subject: '赵小雨 三(2)班' },
        ...{ replacedOn: '2026-09-28', operator: '周老师' },
        ownerId: readerCalled(school, '赵小雨')?.readerId,
      },
    ]);
    expect(school.rows('journal').at(-1)).toMatchObject({
      act: '补证',
      subject: '赵小雨 三(2)班 R000003 → R000006',
    });
  });

  it('takes the number on a card that is ready, however it was typed, and lends on it at once', async () => {
    const school = await openSmallSchool();
    school.lend(copies.grassHouse, cards.liMing);

    newCardIn(replaceCard(school, cards.liMing, { newCardNumber: 'Ｒ８ ００１' }));

    expect(school.lend(copies.littlePrince, 'r8001')).toMatchObject({ state: 'settled', readerName: '李明' });
    expect(school.takeBack(copies.grassHouse)).toMatchObject({ state: 'settled', readerName: '李明' });
  });

  it('leaves a suspended reader suspended, and gives a teacher a teacher’s number', async () => {
    const school = await openSmallSchool();

    newCardIn(replaceCard(school, cards.suspended));

    expect(readerCalled(school, '孙浩')).toMatchObject({ status: '停借' });
    expect(newCardIn(replaceCard(school, cards.teacher)).cardNumber).toBe('J00002');
  });

  it('names the new card of a class in 班级 too, and asks for its number', async () => {
    const school = await openSmallSchool();
    const rows = [
      readerDraft({ name: '三(2)班', readerType: 'classCard', cardNumber: 'B006', seatNumber: '' }),
    ];
    valueIn(school.call('readers.importReaders', { requestId: school.newRequest(), rows }));
    school.librarian.type(school.tabs.classes, 'H3', [['B006']]);

    expect(refusalOf(replaceCard(school, 'B006'))).toEqual(['cardNumberNeeded']);
    newCardIn(replaceCard(school, 'B006', { newCardNumber: 'B106' }));

    expect(school.rows('classes')).toMatchObject([{ className: '三(2)班', classCard: 'B106' }]);
  });

  it('is answered again, not carried out again, when the same request comes back', async () => {
    const school = await openSmallSchool();
    const requestId = school.newRequest();
    const first = newCardIn(replaceCard(school, cards.liMing, { requestId }));
    const second = newCardIn(replaceCard(school, first.cardNumber));
    const before = [school.rows('readers'), school.rows('replacedNumbers'), school.rows('journal')];

    expect(newCardIn(replaceCard(school, cards.liMing, { requestId }))).toEqual(first);
    expect([school.rows('readers'), school.rows('replacedNumbers'), school.rows('journal')]).toEqual(before);
    expect(readerCalled(school, '李明')?.cardNumber).toBe(second.cardNumber);
  });

  it.each([
    ['a card nobody has', 'R999999', {}, 'cardNotFound'],
    ['another reader’s number', cards.liMing, { newCardNumber: 'r000002' }, 'cardTaken'],
    ['the number it has', cards.liMing, { newCardNumber: 'R000001' }, 'cardUsedBefore'],
    ['a copy’s barcode', cards.liMing, { newCardNumber: copies.whys }, 'cardIsBarcode'],
    ['what no label can carry', cards.liMing, { newCardNumber: '李明的证' }, 'cardMalformed'],
    ['any number, by an assistant', cards.liMing, { role: 'assistant' }, 'assistantMayNot'],
  ])('is refused for %s', async (_, cardNumber, more, code) => {
    const school = await openSmallSchool();
    const before = school.rows('readers');

    expect(refusalOf(replaceCard(school, cardNumber, more))).toEqual([code]);
    expect(school.rows('readers')).toEqual(before);
    expect(school.rows('replacedNumbers')).toEqual([]);
  });

  it('is refused when the pattern has no number left', async () => {
    const school = await openSmallSchool();
    importReader(school, 'R999999');

    expect(refusalOf(replaceCard(school, cards.liMing))).toEqual(['cardNumbersExhausted']);
  });
});

describe('a number that was replaced', () => {
  const replacedSchool = async () => {
    const school = await openSmallSchool();
    newCardIn(replaceCard(school, cards.liMing, { newCardNumber: 'R000900' }));
    newCardIn(replaceCard(school, 'R000900', { newCardNumber: 'X1' }));
    return school;
  };

  it('is explained at the desk instead of being unknown', async () => {
    const school = await replacedSchool();

    expect(codesOf(school.lend(copies.littlePrince, cards.liMing))).toEqual(['oldCard']);
  });

  it('is nobody’s new card', async () => {
    const school = await replacedSchool();

    expect(refusalOf(replaceCard(school, cards.wangFang, { newCardNumber: 'r000001' }))).toEqual([
      'cardUsedBefore',
    ]);
  });

  it('is not taken from a file', async () => {
    const school = await replacedSchool();

    const { imported, rejected } = importReader(school, 'R000900');

    expect(imported).toBe(0);
    expect(rejected[0]?.findings).toMatchObject([
      { code: 'cardUsedBefore', params: { cardNumber: 'R000900' } },
    ]);
  });

  it('is passed over by the pattern, in an import and for the next card', async () => {
    const school = await replacedSchool();

    expect(importReader(school, '').given).toEqual(['R000901']);
    expect(newCardIn(replaceCard(school, cards.wangFang)).cardNumber).toBe('R000902');
  });

  it('typed into a new row by hand gets no id at night: the data check names the row', async () => {
    const school = await replacedSchool();
    const typed = ['R000900', '新来的', '三(2)班'];
    school.librarian.type(school.tabs.readers, 'A9', [typed]);

    school.night();

    expect(readerCalled(school, '新来的')).toMatchObject({ readerId: '' });
    expect(problemsOf(school)).toContainEqual(
      expect.objectContaining({ tab: '读者', row: 9, column: '内部读者号' }),
    );
  });
});

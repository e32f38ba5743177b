// What opening a case asks for, damaged copies, and who is told of what is owed: through the built bundle.

import { describe, expect, it } from 'vitest';
import {
  chargeIn,
  chargesPage,
  copyOf,
  openCharge,
  princeCharged,
  princeOut,
  proposed,
  settleCharge,
} from '../support/charge-acts.ts';
import { refusalOf } from '../support/number-acts.ts';
import { cards, copies, openSmallSchool, type SmallSchool, valueIn } from '../support/small-school.ts';

const prince = copies.littlePrince;
const princeLoan = (school: SmallSchool) => school.rows('loans').find((row) => row.copyBarcode === prince);

describe('opening a case', () => {
  it.each([
    ['a copy nobody knows', { copyBarcode: 'X1' }, 'copyNotFound'],
    ['a card nobody has', { cardNumber: 'R999999' }, 'readerNotFound'],
    ['a copy that is in, of nobody', { copyBarcode: copies.reunion }, 'readerNeeded'],
    ['a volume of a set without the price of the set', { case: 'setVolume' }, 'setPriceNeeded'],
    ['anything, by an assistant', { role: 'assistant' }, 'assistantMayNot'],
  ])('is refused for %s', async (_, more, code) => {
    const school = await openSmallSchool();
    princeOut(school);

    expect(refusalOf(openCharge(school, more))).toEqual([code]);
    expect(school.rows('charges')).toEqual([]);
    expect(copyOf(school, prince)).toMatchObject({ status: '在馆' });
  });

  it('asks for the price the Catalogue does not know, and never takes it for nothing', async () => {
    const school = await openSmallSchool();
    princeOut(school);
    const row = school.rows('catalogue').findIndex((each) => each.copyBarcode === prince) + 3;
    school.librarian.type(school.tabs.catalogue, `J${row}`, [['']]);

    expect(refusalOf(openCharge(school))).toEqual(['priceNeeded']);
    expect(proposed(school)).toMatchObject({ reckoning: null, findings: [{ code: 'priceNeeded' }] });
    expect(chargeIn(openCharge(school, { price: 2550 }))).toMatchObject({ amount: 2550 });
  });

  it('is refused while the copy has one, and two desks never get one number', async () => {
    const school = await openSmallSchool();
    princeCharged(school);

    expect(refusalOf(openCharge(school))).toEqual(['alreadyOpen']);
    expect(chargeIn(openCharge(school, { copyBarcode: copies.grassHouse }))).toMatchObject({
      number: 'P2026-002',
      readerName: '王芳',
    });
  });

  it('gives no number again, also when its row was deleted by hand', async () => {
    const school = await openSmallSchool();
    princeCharged(school);
    school.librarian.edit({ do: 'deleteRows', sheetId: school.tabs.charges, at: 3, count: 1 });

    expect(chargeIn(openCharge(school))).toMatchObject({ number: 'P2026-002' });
  });

  it('stops when a row of the register cannot be read', async () => {
    const school = await openSmallSchool();
    const { chargeId } = princeCharged(school);
    school.librarian.type(school.tabs.charges, 'G3', [['二十二元']]);

    expect(refusalOf(settleCharge(school, chargeId, 'sameEdition'))).toEqual(['rowUnreadable']);
    expect(chargesPage(school)).toMatchObject({ unreadable: 1, balance: 0 });
  });
});

describe('a damaged copy', () => {
  it('of no use waits for mending, and is on the shelf again when it is mended', async () => {
    const school = await openSmallSchool();
    princeOut(school);
    const { loanId } = school.takeBack(prince);
    const { chargeId } = chargeIn(openCharge(school, { case: 'damagedUnreadable', loanId, note: '泡了水' }));

    expect(copyOf(school, prince)).toMatchObject({ status: '待修补' });
    expect(chargesPage(school).classes).toMatchObject([
      { className: '三(2)班', charges: [{ readerName: '李明', note: '泡了水', amount: 2200 }] },
    ]);
    settleCharge(school, chargeId, 'mended');
    expect(copyOf(school, prince)).toMatchObject({ status: '在馆' });
  });

  it('that can still be read stays where it is, and costs a part', async () => {
    const school = await openSmallSchool();

    const charge = chargeIn(openCharge(school, { case: 'damagedReadable', cardNumber: cards.liMing }));

    expect(charge).toMatchObject({ amount: 440, readerName: '李明' });
    expect(copyOf(school, prince)).toMatchObject({ status: '在馆' });
  });

  it('is replaced by a book of equal worth, and by nothing less', async () => {
    const school = await openSmallSchool();
    const { chargeId } = princeCharged(school);
    const give = (newCopy: { [key: string]: string | number }) =>
      settleCharge(school, chargeId, 'equalWorth', { newCopy });

    expect(refusalOf(give({ title: '', price: 3000 }))).toEqual(['newTitleNeeded']);
    expect(refusalOf(give({ title: '窗边的小豆豆' }))).toEqual(['worthNeeded']);
    expect(refusalOf(give({ title: '窗边的小豆豆', price: 2199 }))).toEqual(['worthTooLow']);
    const charge = chargeIn(give({ title: '窗边的小豆豆', author: '黑柳彻子', price: 2200 }));

    expect(copyOf(school, charge.newBarcode)).toMatchObject({
      ...{
        title: '窗边的小豆豆',
        author: '黑柳彻子',
        price: '22',
        callNumber: '',
        location: '阅览室',
        source: '赔',
      },
    });
  });
});

describe('who owes what', () => {
  it('is told of a reader, to the librarian alone', async () => {
    const school = await openSmallSchool();
    const { chargeId } = princeCharged(school);
    const ofReader = (more: { [key: string]: string }) =>
      school.call('charges.ofReader', { cardNumber: cards.liMing, ...more });

    expect(refusalOf(ofReader({ role: 'assistant' }))).toEqual(['assistantMayNot']);
    expect(valueIn(ofReader({}))).toMatchObject({
      charges: [{ chargeId, number: 'P2026-001', amount: 2200 }],
    });
    settleCharge(school, chargeId, 'sameEdition');
    expect(valueIn(ofReader({}))).toEqual({ charges: [] });
  });

  it('stands on the notice for the guardian, with the ways the school takes', async () => {
    const school = await openSmallSchool();
    const { chargeId } = princeCharged(school);

    expect(valueIn(school.call('charges.notice', { chargeId }))).toMatchObject({
      charge: { number: 'P2026-001', reckoning: { amount: 2200 } },
      ...{ ways: ['sameEdition', 'newerEdition', 'equalWorth'], refundDays: 30 },
    });
  });

  it('a loan reported lost at the desk is offered for a case until it has one', async () => {
    const school = await openSmallSchool();
    princeOut(school);
    const loanId = princeLoan(school)?.loanId ?? '';
    school.act({ act: 'reportLost', loanId });

    expect(chargesPage(school).lostLoans).toMatchObject([{ loanId, title: '小王子', lostOn: '2026-09-28' }]);
    openCharge(school, { loanId });
    expect(chargesPage(school)).toMatchObject({ lostLoans: [], balance: 2200 });
  });
});

describe('the open cases', () => {
  it('stand class by class as schools count them, the youngest first', async () => {
    const school = await openSmallSchool();
    const pupil = (name: string, entryYear: number, classNumber: number) => ({
      ...{
        cardNumber: '',
        name,
        entryYear,
        classNumber,
        seatNumber: '',
        readerType: 'student',
        status: 'active',
      },
      ...{ studentNumber: '', sex: '', note: '', email: '', guardianEmail: '' },
    });
    const rows = [pupil('甲', 2022, 1), pupil('乙', 2024, 10), pupil('丙', 2025, 1)];
    school.call('readers.importReaders', { requestId: school.newRequest(), rows });
    const cardOf = (name: string) =>
      school.rows('readers').find((row) => row.name === name)?.cardNumber ?? '';
    const charge = (copyBarcode: string, cardNumber: string) =>
      openCharge(school, { copyBarcode, cardNumber, case: 'damagedReadable' });

    charge(copies.littlePrince, cardOf('甲'));
    charge(copies.grassHouse, cardOf('乙'));
    charge(copies.whys, cards.liMing);
    charge(copies.reunion, cardOf('丙'));

    expect(chargesPage(school).classes.map(({ className }) => className)).toEqual([
      ...['二(1)班', '三(2)班', '三(10)班', '五(1)班'],
    ]);
  });
});

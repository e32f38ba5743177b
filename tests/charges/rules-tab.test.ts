// The tab 赔偿规则, which is the school's: written once, obeyed as it stands, stopped at when it cannot be read.

import { describe, expect, it } from 'vitest';
import { chargeIn, openCharge, princeOut, proposed } from '../support/charge-acts.ts';
import { problemsOf } from '../support/ledger-truth.ts';
import { refusalOf } from '../support/number-acts.ts';
import { openSmallSchool, type SmallSchool } from '../support/small-school.ts';

/** The first row is the one for lost books. */
const LOST = 3;
const type = (school: SmallSchool, a1: string, text: string) =>
  school.librarian.type(school.tabs.chargeRules, a1, [[text]]);

describe('the first rules', () => {
  it('are written by the set-up, one a case, in the school’s words', async () => {
    const school = await openSmallSchool();

    expect(school.rows('chargeRules').map(({ case: word, factor, ways }) => [word, factor, ways])).toEqual([
      ['遗失', '1', '赔同版、赔新版、赔等值书、赔款'],
      ['污损可读', '0.2', '修补、赔款'],
      ['污损不能用', '1', '修补、赔同版、赔新版、赔等值书、赔款'],
      ['书标条码损坏', '0', '修补'],
      ['成套缺册', '1', '赔同版、赔新版、赔等值书、赔款'],
      ['期刊', '1', '赔同版、赔新版、赔等值书、赔款'],
      ['珍贵或工具书', '1', '赔同版、赔新版、赔等值书、赔款'],
    ]);
    expect(problemsOf(school)).toEqual([]);
  });

  it('stay as the school has changed them, whatever is pressed or runs at night', async () => {
    const school = await openSmallSchool();
    type(school, 'D4', '0.3');
    school.librarian.edit({ do: 'deleteRows', sheetId: school.tabs.chargeRules, at: 9, count: 1 });
    type(school, 'A3', '期刊');
    const changed = school.rows('chargeRules');

    school.librarian.call('setUp', [], 'menu');
    school.night();

    expect(school.rows('chargeRules')).toEqual(changed);
  });
});

describe('a rule', () => {
  it('that was changed holds for the next case, and the case before stays as it was', async () => {
    const school = await openSmallSchool();
    princeOut(school);
    const before = chargeIn(openCharge(school));
    type(school, `D${LOST}`, '1.5');
    type(school, `E${LOST}`, '5');
    type(school, `F${LOST}`, '30');

    const after = chargeIn(openCharge(school, { copyBarcode: 'T0000002' }));

    expect(before.reckoning).toMatchObject({ factor: 100, amount: 2200 });
    expect(after.reckoning).toEqual({
      ...{ price: 2200, factor: 150, fee: 500, ceiling: 3000, product: 3300, amount: 3000 },
    });
    expect(school.rows('charges')[0]).toMatchObject({ owed: '22', reckoning: '22.00×1=22.00+0.00=22.00' });
  });

  it('for old books holds for old books', async () => {
    const school = await openSmallSchool();
    princeOut(school);
    const row = ['遗失', '', '20', '3', '', '', '', '赔同版'];
    school.librarian.type(school.tabs.chargeRules, 'A10', [row]);

    // It came out in 2003.
    expect(proposed(school)).toMatchObject({ age: 23, reckoning: { factor: 300 }, ways: ['sameEdition'] });
  });

  it.each([
    ['a factor with three decimals', 'D', '1.255', '倍数'],
    ['a negative factor', 'D', '-1', '倍数'],
    ['a way nobody knows', 'H', '赔同版、罚站', '处理方式'],
    ['a case nobody knows', 'A', '弄脏', '情形'],
  ])(
    'with %s is named by the data check, and no case is reckoned without it',
    async (_, column, text, label) => {
      const school = await openSmallSchool();
      princeOut(school);

      type(school, `${column}${LOST}`, text);

      expect(problemsOf(school)).toMatchObject([{ tab: '赔偿规则', row: LOST, column: label }]);
      expect(refusalOf(openCharge(school))).toEqual(['rowUnreadable']);
      expect(school.rows('charges')).toEqual([]);
    },
  );

  it('in the words of either language is read, however its ways are written', async () => {
    const school = await openSmallSchool();
    princeOut(school);

    type(school, `A${LOST}`, 'Lost');
    type(school, `H${LOST}`, 'Newer edition，赔同版；money');

    expect(proposed(school)).toMatchObject({ ways: ['newerEdition', 'sameEdition'] });
  });

  it('that is missing keeps the case from being opened, and says so', async () => {
    const school = await openSmallSchool();
    princeOut(school);
    school.librarian.edit({ do: 'deleteRows', sheetId: school.tabs.chargeRules, at: LOST, count: 1 });

    expect(refusalOf(openCharge(school))).toEqual(['ruleMissing']);
  });
});

// 换条码: a copy gets a new label; the old number stays known and never comes back.

import { describe, expect, it } from 'vitest';
import type { ImportCopiesResult } from '../../src/catalogue/domain/import-copies.ts';
import { problemsOf } from '../support/ledger-truth.ts';
import { copyCalled, newLabelIn, refusalOf, replaceBarcode } from '../support/number-acts.ts';
import {
  cards,
  codesOf,
  copies,
  copyDraft,
  openSmallSchool,
  type SmallSchool,
  valueIn,
} from '../support/small-school.ts';

const importCopy = (school: SmallSchool, copyBarcode: string) =>
  valueIn<ImportCopiesResult>(
    school.call('catalogue.importCopies', {
      requestId: school.newRequest(),
      batch: '2026秋',
      rows: [copyDraft({ title: '新书', copyBarcode })],
    }),
  );

describe('replacing a copy’s barcode', () => {
  it('gives the next number, and leaves the register’s own number as it was', async () => {
    const school = await openSmallSchool();

    const replaced = newLabelIn(replaceBarcode(school, copies.journeyOne));

    expect(replaced).toEqual({ title: '西游记（上册）', oldNumber: 'T0000003', copyBarcode: 'T0000009' });
    const copy = school.rows('catalogue').find((row) => row.volume === '上册');
    expect(copy).toMatchObject({ copyBarcode: 'T0000009', accessionNumber: 'T0000003', status: '在馆' });
    expect(school.rows('replacedNumbers')).toMatchObject([
      {
        ...{ number: 'T0000003', kind: '条码', newNumber: 'T0000009', subject: '西游记（上册）' },
        ...{ replacedOn: '2026-09-28', operator: '周老师', ownerId: copy?.copyId },
      },
    ]);
    expect(school.rows('journal').at(-1)).toMatchObject({
      act: '换条码',
      subject: '西游记（上册） T0000003 → T0000009',
    });
  });

  it('while it is out: it comes back by the new label at once', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);

    newLabelIn(replaceBarcode(school, copies.littlePrince, { newBarcode: 'K001' }));

    expect(school.takeBack('k001')).toMatchObject({ state: 'settled', title: '小王子', readerName: '李明' });
    expect(school.lend('K001', cards.wangFang)).toMatchObject({ state: 'settled', readerName: '王芳' });
  });

  it('while it is out: it comes back by the new label, whatever card was scanned before', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);
    const { copyBarcode } = newLabelIn(replaceBarcode(school, copies.littlePrince));

    const back = school.scan(copyBarcode, 'R999999');

    expect(back).toMatchObject({ state: 'settled', act: 'takeBack', readerName: '李明' });
    expect(codesOf(school.scan(copyBarcode, 'R999999'))).toEqual(['readerUnknown']);
  });

  it('while it is out: it comes back by the old label too, until the night', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);
    newLabelIn(replaceBarcode(school, copies.littlePrince, { newBarcode: 'K001' }));

    expect(school.takeBack(copies.littlePrince)).toMatchObject({ state: 'settled', title: '小王子' });
    expect(codesOf(school.takeBack(copies.littlePrince))).toContain('oldBarcode');
  });

  it('while it is out: the night writes the new number into 在借', async () => {
    const school = await openSmallSchool();
    school.lend(copies.littlePrince, cards.liMing);
    newLabelIn(replaceBarcode(school, copies.littlePrince, { newBarcode: 'K001' }));

    school.night();

    expect(school.rows('loans')).toMatchObject([{ title: '小王子', copyBarcode: 'K001' }]);
  });

  it('is answered again, not carried out again, when the same request comes back', async () => {
    const school = await openSmallSchool();
    const requestId = school.newRequest();
    const first = newLabelIn(replaceBarcode(school, copies.whys, { requestId }));
    newLabelIn(replaceBarcode(school, first.copyBarcode, { newBarcode: 'K001' }));
    const before = [school.rows('catalogue'), school.rows('replacedNumbers'), school.rows('journal')];

    expect(newLabelIn(replaceBarcode(school, copies.whys, { requestId }))).toEqual(first);
    expect([school.rows('catalogue'), school.rows('replacedNumbers'), school.rows('journal')]).toEqual(
      before,
    );
    expect(copyCalled(school, '十万个为什么')?.copyBarcode).toBe('K001');
  });

  it.each([
    ['a label no copy has', 'T9999999', {}, 'copyNotFound'],
    ['another copy’s number', copies.whys, { newBarcode: 't0000001' }, 'barcodeTaken'],
    ['the number it has', copies.whys, { newBarcode: copies.whys }, 'barcodeUsedBefore'],
    ['a reader’s card', copies.whys, { newBarcode: cards.liMing }, 'barcodeIsCard'],
    ['an ISBN', copies.whys, { newBarcode: '9787020042494' }, 'barcodeIsIsbn'],
    ['what no label can carry', copies.whys, { newBarcode: '十万个' }, 'barcodeMalformed'],
    ['any number, by an assistant', copies.whys, { role: 'assistant' }, 'assistantMayNot'],
  ])('is refused for %s', async (_, barcode, more, code) => {
    const school = await openSmallSchool();
    const before = school.rows('catalogue');

    expect(refusalOf(replaceBarcode(school, barcode, more))).toEqual([code]);
    expect(school.rows('catalogue')).toEqual(before);
    expect(school.rows('replacedNumbers')).toEqual([]);
  });

  it('is refused when the pattern has no number left', async () => {
    const school = await openSmallSchool();
    importCopy(school, 'T9999999');

    expect(refusalOf(replaceBarcode(school, copies.whys))).toEqual(['barcodesExhausted']);
  });
});

describe('a barcode that was replaced', () => {
  const replacedSchool = async () => {
    const school = await openSmallSchool();
    newLabelIn(replaceBarcode(school, copies.whys, { newBarcode: 'T0000500' }));
    newLabelIn(replaceBarcode(school, 'T0000500', { newBarcode: 'K001' }));
    return school;
  };

  it('is explained at the desk: the newest number is told', async () => {
    const school = await replacedSchool();

    const { findings } = school.lend(copies.whys, cards.liMing);

    expect(findings).toMatchObject([{ code: 'oldBarcode', params: { now: 'K001', title: '十万个为什么' } }]);
    expect(codesOf(school.takeBack('T0000500'))).toEqual(['oldBarcode']);
  });

  it('is no copy’s new label', async () => {
    const school = await replacedSchool();

    expect(refusalOf(replaceBarcode(school, copies.littlePrince, { newBarcode: 't0000006' }))).toEqual([
      'barcodeUsedBefore',
    ]);
  });

  it('is not taken from a file', async () => {
    const school = await replacedSchool();

    const { imported, rejected } = importCopy(school, 'T0000500');

    expect(imported).toBe(0);
    expect(rejected[0]?.findings).toMatchObject([
      { code: 'barcodeUsedBefore', params: { barcode: 'T0000500' } },
    ]);
  });

  it('is passed over by the pattern, in an import and for the next label', async () => {
    const school = await replacedSchool();

    expect(importCopy(school, '').given).toEqual(['T0000501']);
    expect(newLabelIn(replaceBarcode(school, copies.littlePrince)).copyBarcode).toBe('T0000502');
  });

  it('typed into a new row by hand gets no id at night: the data check names the row', async () => {
    const school = await replacedSchool();
    school.librarian.type(school.tabs.catalogue, 'A11', [['T0000500', '手写的书']]);

    school.night();

    expect(copyCalled(school, '手写的书')).toMatchObject({ copyId: '' });
    expect(problemsOf(school)).toContainEqual(
      expect.objectContaining({ tab: '馆藏', row: 11, column: '内部册号' }),
    );
  });
});

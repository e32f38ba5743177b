// Validation, protection and looks.

import { describe, expect, it } from 'vitest';
import { enums } from '../../local/spreadsheet/enums.ts';
import { startRun } from '../support/plain-execution.ts';

const { ProtectionType, WrapStrategy } = enums as Record<string, Record<string, never>>;
const refusal = (a1: string): string =>
  `The data you entered in cell ${a1} violates the data validation rules set on this cell.`;
const protectedCell = 'You are trying to edit a protected cell or object.';

describe('data validation', () => {
  it('4.33 that rejects makes the commit throw, not the write', () => {
    const { app, sheet, book } = startRun();
    const rule = app
      .newDataValidation()
      .requireValueInList(['在馆', '借出'], true)
      .setAllowInvalid(false)
      .build();
    sheet.getRange('J1:J5').setDataValidation(rule);
    app.flush();

    sheet.getRange('J1').setValue('丢了');

    expect(() => app.flush()).toThrow(refusal('J1'));
    expect(book.tab(0).content(1, 10)).toBeNull();
  });

  it('4.33 keeps what the same run committed before', () => {
    const { app, sheet, book } = startRun();
    const rule = app.newDataValidation().requireNumberBetween(1, 9).setAllowInvalid(false).build();
    sheet.getRange('B1').setDataValidation(rule);
    sheet.getRange('A1').setValue('before');
    sheet.getRange('B1').setValue(10);
    expect(() => app.flush()).toThrow(refusal('B1'));
    expect(book.tab(0).content(1, 1)).toBe('before');
  });

  it('4.33 that only warns lets the value pass', () => {
    const { app, sheet } = startRun();
    sheet
      .getRange('A1')
      .setDataValidation(app.newDataValidation().requireNumberGreaterThan(5).setAllowInvalid(true).build());
    expect(sheet.getRange('A1').setValue(3).getValue()).toBe(3);
  });

  it('4.33 stops an appended row', () => {
    const { app, sheet } = startRun();
    sheet
      .getRange('A1:A9')
      .setDataValidation(app.newDataValidation().requireDate().setAllowInvalid(false).build());
    expect(() => sheet.appendRow(['not a day'])).toThrow(refusal('A1'));
    expect(sheet.getLastRow()).toBe(0);
    expect(sheet.appendRow(['2026-03-05']).getLastRow()).toBe(1);
  });

  it('can be read, copied and taken off', () => {
    const { app, sheet } = startRun();
    const day = new Date('2026-03-04T16:00:00Z');
    const rule = app.newDataValidation().requireDateOnOrAfter(day).setHelpText('a day').build();
    sheet.getRange('A1:A2').setDataValidations([[rule], [null]]);
    const [[read], [none]] = sheet.getRange('A1:A2').getDataValidations() as [[typeof rule], [null]];
    expect(none).toBeNull();
    expect([String(read.getCriteriaType()), read.getHelpText(), read.getAllowInvalid()]).toEqual([
      'DATE_ON_OR_AFTER',
      'a day',
      true,
    ]);
    expect(read.getCriteriaValues()).toEqual([day]);
    expect(read.copy().setAllowInvalid(false).build().getAllowInvalid()).toBe(false);
    expect(sheet.getRange('A1').clearDataValidations().getDataValidation()).toBeNull();
  });

  it.each([
    ['requireCheckbox', [], true, 'x'],
    ['requireDateAfter', ['day'], '2026-03-06', '2026-03-05'],
    ['requireDateBefore', ['day'], '2026-03-04', '2026-03-05'],
    ['requireDateOnOrBefore', ['day'], '2026-03-05', '2026-03-06'],
    ['requireDateBetween', ['day', 'day'], '2026-03-05', '2026-03-06'],
    ['requireNumberGreaterThanOrEqualTo', [5], 5, 4],
    ['requireNumberLessThan', [5], 4, 5],
    ['requireNumberLessThanOrEqualTo', [5], 5, 6],
    ['requireTextContains', ['b'], 'abc', 'xyz'],
    ['requireTextEqualTo', ['b'], 'b', 'bb'],
    ['requireTextIsEmail', [], 'a@b.example', 'nobody'],
  ] as const)('4.33 %s takes one value and rejects another', (method, args, good, bad) => {
    const { app, sheet } = startRun();
    const given = args.map((arg) => (arg === 'day' ? new Date('2026-03-04T16:00:00Z') : arg));
    const builder = app.newDataValidation() as unknown as Record<
      string,
      (...args: unknown[]) => typeof builder & ReturnType<typeof app.newDataValidation>
    >;
    const rule = builder[method]?.(...given)
      .setAllowInvalid(false)
      .build();
    const cell = sheet.getRange('A1').setDataValidation(rule ?? null);
    expect(cell.setValue(good).isBlank()).toBe(false);
    cell.setValue(bad);
    expect(() => app.flush()).toThrow(refusal('A1'));
  });

  it('4.33 requireValueInRange takes what another range shows', () => {
    const { app, sheet } = startRun();
    sheet.getRange('C1:C2').setValues([['红'], ['蓝']]);
    const rule = app
      .newDataValidation()
      .requireValueInRange(sheet.getRange('C1:C2'))
      .setAllowInvalid(false)
      .build();
    const cell = sheet.getRange('A1').setDataValidation(rule);
    expect(cell.setValue('红').getValue()).toBe('红');
    cell.setValue('绿');
    expect(() => app.flush()).toThrow(refusal('A1'));
  });
});

describe('protection', () => {
  const OTHER = 'teacher@school.example';

  it('4.34 binds a script by the person it runs as, at commit', () => {
    const owner = startRun();
    const { sheet } = owner;
    const protection = sheet.getRange('A1:Z1').protect().setDescription('keys');
    protection.removeEditors(protection.getEditors());
    owner.finish();

    const theirs = startRun({ book: owner.book, runsAs: OTHER });
    theirs.sheet.getRange('A1').setValue('x');
    expect(() => theirs.app.flush()).toThrow(protectedCell);
    expect(theirs.sheet.getRange('A1').canEdit()).toBe(false);
    expect(() => theirs.sheet.appendRow(['x'])).toThrow(protectedCell);

    expect(owner.sheet.getRange('A1').setValue('mine').getValue()).toBe('mine');
    expect(owner.sheet.getRange('A1').canEdit()).toBe(true);
  });

  it('4.34 lets its editors in, and a warning stops nobody', () => {
    const owner = startRun();
    const { sheet } = owner;
    const protection = sheet
      .protect()
      .addEditor(OTHER)
      .addEditors(['x@school.example'])
      .removeEditor('x@school.example');
    owner.finish();
    const theirs = startRun({ book: owner.book, runsAs: OTHER });
    expect(theirs.sheet.getRange('A1').setValue('x').getValue()).toBe('x');

    protection.removeEditor(OTHER).setWarningOnly(true);
    owner.finish();
    expect(theirs.sheet.getRange('A1').setValue('y').getValue()).toBe('y');
    expect(protection.isWarningOnly()).toBe(true);
  });

  it('4.34 of a tab can leave ranges open', () => {
    const owner = startRun();
    const protection = owner.sheet.protect().setUnprotectedRanges([owner.sheet.getRange('B2:B9')]);
    owner.finish();
    const theirs = startRun({ book: owner.book, runsAs: OTHER });
    expect(theirs.sheet.getRange('B2').setValue('x').getValue()).toBe('x');
    theirs.sheet.getRange('C2').setValue('x');
    expect(() => theirs.finish()).toThrow(protectedCell);
    expect(protection.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(['B2:B9']);
  });

  it('4.34 is listed, described, moved and removed', () => {
    const { sheet, spreadsheet } = startRun();
    sheet.getRange('A1:B1').protect().setDescription('keys').setRange(sheet.getRange('A1:C1'));
    const [found] = sheet.getProtections(ProtectionType?.RANGE as never);
    expect([
      found?.getDescription(),
      found?.getRange().getA1Notation(),
      String(found?.getProtectionType()),
    ]).toEqual(['keys', 'A1:C1', 'RANGE']);
    expect([found?.canEdit(), found?.canDomainEdit(), found?.getEditors()]).toEqual([true, false, []]);
    expect(spreadsheet.getProtections(ProtectionType?.SHEET as never)).toEqual([]);
    found?.remove();
    expect(spreadsheet.getProtections(ProtectionType?.RANGE as never)).toEqual([]);
  });
});

describe('looks', () => {
  it('4.26 refuses null as a number format, and general resets one', () => {
    const { sheet } = startRun();
    const range = sheet.getRange('A1');
    expect(() => range.setNumberFormat(null as never)).toThrow(
      "The parameters (null) don't match the method signature",
    );
    range.setNumberFormat('0.00');
    expect(range.getNumberFormat()).toBe('0.00');
    expect(range.setNumberFormat('general').getNumberFormat()).toBe('0.###############');
    expect(
      sheet
        .getRange('A1:B1')
        .setNumberFormats([['@', '0']])
        .getNumberFormats(),
    ).toEqual([['@', '0']]);
  });

  it('are kept for the page to show', () => {
    const { sheet, book } = startRun();
    const range = sheet.getRange('A1:B1');
    range
      .setFontWeight('bold')
      .setFontStyle('italic')
      .setFontLine('underline')
      .setFontSize(12)
      .setFontFamily('Arial');
    range
      .setFontColor('#111111')
      .setBackground('#eeeeee')
      .setHorizontalAlignment('center')
      .setVerticalAlignment('middle');
    range.setWrap(true).setBorder(true, true, true, true, null, null);
    const read = [
      range.getFontWeight(),
      range.getFontColor(),
      range.getBackground(),
      range.getHorizontalAlignment(),
      range.getWrap(),
    ];
    expect(read).toEqual(['bold', '#111111', '#eeeeee', 'center', true]);
    expect(book.tab(0).style(1, 2)).toEqual({
      fontColor: '#111111',
      fontFamily: 'Arial',
      fontSize: 12,
      fontWeight: 'bold',
      fontStyle: 'italic',
      fontLine: 'underline',
      background: '#eeeeee',
      horizontal: 'center',
      vertical: 'middle',
      wrap: 'wrap',
      border: 'top left bottom right #000000',
    });
    range.setWrapStrategy(WrapStrategy?.CLIP as never);
    expect(range.getWrap()).toBe(false);
    range
      .setFontWeights([['normal', 'bold']])
      .setFontColors([['#000001', null]])
      .setBackgrounds([['#000002', null]]);
    expect([range.getFontWeight(), range.getFontColor()]).toEqual(['normal', '#000001']);
    expect(range.getBackgrounds()).toEqual([['#000002', '#ffffff']]);
  });

  it('3.11 go on several ranges at once', () => {
    const { sheet } = startRun();
    const list = sheet.getRangeList(['A1', 'C3']);
    list
      .setValue('x')
      .setBackground('#123456')
      .setFontColor('#010101')
      .setFontWeight('bold')
      .setFontStyle('italic');
    list
      .setFontLine('underline')
      .setFontSize(9)
      .setFontFamily('Arial')
      .setHorizontalAlignment('left')
      .setWrap(true);
    list.setVerticalAlignment('top').setNote('n').setNumberFormat('@');
    expect(sheet.getRange('C3').getDisplayValues()).toEqual([['x']]);
    expect([sheet.getRange('C3').getBackground(), sheet.getRange('C3').getNote()]).toEqual(['#123456', 'n']);
    list.clearFormat().clearNote().clearContent();
    expect([
      sheet.getRange('C3').getBackground(),
      sheet.getRange('C3').getNote(),
      sheet.getLastRow(),
    ]).toEqual(['#ffffff', '', 0]);
    list.setFormula('=1+1');
    expect(sheet.getRange('A1').getValue()).toBe(2);
    list.clear().insertCheckboxes().check();
    expect(sheet.getRange('A1').isChecked()).toBe(true);
    list.uncheck().removeCheckboxes().clearDataValidations().trimWhitespace();
    expect(sheet.getRange('A1').isBlank()).toBe(true);
  });
});

// Conditional formats, as set by scripts and as the page shows them.

import { describe, expect, it } from 'vitest';
import { styleShownAt } from '../../local/grid/conditional.ts';
import { enums } from '../../local/spreadsheet/enums.ts';
import { startRun } from '../support/plain-execution.ts';

const { RelativeDate } = enums as Record<string, Record<string, never>>;

describe('conditional format rules', () => {
  it('are built, put on a tab, read and taken off', () => {
    const { app, sheet, book } = startRun();
    const range = sheet.getRange('A1:A9');
    const rule = app.newConditionalFormatRule().whenTextEqualTo('超期').setFontColor('#ff0000').setBold(true);
    rule.setItalic(true).setStrikethrough(true).setBackground('#eeeeee').setRanges([range]);
    sheet.setConditionalFormatRules([rule.build()]);
    sheet.getRange('A1').setValue('超期');

    expect(sheet.getConditionalFormatRules()[0]?.copy().build().getRanges()[0]?.getA1Notation()).toBe(
      'A1:A9',
    );
    expect(styleShownAt(book, book.tab(0), 1, 1)).toEqual({
      fontColor: '#ff0000',
      fontWeight: 'bold',
      fontStyle: 'italic',
      fontLine: 'line-through',
      background: '#eeeeee',
    });
    expect(styleShownAt(book, book.tab(0), 2, 1)).toEqual({});

    sheet.clearConditionalFormatRules();
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });

  it.each([
    ['whenCellEmpty', [], '', 'x'],
    ['whenCellNotEmpty', [], 'x', ''],
    ['whenTextContains', ['b'], 'ABC', 'x'],
    ['whenTextDoesNotContain', ['b'], 'x', 'abc'],
    ['whenTextStartsWith', ['a'], 'ab', 'ba'],
    ['whenTextEndsWith', ['a'], 'ba', 'ab'],
    ['whenTextEqualTo', ['a'], 'a', 'ab'],
    ['whenNumberGreaterThan', [3], 4, 3],
    ['whenNumberGreaterThanOrEqualTo', [3], 3, 2],
    ['whenNumberLessThan', [3], 2, 3],
    ['whenNumberEqualTo', [3], 3, 4],
    ['whenNumberBetween', [3, 5], 4, 6],
    ['whenDateBefore', ['day'], '2026-03-04', '2026-03-05'],
    ['whenDateAfter', ['day'], '2026-03-06', '2026-03-05'],
    ['whenDateEqualTo', ['today'], '2026-03-05', '2026-03-04'],
    ['whenFormulaSatisfied', ['=$A1="x"'], 'x', 'y'],
  ] as const)('%s colours one value and not another', (method, args, good, bad) => {
    const { app, sheet, book } = startRun();
    const day = new Date('2026-03-04T16:00:00Z');
    const given = args.map((arg) => (arg === 'day' ? day : arg === 'today' ? RelativeDate?.TODAY : arg));
    const builder = app.newConditionalFormatRule();
    (builder as unknown as Record<string, (...args: unknown[]) => void>)[method]?.(...given);
    const rule = builder
      .setUnderline(true)
      .setRanges([sheet.getRange('A1:A2')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    sheet.getRange('A1:A2').setValues([[good], [bad]]);
    sheet.getRange('A1').getValue();

    expect([1, 2].map((row) => styleShownAt(book, book.tab(0), row, 1).fontLine)).toEqual([
      'underline',
      undefined,
    ]);
  });
});

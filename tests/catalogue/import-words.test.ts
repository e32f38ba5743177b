// The words other systems use for a copy's columns and choices: each leads to one thing, and is found however it is written.

import { describe, expect, it } from 'vitest';
import { catalogueFindings } from '../../src/catalogue/domain/codes.ts';
import { copyStatuses } from '../../src/catalogue/domain/copy.ts';
import {
  copyColumnNames,
  copyColumns,
  itemTypeWords,
  requiredCopyColumns,
  statusWords,
} from '../../src/catalogue/domain/import-words.ts';
import { reviewCopyRow } from '../../src/catalogue/domain/review-copies.ts';
import { itemTypes } from '../../src/settings/domain/reader-types.ts';
import { expectEachFindsItsColumn, expectEachMeansOneThing, expectGraded } from '../support/word-lists.ts';

describe('the columns of a file of books', () => {
  it('are found by each of their names, and by no other', () => {
    expectEachFindsItsColumn(copyColumnNames);
  });

  it('are listed once, each with the names it goes by', () => {
    expect([...copyColumns].sort()).toEqual(Object.keys(copyColumnNames).sort());
  });

  it('may all be missing but those without which there is no copy', () => {
    const full = Object.fromEntries(copyColumns.map((column) => [column, '']));
    const whole = { ...full, title: '小王子' };

    expect(reviewCopyRow(whole).drafts).toHaveLength(1);
    for (const column of requiredCopyColumns)
      expect(reviewCopyRow({ ...whole, [column]: '' }).drafts, column).toEqual([]);
    expect(requiredCopyColumns).not.toHaveLength(0);
  });
});

describe('the words for the state of a copy and for its kind', () => {
  it('mean one state each, those of the workbook included', () => {
    expectEachMeansOneThing(statusWords, copyStatuses);
  });

  it('mean one kind each, those of the workbook included', () => {
    expectEachMeansOneThing(itemTypeWords, itemTypes);
  });
});

describe('what there is to say about a copy', () => {
  it('either stops it or is only said', () => {
    expectGraded(catalogueFindings);
  });
});

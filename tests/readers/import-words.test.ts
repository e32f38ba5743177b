// The words other systems use for a reader's columns and choices: each leads to one thing, and is found however it is written.

import { describe, expect, it } from 'vitest';
import { readerFindings } from '../../src/readers/domain/codes.ts';
import {
  readerColumnNames,
  readerColumns,
  readerStatusWords,
  readerTypeWords,
  requiredReaderColumns,
} from '../../src/readers/domain/import-words.ts';
import { readerStatuses } from '../../src/readers/domain/reader.ts';
import { reviewReaderRow } from '../../src/readers/domain/review-readers.ts';
import { readerTypes } from '../../src/settings/domain/reader-types.ts';
import { expectEachFindsItsColumn, expectEachMeansOneThing, expectGraded } from '../support/word-lists.ts';

describe('the columns of a list of readers', () => {
  it('are found by each of their names, and by no other', () => {
    expectEachFindsItsColumn(readerColumnNames);
  });

  it('are listed once, each with the names it goes by', () => {
    expect([...readerColumns].sort()).toEqual(Object.keys(readerColumnNames).sort());
  });

  it('may all be missing but those without which there is no reader', () => {
    const full = Object.fromEntries(readerColumns.map((column) => [column, '']));
    const whole = { ...full, name: '李明' };

    expect(reviewReaderRow(whole, { schoolYear: 2025 }).drafts).toHaveLength(1);
    for (const column of requiredReaderColumns)
      expect(reviewReaderRow({ ...whole, [column]: '' }, { schoolYear: 2025 }).drafts, column).toEqual([]);
    expect(requiredReaderColumns).not.toHaveLength(0);
  });
});

describe('the words for the state of a card and for the kind of a reader', () => {
  it('mean one state each, those of the workbook included', () => {
    expectEachMeansOneThing(readerStatusWords, readerStatuses);
  });

  it('mean one kind each, those of the workbook included', () => {
    expectEachMeansOneThing(readerTypeWords, readerTypes);
  });
});

describe('what there is to say about a reader', () => {
  it('either stops it or is only said', () => {
    expectGraded(readerFindings);
  });
});

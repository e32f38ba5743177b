// A draft under its number: what the import says holds where the draft says nothing.

import { describe, expect, it } from 'vitest';
import { type CopyDraft, registerCopy } from '../../src/catalogue/domain/import-copies.ts';
import { titleKeyOf } from '../../src/catalogue/domain/title.ts';

const draft: CopyDraft = {
  ...{ copyBarcode: '', title: '小王子', volume: '', callNumber: 'I565/1', status: 'onShelf' },
  ...{ location: '阅览室', author: '', publisher: '', publishedIn: '2003', price: 2200, isbn: '' },
  ...{ gradeBand: '', itemType: 'book', source: '赔', batch: '', accessionedOn: '', note: '' },
};
const place = {
  ...{ copyId: 'cprince01', copyBarcode: 'T0009001', batch: '2026秋', today: '2026-10-12' },
};

describe('a copy that is registered', () => {
  it('has its number as barcode and as accession number, and the batch and the day of the import', () => {
    expect(registerCopy(draft, place)).toEqual({
      ...draft,
      ...{ copyBarcode: 'T0009001', accessionNumber: 'T0009001', copyId: 'cprince01', condition: '' },
      ...{ batch: '2026秋', accessionedOn: '2026-10-12', titleKey: titleKeyOf(draft) },
    });
  });

  it('keeps the batch and the day it came with', () => {
    const own = { batch: '旧藏', accessionedOn: '2019-03-01' };

    expect(registerCopy({ ...draft, ...own }, place)).toMatchObject(own);
  });
});

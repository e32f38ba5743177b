// The one label on a box of copies of the same title.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanScan } from '../../src/browser/scan-text.ts';
import { boxCode, copyOfBox } from '../../src/circulation/domain/box-label.ts';

describe('the label of a box', () => {
  it('leads back to the copy it was printed from, whatever that is called', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z][0-9A-Z\-._/]{0,31}$/), (copyBarcode) => {
        expect(copyOfBox(cleanScan(boxCode(copyBarcode)))).toBe(copyBarcode);
      }),
    );
  });

  it('is never taken for the label of the copy itself', () => {
    expect(boxCode('T0000001')).not.toBe('T0000001');
    expect(copyOfBox('T0000001')).toBeUndefined();
  });

  it('is known from its beginning alone, in small letters too', () => {
    expect(copyOfBox('sx-b-t0000001')).toBe('t0000001');
    expect(copyOfBox('T0000001SX-B-')).toBeUndefined();
  });

  it('names the copy without the blanks a hand typed around it', () => {
    expect(copyOfBox('SX-B- T0000001 ')).toBe('T0000001');
  });

  it.each(['SX-B-', 'SX-B-  '])('is none without a copy behind it: “%s”', (code) => {
    expect(copyOfBox(code)).toBeUndefined();
  });
});

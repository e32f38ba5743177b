// What the desk says of a code that no copy carries.

import { describe, expect, it } from 'vitest';
import { unknownCopy } from '../../src/circulation/domain/unknown-copy.ts';

describe('a code that no copy carries', () => {
  it.each(['9787020042494', '978-7-02-004249-4'])(
    'is the wrong label on a good book when it is the printed ISBN %s',
    (scanned) => {
      expect(unknownCopy(scanned)).toEqual({ level: 'block', code: 'isbnScanned', params: {} });
    },
  );

  it.each(['T0009999', '9787020042495', '690123456789', ''])('is unknown when it is “%s”', (scanned) => {
    expect(unknownCopy(scanned)).toEqual({ level: 'block', code: 'copyUnknown', params: {} });
  });
});

// What scanners and input methods make of a label.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanScan, makeRepeatGuard } from '../../src/browser/scan-text.ts';

describe('cleaning a scan', () => {
  it.each([
    ['r000123', 'R000123'],
    ['  T0001  ', 'T0001'],
    ['Ｔ０００１', 'T0001'],
    ['　Ｒ１２　', 'R12'],
    ['\u0002T0001\u0003', 'T0001'],
    ['T0001\t', 'T0001'],
    ['\ufeffT0001\u200b', 'T0001'],
    ['9787020002207', '9787020002207'],
    ['   ', ''],
  ])('reads %j as %j', (raw, clean) => {
    expect(cleanScan(raw)).toBe(clean);
  });

  it('changes nothing more when done twice', () => {
    fc.assert(fc.property(fc.string(), (raw) => cleanScan(cleanScan(raw)) === cleanScan(raw)));
  });
});

describe('telling a repeated reading from a new scan', () => {
  const guardAt = () => {
    const clock = { now: 0 };
    const isRepeated = makeRepeatGuard(() => clock.now);
    return (at: number, code: string) => {
      clock.now = at;
      return isRepeated(code);
    };
  };

  it('takes the same code within five seconds as one scan', () => {
    const at = guardAt();

    expect([at(0, 'T1'), at(4_999, 'T1')]).toEqual([false, true]);
  });

  it('takes it as one scan however long the trigger is held', () => {
    const at = guardAt();

    const readings = [0, 3_000, 6_000, 9_000, 12_000].map((moment) => at(moment, 'T1'));

    expect(readings).toEqual([false, true, true, true, true]);
  });

  it('takes it as a new scan after five quiet seconds', () => {
    const at = guardAt();

    expect([at(0, 'T1'), at(5_000, 'T1')]).toEqual([false, false]);
  });

  it('lets other codes pass at any speed', () => {
    const at = guardAt();

    expect([at(0, 'T1'), at(1, 'T2'), at(2, 'T3'), at(3, 'T1')]).toEqual([false, false, false, true]);
  });
});

// `npm run day` tells the truth: a day that went well is right, a bundle that lost something is found out.

import { describe, expect, it } from 'vitest';
import { patchedDist } from '../support/dist.ts';
import { runProgram } from '../support/run-program.ts';

describe('a school day without a browser', () => {
  it.each(['zh-CN', 'en'])('is right in the evening (%s)', (lang) => {
    const { code, out } = runProgram('local/day.ts', '--lang', lang);

    expect(out).toContain('The day is right.');
    expect(out).not.toContain('✗');
    expect(code).toBe(0);
  });

  it('is wrong when the lock has been taken out of the bundle: the desk that was refused wrote as well', () => {
    const dist = patchedDist({
      find: /lock == null \? void 0 : lock\.tryLock\(PATIENCE_MS\)/,
      replace: 'true',
    });

    const { code, out } = runProgram('local/day.ts', '--dist', dist);

    expect(out).toContain('✗ a refused act left none');
    expect(code).toBe(1);
  });
});

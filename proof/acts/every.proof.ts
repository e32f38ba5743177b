// Nothing that the product offers is left out of the sweeps, and each of them does what it is swept for when nothing stops it.

import { describe, expect, it } from 'vitest';
import { openSmallSchool, quickDist, unpack } from '../../tests/support/small-school.ts';
import { describedEntries, everySwept } from './every.ts';
import { nameOfSwept } from './swept.ts';

describe('the list of what is swept', () => {
  it('names every call, menu entry and trigger that the product tells of', () => {
    const swept = new Set(everySwept.map(({ entry }) => entry));

    expect(describedEntries().filter((entry) => !swept.has(entry))).toEqual([]);
  });

  it('says of every command how one tells that it was done', () => {
    const untold = everySwept.filter(({ kind, timesDone }) => kind === 'command' && !timesDone);

    expect(untold.map(nameOfSwept)).toEqual([]);
  });
});

describe.each(everySwept.map((swept) => [nameOfSwept(swept), swept] as const))('%s', (_, swept) => {
  it('is carried out once when nothing stops it', async () => {
    const school = await openSmallSchool({ dist: quickDist() });
    swept.prepare(school);
    const requestId = school.newRequest();
    const before = swept.timesDone?.(school, requestId);

    const result = swept.send(school, requestId);

    expect(result).toMatchObject({ state: 'done' });
    if (swept.kind === 'command' || swept.kind === 'query') expect(unpack(result).ok).toBe(true);
    expect(before).toBe(swept.timesDone && 0);
    expect(swept.timesDone?.(school, requestId)).toBe(swept.timesDone && 1);
  });
});

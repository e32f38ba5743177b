// How an older workbook becomes today's.

import { describe, expect, it } from 'vitest';
import type { App } from '../../src/app.ts';
import { type Migration, migrate, schemaVersion } from '../../src/migrations.ts';

/** Steps that write down their names; none of them asks the app for anything. */
function someSteps(ran: string[]): Migration[] {
  return ['AddShelf', 'SplitNames', 'DropColour'].map((name) => ({ name, run: () => ran.push(name) }));
}
const app = {} as App;

describe('bringing a workbook up to date', () => {
  it('runs every step in order in a workbook of the first version', () => {
    const ran: string[] = [];

    const version = migrate(app, 1, someSteps(ran));

    expect(ran).toEqual(['AddShelf', 'SplitNames', 'DropColour']);
    expect(version).toBe(4);
  });

  it('runs only the steps that came after the workbook’s version', () => {
    const ran: string[] = [];

    migrate(app, 3, someSteps(ran));

    expect(ran).toEqual(['DropColour']);
  });

  it('runs none in a workbook that is up to date', () => {
    const ran: string[] = [];

    expect(migrate(app, 4, someSteps(ran))).toBe(4);
    expect(ran).toEqual([]);
  });

  it('refuses a workbook that a later version of the product has made, and runs nothing in it', () => {
    const ran: string[] = [];

    expect(() => migrate(app, 5, someSteps(ran))).toThrow(
      expect.objectContaining({ code: 'workbookNewer', params: { version: 5, known: 4 } }),
    );
    expect(ran).toEqual([]);
  });

  it('does not know its version before a step failed, so the next set-up runs that step again', () => {
    const ran: string[] = [];
    const steps = someSteps(ran);
    const [first, second, third] = steps as [Migration, Migration, Migration];
    const failing = {
      ...second,
      run: () => {
        throw new Error('stopped');
      },
    };

    expect(() => migrate(app, 1, [first, failing, third])).toThrow('stopped');
    migrate(app, 1, steps);

    expect(ran).toEqual(['AddShelf', 'AddShelf', 'SplitNames', 'DropColour']);
    expect(schemaVersion(steps)).toBe(4);
  });
});

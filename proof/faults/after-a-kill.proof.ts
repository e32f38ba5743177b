// After a kill nothing of the product runs: no further call, no line in the log, no `catch`, no `finally`; and nobody waits for it.

import { describe, expect, it } from 'vitest';
import { patchedDist } from '../../tests/support/dist.ts';
import { cards, copies, fewSpareRows } from '../../tests/support/small-school.ts';
import { commands } from '../acts/commands.ts';
import { nameOfSwept, type Swept } from '../acts/swept.ts';
import { night, setUpAgain } from '../acts/upkeep.ts';
import { tellCount } from '../tell-count.ts';
import { openMorning } from './morning.ts';
import { callsOf, stopRun } from './stops.ts';

/** One act that lends, one in several steps, and the two long runs. */
const killed = [
  ...commands.filter((swept) => ['circulation.lend', 'readers.replaceCard'].includes(swept.entry)),
  night,
  setUpAgain,
];

/** The bundle's one lock is let go in a `finally` that also writes a cell and a line in the log, and every fault that is caught writes another cell. */
const talkative = patchedDist(
  fewSpareRows,
  {
    find: 'lock.releaseLock();',
    replace: `lock.releaseLock(); ${writeCell('finally')}`,
  },
  {
    find: /function reportFault\(error\) \{/,
    replace: `function reportFault(error) { ${writeCell('catch')}`,
  },
);

function writeCell(text: string): string {
  return `console.log('${text}'); SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('Z9').setValue('${text}');`;
}

const z9 = (cells: readonly unknown[][]) => cells[8]?.[25] ?? '';

describe.each(killed.map((swept) => [nameOfSwept(swept), swept] as const))('%s killed', (_, swept: Swept) => {
  it('does nothing any more: its calls and its log end there', async () => {
    const { school, requestId, again } = await openMorning(swept.prepare, talkative);
    const { workspace } = school;
    const send = () => swept.send(school, requestId);
    again();
    const whole = callsOf(workspace, send);
    const wrongs = whole.flatMap((method, i) => {
      again();
      // The morning itself was made by the talkative product.
      school.librarian.type(workspace.snapshot()[0]?.sheetId ?? 0, 'Z9', [['']]);
      const seen: number[] = [];
      workspace.gate((n) => {
        seen.push(n);
        return n === i + 1 ? { stop: 'kill' } : undefined;
      });
      const { state, value, logs } = send();
      workspace.gate(null);
      const cell = z9(workspace.snapshot()[0]?.cells ?? []);
      const told = `killed at call ${i + 1}, ${method}`;
      const unlocked = whole.slice(0, i).lastIndexOf('Lock.releaseLock') < 0;
      return [
        ...(state === 'killed' && value === undefined ? [] : [`${told}: it ${state}`]),
        ...(seen.length === i + 1 ? [] : [`${told}: it made ${seen.length - i - 1} calls more`]),
        ...(unlocked && (logs.length > 0 || cell !== '') ? [`${told}: ${logs.join()} ${cell}`] : []),
      ];
    });

    tellCount('stops', whole.length);
    expect(wrongs).toEqual([]);
  });
});

describe('the same run that is not killed', () => {
  it('does show its catch and its finally, so that the look above can see them', async () => {
    const lend = killed[0] as Swept;
    const { school, requestId, again } = await openMorning(lend.prepare, talkative);
    again();

    const { result } = stopRun(school.workspace, { at: 20, stop: 'throw' }, () =>
      lend.send(school, requestId),
    );

    expect(result.logs.join()).toContain('finally');
    expect(result.logs.join()).toContain('catch');
    expect(z9(school.workspace.snapshot()[0]?.cells ?? [])).toBe('catch');
  });
});

describe('whoever comes after a killed run', () => {
  it('finds the lock free at once', async () => {
    const lend = killed[0] as Swept;
    const { school, requestId, again } = await openMorning(lend.prepare);
    const { workspace, assistant } = school;
    again();
    const calls = callsOf(workspace, () => lend.send(school, requestId)).length;
    const waits: number[] = [];
    for (let at = 1; at <= calls; at++) {
      again();
      stopRun(workspace, { at, stop: 'kill' }, () => lend.send(school, requestId));
      const sent = { act: 'takeBack', copyBarcode: copies.grassHouse, cardNumber: cards.wangFang };
      const args = { acts: [{ ...sent, requestId: 'q0mfq1a2b3afterki1' }], operator: '王老师' };
      const { meter } = school.send('circulation.record', args, assistant);
      waits.push(
        meter.trace.filter(({ method }) => method === 'Lock.tryLock').reduce((sum, { ms }) => sum + ms, 0),
      );
    }

    tellCount('stops', calls);
    expect(Math.max(...waits)).toBeLessThan(1_000);
  });
});

// The desk's page closed with scans under way, and opened again.

import { describe, expect, it } from 'vitest';
import type { Storage } from '../../src/browser/storage.ts';
import { dutyBadgeCode } from '../../src/circulation/domain/command-cards.ts';
import { anOpenDesk } from '../support/desk-bench.ts';

const readers = [
  { card: 'R0001', name: '李明', className: '三(2)班', seat: '12' },
  { card: 'R0100', name: '陈思远', className: '五(1)班', seat: '3', readerType: 'assistant' },
] as const;
const copies = [{ barcode: 'T1', title: '小王子' }];

/** A browser's storage that outlives the page. */
function aShelf(): { texts: Map<string, string>; storage: Storage } {
  const texts = new Map<string, string>();
  const storage: Storage = {
    read: (key) => texts.get(key),
    write: (key, text) => void (text ? texts.set(key, text) : texts.delete(key)),
    keys: (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)),
  };
  return { texts, storage };
}

describe('closing and reopening the desk', () => {
  it('replays what was unsettled into the same workbook, once', async () => {
    const { texts, storage } = aShelf();
    const first = await anOpenDesk({
      storage,
      turn: async (name, _args, usual) => {
        const outcome = await usual();
        return name === 'circulation.record' ? 'lost' : outcome;
      },
    });
    first.desk.scan('R0001');
    first.desk.scan('T1');
    first.desk.scan('T2');
    await first.pass(0);

    const second = await anOpenDesk({ storage, answer: first.library.answer });
    await second.pass(0);

    expect(second.view().entries.map((entry) => [entry.act.copyBarcode, entry.state])).toEqual([
      ['T1', 'settled'],
      ['T2', 'settled'],
    ]);
    expect(first.library.carriedOut.map((act) => act.copyBarcode)).toEqual(['T1', 'T2']);
    expect([...texts.keys()]).toEqual([]);
  });

  it('names who stood there when what was left unsettled is sent by the next page', async () => {
    const { storage } = aShelf();
    const first = await anOpenDesk({
      script: { readers, copies },
      storage,
      turn: (name, _args, usual) => (name === 'circulation.record' ? 'lost' : usual()),
    });
    for (const code of [dutyBadgeCode('R0100'), 'R0001', 'T1']) first.desk.scan(code);
    await first.pass(0);

    const second = await anOpenDesk({ script: { readers, copies }, storage, answer: first.library.answer });
    await second.pass(0);

    expect(second.staff).toEqual([{ operator: '陈思远', role: 'librarian' }]);
    expect(second.view().operator).toBe('');
  });
});

// 初始设置 that was stopped leaves nothing half dressed: pressed again, it makes the workbook that one press makes, formats and protections included.

import { describe, expect, it, onTestFinished } from 'vitest';
import type { Stop } from '../../local/contract.ts';
import { openHost } from '../../local/workspace.ts';
import { dist } from '../support/dist.ts';

const LIBRARIAN = 'librarian@school.example';

async function openEmpty() {
  const host = await openHost({ dist, fill: 'empty', lang: 'zh-CN' });
  onTestFinished(() => host.close());
  host.admit(LIBRARIAN, { role: 'owner' });
  const { book, world } = host;
  return { book, world, press: () => host.runMenu(LIBRARIAN, 'setUp') };
}

async function wholeWorkbook() {
  const { book, press } = await openEmpty();
  press();
  return book.toJSON();
}

/** The first press is stopped at the `nth` call of that method; the second is not. */
async function pressTwice(method: string, nth: number, stop: Stop['stop']) {
  const { book, world, press } = await openEmpty();
  let times = 0;
  world.setGate((_, call) => (call.method === method && ++times === nth ? { stop } : undefined));
  const first = press();
  world.setGate(null);
  const second = press();
  return { first: first.state, second: second.state, image: book.toJSON() };
}

describe('初始设置 that was stopped and pressed again', () => {
  it.each([
    { when: 'a tab was just inserted', method: 'Sheet.getLastColumn', nth: 1, stop: 'kill' },
    { when: 'the labels were being dressed', method: 'Range.setBackground', nth: 7, stop: 'throw' },
    { when: 'an id column was about to be hidden', method: 'Sheet.hideColumns', nth: 2, stop: 'throw' },
    {
      when: 'a protection had no description yet',
      method: 'Protection.setDescription',
      nth: 3,
      stop: 'throw',
    },
    { when: 'the cover had its height and no words', method: 'Range.setFontSize', nth: 2, stop: 'throw' },
  ] as const)('is whole: $when', async ({ method, nth, stop }) => {
    const { first, second, image } = await pressTwice(method, nth, stop);

    expect([first, second]).toEqual([stop === 'kill' ? 'killed' : 'threw', 'done']);
    expect(image).toEqual(await wholeWorkbook());
  });
});

// A workbook of its own for each stop, of one loaded script: nothing of one stop, a trigger or a lock, can reach the next.

import type { Gate, Person, Result } from '../../local/contract.ts';
import { Book, type BookImage } from '../../local/grid/book.ts';
import { FactBook, type Facts } from '../../local/runtime/facts.ts';
import { loadProject } from '../../local/runtime/load.ts';
import { LocalHost } from '../../local/runtime/local-host.ts';
import { LocalPerson } from '../../local/runtime/local-person.ts';
import { newFacts } from '../../local/runtime/new-facts.ts';
import { PageCalls } from '../../local/runtime/page-calls.ts';
import { World } from '../../local/runtime/world.ts';
import { MORNING } from '../../tests/support/small-school.ts';

export type OwnWorkbook = {
  readonly librarian: Person;
  /** Another editor of the file. */
  readonly assistant: Person;
  gate(hook: Gate | null): void;
  /** All of it: cells, formats, notes, protections, widths, what is hidden. */
  kept(): Kept;
  /** Menu 初始设置. */
  setUp(by?: Person): Result;
  /** Whose nightly triggers there are. */
  triggersOf(): readonly string[];
};

/** What a workbook is made of, and what the platform knows of it. */
export type Kept = { readonly book: BookImage; readonly facts: Facts };

/** Opens workbooks of the pushed folder: as one of them was left, or an empty one. */
export function workbooksOf(dist: string): (kept?: Kept) => OwnWorkbook {
  const project = loadProject(dist);
  const empty = Book.withOneTab({ name: '图书室', locale: 'zh_CN', sheetZone: 'Asia/Shanghai' }).toJSON();
  const nowMs = Date.parse(`${MORNING}+08:00`);
  const facts: Facts = {
    ...newFacts({ lang: 'zh-CN', account: 'consumer', nowMs, seed: 7 }),
    scriptZone: 'Asia/Shanghai',
  };
  return (kept = { book: empty, facts }) => {
    const world = new World({
      ...{
        project,
        book: Book.fromJSON(kept.book),
        facts: new FactBook(kept.facts),
        outbox: [],
        keeper: null,
      },
    });
    const host = new LocalHost(world, () => undefined);
    const calls = new PageCalls(host);
    const person = (email: string, role: 'owner' | 'editor') => {
      host.admit(email, { role });
      return new LocalPerson(host, calls, email);
    };
    const librarian = person('librarian@school.example', 'owner');
    return {
      librarian,
      assistant: person('assistant@school.example', 'editor'),
      gate: (hook) => world.setGate(hook),
      kept: () => ({ book: world.book.toJSON(), facts: world.facts.now }),
      setUp: (by = librarian) => by.call('setUp', [], 'menu'),
      triggersOf: () => host.triggers().map(({ owner }) => owner),
    };
  };
}

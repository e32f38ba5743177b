// The workspace from inside: every way in, each as one act that is on disk before it is answered.

import type { Edit, Entry, Json, Network, PersonOptions, Result } from '../contract.ts';
import { parseBlock } from '../grid/a1.ts';
import type { Book } from '../grid/book.ts';
import type { Change, ChangeMark } from '../grid/change.ts';
import { editStructure, typeValues } from '../grid/person-edit.ts';
import {
  enterAs,
  fireChange,
  fireEdit,
  fireOpen,
  fireTrigger,
  pageFunctions,
  refused,
  runDue,
} from './entries.ts';
import { changeEvent, clockEvent, type EventMaker, editEvent, openEvent } from './events.ts';
import type { TriggerState } from './facts.ts';
import { meaningOf, refusalTo } from './grid-acts.ts';
import type { Host, Selection, UiEvent } from './host.ts';
import { admitPerson } from './persons.ts';
import { nextFiring } from './schedule.ts';
import type { Asker } from './screen.ts';
import { parseMoment, tellMoment } from './virtual-clock.ts';
import type { World } from './world.ts';

export class LocalHost implements Host {
  readonly world: World;
  readonly #close: () => void;
  #network: Required<Network> = { delayMs: 0, refuse: 0, loseReply: 0 };

  constructor(world: World, close: () => void) {
    this.world = world;
    this.#close = close;
  }

  get book(): Book {
    return this.world.book;
  }

  get lang(): 'zh-CN' | 'en' {
    return this.world.facts.now.lang;
  }

  get network(): Required<Network> {
    return this.#network;
  }

  onBook(listener: (change: Change, mark: ChangeMark) => void): () => void {
    return this.book.onChange((change, mark) => listener(change, mark ?? { by: '', label: change.kind }));
  }

  onUi(listener: (event: UiEvent) => void): () => void {
    return this.world.screen.onEvent(listener);
  }

  admit(email: string, options: PersonOptions = {}): void {
    this.world.act(() => admitPerson(this.world, email, options));
  }

  persons() {
    return this.world.facts.now.persons.map(({ email, role, locale }) => ({ email, role, locale }));
  }

  openFor(email: string): Result[] {
    this.world.screen.reset(email);
    return this.world.act(() => fireOpen(this.world, email));
  }

  menus(email: string) {
    return this.world.screen.menus(email);
  }

  pages(email: string) {
    return this.world.screen.pages(email);
  }

  closePage(email: string, pageId: string): void {
    this.world.screen.close(email, pageId);
  }

  runMenu(email: string, fn: string): Result {
    return this.enter(email, fn, [], 'menu');
  }

  run(email: string, fn: string, args: readonly Json[]): Result {
    return this.enter(email, fn, args, 'run');
  }

  enter(email: string, fn: string, args: readonly Json[], entry: Entry): Result {
    return this.world.act(() => enterAs(this.world, email, fn, args, entry));
  }

  select(email: string, selection: Selection): void {
    this.world.screen.select(email, selection);
  }

  typeCells(email: string, sheetId: number, a1: string, values: readonly (readonly string[])[]): Result[] {
    return this.#edit(email, () =>
      fireEdit(this.world, email, typeValues(this.book, email, sheetId, a1, values)),
    );
  }

  editStructure(email: string, edit: Edit): Result[] {
    return this.#edit(email, () => fireChange(this.world, email, editStructure(this.book, email, edit)));
  }

  applyChange(email: string, change: Change): Result[] {
    return this.#edit(email, () => {
      const meaning = meaningOf(this.book, email, change);
      this.book.inStep({ by: email, label: change.kind }, () => this.book.apply(change));
      return 'block' in meaning
        ? fireEdit(this.world, email, meaning)
        : fireChange(this.world, email, meaning);
    });
  }

  askPerson(email: string, hook: Asker | null): void {
    this.world.screen.setAsker(email, hook);
  }

  readonly clock = {
    now: (): string => tellMoment(this.world.nowMs(), this.book.sheetZone),
    nowMs: (): number => this.world.nowMs(),
    set: (iso: string): void => this.world.act(() => this.#jumpTo(parseMoment(iso, this.book.sheetZone))),
    advance: (ms: number): Result[] => this.world.act(() => runDue(this.world, this.world.nowMs() + ms)),
  };

  outbox() {
    return this.world.outbox;
  }

  triggers() {
    return this.world.facts.now.triggers.map(({ id, owner, handler, type, nextAt }) => {
      const next =
        nextAt === undefined || nextAt === null ? {} : { nextAt: tellMoment(nextAt, this.book.sheetZone) };
      return { id, owner, handler, type, ...next };
    });
  }

  /** Fires it now, as if its time or its event had come. Throws for an unknown id. */
  fire(triggerId: string): Result {
    const trigger = this.world.facts.now.triggers.find(({ id }) => id === triggerId);
    if (trigger === undefined) throw new Error(`no trigger ${triggerId}`);
    const { entry, maker } = this.#eventOf(trigger);
    const person = entry === 'clock' ? null : trigger.owner;
    return this.world.act(() => fireTrigger(this.world, trigger, entry, person, maker));
  }

  setNetwork(settings: Network): void {
    this.#network = { delayMs: 0, refuse: 0, loseReply: 0, ...settings };
  }

  pageFunctions(): readonly string[] {
    return pageFunctions(this.world);
  }

  act<T>(label: string, work: () => T): T {
    return this.world.act(() => this.book.inStep({ by: '', label }, work));
  }

  async saveXlsx(path: string): Promise<void> {
    // Loaded only here: it is large, and few ask for it.
    const { saveXlsx } = await import('../storage/save-xlsx.ts');
    return saveXlsx(this.book, path);
  }

  close(): void {
    this.#close();
  }

  /** What the grid refuses is told as a run that threw; nothing has changed then. */
  #edit(email: string, work: () => Result[]): Result[] {
    return this.world.act(() => {
      if (this.world.person(email)?.role === 'viewer')
        return [refused('You need permission to edit this file.')];
      try {
        return work();
      } catch (error) {
        return [refused(refusalTo(error))];
      }
    });
  }

  /** Repeating triggers go on from the new moment; one that fires once and was passed over fires at the next advance. */
  #jumpTo(ms: number): void {
    const { facts } = this.world;
    this.world.setClock(ms);
    facts.set(
      'triggers',
      facts.now.triggers.map((trigger) => {
        const { clock } = trigger;
        return clock === undefined || clock.every === 'once'
          ? trigger
          : { ...trigger, nextAt: nextFiring(clock, ms) };
      }),
    );
  }

  #eventOf(trigger: TriggerState): { entry: Entry; maker: EventMaker } {
    const sheetId = this.book.tabs[0]?.sheetId ?? 0;
    switch (trigger.type) {
      case 'CLOCK':
        return { entry: 'clock', maker: clockEvent };
      case 'ON_OPEN':
        return { entry: 'open', maker: openEvent };
      case 'ON_EDIT':
        return {
          entry: 'edit',
          maker: editEvent({ sheetId, block: { row: 1, column: 1, rows: 1, columns: 1 } }),
        };
      default:
        return { entry: 'change', maker: changeEvent({ changeType: 'OTHER' }) };
    }
  }

  /** Cells as displayed. */
  read(sheetId: number, a1: string): string[][] {
    const tab = this.book.tab(sheetId);
    return this.book.shown(tab, parseBlock(a1, { rows: tab.maxRows, columns: tab.maxColumns }));
  }
}

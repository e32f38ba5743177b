// Opens the local workspace: any pushed folder, a workbook in memory or on disk, and whoever acts in it.

import type { Gate, Network, Options, Person, PersonOptions, TabSnapshot, Workspace } from './contract.ts';
import { Book } from './grid/book.ts';
import { restoreTabs, snapshotOf } from './grid/snapshot.ts';
import { FactBook } from './runtime/facts.ts';
import { loadProject, type Project } from './runtime/load.ts';
import { LocalHost } from './runtime/local-host.ts';
import { LocalPerson } from './runtime/local-person.ts';
import { newFacts } from './runtime/new-facts.ts';
import { PageCalls } from './runtime/page-calls.ts';
import { parseMoment } from './runtime/virtual-clock.ts';
import { World } from './runtime/world.ts';
import { DataFolder } from './storage/data-folder.ts';

export type * from './contract.ts';

const DEFAULT_NOW = '2026-09-28T08:00:00';
const DEFAULT_ZONE = 'Asia/Shanghai';
/** Who sets up a filled workbook and owns it until somebody else is made its owner. */
const FIRST_OWNER = 'librarian@school.example';

/**
 * Opens a pushed folder on a workbook. With `data`, everything acknowledged is on disk, and a folder that already holds
 * a workbook is opened as it is: fill, language, seed, account and time are then those of the folder.
 * Rejects when the folder could not be pushed, and when another process has the data open.
 */
export async function openWorkspace(options: Options): Promise<Workspace> {
  return workspaceOf(await openHost(options));
}

/** The same from inside, for the dev server. */
export async function openHost(options: Options): Promise<LocalHost> {
  const project = loadProject(options.dist);
  const folder = options.data === undefined ? null : new DataFolder(options.data);
  try {
    const stored = folder?.load() ?? null;
    const host = makeHost(project, stored ?? newWorkbook(options), options, folder);
    if (stored === null) await fill(host, options);
    folder?.compact(host.world);
    return host;
  } catch (error) {
    folder?.close();
    throw error;
  }
}

function makeHost(
  project: Project,
  stored: Pick<World, 'book' | 'facts' | 'outbox'>,
  options: Pick<Options, 'scriptZone'>,
  folder: DataFolder | null,
): LocalHost {
  const scriptZone = options.scriptZone ?? project.manifest.timeZone ?? DEFAULT_ZONE;
  if (stored.facts.now.scriptZone !== scriptZone) stored.facts.set('scriptZone', scriptZone);
  const world = new World({ project, ...stored, keeper: folder });
  let isOpen = true;
  return new LocalHost(world, () => {
    if (!isOpen) return;
    isOpen = false;
    folder?.compact(world);
    folder?.close();
  });
}

function newWorkbook(options: Options): Pick<World, 'book' | 'facts' | 'outbox'> {
  const lang = options.lang ?? 'zh-CN';
  const sheetZone = options.sheetZone ?? DEFAULT_ZONE;
  const nowMs = parseMoment(options.now ?? DEFAULT_NOW, sheetZone);
  const locale = options.locale ?? (lang === 'zh-CN' ? 'zh_CN' : 'en_US');
  const name = lang === 'zh-CN' ? '未命名表格' : 'Untitled spreadsheet';
  const book = Book.withOneTab({ name, locale, sheetZone, now: () => nowMs });
  const facts = newFacts({ lang, nowMs, seed: options.seed ?? 7, account: options.account ?? 'consumer' });
  return { book, facts: new FactBook(facts), outbox: [] };
}

async function fill(host: LocalHost, options: Options): Promise<void> {
  const kind = options.fill ?? 'empty';
  if (kind === 'empty') return;
  host.admit(FIRST_OWNER, { role: 'owner' });
  const { fillWorkbook } = await import('./fills/fill.ts');
  const seed = options.seed ?? 7;
  fillWorkbook(host, { fill: kind, lang: host.lang, seed, today: host.clock.now().slice(0, 10) });
}

function workspaceOf(host: LocalHost): Workspace {
  const { world } = host;
  const calls = new PageCalls(host);
  const servers: { close(): Promise<void> }[] = [];
  return {
    person(email: string, options?: PersonOptions): Person {
      host.admit(email, options);
      return new LocalPerson(host, calls, email);
    },
    clock: { now: host.clock.now, set: host.clock.set, advance: host.clock.advance },
    outbox: () => structuredClone(world.outbox),
    triggers: () => host.triggers().map(({ id, owner, handler, type }) => ({ id, owner, handler, type })),
    fire: (triggerId) => host.fire(triggerId),
    snapshot: () => snapshotOf(host.book),
    gate: (hook: Gate | null) => world.setGate(hook),
    network: (settings: Network) => host.setNetwork(settings),
    copyFile: (newOwner) => workspaceOf(copyOf(host, newOwner)),
    restore: (snapshot: TabSnapshot[]) => {
      host.act('restore', () => host.book.apply(restoreTabs(host.book, snapshot)));
      host.book.history.forget();
    },
    saveXlsx: (path) => host.saveXlsx(path),
    async serve(port = 0) {
      const { serve } = await import('./server/serve.ts');
      const server = await serve(host, port);
      servers.push(server);
      return server;
    },
    async close() {
      for (const server of servers.splice(0)) await server.close();
      host.close();
    },
  };
}

/** File ▸ Make a copy, in memory: the cells and the script, and nothing else of it (PLATFORM 2.41). */
function copyOf(host: LocalHost, newOwner: string): LocalHost {
  const { world } = host;
  const { lang, account, clockMs, scriptZone } = { ...world.facts.now, clockMs: world.nowMs() };
  const image = world.book.toJSON();
  const name = lang === 'zh-CN' ? `${image.name}的副本` : `Copy of ${image.name}`;
  const book = Book.fromJSON({ ...image, name, owner: newOwner, editors: [], viewers: [] });
  const seed = Math.floor(world.chance.next() * 2 ** 32);
  const facts = new FactBook(newFacts({ lang, account, nowMs: clockMs, seed }));
  return makeHost(world.project, { book, facts, outbox: [] }, { scriptZone }, null);
}

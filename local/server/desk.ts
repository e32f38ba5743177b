// What each request of a window means to the workspace. Runs in the workspace's own thread, one request at a time.

import type { Answer, Json, Result } from '../contract.ts';
import { blockName } from '../grid/a1.ts';
import { type Book, emptyTabImage } from '../grid/book.ts';
import type { Change } from '../grid/change.ts';
import type { Host, ShownPage } from '../runtime/host.ts';
import { frameHtml } from './frame-html.ts';
import type { Origins } from './guard.ts';
import { loadTab, tabHeads, workedOut } from './tab-load.ts';
import type { Act, AskedQuestion, DeskState, PageFacts, Requests, StripAct, StripFacts } from './wire.ts';

/** The person of a window that names none, in a workbook nobody owns yet. */
const FIRST_PERSON = 'librarian@school.example';

type Handlers = {
  [P in keyof Requests]: (person: string, body: Requests[P]['body']) => Requests[P]['reply'];
};

/** What the handlers need besides the host. `version` is the number of the last change of the book. */
export type DeskSurroundings = {
  readonly origins: Origins;
  readonly version: () => number;
  readonly answer: (askId: number, answer: Answer) => void;
  readonly questionsOf: (person: string) => readonly AskedQuestion[];
};

/** The handlers, and what the server tells windows unasked. */
export function openDesk(host: Host, { origins, version, answer, questionsOf }: DeskSurroundings) {
  let brokenStorage = false;

  const pageFacts = (page: ShownPage): PageFacts => ({
    id: page.id,
    kind: page.kind,
    title: page.title,
    width: page.width,
    height: page.height,
    src: `${origins.frames}/frame/${encodeURIComponent(page.id)}`,
    stripped: page.stripped,
  });

  const strip = (): StripFacts => ({
    now: host.clock.now(),
    persons: host.persons(),
    triggers: host.triggers(),
    mails: host.outbox().length,
    network: host.network,
    brokenStorage,
  });

  /** Who a window's person is: the one it names, else the first there is. */
  const personOf = (named: string) => (named !== '' ? named : (host.persons()[0]?.email ?? FIRST_PERSON));

  const handlers: Handlers = {
    who: (person) => ({ person }),
    open(person) {
      host.admit(person);
      const facts = host.persons().find(({ email }) => email === person);
      if (facts === undefined) throw new Error(`${person} may not open this file`);
      const results = facts.role === 'viewer' ? [] : host.openFor(person);
      return {
        fileName: host.book.name,
        locale: host.book.locale,
        person: facts,
        persons: host.persons(),
        tabs: tabHeads(host.book),
        version: version(),
        menus: host.menus(person),
        pages: host.pages(person).map(pageFacts),
        now: host.clock.now(),
        framesOrigin: origins.frames,
        questions: questionsOf(person),
        strip: strip(),
        errors: errorsOf(results),
      } satisfies DeskState;
    },
    tab: (_person, { sheetId }) => loadTab(host.book, host.book.tab(sheetId), version()),
    workedOut: (_person, { sheetId }) => workedOut(host.book, host.book.tab(sheetId)),
    act: (person, act) => ({ errors: errorsOf(doAct(host, person, act)) }),
    select(person, selection) {
      host.select(person, selection);
      return {};
    },
    menu(person, { fn }) {
      const [error] = errorsOf([host.runMenu(person, fn)]);
      return error === undefined ? {} : { error };
    },
    run(person, { pageId, fn, args }) {
      if (!host.pages(person).some(({ id }) => id === pageId)) return { error: 'Error: the page is closed' };
      const result = host.run(person, fn, args);
      return result.state === 'done'
        ? { value: result.value ?? null }
        : { error: result.error ?? 'Error: the script stopped' };
    },
    closePage(person, { pageId }) {
      host.closePage(person, pageId);
      return {};
    },
    answer(_person, { askId, answer: given }) {
      answer(askId, given);
      return {};
    },
    strip: (_person, act) => ({ errors: errorsOf(doStripAct(act)) }),
    mails: () => ({ mails: host.outbox() }),
  };

  function doStripAct(act: StripAct): Result[] {
    switch (act.do) {
      case 'setClock':
        host.clock.set(act.iso);
        return [];
      case 'advance':
        return host.clock.advance(act.ms);
      case 'fire':
        return [host.fire(act.triggerId)];
      case 'network':
        host.setNetwork(act.network);
        return [];
      case 'brokenStorage':
        brokenStorage = act.on;
        return [];
      case 'admit': {
        const { email, role, locale } = act;
        host.admit(email, { ...(role && { role }), ...(locale && { locale }) });
        return [];
      }
    }
  }

  return {
    pageFacts,
    strip,
    personOf,
    /** Answers one request; throws what the page shows as an error. */
    handle(path: keyof Requests, person: string, body: Json): Json {
      const handler = handlers[path] as ((person: string, body: Json) => unknown) | undefined;
      if (handler === undefined || !Object.hasOwn(handlers, path)) throw new Error(`unknown request ${path}`);
      return handler(personOf(person), body) as Json;
    },
    /** The html of an open page, or null when it is closed or unknown. */
    frame(pageId: string): string | null {
      for (const { email } of host.persons()) {
        const page = host.pages(email).find(({ id }) => id === pageId);
        if (page !== undefined)
          return frameHtml(page, {
            pageId,
            parent: origins.page,
            functions: host.pageFunctions(),
            brokenStorage,
          });
      }
      return null;
    },
  };
}

function doAct(host: Host, person: string, act: Act): Result[] {
  switch (act.do) {
    case 'type': {
      const { row, column, values } = act;
      const a1 = blockName({ row, column, rows: values.length, columns: values[0]?.length ?? 0 });
      return host.typeCells(person, act.sheetId, a1, values);
    }
    case 'edit':
      return host.editStructure(person, act.edit);
    case 'change':
      return host.applyChange(person, act.change);
    case 'addTab':
      return host.applyChange(person, addTab(host.book));
  }
}

/** An empty tab at the end, under the first free name of the workbook's language. */
function addTab(book: Book): Change {
  const word = book.locale.startsWith('zh') ? '工作表' : 'Sheet';
  const taken = new Set(book.tabs.map(({ name }) => name));
  let number = book.tabs.length + 1;
  while (taken.has(`${word}${number}`)) number++;
  const tab = emptyTabImage(book.nextSheetId(), `${word}${number}`);
  return { kind: 'addTab', index: book.tabs.length, tab };
}

function errorsOf(results: readonly Result[]): string[] {
  return results
    .filter(({ state }) => state !== 'done')
    .map(({ error }) => error ?? 'the script was stopped');
}

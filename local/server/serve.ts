// Opens the workspace to browsers on this machine: HTTP in a thread of its own, the workspace where it was opened.

import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { Json } from '../contract.ts';
import type { Host, UiEvent } from '../runtime/host.ts';
import { openDesk } from './desk.ts';
import { originsAt } from './guard.ts';
import type { HttpStart } from './http-start.ts';
import { openQuestions } from './questions.ts';
import type { FromHost, Push, ToHost } from './wire.ts';

/** Where the build puts a file, seen from the bundle (`.out/`) or from the sources. */
function builtFile(name: string): string {
  const places = [new URL(`./${name}`, import.meta.url), new URL(`../../.out/${name}`, import.meta.url)];
  const found = places.map((place) => fileURLToPath(place)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${name} is not built yet: run npm run build`);
  return found;
}

/**
 * Serves the page on 127.0.0.1. `port` 0 takes a free one; a port in use rejects. `close` ends every stream and
 * answers waiting questions as closed.
 */
export async function serve(host: Host, port = 0): Promise<{ url: string; close(): Promise<void> }> {
  const { port1: toHttp, port2: toHost } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const start: HttpStart = { port, pageFolder: dirname(builtFile('page/index.html')), signal, toHost };
  const worker = new Worker(builtFile('http-worker.mjs'), { workerData: start, transferList: [toHost] });
  const listening = await new Promise<number>((done, fail) => {
    worker.once('message', (message: { listening: number }) => done(message.listening));
    worker.once('error', fail);
  });

  const origins = originsAt(listening);
  let version = 0;
  let shownStrip = '';
  const tell = (message: FromHost) => toHttp.postMessage(message);
  const push = (person: string | null, pushed: Push) => tell({ kind: 'push', person, push: pushed });
  const questions = openQuestions(
    toHttp,
    signal,
    (person, question) => push(person, { kind: 'ask', question }),
    (message) => handle(message),
  );
  const desk = openDesk(host, {
    origins,
    version: () => version,
    answer: questions.answer,
    questionsOf: questions.of,
  });

  function handle({ id, path, person, body }: ToHost): void {
    if (path === 'gone') questions.closeAllOf(desk.personOf(person));
    tell({ kind: 'reply', id, ...replyTo(path, person, body) });
    pushStrip();
  }

  function replyTo(
    path: ToHost['path'],
    person: string,
    body: Json,
  ): { status: number; body: Json | string } {
    try {
      if (path === 'gone') return { status: 200, body: {} };
      if (path === 'network') return { status: 200, body: { ...host.network } };
      if (path === 'frame') {
        const html = desk.frame((body as { pageId: string }).pageId);
        return html === null ? { status: 404, body: 'this page is closed' } : { status: 200, body: html };
      }
      if (path === 'open') admitAsker(desk.personOf(person));
      return { status: 200, body: desk.handle(path, person, body) };
    } catch (error) {
      return { status: 500, body: { message: error instanceof Error ? error.message : String(error) } };
    }
  }

  /** From now on this person's alerts and prompts appear in their windows. */
  function admitAsker(person: string): void {
    host.admit(person);
    host.askPerson(person, (question) => questions.ask(person, question));
  }

  function pushStrip(): void {
    const strip = desk.strip();
    const text = JSON.stringify(strip);
    if (text === shownStrip) return;
    shownStrip = text;
    push(null, { kind: 'strip', strip });
  }

  function showUi(event: UiEvent): void {
    const { person, ...rest } = event;
    if ('page' in rest) push(person, { kind: 'page', page: desk.pageFacts(rest.page) });
    else push(person, rest);
  }

  const stopBook = host.onBook((change, { by }) =>
    push(null, { kind: 'change', version: ++version, change, by }),
  );
  const stopUi = host.onUi(showUi);
  toHttp.on('message', handle);

  return {
    url: origins.page,
    async close() {
      stopBook();
      stopUi();
      questions.closeAll();
      toHttp.close();
      await worker.terminate();
    },
  };
}

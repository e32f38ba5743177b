// The HTTP thread: sockets, files and event streams, so that they stay alive while a script waits for a person's answer.

import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Json, Network } from '../contract.ts';
import { addressedOrigin, isForeign, type Origins, originsAt, policyHeaders, refusalOf } from './guard.ts';
import type { HttpStart } from './http-start.ts';
import { lossyNetwork } from './lossy-network.ts';
import { openStreams } from './push-streams.ts';
import type { FromHost, ToHost } from './wire.ts';

const BODY_LIMIT = 64 * 1024 * 1024;
const FILES: Record<string, string> = { '/': 'index.html', '/main.js': 'main.js', '/main.css': 'main.css' };
const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

const start = workerData as HttpStart;
const { toHost } = start;

type Reply = { status: number; body: Json | string };
const waiting = new Map<number, (reply: Reply) => void>();
let lastId = 0;
const run = String(Date.now());
const network = lossyNetwork(7);

/** Hands a request to the workspace's thread and wakes it in case it is waiting for an answer. */
function ask(path: ToHost['path'], person: string, window: string, body: Json): Promise<Reply> {
  const id = ++lastId;
  const message: ToHost = { id, path, person, window, body };
  return new Promise((done) => {
    waiting.set(id, done);
    toHost.postMessage(message);
    Atomics.add(start.signal, 0, 1);
    Atomics.notify(start.signal, 0);
  });
}

/** How the switch stands now. */
async function askNetwork(): Promise<Required<Network>> {
  const { body } = await ask('network', '', '', {});
  return body as Required<Network>;
}

const streams = openStreams(run, (person) => void ask('gone', person, '', {}));

async function readBody(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new Error('body too large');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Json;
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}

function sendFile(request: IncomingMessage, response: ServerResponse, name: string): void {
  const file = join(start.pageFolder, name);
  const { size, mtimeMs } = statSync(file);
  const etag = `"${size}-${mtimeMs}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache', etag });
  createReadStream(file).pipe(response);
}

/** Requests to the frames' origin: a page's html by its id and the shim it loads, nothing else. */
async function answerFrames(
  request: IncomingMessage,
  url: URL,
  response: ServerResponse,
  origins: Origins,
): Promise<void> {
  if (url.pathname === '/script-shim.js') return sendFile(request, response, 'script-shim.js');
  const [, kind, id] = url.pathname.split('/');
  if (kind !== 'frame' || id === undefined) {
    response.writeHead(302, { location: `${origins.page}${url.pathname}${url.search}` }).end();
    return;
  }
  const reply = await ask('frame', '', '', { pageId: id });
  if (reply.status !== 200) return sendText(response, reply.status, String(reply.body));
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(String(reply.body));
}

async function answerPage(
  request: IncomingMessage,
  url: URL,
  response: ServerResponse,
  origins: Origins,
): Promise<void> {
  const file = FILES[url.pathname];
  if (file !== undefined && request.method === 'GET') return sendFile(request, response, file);
  const refusal = refusalOf(request.method ?? '', request.headers, origins);
  if (refusal !== null) return sendText(response, 403, refusal);
  const person = url.searchParams.get('person') ?? '';
  const window = url.searchParams.get('window') ?? '';
  if (url.pathname === '/events') return streams.add(person, response);
  const path = /^\/api\/([a-zA-Z]+)$/.exec(url.pathname)?.[1] as ToHost['path'] | undefined;
  if (path === undefined || request.method !== 'POST') return sendText(response, 404, 'not found');
  const body = await readBody(request);
  const call = () => ask(path, person, window, body);
  const reply = path === 'run' ? await network.carry(await askNetwork(), call) : await call();
  const { status, body: content } = 'error' in reply ? { status: 200, body: reply } : reply;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(content));
}

const server = createServer((request, response) => {
  const origins = originsAt((server.address() as AddressInfo).port);
  const where = addressedOrigin(request.headers, origins);
  if (where === null) return sendText(response, 403, 'unknown host');
  if (isForeign(request.headers, origins)) return sendText(response, 403, 'foreign origin');
  for (const [name, value] of Object.entries(policyHeaders(where, origins))) response.setHeader(name, value);
  const url = new URL(request.url ?? '/', origins[where]);
  const answer =
    where === 'frames'
      ? answerFrames(request, url, response, origins)
      : answerPage(request, url, response, origins);
  answer.catch((error: unknown) => {
    if (response.headersSent) response.destroy();
    else sendText(response, 400, String(error));
  });
});

toHost.on('message', (message: FromHost) => {
  if (message.kind === 'push') streams.send(message.person, message.push);
  else {
    waiting.get(message.id)?.({ status: message.status, body: message.body });
    waiting.delete(message.id);
  }
});

server.on('error', (error) => {
  throw error;
});
server.listen(start.port, '127.0.0.1', () => {
  parentPort?.postMessage({ listening: (server.address() as AddressInfo).port });
});

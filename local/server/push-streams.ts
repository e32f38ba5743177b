// The open windows: one stream of server-sent events each, by person.

import type { ServerResponse } from 'node:http';
import type { Push } from './wire.ts';

/** How long a person may be without a window before questions put to them count as closed. A reload takes less. */
const GRACE_MS = 3000;
const HEARTBEAT_MS = 15_000;

/** Holds the streams; `gone` is told when a person's last window stayed closed. */
export function openStreams(run: string, gone: (person: string) => void) {
  const streams = new Map<ServerResponse, string>();
  const heartbeat = setInterval(() => {
    for (const stream of streams.keys()) stream.write(':\n\n');
  }, HEARTBEAT_MS);
  heartbeat.unref();

  const isHere = (person: string) => [...streams.values()].includes(person);
  const write = (stream: ServerResponse, push: Push) => stream.write(`data: ${JSON.stringify(push)}\n\n`);

  return {
    add(person: string, stream: ServerResponse): void {
      stream.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      streams.set(stream, person);
      write(stream, { kind: 'hello', run });
      stream.on('close', () => {
        streams.delete(stream);
        setTimeout(() => {
          if (!isHere(person)) gone(person);
        }, GRACE_MS).unref();
      });
    },
    send(person: string | null, push: Push): void {
      for (const [stream, owner] of streams) if (person === null || owner === person) write(stream, push);
    },
    close(): void {
      clearInterval(heartbeat);
      for (const stream of streams.keys()) stream.end();
    },
  };
}

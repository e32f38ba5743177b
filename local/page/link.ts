// The page's line to the local server: requests one after another, and what the server pushes.

import type { Push, Requests } from '../server/wire.ts';

/** Sends a request; rejects with the server's words. */
export type Send = <P extends keyof Requests>(
  path: P,
  body: Requests[P]['body'],
) => Promise<Requests[P]['reply']>;

export type Link = {
  readonly person: string;
  /** At once, beside whatever else is under way: pages' calls, answers. */
  readonly send: Send;
  /** After everything queued before, so that the workbook sees acts in the order they were done. */
  readonly queue: Send;
};

async function post<P extends keyof Requests>(
  address: string,
  path: P,
  body: Requests[P]['body'],
): Promise<Requests[P]['reply']> {
  const response = await fetch(`/api/${path}?${address}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const reply: unknown = await response.json();
  if (!response.ok) throw new Error((reply as { message?: string }).message ?? response.statusText);
  return reply as Requests[P]['reply'];
}

/** Who the window belongs to: the person named in its address, else whoever the server says. */
export async function findPerson(): Promise<string> {
  const named = new URLSearchParams(location.search).get('person');
  return named ?? (await post('', 'who', {})).person;
}

/**
 * Opens the stream of pushes, waits until it stands, and answers the link. After an outage the window starts anew:
 * what it missed cannot be told.
 */
export function openLink(person: string, onPush: (push: Push) => void): Promise<Link> {
  const address = new URLSearchParams({ person }).toString();
  const send: Send = (path, body) => post(address, path, body);
  let last: Promise<unknown> = Promise.resolve();
  const queue: Send = (path, body) => {
    const next = last.then(() => send(path, body));
    last = next.catch(() => undefined);
    return next;
  };
  const stream = new EventSource(`/events?${address}`);
  return new Promise((done) => {
    let greeted = false;
    stream.onmessage = ({ data }: MessageEvent<string>) => {
      const push = JSON.parse(data) as Push;
      if (push.kind !== 'hello') return onPush(push);
      if (greeted) return location.reload();
      greeted = true;
      done({ person, send, queue });
    };
  });
}

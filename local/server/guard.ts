// Who may talk to the local server: only browsers' own pages from this machine, so that no other site can reach the workbook.

import type { IncomingHttpHeaders } from 'node:http';

/** The page's own origin, and that of the sandboxed frames: two loopback names, so that frames are third-party (PLATFORM 4.51). */
export type Origins = { readonly page: string; readonly frames: string };

/** The two origins of a server on this port. */
export function originsAt(port: number): Origins {
  return { page: `http://127.0.0.1:${port}`, frames: `http://localhost:${port}` };
}

/** Which of the two the request was sent to, or null: another name points here (DNS rebinding) and must be refused. */
export function addressedOrigin(headers: IncomingHttpHeaders, origins: Origins): keyof Origins | null {
  const asked = `http://${headers.host ?? ''}`;
  if (asked === origins.page) return 'page';
  return asked === origins.frames ? 'frames' : null;
}

/** True for a request that names an origin other than the page's and the frames': refused whatever it asks for. */
export function isForeign({ origin }: IncomingHttpHeaders, origins: Origins): boolean {
  return origin !== undefined && origin !== origins.page && origin !== origins.frames;
}

/**
 * Why a request for data must be refused, or null. A browser names the origin of every POST, and says of every request
 * whether it comes from the same origin; programs outside a browser send neither and are let through for reading only.
 */
export function refusalOf(method: string, headers: IncomingHttpHeaders, origins: Origins): string | null {
  const { origin } = headers;
  if (origin !== undefined && origin !== origins.page) return 'foreign origin';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'foreign site';
  if (method === 'GET') return null;
  if (method !== 'POST') return 'method not allowed';
  if (origin === undefined) return 'origin missing';
  if (!(headers['content-type'] ?? '').startsWith('application/json')) return 'not JSON';
  return null;
}

/** Headers of every answer: nothing may be loaded from or sent to anywhere else. */
export function policyHeaders(where: keyof Origins, origins: Origins): Record<string, string> {
  const page = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    `frame-src ${origins.frames}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  const frames = [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    'media-src data: blob:',
    'worker-src blob:',
    "form-action 'none'",
    `frame-ancestors ${origins.page}`,
  ];
  return {
    'content-security-policy': (where === 'page' ? page : frames).join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
}

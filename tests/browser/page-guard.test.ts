// The local server answers browsers of this computer and its own page, nobody else.

import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Workspace } from '../../local/contract.ts';
import { openWorkspace } from '../../local/workspace.ts';
import { makeSmallAddOn } from '../support/small-add-on.ts';

let workspace: Workspace;
let server: Awaited<ReturnType<Workspace['serve']>>;
let port: string;

beforeAll(async () => {
  workspace = await openWorkspace({ dist: makeSmallAddOn() });
  workspace.person('lin@school.example');
  server = await workspace.serve();
  port = new URL(server.url).port;
});

afterAll(async () => {
  await server?.close();
  await workspace?.close();
});

type Asked = { method?: string; path?: string; headers?: Record<string, string>; body?: string };

/** Asks with exactly these headers, which `fetch` would not let be set. */
function ask({
  method = 'GET',
  path = '/',
  headers = {},
  body,
}: Asked): Promise<{ status: number; text: string; policy: string }> {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk;
      });
      const policy = String(response.headers['content-security-policy']);
      response.on('end', () => done({ status: response.statusCode ?? 0, text, policy }));
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

const open = (headers: Record<string, string>) =>
  ask({
    method: 'POST',
    path: '/api/open?person=lin@school.example',
    headers: { 'content-type': 'application/json', host: `127.0.0.1:${port}`, ...headers },
    body: '{}',
  });

describe('the local server', () => {
  it('gives its page to this computer, with a policy that lets nothing out', async () => {
    const { status, policy } = await ask({ headers: { host: `127.0.0.1:${port}` } });

    expect(status).toBe(200);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
  });

  it('refuses a name that merely points here', async () => {
    expect((await ask({ headers: { host: `evil.example:${port}` } })).status).toBe(403);
  });

  it('answers its own page', async () => {
    expect((await open({ origin: `http://127.0.0.1:${port}` })).status).toBe(200);
  });

  it('refuses what another site, a frame, or a form sends', async () => {
    expect((await open({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await open({ origin: `http://localhost:${port}` })).status).toBe(403);
    expect((await open({ origin: 'null' })).status).toBe(403);
    expect((await open({})).status).toBe(403);
    expect((await open({ origin: `http://127.0.0.1:${port}`, 'content-type': 'text/plain' })).status).toBe(
      403,
    );
  });

  it('refuses to stream to another site', async () => {
    const headers = { host: `127.0.0.1:${port}`, 'sec-fetch-site': 'cross-site' };

    expect((await ask({ path: '/events?person=lin@school.example', headers })).status).toBe(403);
  });

  it('sends the frames’ name nothing but frames', async () => {
    const headers = {
      host: `localhost:${port}`,
      'content-type': 'application/json',
      origin: `http://localhost:${port}`,
    };

    expect((await ask({ method: 'POST', path: '/api/open', headers, body: '{}' })).status).toBe(302);
    expect((await ask({ path: '/frame/unknown', headers })).status).toBe(404);
  });

  it('gives another origin not even its page', async () => {
    const { status, text } = await ask({
      headers: { host: `127.0.0.1:${port}`, origin: 'https://evil.example' },
    });

    expect(status).toBe(403);
    expect(text).not.toContain('<html');
  });
});

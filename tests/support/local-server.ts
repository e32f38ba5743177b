// The local workspace as `npm start` runs it: a process of its own, which can be stopped, killed and started again.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { inRepository } from './repository.ts';

export type LocalServer = {
  readonly url: string;
  /** As Ctrl+C does. */
  stop(): Promise<void>;
  /** As a power cut does. */
  kill(): Promise<void>;
};

/** Starts it with these options and waits for its address. */
export async function startLocalServer(...options: string[]): Promise<LocalServer> {
  const server: ChildProcess = spawn(process.execPath, [inRepository('.out', 'start.mjs'), ...options], {
    cwd: inRepository(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((done, fail) => {
    const listen = (text: Buffer) => {
      said += text;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found !== undefined) done(found);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', () => fail(new Error(`the server ended: ${said}`)));
  });
  const end = async (signal: 'SIGINT' | 'SIGKILL') => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill(signal);
    await once(server, 'exit');
  };
  return { url, stop: () => end('SIGINT'), kill: () => end('SIGKILL') };
}

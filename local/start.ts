// `npm start`: opens the local workspace in a folder of its own and serves its page on this computer.

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Options, Workspace } from './contract.ts';
import { emptyFolder } from './storage/data-folder.ts';
import { welcome } from './welcome.ts';
import { openWorkspace } from './workspace.ts';

const FILLS = ['sample', 'S', 'L', 'empty'] as const;
const LANGS = ['zh-CN', 'en'] as const;

const USAGE = `npm start -- [options]
  --data DIR    where the workbook is kept (default .local)
  --reset       begin again with a fresh sample
  --fill NAME   what a new workbook holds: ${FILLS.join(', ')} (default sample)
  --lang LANG   language of a new workbook: ${LANGS.join(', ')} (default zh-CN)
  --date DAY    the day it is in a new workbook, 2026-09-28 or 2026-09-28T12:20:00
  --port N      default: any free port
  --dist DIR    the pushed folder to run (default dist)
`;

/** Reads the command line; throws words for the person who typed it. */
function readArguments(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: '.local' },
      reset: { type: 'boolean', default: false },
      fill: { type: 'string', default: 'sample' },
      lang: { type: 'string', default: 'zh-CN' },
      date: { type: 'string' },
      port: { type: 'string', default: '0' },
      dist: { type: 'string', default: 'dist' },
      help: { type: 'boolean', default: false },
    },
  });
  const fill = FILLS.find((name) => name === values.fill);
  if (fill === undefined) throw new Error(`--fill is one of ${FILLS.join(', ')}`);
  const lang = LANGS.find((name) => name === values.lang);
  if (lang === undefined) throw new Error(`--lang is one of ${LANGS.join(', ')}`);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('--port is a number up to 65535');
  const { date } = values;
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/.test(date))
    throw new Error('--date looks like 2026-09-28 or 2026-09-28T12:20:00');
  return { ...values, fill, lang, port, data: resolve(values.data), dist: resolve(values.dist) };
}

type Wanted = ReturnType<typeof readArguments>;

function optionsOf({ dist, data, fill, lang, date }: Wanted): Options {
  const now = date === undefined ? {} : { now: date.includes('T') ? date : `${date}T08:00:00` };
  return { dist, data, fill, lang, ...now };
}

/** Closes once, whichever way the end comes, so that what was done is on disk and the port is free. */
function closeAtEnd(workspace: Workspace, server: { close(): Promise<void> }): void {
  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    await server.close();
    await workspace.close();
    process.exit(0);
  };
  process.on('SIGINT', () => void close());
  process.on('SIGTERM', () => void close());
}

async function start(args: readonly string[]): Promise<void> {
  const wanted = readArguments(args);
  if (wanted.help) {
    process.stdout.write(USAGE);
    return;
  }
  if (wanted.reset) emptyFolder(wanted.data);
  const workspace = await openWorkspace(optionsOf(wanted));
  const server = await workspace.serve(wanted.port);
  closeAtEnd(workspace, server);
  const sampleDay = wanted.fill === 'sample' ? workspace.clock.now().slice(0, 10) : null;
  process.stdout.write(welcome(server.url, wanted.lang, sampleDay));
}

start(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
});

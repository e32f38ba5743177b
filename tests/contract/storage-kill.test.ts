// A process killed at any moment loses nothing it had acknowledged, and leaves no act half done.

import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../local/runtime/random.ts';
import { emptyFolder } from '../../local/storage/data-folder.ts';
import { openWorkspace } from '../../local/workspace.ts';
import { throwAwayFolder, writeBundle } from '../support/workspace.ts';

const KILLS = 50;
const source = `
  function add(n) {
    var s = SpreadsheetApp.getActiveSheet();
    s.getRange(n + 1, 1).setValue('first ' + n);
    SpreadsheetApp.flush();
    s.getRange(n + 1, 2).setValue('second ' + n);
  }
  function remember(n) { PropertiesService.getDocumentProperties().setProperty('k' + n, 'v' + n); }
  function send(n) { if (n % 8 === 3) MailApp.sendEmail('r@b.example', 'mail ' + n, 'b'); }
  function remembered() { return PropertiesService.getDocumentProperties().getProperties(); }`;

/** The child as one plain script, so that starting it fifty times is quick. */
async function bundledChild(): Promise<string> {
  const outfile = join(throwAwayFolder(), 'child.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, '..', 'support', 'storage-child.ts')],
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile, logLevel: 'error' },
    external: ['./fills/fill.ts', './server/serve.ts', '../storage/save-xlsx.ts'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return outfile;
}

/** Runs the child for some acts and some more time, kills it, and answers the numbers of the acts it acknowledged. */
function workAndKill(
  child: string,
  args: readonly string[],
  acts: number,
  extraMs: number,
): Promise<number[]> {
  return new Promise((done, fail) => {
    const worker = spawn(process.execPath, [child, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    let errors = '';
    let isDying = false;
    worker.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    worker.stdout.on('data', (chunk) => {
      text += chunk;
      if (isDying || text.split('\n').length < acts + 2) return;
      isDying = true;
      setTimeout(() => worker.kill('SIGKILL'), extraMs);
    });
    worker.on('exit', () => {
      const [ready, ...told] = text.split('\n').slice(0, -1);
      if (ready === 'ready') done(told.map(Number));
      else fail(new Error(`the child did not start: ${errors}`));
    });
  });
}

describe('killing the workspace fifty times at random moments', () => {
  it('leaves every acknowledged act, whole, and takes the folder over each time', async () => {
    const chance = chanceFrom(20260928);
    const dist = writeBundle(source);
    const data = throwAwayFolder();
    const child = await bundledChild();
    const acknowledged = new Set<number>();
    let next = 0;

    for (let kill = 0; kill < KILLS; kill++) {
      const acts = 1 + Math.floor(chance.next() * 12);
      for (const n of await workAndKill(child, [dist, data, String(next)], acts, chance.next() * 8))
        acknowledged.add(n);
      next = Math.max(...acknowledged) + 5 - (Math.max(...acknowledged) % 4);
    }

    const workspace = await openWorkspace({ dist, data });
    const owner = workspace.person('librarian@school.example');
    const cells = workspace.snapshot()[0]?.cells ?? [];
    const properties = owner.call('remembered').value as Record<string, string>;
    const mails = workspace.outbox().map(({ subject }) => subject);
    await workspace.close();
    const lost = [...acknowledged].filter((n) => {
      const row = cells[n] ?? [];
      if (n % 4 === 0) return row[0] !== `first ${n}` || row[1] !== `second ${n}`;
      if (n % 4 === 1) return row[2] !== `typed ${n}`;
      if (n % 4 === 2) return properties[`k${n}`] !== `v${n}`;
      return n % 8 === 3 && !mails.includes(`mail ${n}`);
    });
    const halves = cells.filter((row) => (row[0] ?? '') !== '' && (row[1] ?? '') === '');
    expect(acknowledged.size).toBeGreaterThan(KILLS);
    expect(lost).toEqual([]);
    expect(halves).toEqual([]);
  }, 240_000);
});

describe('a data folder', () => {
  const open = async (dist: string, data: string) => {
    const workspace = await openWorkspace({ dist, data });
    return { workspace, owner: workspace.person('librarian@school.example') };
  };

  it('brings back cells, properties, triggers, mails, persons and the time', async () => {
    const dist = writeBundle(
      `${source} function install() { ScriptApp.newTrigger('add').timeBased().everyHours(6).create(); }`,
    );
    const data = throwAwayFolder();
    const first = await open(dist, data);
    first.owner.call('add', [0]);
    first.owner.call('remember', [1]);
    first.owner.call('send', [3]);
    first.owner.call('install');
    first.workspace.person('parent@school.example', { role: 'viewer' });
    first.workspace.clock.set('2026-10-01T09:30:00');
    const before = [
      first.workspace.snapshot(),
      first.workspace.triggers(),
      first.workspace.outbox(),
      first.workspace.clock.now(),
    ];
    await first.workspace.close();

    const { workspace, owner } = await open(dist, data);

    expect([workspace.snapshot(), workspace.triggers(), workspace.outbox(), workspace.clock.now()]).toEqual(
      before,
    );
    expect(owner.call('remembered').value).toEqual({ k1: 'v1' });
    expect(workspace.person('parent@school.example').call('add', [9]).error).toMatch(/only editors/);
    await workspace.close();
  });

  it('is refused to a second workspace while it is open', async () => {
    const dist = writeBundle(source);
    const data = throwAwayFolder();
    const { workspace } = await open(dist, data);

    await expect(openWorkspace({ dist, data })).rejects.toThrow(/in use/);
    await workspace.close();
  });

  it('does nothing twice when it was stopped between the snapshot and the emptying of the log', async () => {
    const dist = writeBundle(source);
    const data = throwAwayFolder();
    const { workspace, owner } = await open(dist, data);
    owner.call('add', [0]);
    owner.call('send', [3]);
    owner.edit({ do: 'insertRows', sheetId: workspace.snapshot()[0]?.sheetId ?? 0, at: 1, count: 1 });
    const log = readFileSync(join(data, 'acts.log'));
    const before = [workspace.snapshot(), workspace.outbox()];
    await workspace.close();
    writeFileSync(join(data, 'acts.log'), log);

    const again = await open(dist, data);

    expect([again.workspace.snapshot(), again.workspace.outbox()]).toEqual(before);
    await again.workspace.close();
  });

  it('is emptied of its workbook and of nothing else, unless it is open', async () => {
    const dist = writeBundle(source);
    const data = throwAwayFolder();
    writeFileSync(join(data, 'holiday.txt'), 'mine');
    const { workspace, owner } = await open(dist, data);
    owner.call('add', [0]);

    expect(() => emptyFolder(data)).toThrow(/in use/);
    await workspace.close();
    emptyFolder(data);

    const fresh = await open(dist, data);
    expect(fresh.workspace.snapshot()[0]?.cells).toEqual([]);
    expect(readFileSync(join(data, 'holiday.txt'), 'utf8')).toBe('mine');
    await fresh.workspace.close();
  });

  it('drops a last line that was torn, and goes on after it', async () => {
    const dist = writeBundle(source);
    const data = throwAwayFolder();
    const { workspace, owner } = await open(dist, data);
    owner.call('add', [0]);
    await workspace.close();
    writeFileSync(join(data, 'acts.log'), '{"seq":99,"changes":[{"kind":"cle', { flag: 'a' });

    const again = await open(dist, data);
    again.owner.call('add', [1]);
    await again.workspace.close();
    const last = await open(dist, data);

    expect(last.workspace.snapshot()[0]?.cells).toEqual([
      ['first 0', 'second 0'],
      ['first 1', 'second 1'],
    ]);
    await last.workspace.close();
  });
});

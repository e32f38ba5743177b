// A copy of the repository in which something may be broken: built and tested there, while the real one stays as it is.

import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRepository, repository } from '../../tests/support/repository.ts';
import type { BrokenTest } from './break.ts';

/** What vitest made of a file is the same in every tree in which the file is. */
const MODULE_CACHE = inRepository('.out/break-modules');

const LEFT_OUT = new Set(['.git', '.out', '.local', 'dist', 'node_modules']);

/** How a run of tests ended: what failed, by its full name, and how many ran. */
export type TestRun = { readonly ran: number; readonly failed: readonly string[]; readonly said: string };

/** A folder outside the repository with its sources, its packages linked. */
export class CopiedTree {
  readonly root = mkdtempSync(join(tmpdir(), 'shuxiang-break-'));
  /** Why the last build failed; '' when it did not. `undefined` before one and after every change. */
  #built: string | undefined;

  constructor() {
    for (const name of readdirSync(repository))
      if (!LEFT_OUT.has(name)) cpSync(inRepository(name), join(this.root, name), { recursive: true });
    symlinkSync(inRepository('node_modules'), join(this.root, 'node_modules'));
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.root, file), text);
    this.#built = undefined;
  }

  /** Builds, then runs the tests; a build that fails runs none and says why. */
  async test(test: BrokenTest): Promise<TestRun> {
    this.#built ??= await this.#build();
    if (this.#built !== '') return { ran: 0, failed: [], said: this.#built };
    const report = join(this.root, '.out/break.json');
    rmSync(report, { force: true });
    const narrowed = test.named === undefined ? [] : ['-t', escaped(test.named)];
    const config = test.file.startsWith('proof/') ? 'proof/vitest.config.ts' : 'vitest.config.ts';
    const { said } = await this.#node(
      ...['node_modules/vitest/vitest.mjs', 'run', test.file, ...narrowed, '--config', config],
      ...['--experimental.fsModuleCache', `--experimental.fsModuleCachePath=${MODULE_CACHE}`],
      ...['--maxWorkers=1', '--bail=1', '--reporter=json', `--outputFile=${report}`],
    );
    return existsSync(report) ? readRun(readFileSync(report, 'utf8')) : { ran: 0, failed: [], said };
  }

  async #build(): Promise<string> {
    const { code, said } = await this.#node('build/build.mjs');
    return code === 0 ? '' : said || 'the build failed';
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #node(...args: string[]): Promise<{ code: number; said: string }> {
    return new Promise((resolve) => {
      const env = { ...process.env, SHUXIANG_BUILT: '1' };
      const child = spawn(process.execPath, args, { cwd: this.root, env });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
      child.on('close', (code) => resolve({ code: code ?? 1, said: said.slice(-2_000) }));
    });
  }
}

type Report = {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

function readRun(json: string): TestRun {
  const results = (JSON.parse(json) as Report).testResults.flatMap((file) => file.assertionResults);
  const failed = results.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName.trim());
  const passed = results.filter(({ status }) => status === 'passed').length;
  return { ran: passed + failed.length, failed, said: '' };
}

/** A name is taken as it stands, not as a pattern. */
function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

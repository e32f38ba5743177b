// The local workspace as others get it: one module with its types beside it.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../support/repository.ts';

const module = inRepository('.out', 'workspace.mjs');

describe('importing the built workspace', () => {
  it('gives openWorkspace', async () => {
    expect(await import(/* @vite-ignore */ module)).toHaveProperty('openWorkspace', expect.any(Function));
  });

  it('tells TypeScript its types, and the compiler a misspelt option', () => {
    const caller = (options: string) => `
      import { openWorkspace, type Meter, type Workspace } from '${module}';
      const workspace: Workspace = await openWorkspace(${options});
      const meter: Meter = workspace.person('teacher@school.example').call('onOpen').meter;
      export const charged: number = meter.charged;`;

    expect(complaints(caller(`{ dist: 'dist', fill: 'sample' }`))).toEqual([]);
    expect(complaints(caller(`{ dist: 'dist', fil: 'sample' }`)).join()).toContain('fil');
  }, 60_000);
});

function complaints(text: string): string[] {
  const path = join(mkdtempSync(join(tmpdir(), 'shuxiang-types-')), 'caller.mts');
  writeFileSync(path, text);
  const program = ts.createProgram([path], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

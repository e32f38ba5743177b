// `npm run --silent describe` tells others what the product offers, and every example in it is one the door accepts.

import { describe, expect, it } from 'vitest';
import type { Json } from '../../local/contract.ts';
import { readDist } from '../support/dist.ts';
import { runProgram } from '../support/run-program.ts';
import { openSmallSchool } from '../support/small-school.ts';

type Bilingual = { readonly 'zh-CN': string; readonly en: string };
type Description = {
  readonly menus: readonly { readonly label: Bilingual; readonly function: string }[];
  readonly triggers: readonly { readonly function: string; readonly kind: string }[];
  readonly rpc: readonly {
    readonly name: string;
    readonly kind: 'query' | 'command';
    readonly schema: { readonly type: string; readonly properties: { readonly [name: string]: object } };
    readonly example: { readonly [name: string]: Json };
  }[];
  readonly tabs: readonly {
    readonly key: string;
    readonly name: Bilingual;
    readonly columns: readonly string[];
  }[];
  readonly findings: readonly { readonly code: string; readonly level: string }[];
  readonly scopes: readonly { readonly scope: string; readonly reason: string }[];
};

const told = JSON.parse(runProgram('local/describe.ts').out) as Description;

describe('what the product says of itself', () => {
  it('names menu entries and triggers that are functions of the bundle', () => {
    const code = readDist('Code.js');

    for (const { function: name } of [...told.menus, ...told.triggers])
      expect(code).toContain(`function ${name}(`);
    expect(told.menus.map(({ label }) => label['zh-CN'])).toEqual(
      expect.arrayContaining(['借还书', '导入', '数据检查', '初始设置']),
    );
  });

  it('gives every scope a reason', () => {
    expect(told.scopes.map(({ scope }) => scope)).toEqual(
      expect.arrayContaining([expect.stringContaining('spreadsheets.currentonly')]),
    );
    for (const { reason } of told.scopes) expect(reason.length).toBeGreaterThan(20);
  });

  it('grades every finding', () => {
    expect(told.findings.length).toBeGreaterThan(30);
    for (const { level } of told.findings) expect(['block', 'confirm', 'notice']).toContain(level);
  });

  it('names the tabs and columns that a set-up workbook has', async () => {
    const school = await openSmallSchool();
    const tabs = school.workspace.snapshot();

    for (const { name, columns } of told.tabs)
      expect(tabs.find((tab) => tab.name === name['zh-CN'])?.cells[0]).toEqual(columns);
  });
});

describe.each(told.rpc.map((call) => [call.name, call] as const))(
  'the call %s',
  (name, { kind, schema, example }) => {
    it('is described as an object, with a request id if it changes anything', () => {
      const isCarried = 'requestId' in schema.properties || JSON.stringify(schema).includes('"requestId"');

      expect(schema.type).toBe('object');
      expect(isCarried).toBe(kind === 'command');
    });

    it('accepts its example, as JSON text and as an object', async () => {
      const school = await openSmallSchool();

      const asText = school.call(name, example);
      const asObject = JSON.parse(String(school.librarian.call('rpc', [name, example]).value));

      for (const answer of [asText, asObject]) expect(answer).not.toHaveProperty('fault');
    });

    it('refuses its example with one field more', async () => {
      const school = await openSmallSchool();

      const answer = school.call(name, { ...example, somethingElse: 1 });

      expect(answer).toMatchObject({ ok: false, fault: { code: 'badArguments' } });
    });
  },
);

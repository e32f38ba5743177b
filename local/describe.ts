// `npm run --silent describe`: what the built product offers, as JSON that others read (CONTRACT).

import { toJsonSchema } from '@valibot/to-json-schema';
import type { Area, MenuEntry } from '../src/area.ts';
import { areas } from '../src/areas.ts';
import { keysOf } from '../src/tables/table.ts';
import { readScopes } from './scope-reasons.ts';

const all: readonly Area[] = areas;

const calls = all.flatMap(({ name, queries, commands }) => [
  ...Object.entries(queries).map(([verb, call]) => ({ name: `${name}.${verb}`, kind: 'query', call })),
  ...Object.entries(commands).map(([verb, call]) => ({ name: `${name}.${verb}`, kind: 'command', call })),
]);

const description = {
  /** Pages call `rpc(name, arguments as JSON text)` and get JSON text back. */
  door: { function: 'rpc', arguments: ['name', 'args'], encoding: 'JSON text' },
  menus: all
    .flatMap((area): readonly MenuEntry[] => area.menu)
    .map((entry) => ({ label: entry.label, function: entry.function })),
  triggers: [
    { function: 'onOpen', kind: 'simple' },
    { function: 'onInstall', kind: 'simple' },
    { function: 'onEdit', kind: 'simple' },
    { function: 'runNightly', kind: 'clock' },
    { function: 'runNotices', kind: 'clock' },
  ],
  rpc: calls.map(({ name, kind, call }) => ({
    name,
    kind,
    schema: toJsonSchema(call.input, { errorMode: 'ignore', typeMode: 'input' }),
    example: call.example,
  })),
  tabs: all.flatMap((area) =>
    area.tables.map((table) => ({ key: table.name, name: table.tab, columns: keysOf(table) })),
  ),
  findings: all.flatMap((area) => Object.entries(area.findings).map(([code, level]) => ({ code, level }))),
  scopes: readScopes(),
};

process.stdout.write(`${JSON.stringify(description, null, 2)}\n`);

// Whom a file may know: every import of the repository against the table in layers.ts.

import { describe, expect, it } from 'vitest';
import { areas } from '../../src/areas.ts';
import { type Home, type Layer, layerOf, sharedBetweenAreas, sharedWithPages } from './layers.ts';
import { filesUnder, type Import, importsOf, isCode } from './source-files.ts';

const order: readonly string[] = areas.map(({ name }) => name);
const files = filesUnder('src', 'local', 'bench', 'proof', 'tests', 'build');

describe('placing a file', () => {
  it('finds a layer for each one', () => {
    const homeless = files.filter((path) => layerOf(path) === undefined);

    expect(homeless).toEqual([]);
  });

  it('knows every folder of an area from src/areas.ts', () => {
    const folders = new Set(files.map((path) => layerOf(path)?.area).filter((area) => area !== undefined));

    expect([...folders].sort()).toEqual([...order].sort());
  });
});

describe('importing', () => {
  it('follows the table of layers, the order of areas and the list of packages', () => {
    const broken = files
      .filter(isCode)
      .flatMap((path) =>
        importsOf(path).flatMap((wanted) =>
          whyNot(path, wanted).map((why) => `${path}:${wanted.line} ${why}`),
        ),
      );

    expect(broken).toEqual([]);
  });

  // Mistakes on purpose: the rule is worth having only if it notices them.
  it.each([
    ['src/circulation/domain/x.ts', 'src/google/menu.ts', 'a rule that reaches for Google'],
    ['src/circulation/usecases/x.ts', 'src/google/menu.ts', 'a use-case that reaches for Google'],
    ['src/settings/domain/x.ts', 'src/circulation/domain/loan.ts', 'an earlier area that knows a later one'],
    [
      'src/circulation/usecases/x.ts',
      'src/readers/usecases/x.ts',
      'an area that uses another one’s use-case',
    ],
    ['src/circulation/sidebar/x.tsx', 'src/circulation/usecases/lend.ts', 'a page that runs a use-case'],
    ['src/google/x.ts', 'src/circulation/tables.ts', 'a platform file that knows one area'],
    ['src/kernel/x.ts', 'local/contract.ts', 'a source that knows the local workspace'],
    ['local/server/x.ts', 'src/main.ts', 'a local workspace that runs the sources instead of the bundle'],
  ])('refuses %s → %s: %s', (from, target) => {
    expect(whyNot(from, { target, isPackage: false, typesOnly: false, line: 1 })).not.toEqual([]);
  });

  it('lets a page know the types of the calls, but not their code', () => {
    const from = 'src/circulation/sidebar/desk.tsx';
    const calls = { target: 'src/areas.ts', isPackage: false, line: 1 };

    expect(whyNot(from, { ...calls, typesOnly: true })).toEqual([]);
    expect(whyNot(from, { ...calls, typesOnly: false })).not.toEqual([]);
  });
});

/** Why an import is not allowed; empty when it is. */
function whyNot(from: string, wanted: Import): string[] {
  const source = layerOf(from);
  if (!source) return ['fits no layer'];
  if (wanted.isPackage) return packageTrouble(source.layer, wanted);
  const target = layerOf(wanted.target);
  if (!target) return [`imports ${wanted.target}, which fits no layer`];
  const { mayImport, typesOf = [] } = source.layer;
  const allowed = wanted.typesOnly ? [...mayImport, ...typesOf] : mayImport;
  if (!allowed.includes('*') && !allowed.includes(target.layer.name)) {
    return [`${source.layer.name} may not import ${target.layer.name} (${wanted.target})`];
  }
  if (shared.includes(source.layer.name)) return settingsOnly(target.area, target.layer.name);
  return areaTrouble(source, target);
}

function packageTrouble({ name, packages = [] }: Layer, { target, typesOnly }: Import): string[] {
  if (typesOnly || packages.includes('*') || packages.includes(target)) return [];
  return [`${name} may not use the package ${target}`];
}

/** What serves every area knows none of them by name, but for the school's own settings, the first. */
const shared = ['app', 'google'];

function settingsOnly(to: string | undefined, layer: string): string[] {
  if (to === undefined || to === order[0] || layer === 'messages') return [];
  return [`serves every area and knows ${to}`];
}

function areaTrouble(from: Home, to: Home): string[] {
  if (from.area === undefined || to.area === undefined || from.area === to.area) return [];
  if (order.indexOf(to.area) > order.indexOf(from.area))
    return [`${from.area} stands before ${to.area} in areas.ts`];
  const lent =
    from.layer.name === 'sidebar' ? [...sharedBetweenAreas, ...sharedWithPages] : sharedBetweenAreas;
  return lent.includes(to.layer.name) ? [] : [`${from.area} may not use ${to.area}'s ${to.layer.name}`];
}

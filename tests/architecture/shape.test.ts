// How a file is made: no barrels, no Google outside its folder, no work while the script loads.

import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesUnder, isCode, parse, readSource } from './source-files.ts';

const ours = filesUnder('src', 'local', 'bench', 'proof', 'tests', 'build').filter(isCode);
const server = filesUnder('src').filter(
  (path) => isCode(path) && !/^src\/(browser\/|[a-z]+\/sidebar\/)/.test(path),
);

describe('exporting', () => {
  it('happens where the thing is made: no file only passes on what others export', () => {
    const barrels = ours.filter((path) => /(^|\/)index\.tsx?$/.test(path) || passesOnAll(path));

    expect(barrels).toEqual([]);
  });
});

describe('naming a Google service', () => {
  it('happens in src/google and src/main.ts only', () => {
    const elsewhere = server.filter((path) => !path.startsWith('src/google/') && path !== 'src/main.ts');

    expect(elsewhere.flatMap((path) => namedServices(path, parse(path)))).toEqual([]);
  });

  // Every call loads the whole script again, and `onOpen` may run before anything is allowed (PLATFORM 4.4, 2A).
  it('never happens while the script loads', () => {
    expect(server.flatMap((path) => namedServices(path, parse(path), { outsideFunctions: true }))).toEqual(
      [],
    );
  });
});

describe('looking up', () => {
  it('writes nothing: a read-… file calls no method that changes a tab', () => {
    const lookups = server.filter((path) => /\/usecases\/read-[\w-]+\.ts$/.test(path));

    expect(lookups.length).toBeGreaterThan(0);
    expect(
      lookups.filter((path) => /\.(append|write\w*|grey|deleteRow|flush)\(/.test(readSource(path))),
    ).toEqual([]);
  });
});

const TYPES = 'node_modules/@types/google-apps-script';

/** Every global that Google's types declare, but for plain words that are as well a type of ours, such as `Calendar`. */
const services = new Set(
  filesUnder(TYPES)
    .flatMap((path) => [...readSource(path).matchAll(/^declare var (\w+):/gm)])
    .map(([, name]) => name ?? '')
    .filter((name) =>
      /(App|Service)$|^(Session|Utilities|Logger|Browser|Jdbc|Sheets|Drive|Gmail)$/.test(name),
    ),
);

function namedServices(path: string, file: ts.SourceFile, { outsideFunctions = false } = {}): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || (outsideFunctions && ts.isFunctionLike(node))) return;
    if (ts.isIdentifier(node) && services.has(node.text) && !isMemberName(node)) {
      found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The `Browser` of `page.Browser` or of `{ Browser: 1 }` is no service; nor is an imported name. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return ts.isPropertyAssignment(parent) || ts.isImportSpecifier(parent) || ts.isPropertySignature(parent);
}

function passesOnAll(path: string): boolean {
  const statements = parse(path).statements.filter((statement) => !ts.isImportDeclaration(statement));
  return statements.length > 0 && statements.every((statement) => ts.isExportDeclaration(statement));
}

// Reads our own sources as the architecture tests need them: which files there are, and what each imports.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { inRepository, repository } from '../support/repository.ts';

/** Folders that hold nothing of ours. */
const GENERATED = new Set(['node_modules', 'dist', '.out', '.local', '.git']);

/** Every file under the folders, as paths from the repository's root with `/`. A missing folder holds none. */
export function filesUnder(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) => walk(folder)).sort();
}

/** Every file that is, or is about to be, part of the repository: tracked or new, not ignored. */
export function repositoryFiles(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const listed = execFileSync('git', args, { cwd: repository, encoding: 'utf8' });
  return listed.split('\0').filter((path) => path !== '' && isThere(path));
}

export const readSource = (path: string): string => readFileSync(inRepository(path), 'utf8');

export const isCode = (path: string): boolean => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts');

/** One import or re-export of a file. */
export type Import = {
  /** A path in the repository, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Nothing of it is left at run time. */
  readonly typesOnly: boolean;
  readonly line: number;
};

/** Every import of a file, written with `import`, `export … from`, `import()` or `import('…').Type`. */
export function importsOf(path: string): Import[] {
  const source = parse(path);
  const found: Import[] = [];
  const add = (node: ts.Node, specifier: string, typesOnly: boolean) => {
    const isPackage = !specifier.startsWith('.');
    const target = isPackage ? packageOf(specifier) : posix.join(dirname(path), specifier);
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    found.push({ target, isPackage, typesOnly, line });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, textOf(node.moduleSpecifier), isTypeImport(node));
    if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add(node, textOf(node.moduleSpecifier), node.isTypeOnly);
    if (ts.isImportTypeNode(node)) add(node, textOf(node.argument), true);
    if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      node.arguments[0]
    ) {
      add(node, textOf(node.arguments[0]), false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const parsed = new Map<string, ts.SourceFile>();

/** A file's syntax tree. */
export function parse(path: string): ts.SourceFile {
  const known = parsed.get(path);
  if (known) return known;
  const tree = ts.createSourceFile(path, readSource(path), ts.ScriptTarget.Latest, true);
  parsed.set(path, tree);
  return tree;
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.isTypeOnly) return true;
  const named = importClause.namedBindings;
  if (importClause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function textOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isLiteralTypeNode(node)) return textOf(node.literal);
  return node.getText();
}

/** `@scope/name/deep/file.js` is the package `@scope/name`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function walk(folder: string): string[] {
  if (!isThere(folder)) return [];
  return readdirSync(inRepository(folder), { withFileTypes: true }).flatMap((entry) => {
    if (GENERATED.has(entry.name)) return [];
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

function isThere(path: string): boolean {
  return readdirSync(join(repository, dirname(path)), { withFileTypes: true }).some(
    ({ name }) => name === posix.basename(path),
  );
}

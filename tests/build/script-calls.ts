// Reads the built script as Google would: its top-level functions, its calls, and the names it expects to find.

import { type AnyNode, type Program, parse } from 'acorn';
import ts from 'typescript';
import { inRepository } from '../support/repository.ts';

/** Parses as the newest syntax the platform is known to take (PLATFORM 4.2): anything newer throws. */
export function parseScript(text: string): Program {
  return parse(text, { ecmaVersion: 2019, sourceType: 'script' });
}

/** Names of the functions declared at the top: what menus, triggers and pages can reach (PLATFORM 4.5, 4.6). */
export function topLevelFunctions(script: Program): string[] {
  return script.body.flatMap((statement) =>
    statement.type === 'FunctionDeclaration' ? [statement.id.name] : [],
  );
}

/** One `object.method(…)`: the object's name when it is a plain one, and the first text each argument surely is. */
export type MethodCall = {
  readonly object: string | undefined;
  readonly method: string;
  readonly texts: readonly (string | undefined)[];
};

/** Every call of a method in the script. */
export function methodCalls(script: Program): MethodCall[] {
  const constants = textConstants(script);
  return nodesOf(script).flatMap((node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return [];
    const { object, property, computed } = node.callee;
    if (computed || property.type !== 'Identifier') return [];
    const texts = node.arguments.map((argument) => {
      if (argument.type === 'Literal' && typeof argument.value === 'string') return argument.value;
      return argument.type === 'Identifier' ? constants.get(argument.name) : undefined;
    });
    return [{ object: object.type === 'Identifier' ? object.name : undefined, method: property.name, texts }];
  });
}

/** Every text that stands as `key: '…'` in an object of the script. */
export function textsUnder(script: Program, key: string): string[] {
  return nodesOf(script).flatMap((node) => {
    if (node.type !== 'Property' || node.value.type !== 'Literal' || typeof node.value.value !== 'string')
      return [];
    const name =
      node.key.type === 'Identifier' ? node.key.name : node.key.type === 'Literal' ? node.key.value : '';
    return name === key ? [node.value.value] : [];
  });
}

/** Every template literal's pieces, as written. */
export function templatePieces(script: Program): string[] {
  return nodesOf(script).flatMap((node) => (node.type === 'TemplateElement' ? [node.value.raw] : []));
}

/**
 * Names the script uses and nobody declares: neither itself, nor the language up to ES2019, nor Google's services.
 * `typeof name` asks whether there is one, and is no use of it.
 */
export function undeclaredNames(path: string): string[] {
  const program = ts.createProgram([path], {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    strict: false,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2019,
    lib: ['lib.es2019.d.ts', 'lib.es2020.intl.d.ts'],
    types: ['google-apps-script'],
    typeRoots: [inRepository('node_modules', '@types')],
  });
  const file = program.getSourceFile(path);
  const cannotFind = new Set([2304, 2552, 2580, 2581, 2582, 2583, 2584, 2585, 2591, 2592, 2593]);
  return program.getSemanticDiagnostics(file).flatMap(({ code, start, length }) => {
    if (!file || !cannotFind.has(code) || start === undefined || length === undefined) return [];
    const name = file.text.slice(start, start + length);
    return /typeof\s+$/.test(file.text.slice(Math.max(0, start - 12), start)) ? [] : [name];
  });
}

/** `const NIGHTLY = 'runNightly'`, wherever it stands; a name bound twice to different texts is not certain. */
function textConstants(script: Program): Map<string, string> {
  const constants = new Map<string, string>();
  const doubled = new Set<string>();
  for (const node of nodesOf(script)) {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier') continue;
    if (constants.has(node.id.name)) doubled.add(node.id.name);
    if (node.init?.type === 'Literal' && typeof node.init.value === 'string')
      constants.set(node.id.name, node.init.value);
  }
  for (const name of doubled) constants.delete(name);
  return constants;
}

/** Every node below, itself included. */
function nodesOf(root: AnyNode): AnyNode[] {
  const children = Object.values(root).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return [root, ...children.filter(isNode).flatMap(nodesOf)];
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

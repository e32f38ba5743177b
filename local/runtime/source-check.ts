// What Apps Script's parser takes and what it finds: refuses newer syntax and lists the static top-level callables.

import { type Node, type Program, parse } from 'acorn';

/** `function`: may be called by name. `class` and `value` only carry methods for menus and triggers (PLATFORM 4.5). */
export type TopLevel = 'function' | 'class' | 'value';

/** Parses one server file as a script. Throws a `SyntaxError` naming file and line for PLATFORM 4.1 and 4.2. */
export function checkSource(source: string, file: string): Program {
  const program = parseScript(source, file);
  walk(program, (node) => {
    const kind = node.type as string;
    if (kind === 'PrivateIdentifier') refuse(node, file, 'private members (#x) do not parse on Apps Script');
    if (kind === 'PropertyDefinition' && (node as unknown as { static: boolean }).static)
      refuse(node, file, 'static class fields do not parse on Apps Script');
    if (kind === 'StaticBlock') refuse(node, file, 'static blocks do not parse on Apps Script');
  });
  return program;
}

/** Static declarations at top level; a name only assigned at run time is not among them (PLATFORM 4.6). */
export function findTopLevel(program: Program): Map<string, TopLevel> {
  const found = new Map<string, TopLevel>();
  for (const node of program.body) {
    if (node.type === 'FunctionDeclaration') found.set(node.id.name, 'function');
    if (node.type === 'ClassDeclaration') found.set(node.id.name, 'class');
    if (node.type === 'VariableDeclaration')
      for (const { id, init } of node.declarations)
        if (id.type === 'Identifier')
          found.set(id.name, /^(Arrow)?FunctionExpression$/.test(init?.type ?? '') ? 'function' : 'value');
  }
  return found;
}

function parseScript(source: string, file: string): Program {
  try {
    return parse(source, { ecmaVersion: 'latest', sourceType: 'script', locations: true });
  } catch (error) {
    throw new SyntaxError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function refuse(node: Node, file: string, reason: string): never {
  throw new SyntaxError(`${file}: ${reason} (${node.loc?.start.line}:${node.loc?.start.column})`);
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const item of value) isNode(item) && walk(item, visit);
    else if (isNode(value)) walk(value, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

// Writes signatures.json: every method of the emulated classes with its parameter types, read from @types/google-apps-script.

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const CLASSES = [
  ...[
    'SpreadsheetApp',
    'Spreadsheet',
    'Sheet',
    'Range',
    'RangeList',
    'TextFinder',
    'Protection',
    'NamedRange',
  ],
  ...['Filter', 'FilterCriteria', 'FilterCriteriaBuilder', 'DataValidation', 'DataValidationBuilder'],
  ...['ConditionalFormatRule', 'ConditionalFormatRuleBuilder', 'BooleanCondition'],
  ...['DeveloperMetadata', 'DeveloperMetadataFinder', 'DeveloperMetadataLocation', 'Selection'],
];

const types = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));
const file = join(types, 'google-apps-script.spreadsheet.d.ts');
const program = ts.createProgram([join(types, 'index.d.ts')], {
  types: [],
  lib: ['lib.es2020.d.ts'],
  strict: true,
});
const checker = program.getTypeChecker();

/** One word per type: `number`, `string`, `Range`, `any[][]`, `string|null`. */
function kindOf(type) {
  if (type.flags & ts.TypeFlags.Any) return 'any';
  if (type.flags & ts.TypeFlags.Null) return 'null';
  if (type.flags & ts.TypeFlags.Undefined) return 'undefined';
  if (type.flags & ts.TypeFlags.EnumLike) return 'enum';
  if (type.flags & ts.TypeFlags.BooleanLike) return 'boolean';
  if (type.flags & ts.TypeFlags.StringLike) return 'string';
  if (type.flags & ts.TypeFlags.NumberLike) return 'number';
  if (type.isUnion()) return [...new Set(type.types.map(kindOf))].join('|');
  if (checker.isArrayType(type)) {
    const item = kindOf(checker.getTypeArguments(type)[0]);
    return item.includes('|') ? `(${item})[]` : `${item}[]`;
  }
  const name = type.symbol?.name ?? 'object';
  return name === '__type' ? 'object' : name;
}

const methods = {};
const enums = {};
function visit(node) {
  if (ts.isInterfaceDeclaration(node) && CLASSES.includes(node.name.text)) {
    methods[node.name.text] ??= {};
    const table = methods[node.name.text];
    for (const member of node.members.filter(ts.isMethodSignature)) {
      const signature = checker.getSignatureFromDeclaration(member);
      const kinds = signature
        .getParameters()
        .map((each) => kindOf(checker.getTypeOfSymbolAtLocation(each, member)));
      const name = member.name.getText();
      table[name] ??= [];
      table[name].push(kinds);
    }
  }
  if (ts.isEnumDeclaration(node)) enums[node.name.text] = node.members.map((member) => member.name.getText());
  ts.forEachChild(node, visit);
}
visit(program.getSourceFile(file));

// Google takes more than the types declare: a list's values are turned into text (gas-fakes' published tests).
methods.DataValidationBuilder.requireValueInList = [['any[]'], ['any[]', 'boolean']];

const target = new URL('./signatures.json', import.meta.url);
const lines = Object.entries(methods).map(([name, table]) => {
  const rows = Object.entries(table).map(
    ([method, overloads]) => `      "${method}": ${JSON.stringify(overloads)}`,
  );
  return `    "${name}": {\n${rows.join(',\n')}\n    }`;
});
const enumLines = Object.entries(enums).map(([name, values]) => `    "${name}": ${JSON.stringify(values)}`);
writeFileSync(
  target,
  `{\n  "methods": {\n${lines.join(',\n')}\n  },\n  "enums": {\n${enumLines.join(',\n')}\n  }\n}\n`,
);

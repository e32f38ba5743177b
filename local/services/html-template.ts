// Scriptlets `<? ?>`, `<?= ?>` and `<?!= ?>` turned into a program that writes the page (PLATFORM 4.55).

import { Script } from 'node:vm';

/** A function of the named values that answers the page's text. It must run in the script's own context. */
export function templateProgram(text: string, names: readonly string[]): Script {
  const lines = text.split(/(<\?!?=?[\s\S]*?\?>)/).map(statementOf);
  return new Script(`(function (${names.join(', ')}) {
var output = { _$: '', append: function (html) { this._$ += html; return this; } };
function escaped(value) {
  var entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' };
  return String(value).replace(/[&<>"']/g, function (sign) { return entities[sign]; });
}
${lines.join('\n')}
return output._$;
})`);
}

function statementOf(part: string): string {
  if (part.startsWith('<?!=')) return `output._$ += (${inside(part, 4)});`;
  if (part.startsWith('<?=')) return `output._$ += escaped(${inside(part, 3)});`;
  if (part.startsWith('<?')) return inside(part, 2);
  return `output._$ += ${JSON.stringify(part)};`;
}

function inside(part: string, from: number): string {
  return part.slice(from, -2).trim().replace(/;$/, '');
}

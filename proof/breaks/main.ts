// `npm run mutants`: breaks one line at a time, of the product and of the local workspace, and sees whether a test turns red.
// `-- product` or `-- workspace` takes one list; `-- --only "part of a name"` some of it.

import { parseArgs } from 'node:util';
import { ruleBreaks } from '../rules/rule-breaks.ts';
import type { Break, Verdict } from './break.ts';
import { productBreaks } from './product-breaks.ts';
import { redWithout, tryBreaks } from './try-breaks.ts';

const lists: { readonly [name: string]: readonly Break[] } = {
  product: productBreaks,
  workspace: ruleBreaks,
};

const { values, positionals } = parseArgs({
  options: { only: { type: 'string', default: '' } },
  allowPositionals: true,
});
const wanted = (positionals.length === 0 ? Object.keys(lists) : positionals)
  .flatMap((name) => lists[name] ?? [])
  .filter(({ name }) => name.includes(values.only));

const tell = (line: string): boolean => process.stdout.write(`${line}\n`);

const red = await redWithout(wanted);
for (const line of red) tell(`red without any break: ${line}`);
const verdicts = await tryBreaks(wanted, (verdict) => tell(lineOf(verdict)));
const noticed = verdicts.filter(({ outcome }) => outcome === 'noticed').length;
tell(`\n${noticed} of ${verdicts.length} breaks turn a test red`);
process.exitCode = red.length === 0 && verdicts.length > 0 && noticed === verdicts.length ? 0 : 1;

function lineOf({ name, outcome, by }: Verdict): string {
  return outcome === 'noticed' ? `✓ ${name}\n    by: ${by}` : `✗ ${name}\n    ${outcome} ${by}`;
}

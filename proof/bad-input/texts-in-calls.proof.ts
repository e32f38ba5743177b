// Every text that a call takes, as a formula, as HTML, and as what nobody can see: kept as the text it is, or refused.

import { describe, expect, it } from 'vitest';
import type { Json } from '../../local/contract.ts';
import { patchedDist } from '../../tests/support/dist.ts';
import { openSmallSchool, quickDist, type SmallSchool } from '../../tests/support/small-school.ts';
import { tellCount } from '../tell-count.ts';
import { changedText } from './changed-arguments.ts';
import { type Fields, type FullCall, fullCalls, type Schema } from './described-calls.ts';
import { expectHarmless, formulasIn, unseenIn } from './harmless.ts';
import { everyStrangeText, formulaTexts } from './strange-texts.ts';
import type { Path } from './wrong-values.ts';

const calls = fullCalls();
const nameOf = ({ name, situation }: FullCall) => (situation ? `${name}: ${situation}` : name);

/** Places of a call's arguments where any text may stand. */
function textFields(schema: Schema, value: Json, path: Path = []): Path[] {
  if (Array.isArray(value) && schema.items)
    return value.flatMap((each, at) => textFields(schema.items as Schema, each, [...path, at]));
  if (value !== null && typeof value === 'object' && !Array.isArray(value))
    return Object.entries(schema.properties ?? {}).flatMap(([field, inner]) =>
      field in value ? textFields(inner, value[field] as Json, [...path, field]) : [],
    );
  const isFree = schema.type === 'string' && !schema.enum && !schema.pattern && schema.const === undefined;
  return isFree ? [path] : [];
}

/** Sends the call once for each text in that place, each a request of its own, or an import with a row for each; what failed unexpectedly. */
function sendEach(
  school: SmallSchool,
  { name, args }: FullCall,
  path: Path,
  texts: readonly string[],
): string[] {
  const [list, , field = ''] = path;
  const [row = {}] = (args.rows ?? []) as Fields[];
  const sent =
    list === 'rows'
      ? [JSON.stringify({ ...args, rows: texts.map((text) => ({ ...row, [field]: text })) })]
      : texts.map((text) => changedText(args, { path, value: text }));
  return sent.flatMap((text) => {
    const request = () => `"requestId":"${school.newRequest()}"`;
    const result = school.librarian.call('rpc', [name, text.replaceAll(/"requestId":"[^"]*"/g, request)]);
    const isUnexpected = result.state !== 'done' || String(result.value).includes('"unexpected"');
    return isUnexpected ? [`${path.join('.')} ${text}: ${result.error ?? result.logs.join()}`] : [];
  });
}

/** What only finds a row, or stands behind other words, is tried with every sixth text. */
const SOUGHT: readonly (string | number | undefined)[] = ['seen', 'happenedOn', 'cardNumber'];
const everySixth = everyStrangeText.filter((_, at) => at % 6 === 0);

function textsFor(path: Path): readonly string[] {
  return path[0] !== 'rows' && SOUGHT.includes(path.at(-1)) ? everySixth : everyStrangeText;
}

const withTexts = calls
  .map((call) => [nameOf(call), call, textFields(call.schema, call.args)] as const)
  .filter(([, , fields]) => fields.length > 0);

describe.each(withTexts)('%s', (name, call, fields) => {
  it('keeps every strange text as text, in the sheet and in its file, or refuses it', async () => {
    const school = await openSmallSchool({ dist: quickDist() });

    const failed = fields.flatMap((path) => sendEach(school, call, path, textsFor(path)));
    school.night();

    tellCount('strange texts', fields.flatMap(textsFor).length);
    expect(failed).toEqual([]);
    expect(unseenIn(school)).toEqual([]);
    await expectHarmless(school, name);
  });
});

describe('a product that guarded no text', () => {
  it('would be found out', async () => {
    const school = await openSmallSchool({
      dist: patchedDist({ find: /return FORMULA_LIKE\.test\(text\d*\) \?/, replace: 'return false ?' }),
    });
    const flag = calls.find(({ situation }) => situation === 'flag') as FullCall;

    sendEach(school, flag, ['acts', 0, 'note'], formulaTexts);

    expect(formulasIn(school).length).toBeGreaterThan(3);
  });
});

// One field of a valid call changed at a time: whatever the door is handed, it says so in its own words and nothing is touched.

import { describe, expect, it } from 'vitest';
import type { Json } from '../../local/contract.ts';
import { openSmallSchool, quickDist, type SmallSchool, unpack } from '../../tests/support/small-school.ts';
import { tellCount } from '../tell-count.ts';
import { changedText } from './changed-arguments.ts';
import { type FullCall, fullCalls } from './described-calls.ts';
import { wrongValues } from './wrong-values.ts';

const calls = fullCalls();
const nameOf = ({ name, situation }: FullCall) => (situation ? `${name}: ${situation}` : name);
const all = (school: SmallSchool) => JSON.stringify(school.workspace.snapshot());

/** What is not as it must be in the answer to arguments that no call takes; '' when it is a typed refusal that cost nothing. */
function wrongIn(school: SmallSchool, name: Json, text: Json): string {
  const result = school.librarian.call('rpc', [name, text]);
  if (result.state !== 'done') return `it ${result.state}: ${result.error}`;
  const answer = unpack(result);
  if (answer.ok || !('fault' in answer)) return `it answered ${JSON.stringify(answer)}`;
  if (!['badArguments', 'unknownCall'].includes(answer.fault.code)) return `it failed: ${answer.fault.code}`;
  if (String(result.value).length > 500) return `it told ${String(result.value).length} letters`;
  return result.meter.charged > 0 ? `it touched the workbook: ${result.meter.trace[0]?.method}` : '';
}

describe.each(calls.map((call) => [nameOf(call), call] as const))('%s', (_, call) => {
  it('is taken with every field filled', async () => {
    const school = await openSmallSchool({ dist: quickDist() });

    const answer = school.call(call.name, call.args);

    expect(answer).not.toMatchObject({ fault: expect.anything() });
  });

  it('is refused, and nothing is touched, with one field wrong', async () => {
    const school = await openSmallSchool({ dist: quickDist() });
    const before = all(school);
    const wrong = wrongValues(call.schema, call.args);

    const taken = wrong.flatMap(({ path, what, value }) => {
      const trouble = wrongIn(school, call.name, changedText(call.args, { path, value }));
      return trouble ? [`${path.join('.').slice(0, 60)}: ${what}: ${trouble.slice(0, 300)}`] : [];
    });

    tellCount('bad calls', wrong.length);
    expect(taken).toEqual([]);
    expect(all(school)).toBe(before);
  });
});

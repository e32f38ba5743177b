// What a copy’s 书况 says after one more damage was noted.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCondition } from '../../src/circulation/domain/condition.ts';

const today = '2026-09-28';

describe('noting damage', () => {
  it('begins the line with the words and their day', () => {
    expect(addCondition('', '第12页缺角', today)).toBe('第12页缺角（2026-09-28）');
  });

  it('goes on behind what was noted before', () => {
    const known = '第12页缺角（2026-09-28）';

    expect(addCondition(known, '封面破', '2026-10-09')).toBe(
      '第12页缺角（2026-09-28）；封面破（2026-10-09）',
    );
  });

  it('does not say the same twice on one day, but does on another', () => {
    const known = addCondition(addCondition('', '缺页', today), '封面破', today);

    expect(addCondition(known, '缺页', today)).toBe(known);
    expect(addCondition(known, ' 缺页 ', today)).toBe(known);
    expect(addCondition(known, '缺页', '2026-10-09')).toBe(`${known}；缺页（2026-10-09）`);
  });

  it('changes nothing when nothing was written', () => {
    expect(addCondition('', '', today)).toBe('');
    expect(addCondition('缺页（2026-09-28）', '  ', today)).toBe('缺页（2026-09-28）');
  });

  it('keeps every mark that would part two damages out of the words of one', () => {
    expect(addCondition('', '封面破；缺页；有水渍', today)).toBe('封面破，缺页，有水渍（2026-09-28）');
  });

  it('keeps what was typed into the cell by hand', () => {
    expect(addCondition('旧书', '缺页', today)).toBe('旧书；缺页（2026-09-28）');
  });
});

describe('a line of damage that grows too long', () => {
  const day = '（2026-09-28）';
  const entry = (length: number) => '破'.repeat(length - day.length) + day;

  it('keeps two hundred letters', () => {
    const known = entry(99);

    expect(addCondition(known, '撕'.repeat(100 - day.length), today)).toBe(
      `${known}；${'撕'.repeat(100 - day.length)}${day}`,
    );
  });

  it('lets the oldest words go for one letter more', () => {
    expect(addCondition(`${entry(50)}；${entry(50)}`, '撕'.repeat(100 - day.length), today)).toBe(
      `${entry(50)}；${'撕'.repeat(100 - day.length)}${day}`,
    );
  });

  it('lets go as many as it takes, but never the newest', () => {
    const long = '撕'.repeat(300);

    expect(addCondition(`${entry(50)}；${entry(50)}`, long, today)).toBe(`${long}${day}`);
  });

  it('always ends with what was noted last', () => {
    const notes = fc.array(fc.stringMatching(/^[破缺页封面；]{1,60}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(notes, (words) => {
        const line = words.reduce((known, note, at) => addCondition(known, note, `2026-10-${10 + at}`), '');
        const last = `${words.at(-1)?.replace(/；/g, '，')}（2026-10-${9 + words.length}）`;

        expect(line.endsWith(last)).toBe(true);
        expect(line.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});

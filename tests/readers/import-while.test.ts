// Readers are imported while somebody inserts rows in 读者: everybody who was there still is, and everybody who came stands once.

import { describe, expect, it } from 'vitest';
import { openSmallSchool, quickDist, readerDraft, type SmallSchool } from '../support/small-school.ts';
import { callsThatMatter, meetAt } from '../support/stopping.ts';

const newcomers = ['陈一', '陈二', '陈三'];
const namesIn = (school: SmallSchool) => school.rows('readers').map((row) => row.name);

describe('importing three readers', () => {
  it.each([
    ['two rows amid the others', 4, 2],
    ['a row above the last reader', 8, 1],
    ['five rows on top', 3, 5],
  ])(
    'while somebody inserts %s, at any moment: nobody is written over, nobody comes twice',
    async (_, at, count) => {
      const school = await openSmallSchool({ dist: quickDist() });
      const { workspace, assistant, tabs } = school;
      const morning = workspace.snapshot();
      const expected = [...namesIn(school), ...newcomers].sort();
      const rows = newcomers.map((name) => readerDraft({ name, seatNumber: '' }));
      const send = () => void school.send('readers.importReaders', { requestId: school.newRequest(), rows });
      const again = () => {
        workspace.restore(morning);
        workspace.clock.advance(61_000);
      };
      again();
      for (const call of callsThatMatter(workspace, send)) {
        again();
        const insert = () => void assistant.edit({ do: 'insertRows', sheetId: tabs.readers, at, count });
        meetAt(workspace, call, insert, send);

        expect(namesIn(school).sort(), `at call ${call}`).toEqual(expected);
      }
    },
    60_000,
  );
});

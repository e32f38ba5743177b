// What is remembered from call to call: forgotten at once when a cell is edited, and after a minute whatever happened (DESIGN §5).

import { describe, expect, it } from 'vitest';
import { openSmallSchool, type SmallSchool, valueIn } from '../support/small-school.ts';

const nameAtTheDesk = (school: SmallSchool) =>
  valueIn<{ schoolName: string }>(school.call('circulation.openDesk', {})).schoolName;

describe('the school’s name in 设置', () => {
  it('is obeyed by the next call when it is typed anew', async () => {
    const school = await openSmallSchool();
    school.set('schoolName', '实验小学');
    nameAtTheDesk(school);

    school.set('schoolName', '第二实验小学');

    expect(nameAtTheDesk(school)).toBe('第二实验小学');
  });

  it('is obeyed within a minute when an older version of the file is restored, which tells no script', async () => {
    const school = await openSmallSchool();
    school.set('schoolName', '实验小学');
    const older = school.workspace.snapshot();
    school.set('schoolName', '第二实验小学');
    nameAtTheDesk(school);

    school.workspace.restore(older);
    school.workspace.clock.advance(61_000);

    expect(nameAtTheDesk(school)).toBe('实验小学');
  });
});

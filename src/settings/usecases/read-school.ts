// The school's own settings, as the tab 设置 says them now.

import type { App } from '../../app.ts';
import { readSchool as schoolFrom, type School } from '../domain/school.ts';
import { settingsTable } from '../tables.ts';

/** At most 60 s old. */
export function readSchool(app: App): School {
  return app.remember('school', () => {
    const { rows } = app.tab(settingsTable).readAll(['settingKey', 'value']);
    const values = Object.fromEntries(rows.map(({ row }) => [row.settingKey, row.value]));
    return schoolFrom(values, app.language);
  });
}

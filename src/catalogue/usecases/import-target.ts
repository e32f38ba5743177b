// What the import page must know to review a file before anything is sent.

import type { App } from '../../app.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import { schoolYearOf } from '../../readers/domain/class-name.ts';
import type { ImportTarget } from '../domain/import-copies.ts';

export function importTarget(app: App): Outcome<ImportTarget> {
  const { school } = app;
  return done({
    language: school.language,
    today: app.today,
    schoolYear: schoolYearOf(app.today),
    patterns: { copy: school.copyPattern, student: school.studentPattern, teacher: school.teacherPattern },
  });
}

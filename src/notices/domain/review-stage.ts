// What speaks against a stage as the page would save it.

import type { Finding } from '../../kernel/finding.ts';
import type { NoticeCode } from './codes.ts';
import { sayNotice } from './say.ts';
import type { Stage } from './stage.ts';
import { unknownFields } from './template.ts';

/** Every field that nobody knows, and a name that is missing. */
export function reviewStage({ name, words }: Stage): readonly Finding<NoticeCode>[] {
  return [
    ...(name === '' ? [sayNotice('stageNameMissing')] : []),
    ...unknownFields(words).map((field) => sayNotice('unknownField', { field })),
  ];
}

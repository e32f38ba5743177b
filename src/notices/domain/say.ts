// A finding about chasing, graded as codes.ts says.

import { type Finding, type FindingParams, finding } from '../../kernel/finding.ts';
import { type NoticeCode, noticeFindings } from './codes.ts';

/** Builds the finding; `params` are what its sentence in `messages/` needs. */
export function sayNotice(code: NoticeCode, params: FindingParams = {}): Finding<NoticeCode> {
  return finding(noticeFindings[code], code, params);
}

// 登记污损: what is wrong with a copy, kept beside it, so that the next reader is not blamed.

import { titleWithVolume } from '../../catalogue/domain/copy.ts';
import { catalogueTable } from '../../catalogue/tables.ts';
import { readCopy } from '../../catalogue/usecases/read-copy.ts';
import { finding } from '../../kernel/finding.ts';
import { journalLine } from '../../settings/domain/journal-line.ts';
import { journalTable } from '../../settings/tables.ts';
import { hasJournalLine } from '../../settings/usecases/read-journal-line.ts';
import { rewriteCells } from '../../tables/rewrite-cell.ts';
import { addCondition } from '../domain/condition.ts';
import type { ActResult, NoteAct } from '../domain/desk.ts';
import { formatSubject } from '../domain/loan-subject.ts';
import { damagedWords } from '../tables.ts';
import { noted, refusal } from './act-result.ts';
import type { Sitting } from './sitting.ts';
import { unknownCopy } from './unknown-number.ts';

/** Adds to the copy's 书况; `needsMending` sets it aside (待修补). An assistant flags instead. Sent again, the same words are not added twice. */
export function reportDamage(sitting: Sitting, act: NoteAct): ActResult {
  const { app, ledger } = sitting;
  if (sitting.role === 'assistant')
    return refusal(act, 'reportDamage', [finding('block', 'assistantMayNot')]);
  // What is known is written anew: it must be read from its own column, wherever that stands now.
  app.tab(catalogueTable).refreshMap();
  const copy = readCopy(app, act.copyBarcode, act.copyHint);
  if (!copy) return refusal(act, 'reportDamage', [unknownCopy(sitting, act)]);
  const title = titleWithVolume(copy.row);
  const before = copy.row.condition;
  const condition = addCondition(before, act.note, app.today);
  const isNoted = hasJournalLine(app, act.requestId);
  const isChanged = condition !== before || (act.needsMending && copy.row.status !== 'damaged');
  app.tab(journalTable).mustTakeRows();
  const loan = act.loanId === '' ? undefined : ledger.loan(act.loanId);
  const { readerName, className } = loan ?? { readerName: '', className: '' };
  if (isChanged && !isNoted)
    rewriteCells(app.tab(catalogueTable), {
      idKey: 'copyId',
      id: copy.row.copyId,
      values: { condition, ...(act.needsMending ? { status: 'damaged' as const } : {}) },
      flush: app.flush,
    });
  // The line is the last write: a run that stopped before it left it to the request's next try.
  if (!isNoted)
    ledger.note(
      journalLine(app, {
        act: damagedWords,
        subject: formatSubject({ title, className, readerName }),
        operator: sitting.operator,
        requestId: act.requestId,
        loanId: act.loanId,
        before,
        after: condition,
      }),
    );
  return {
    ...noted(act, 'reportDamage', {
      title,
      condition: isNoted ? before : condition,
      readerName,
      className,
      copyRow: copy.number,
    }),
    loanId: act.loanId,
  };
}

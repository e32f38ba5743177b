// The second step: how the file is understood, with everything a person may still change.

import { useMemo, useState } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import { finding } from '../../kernel/finding.ts';
import { readerFindings } from '../../readers/domain/codes.ts';
import { catalogueFindings } from '../domain/codes.ts';
import type { ImportTarget } from '../domain/import-copies.ts';
import { type ChosenFile, readBytes } from './chosen-file.ts';
import { ColumnsTable } from './columns-table.tsx';
import type { DialogWords } from './dialog-words.ts';
import { type Encoding, encodings } from './file-text.ts';
import type { KindName } from './import-kinds.ts';
import { firstMatch, likelierKind, makePlan, missingColumns, type Plan, rematch } from './plan.ts';
import { PreviewTable } from './preview-table.tsx';
import { rejectedInPage } from './rejected-rows.ts';
import { RowsWithReasons } from './row-list.tsx';

type Props = {
  readonly file: ChosenFile;
  readonly kind: KindName;
  readonly target: ImportTarget;
  readonly words: DialogWords;
  readonly setKind: (kind: KindName) => void;
  readonly otherFile: () => void;
  readonly start: (plan: Plan, batch: string) => void;
};

const ENCODING_NAMES: { readonly [encoding in Encoding]: string } = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030 (GBK)',
  big5: 'Big5',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 (BE)',
};

export function ReviewStep({ kind, target, words, setKind, otherFile, start, ...props }: Props) {
  const [file, setFile] = useState(props.file);
  const [changed, setChanged] = useState<{ kind: KindName; match: Plan['match'] }>();
  const [batch, setBatch] = useState(target.today);
  const match = useMemo(
    () => (changed?.kind === kind ? changed.match : firstMatch(kind, file)),
    [changed, kind, file],
  );
  const plan = useMemo(() => makePlan(kind, file, match, target), [kind, file, match, target]);
  const missing = missingColumns(kind, match);
  const likelier = missing.length > 0 ? likelierKind(kind, file) : undefined;
  const rejected = rejectedInPage(plan.rows);
  const noticed = plan.rows.filter((row) => row.drafts.length > 0 && row.findings.length > 0);

  const readAs = (encoding: Encoding) => {
    const read = readBytes(file.name, file.bytes, encoding);
    if ('code' in read) return;
    setFile(read);
    setChanged(undefined);
  };

  return (
    <>
      <header class="file">
        <h1 title={file.name}>{file.name}</h1>
        <p class="soft">
          {words.kinds[kind]} · {words.rowsRead({ count: plan.rows.length })}
        </p>
        <label>
          {words.encoding}{' '}
          <select value={file.encoding} onChange={(event) => readAs(event.currentTarget.value as Encoding)}>
            {encodings.map((each) => (
              <option key={each} value={each}>
                {ENCODING_NAMES[each]}
              </option>
            ))}
          </select>
        </label>
      </header>
      {missing.length > 0 ? (
        <MissingColumn kind={kind} likelier={likelier} words={words} setKind={setKind} />
      ) : (
        <Summary plan={plan} rejected={rejected.length} noticed={noticed.length} words={words} />
      )}
      {missing.length === 0 && (
        <>
          <PreviewTable plan={plan} target={target} words={words} />
          <RowsWithReasons
            heading={words.rejectedHeading}
            rows={rejected}
            kind={kind}
            words={words}
            isOpen
            save={{ headers: file.table.headers }}
          />
          <RowsWithReasons heading={words.noticedHeading} rows={noticed} kind={kind} words={words} />
        </>
      )}
      <ColumnsTable
        kind={kind}
        table={file.table}
        match={match}
        words={words}
        isOpen={missing.length > 0}
        change={(key, column) => setChanged({ kind, match: rematch(match, key, column) })}
      />
      {kind === 'copies' && (
        <label class="batch">
          <span>{words.batch}</span>
          <input value={batch} maxLength={40} onInput={(event) => setBatch(event.currentTarget.value)} />
          <span class="soft">{words.batchHint}</span>
        </label>
      )}
      <footer class="acts">
        <button type="button" onClick={otherFile}>
          {words.otherFile}
        </button>
        <button
          type="button"
          class="main"
          data-testid="import"
          disabled={missing.length > 0 || plan.items.length === 0}
          onClick={() => start(plan, batch.trim())}
        >
          {words.start[kind]({ count: plan.items.length })}
        </button>
      </footer>
    </>
  );
}

function MissingColumn(props: {
  readonly kind: KindName;
  readonly likelier: KindName | undefined;
  readonly words: DialogWords;
  readonly setKind: (kind: KindName) => void;
}) {
  const { kind, likelier, words, setKind } = props;
  if (likelier) {
    return (
      <Note look="look" text={words.looksLike[likelier]} role="alert">
        <button type="button" onClick={() => setKind(likelier)}>
          {words.switchTo[likelier]}
        </button>
      </Note>
    );
  }
  const code = kind === 'copies' ? 'copyColumnMissing' : 'readerColumnMissing';
  const missing = finding({ ...catalogueFindings, ...readerFindings }[code], code);
  return <Note look="refused" {...words.say[kind](missing)} role="alert" />;
}

function Summary(props: {
  readonly plan: Plan;
  readonly rejected: number;
  readonly noticed: number;
  readonly words: DialogWords;
}) {
  const { plan, rejected, noticed, words } = props;
  const count = plan.items.length;
  const { text, detail } =
    count > 0 ? { text: words.willMake[plan.kind]({ count }), detail: '' } : words.nothingToImport;
  const remarks = [
    rejected > 0 ? words.rejectedRows({ count: rejected }) : '',
    noticed > 0 ? words.noticedRows({ count: noticed }) : '',
  ];
  const look = count === 0 ? 'refused' : rejected > 0 ? 'look' : 'waiting';
  return (
    <div class="headline" data-testid="summary">
      <Note look={look} text={text} detail={[detail, ...remarks].filter(Boolean).join(' · ')} />
    </div>
  );
}

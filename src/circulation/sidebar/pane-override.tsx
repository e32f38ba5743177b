// 馆员特批: what was refused is done all the same, by the librarian, for a reason that is kept.

import { useState } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import { byGravity, sayFinding } from '../../browser/say.ts';
import { shorten } from '../../i18n/sentence.ts';
import type { NewAct, PaneProps, PaneSubject } from './pane.ts';
import { PaneFrame } from './pane-frame.tsx';
import { Empty } from './pane-reply.tsx';
import { paneWords } from './pane-words.ts';
import { QuickWords } from './quick-words.tsx';

export function OverridePane(props: PaneProps) {
  const { saying, subject, close } = props;
  const words = paneWords(saying.language).override;
  return (
    <PaneFrame heading={words.heading} saying={saying} close={close}>
      {subject ? <OverrideForm props={props} subject={subject} /> : <Empty {...words.choose} />}
    </PaneFrame>
  );
}

function OverrideForm({ props, subject }: { readonly props: PaneProps; readonly subject: PaneSubject }) {
  const { saying, act, close } = props;
  const words = paneWords(saying.language).override;
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const title = shorten(subject.title || subject.copyBarcode, 40);
  const isRenewal = subject.loanId !== '';

  const permit = () => {
    const override = reason.trim();
    setMissing(override === '');
    if (override === '') return;
    act(permitted(props, subject, override));
    close();
  };
  return (
    <form class="pane-form" onSubmit={permit}>
      <h3>{words.why}</h3>
      {byGravity(subject.findings ?? []).map((finding) => (
        <Note
          key={finding.code}
          look={finding.level === 'block' ? 'refused' : 'look'}
          {...sayFinding(finding, saying.words.findings)}
        />
      ))}
      <QuickWords
        label={words.reason}
        words={words.reasons}
        text={reason}
        onChange={setReason}
        isInvalid={isMissing}
        complaint={words.missing}
      />
      <p class="soft">{words.kept}</p>
      <button type="submit" class="main">
        {isRenewal ? words.renew({ title }) : words.lend({ title, name: shorten(subject.readerName, 20) })}
      </button>
    </form>
  );
}

/** The refused act once more, with the reason; questions that were asked are answered with yes. */
function permitted(
  { copies, readers, happenedOn }: PaneProps,
  { loanId, copyBarcode, cardNumber, findings = [] }: PaneSubject,
  override: string,
): NewAct {
  const readerHint = readers.hint(cardNumber, (reader) => reader.name);
  if (loanId !== '') return { act: 'renew', loanId, copyBarcode, cardNumber, readerHint, override };
  return {
    act: 'lend',
    copyBarcode,
    cardNumber,
    copyHint: copies.hint(copyBarcode, (copy) => copy.title),
    readerHint,
    agreed: findings.filter(({ level }) => level === 'confirm').map(({ code }) => code),
    happenedOn: happenedOn || undefined,
    override,
  };
}

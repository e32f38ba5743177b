// 登记污损: what is wrong with a copy, beside what was known before, so that the wrong child does not pay.

import { useState } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import { useFetched } from '../../browser/use-reply.ts';
import type { PaneProps } from './pane.ts';
import { CopyField, CopyName, type PaneCopy, usePaneCopy } from './pane-copy.tsx';
import { PaneFrame, PaneStep } from './pane-frame.tsx';
import { Waiting } from './pane-reply.tsx';
import { paneWords } from './pane-words.ts';
import { QuickWords } from './quick-words.tsx';

export function DamagePane(props: PaneProps) {
  const { saying, close } = props;
  const { copy, choose } = usePaneCopy(props);
  return (
    <PaneFrame heading={paneWords(saying.language).damage.heading} saying={saying} close={close}>
      {copy ? (
        <PaneStep>
          <DamageForm props={props} copy={copy} />
        </PaneStep>
      ) : (
        <CopyField props={props} onCopy={choose} />
      )}
    </PaneFrame>
  );
}

function DamageForm({ props, copy }: { readonly props: PaneProps; readonly copy: PaneCopy }) {
  const { saying, subject, act, close } = props;
  const words = paneWords(saying.language).damage;
  const [text, setText] = useState('');
  const [needsMending, setNeedsMending] = useState(false);
  const [isMissing, setMissing] = useState(false);

  const save = () => {
    const note = text.trim();
    setMissing(note === '');
    if (note === '') return;
    act({
      act: 'reportDamage',
      copyBarcode: copy.copyBarcode,
      copyHint: copy.hint,
      cardNumber: subject?.cardNumber ?? '',
      loanId: subject?.loanId ?? '',
      note,
      needsMending,
    });
    close();
  };
  return (
    <form class="pane-form" onSubmit={save}>
      <CopyName copy={copy} saying={saying} />
      <KnownCondition props={props} copy={copy} />
      <QuickWords
        label={words.what}
        words={words.quick}
        text={text}
        onChange={setText}
        isInvalid={isMissing}
        complaint={words.missing}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={needsMending}
          onChange={(event) => setNeedsMending(event.currentTarget.checked)}
        />{' '}
        {words.needsMending}
      </label>
      <button type="submit" class="main">
        {words.save}
      </button>
    </form>
  );
}

/** What the Catalogue says of the copy; writing goes on without it. */
function KnownCondition({ props, copy }: { readonly props: PaneProps; readonly copy: PaneCopy }) {
  const { call, saying } = props;
  const words = paneWords(saying.language).damage;
  const { copyBarcode, hint } = copy;
  const { reply } = useFetched(
    () => call('circulation.copyCondition', { copyBarcode, copyHint: hint }),
    copyBarcode,
  );
  if (!reply) return <Waiting saying={saying} />;
  if (reply.state !== 'answered') return <p class="soft">{words.notLookedUp}</p>;
  const { condition } = reply.value;
  if (condition === '') return <p class="soft">{words.nothingKnown}</p>;
  return <Note look="look" text={words.known({ condition })} />;
}

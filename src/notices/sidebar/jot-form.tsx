// 记一笔: talked with the child, telephoned, promised, not to be chased for now. What was typed stays when it cannot be written down.

import { useRef, useState } from 'preact/hooks';
import { Waiting } from '../../browser/reply-note.tsx';
import { useSent } from '../../browser/use-reply.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import type { JottingKind } from '../messages/page-en.ts';
import { Choice, Field } from './field.tsx';
import { aboutLoans, type Logging, type LogProps, newRequestId, sendLog } from './log-props.ts';
import { ReplyNote } from './reply-note.tsx';

const ways: { readonly [kind in JottingKind]: Pick<Logging, 'by' | 'result'> } = {
  talked: { by: 'talk', result: 'talked' },
  phoned: { by: 'phone', result: 'talked' },
  promised: { by: 'talk', result: 'promised' },
  waived: { by: 'other', result: 'waived' },
};

type Props = LogProps & { readonly wrote: (done: Sentence) => void };

export function JotForm({ page, chosen, saying, call, operator, wrote }: Props) {
  const { words } = saying;
  const { jot } = words;
  const [kind, setKind] = useState<JottingKind>('talked');
  const [until, setUntil] = useState('');
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { isBusy, reply, run } = useSent(sendLog(call), newRequestId);
  const needsDay = kind === 'promised' || kind === 'waived';
  const complaint = !needsDay || until >= page.today ? '' : until === '' ? words.needed : jot.notBefore;
  const submit = async () => {
    setTried(true);
    if (complaint !== '') {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    const said = { to, note, operator: operator.name, promisedOn: needsDay ? until : '' };
    const answer = await run(aboutLoans(chosen, { ...ways[kind], ...said }));
    if (answer?.state === 'answered') wrote(words.logged({ count: answer.value.logged }));
  };
  return (
    <form class="fields" ref={form} onSubmit={submit}>
      <Choice
        label={jot.kind}
        value={kind}
        of={(Object.keys(ways) as JottingKind[]).map((each) => [each, jot.kinds[each]] as const)}
        onChange={setKind}
        isFirst
      />
      {needsDay && (
        <Field
          label={jot.until[kind]}
          hint={jot.untilHint}
          type="date"
          min={page.today}
          value={until}
          onChange={setUntil}
          complaint={isTried ? complaint : ''}
        />
      )}
      <Field label={jot.whom} hint={jot.whomHint} value={to} onChange={setTo} most={40} />
      <Field label={jot.note} hint={jot.noteHint} value={note} onChange={setNote} most={200} isLong />
      <Field
        label={words.operator}
        hint={words.optional}
        value={operator.name}
        onChange={operator.change}
        most={40}
      />
      {isBusy && <Waiting text={words.sending} />}
      <ReplyNote reply={reply} saying={saying} />
      <button type="submit" class="main" aria-disabled={isBusy}>
        {jot.submit}
      </button>
    </form>
  );
}

// 更正: the last step of a case is taken back by an entry of its own, for a reason.

import { useState } from 'preact/hooks';
import { useSent } from '../../browser/use-reply.ts';
import { makeRequestId } from '../../kernel/ids.ts';
import { ActForm } from './act-form.tsx';
import type { CaseProps } from './case-step.tsx';
import { Field } from './field.tsx';

type Asked = {
  readonly chargeId: string;
  readonly entry: string;
  readonly reason: string;
  readonly operator: string;
};

export function ReverseForm({ charge, saying, call, operator, wrote }: CaseProps) {
  const { words } = saying;
  const { chargeId, lastEntry: entry, state } = charge;
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const { isBusy, reply, run } = useSent(
    (args: Asked, requestId) => call('charges.reverse', { ...args, requestId, role: 'librarian' }),
    () => makeRequestId(Date.now(), Math.random),
  );
  if (state === 'reversed') return null;
  const isMissing = reason.trim() === '';
  const submit = () => {
    setTried(true);
    if (isMissing) return false;
    run({ chargeId, entry, reason, operator: operator.name }).then((answer) => {
      if (answer?.state === 'answered') wrote(answer.value.charge, words.reverse.done);
    });
    return true;
  };
  return (
    <ActForm
      {...{ saying, operator, isBusy, reply, submit }}
      outcome={words.reverse.outcome}
      verb={words.reverse.verb[state]}
    >
      <Field
        label={words.reverse.reason}
        value={reason}
        onChange={setReason}
        complaint={isTried && isMissing ? words.settle.needed : ''}
        most={200}
        isFirst
      />
    </ActForm>
  );
}

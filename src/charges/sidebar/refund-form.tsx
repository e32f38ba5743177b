// 退款: the copy turned up in time, and the money goes back.

import { useState } from 'preact/hooks';
import { useSent } from '../../browser/use-reply.ts';
import { makeRequestId } from '../../kernel/ids.ts';
import { formatYuan } from '../../kernel/money.ts';
import { ActForm } from './act-form.tsx';
import type { CaseProps } from './case-step.tsx';
import { Field } from './field.tsx';

export function RefundForm({ charge, saying, call, operator, wrote }: CaseProps) {
  const { words } = saying;
  const { chargeId, amount } = charge;
  const [receipt, setReceipt] = useState('');
  const { isBusy, reply, run } = useSent(
    (args: { readonly chargeId: string; readonly receipt: string; readonly operator: string }, requestId) =>
      call('charges.refund', { ...args, requestId, role: 'librarian' }),
    () => makeRequestId(Date.now(), Math.random),
  );
  const submit = () => {
    run({ chargeId, receipt, operator: operator.name }).then((answer) => {
      if (answer?.state === 'answered') wrote(answer.value.charge, words.refund.done);
    });
    return true;
  };
  const outcome = words.refund.outcome({ yuan: formatYuan(amount) });
  return (
    <ActForm {...{ saying, operator, isBusy, reply, submit, outcome }} verb={words.refund.verb}>
      <Field
        label={words.settle.receipt}
        hint={words.optional}
        value={receipt}
        onChange={setReceipt}
        most={40}
        isFirst
      />
    </ActForm>
  );
}

// A case is settled one way: the fields that way needs, no more.

import { useState } from 'preact/hooks';
import { useSent } from '../../browser/use-reply.ts';
import { makeRequestId } from '../../kernel/ids.ts';
import { type ChargeWay, isReplacement } from '../domain/charge.ts';
import { ActForm } from './act-form.tsx';
import type { CaseProps } from './case-step.tsx';
import { Field } from './field.tsx';
import { type NewCopy, NewCopyFields, newCopyArgs, noNewCopy, troubleOf } from './new-copy-fields.tsx';

type Props = CaseProps & { readonly way: ChargeWay };

export function SettleForm({ way, charge, saying, call, operator, wrote }: Props) {
  const { words } = saying;
  const { chargeId, title, balance } = charge;
  const [receipt, setReceipt] = useState('');
  const [reason, setReason] = useState('');
  const [copy, setCopy] = useState<NewCopy>(noNewCopy);
  const [isTried, setTried] = useState(false);
  const { isBusy, reply, run } = useSent(
    (args: Parameters<typeof settleArgs>[0], requestId) =>
      call('charges.settle', { ...settleArgs(args), requestId, role: 'librarian' }),
    () => makeRequestId(Date.now(), Math.random),
  );

  const missing = isTried ? words.settle.needed : '';
  const receiptTrouble = way === 'money' && receipt.trim() === '' ? missing : '';
  const reasonTrouble = way === 'waived' && reason.trim() === '' ? missing : '';
  const copyTrouble = isReplacement(way) && isTried ? troubleOf(copy, way, balance, words) : {};
  const submit = () => {
    setTried(true);
    const isShort =
      (way === 'money' && receipt.trim() === '') ||
      (way === 'waived' && reason.trim() === '') ||
      (isReplacement(way) && Object.keys(troubleOf(copy, way, balance, words)).length > 0);
    if (isShort) return false;
    send();
    return true;
  };
  const send = async () => {
    const newCopy = isReplacement(way) ? copy : undefined;
    const answer = await run({ chargeId, way, receipt, reason, newCopy, operator: operator.name });
    if (answer?.state !== 'answered') return;
    wrote(answer.value.charge, words.settle.settled({ number: charge.number }));
  };
  return (
    <ActForm
      {...{ saying, operator, isBusy, reply, submit }}
      outcome={words.ways[way].outcome}
      verb={words.ways[way].verb}
    >
      {way === 'money' && (
        <>
          <p class="amount">
            {words.facts.amount} <b>{saying.yuan(balance)}</b>
          </p>
          <Field
            label={words.settle.receipt}
            hint={words.settle.receiptHint}
            value={receipt}
            onChange={setReceipt}
            complaint={receiptTrouble}
            most={40}
            isFirst
          />
        </>
      )}
      {isReplacement(way) && (
        <NewCopyFields {...{ way, copy, setCopy, saying, title, balance }} trouble={copyTrouble} />
      )}
      <Field
        label={way === 'waived' ? words.settle.reason : words.settle.note}
        hint={way === 'waived' ? '' : words.optional}
        value={reason}
        onChange={setReason}
        complaint={reasonTrouble}
        most={200}
        isFirst={way === 'waived' || way === 'mended' || way === 'found'}
      />
    </ActForm>
  );
}

type Asked = {
  readonly chargeId: string;
  readonly way: ChargeWay;
  readonly receipt: string;
  readonly reason: string;
  readonly newCopy: NewCopy | undefined;
  readonly operator: string;
};

function settleArgs({ newCopy, ...args }: Asked) {
  return newCopy ? { ...args, newCopy: newCopyArgs(newCopy) } : args;
}

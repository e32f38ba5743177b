// Who decides: the name that goes into the register beside each step.

import { Field } from './field.tsx';
import type { Saying } from './saying.ts';

export type Operator = { readonly name: string; readonly change: (name: string) => void };

export function OperatorField({
  operator,
  saying,
}: {
  readonly operator: Operator;
  readonly saying: Saying;
}) {
  const { words } = saying;
  return (
    <Field
      label={words.operator}
      hint={words.optional}
      value={operator.name}
      onChange={operator.change}
      most={40}
    />
  );
}

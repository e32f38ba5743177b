// A field with its label, what it is for, and what is wrong with what was typed.

import type { ComponentChildren } from 'preact';
import { Sign } from '../../browser/sign.tsx';

type Around = {
  readonly label: string;
  readonly hint?: string;
  /** '' while nothing is wrong. */
  readonly complaint?: string;
};

type Props = Around & {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** The longest text the server takes. */
  readonly most?: number;
  readonly type?: 'text' | 'date';
  /** The earliest day. */
  readonly min?: string;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly isFirst?: boolean;
};

export function Field(props: Props) {
  const { value, onChange, complaint = '', most = 200, type = 'text', min = '', isLong, isFirst } = props;
  const given = {
    'data-first': isFirst || undefined,
    maxLength: most,
    value,
    'aria-invalid': complaint !== '',
    autocomplete: 'off',
    spellcheck: false,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange(event.currentTarget.value),
  } as const;
  return (
    <Labelled {...props}>
      {isLong ? <textarea rows={4} {...given} /> : <input type={type} min={min} {...given} />}
    </Labelled>
  );
}

type ChoiceProps<Code extends string> = Around & {
  readonly value: Code;
  readonly of: readonly (readonly [code: Code, label: string])[];
  readonly onChange: (code: Code) => void;
  readonly isFirst?: boolean;
};

export function Choice<Code extends string>({ value, of, onChange, ...around }: ChoiceProps<Code>) {
  return (
    <Labelled {...around}>
      <select
        data-first={around.isFirst || undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Code)}
      >
        {of.map(([code, label]) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function Labelled({
  label,
  hint = '',
  complaint = '',
  children,
}: Around & { readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among its children
    <label class="field">
      <span>{label}</span>
      {children}
      {complaint && (
        <small class="complaint">
          <Sign sign="✕" /> {complaint}
        </small>
      )}
      {hint && <small class="soft">{hint}</small>}
    </label>
  );
}

// A field with its label, what it is for, and what is wrong with what was typed.

import { Sign } from '../../browser/sign.tsx';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** '' while nothing is wrong. */
  readonly complaint?: string;
  /** The longest text the server takes. */
  readonly most: number;
  readonly isFirst?: boolean;
  /** A scan made here is meant for this field. */
  readonly takesScans?: boolean;
};

export function Field(props: Props) {
  const { label, hint = '', value, onChange, complaint = '', most, isFirst, takesScans } = props;
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        data-first={isFirst || undefined}
        data-takes-scans={takesScans || undefined}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={most}
        value={value}
        aria-invalid={complaint !== ''}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {complaint && (
        <small class="complaint">
          <Sign sign="✕" /> {complaint}
        </small>
      )}
      {hint && <small class="soft">{hint}</small>}
    </label>
  );
}

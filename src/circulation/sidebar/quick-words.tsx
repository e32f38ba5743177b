// A short text of which most is a press of a button: quick words beside a free field.

import { Complaint } from './pane-reply.tsx';

type Props = {
  readonly label: string;
  readonly words: readonly string[];
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly isInvalid: boolean;
  readonly complaint: string;
};

/** A pressed word stands in the text; pressed again it goes. What was typed beside it stays. */
export function QuickWords({ label, words, text, onChange, isInvalid, complaint }: Props) {
  const parts = partsOf(text);
  const toggle = (word: string) =>
    onChange((parts.includes(word) ? parts.filter((part) => part !== word) : [...parts, word]).join('；'));
  return (
    <>
      <label class="field">
        <span>{label}</span>
        <input
          type="text"
          maxLength={100}
          aria-invalid={isInvalid}
          aria-describedby={isInvalid ? 'complaint' : undefined}
          value={text}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      {isInvalid && <Complaint text={complaint} />}
      <div class="grid chips">
        {words.map((word) => (
          <button key={word} type="button" aria-pressed={parts.includes(word)} onClick={() => toggle(word)}>
            {word}
          </button>
        ))}
      </div>
    </>
  );
}

/** Free text is cut where a quick word begins or ends: at a semicolon of either kind. */
function partsOf(text: string): string[] {
  return text
    .split(/[；;]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

// A sentence in its colour with its sign, the detail under it, and what can be done about it.

import type { ComponentChildren } from 'preact';
import { Sign } from './sign.tsx';

/** The meanings a note can have; each has one colour and one sign (`base.css`). */
export const looks = {
  settled: '✓',
  waiting: '…',
  look: '!',
  refused: '✕',
} as const;

type Props = {
  readonly look: keyof typeof looks;
  readonly text: string;
  readonly detail?: string;
  /** `alert` interrupts a screen reader: only for what keeps the page from working. */
  readonly role?: 'alert' | 'status';
  readonly children?: ComponentChildren;
};

export function Note({ look, text, detail = '', role = 'status', children }: Props) {
  return (
    <div class={`note ${look}`} role={role}>
      <p>
        <Sign sign={looks[look]} /> {text}
      </p>
      {detail && <p class="detail">{detail}</p>}
      {children}
    </div>
  );
}

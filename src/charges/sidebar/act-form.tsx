// The frame of every form about a case: what will happen, the fields, what went wrong, the one button.

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Reply } from '../../browser/call.ts';
import { Waiting } from '../../browser/reply-note.tsx';
import { type Operator, OperatorField } from './operator-field.tsx';
import { ReplyNote } from './reply-note.tsx';
import type { Saying } from './saying.ts';

type Props = {
  readonly outcome: string;
  readonly verb: string;
  readonly saying: Saying;
  readonly operator: Operator;
  readonly isBusy: boolean;
  readonly reply: Reply<unknown> | undefined;
  /** False when a field has to be mended first; it has said so by then. */
  readonly submit: () => boolean;
  readonly children?: ComponentChildren;
};

/** What was typed stays when the answer is no, or does not come. */
export function ActForm({ outcome, verb, saying, operator, isBusy, reply, submit, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const onSubmit = () => {
    if (submit()) return;
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  return (
    <form class="fields" ref={form} onSubmit={onSubmit}>
      <p>{outcome}</p>
      {children}
      <OperatorField operator={operator} saying={saying} />
      {isBusy && <Waiting text={saying.words.sending} />}
      <ReplyNote reply={reply} saying={saying} />
      <button type="submit" class="main" disabled={isBusy}>
        {verb}
      </button>
    </form>
  );
}

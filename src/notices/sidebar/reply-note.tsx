// What the server says no with; of a case in the words of its own area.

import type { Reply } from '../../browser/call.ts';
import * as shared from '../../browser/reply-note.tsx';
import type { Finding } from '../../kernel/finding.ts';
import type { Saying } from './saying.ts';

type Props = {
  readonly reply: Reply<unknown> | undefined;
  readonly saying: Saying;
  /** Offered after a failure. */
  readonly again?: () => void;
};

const wordsOf = (saying: Saying) => ({ ...saying.charges.findings, ...saying.findings });

export function ReplyNote({ reply, saying, again }: Props) {
  return <shared.ReplyNote {...{ reply, again }} language={saying.language} words={wordsOf(saying)} />;
}

export function Findings(props: { readonly findings: readonly Finding[]; readonly saying: Saying }) {
  return <shared.Findings findings={props.findings} words={wordsOf(props.saying)} />;
}

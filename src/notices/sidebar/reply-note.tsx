// What is said while an answer is on its way, and when it is no or none came.

import type { Reply } from '../../browser/call.ts';
import { Note } from '../../browser/note.tsx';
import { byGravity, pageWords, sayFailure, sayFinding } from '../../browser/say.ts';
import type { Finding } from '../../kernel/finding.ts';
import type { Saying } from './saying.ts';

type Props = {
  readonly reply: Reply<unknown> | undefined;
  readonly saying: Saying;
  /** Offered after a failure. */
  readonly again?: () => void;
};

/** Nothing when the answer came. */
export function ReplyNote({ reply, saying, again }: Props) {
  if (!reply || reply.state === 'answered') return null;
  if (reply.state === 'refused') return <Findings findings={reply.findings} saying={saying} />;
  const page = pageWords(saying.language);
  return (
    <Note look="refused" role="alert" {...sayFailure(reply.failure, page)}>
      {again && (
        <button type="button" onClick={again}>
          {page.tryAgain}
        </button>
      )}
    </Note>
  );
}

/** The gravest first; those of a case in its own area's words. */
export function Findings(props: { readonly findings: readonly Finding[]; readonly saying: Saying }) {
  const { findings, saying } = props;
  const words = { ...saying.charges.findings, ...saying.findings };
  return (
    <>
      {byGravity(findings).map((finding) => (
        <Note
          key={JSON.stringify(finding)}
          look={finding.level === 'block' ? 'refused' : 'look'}
          role="alert"
          {...sayFinding(finding, words)}
        />
      ))}
    </>
  );
}

/** Words for a wait that lasts. */
export function Waiting({ text }: { readonly text: string }) {
  return (
    <p class="soft after-a-while" role="status">
      {text}
    </p>
  );
}

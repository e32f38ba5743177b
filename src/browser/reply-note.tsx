// What is said while an answer is on its way, and when it is no or none came.

import type { Language } from '../i18n/language.ts';
import type { Finding } from '../kernel/finding.ts';
import type { Reply } from './call.ts';
import { Note } from './note.tsx';
import { byGravity, pageWords, sayFailure, sayFinding } from './say.ts';

/** How each finding is said. */
type Words = Parameters<typeof sayFinding>[1];

type Props = {
  readonly reply: Reply<unknown> | undefined;
  readonly language: Language;
  readonly words: Words;
  /** Offered after a failure. */
  readonly again?: (() => void) | undefined;
};

/** The refusal with all its reasons, or the failure with the way to try again; nothing when the answer came. */
export function ReplyNote({ reply, language, words, again }: Props) {
  if (!reply || reply.state === 'answered') return null;
  if (reply.state === 'refused') return <Findings findings={reply.findings} words={words} />;
  const page = pageWords(language);
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

/** The gravest first. */
export function Findings({
  findings,
  words,
}: {
  readonly findings: readonly Finding[];
  readonly words: Words;
}) {
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

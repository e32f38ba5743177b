// What a pane says while it waits, and when the answer is no or none came.

import type { Reply } from '../../browser/call.ts';
import * as shared from '../../browser/reply-note.tsx';
import { Sign } from '../../browser/sign.tsx';
import type { Sentence } from '../../i18n/sentence.ts';
import type { Saying } from './line-words.ts';
import { findingWords, paneWords } from './pane-words.ts';

/** Words for a wait that lasts. */
export function Waiting({ saying, text }: { readonly saying: Saying; readonly text?: string }) {
  return (
    <p class="soft after-a-while" role="status">
      {text ?? paneWords(saying.language).fetching}
    </p>
  );
}

/** An empty list says what will appear and how to begin. */
export function Empty({ text, detail }: Sentence) {
  return (
    <div class="pane-empty" role="status">
      <p>
        <b>{text}</b>
      </p>
      <p class="soft">{detail}</p>
    </div>
  );
}

/** What a field wants before the form can be sent. */
export function Complaint({ text }: { readonly text: string }) {
  return (
    <p class="complaint" role="alert" id="complaint">
      <Sign sign="✕" /> {text}
    </p>
  );
}

type Props = {
  readonly reply: Reply<unknown> | undefined;
  readonly saying: Saying;
  /** Offered after a failure. */
  readonly again?: () => void;
};

/** The refusal with all its reasons, or the failure with the way to try again; nothing when the answer came. */
export function ReplyNote({ reply, saying, again }: Props) {
  const { language } = saying;
  return <shared.ReplyNote {...{ reply, language, again }} words={findingWords(saying)} />;
}

// 复制给班主任: the class's list as text on the clipboard; where the browser refuses, in a field to copy from. Then it is written down.

import { useRef, useState } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import { Waiting } from '../../browser/reply-note.tsx';
import { useSent } from '../../browser/use-reply.ts';
import { copyToClipboard } from './copy-to-clipboard.ts';
import { aboutLoans, type Logging, type LogProps, newRequestId, sendLog } from './log-props.ts';
import { ReplyNote } from './reply-note.tsx';

type Props = LogProps & {
  readonly classId: string;
  /** A new press: what was said about an earlier one goes. */
  readonly begun: () => void;
};

/** What came of a press: the text, whether it is on the clipboard, and what is to be written down about it. */
type Copied = { readonly text: string; readonly isCopied: boolean; readonly logging: Logging };

export function CopyText({ classId, chosen, saying, call, operator, read, begun }: Props) {
  const { words } = saying;
  const [copied, setCopied] = useState<Copied>();
  const place = useRef<HTMLTextAreaElement>(null);
  const asked = useSent(
    (loanIds: readonly string[]) => call('notices.classText', { classId, loanIds }),
    newRequestId,
  );
  const logged = useSent(sendLog(call), newRequestId);
  const log = async (logging: Logging) => {
    const reply = await logged.run(logging);
    if (reply?.state === 'answered') read();
  };
  const copy = async () => {
    begun();
    setCopied(undefined);
    logged.forget();
    const about = chosen;
    const reply = await asked.run(about.map(({ loanId }) => loanId));
    if (reply?.state !== 'answered') return;
    const { text } = reply.value;
    const logging = aboutLoans(about, { by: 'text', result: 'copied', operator: operator.name });
    const isCopied = text !== '' && (await copyToClipboard(text));
    setCopied({ text, isCopied, logging });
    if (isCopied) return log(logging);
    requestAnimationFrame(() => {
      place.current?.focus();
      place.current?.select();
    });
  };
  const isLogged = logged.reply?.state === 'answered';
  /** By the keyboard or by the button below the text: once is enough. */
  const didIt = () => {
    if (copied && !isLogged) log(copied.logging);
  };
  const isBusy = asked.isBusy || logged.isBusy;
  return (
    <>
      <button
        type="button"
        class="main"
        data-first
        disabled={chosen.length === 0}
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) copy();
        }}
      >
        {classId === '' ? words.copy.toLibrarian : words.copy.verb}
      </button>
      {isBusy && <Waiting text={words.sending} />}
      <ReplyNote reply={asked.reply} saying={saying} again={copy} />
      {copied && copied.text === '' && <Note look="look" {...words.copy.nothing} />}
      {copied && copied.text !== '' && (
        <div class="copied">
          {copied.isCopied || isLogged ? (
            <Note look="settled" {...words.copy.copied} />
          ) : (
            <Note look="look" {...words.copy.byHand} />
          )}
          <label class="field">
            <span class="for-screen-readers">{words.copy.text}</span>
            <textarea ref={place} readOnly rows={6} value={copied.text} onCopy={didIt} />
          </label>
          {!copied.isCopied && !isLogged && (
            <button type="button" onClick={didIt} aria-disabled={isBusy}>
              {words.copy.didIt}
            </button>
          )}
          {logged.reply && !isLogged && <p>{words.copy.notLogged}</p>}
          <ReplyNote reply={logged.reply} saying={saying} again={() => log(copied.logging)} />
        </div>
      )}
    </>
  );
}

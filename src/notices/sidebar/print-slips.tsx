// 打印催还单: where the slips are printed, and that they were.

import { useState } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import { Waiting } from '../../browser/reply-note.tsx';
import { useSent } from '../../browser/use-reply.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import { aboutLoans, type LogProps, newRequestId, sendLog } from './log-props.ts';
import { ReplyNote } from './reply-note.tsx';

type Props = LogProps & { readonly className: string; readonly wrote: (done: Sentence) => void };

export function PrintSlips({ className, chosen, saying, call, operator, wrote }: Props) {
  const { words } = saying;
  const [isShown, setShown] = useState(false);
  const { isBusy, reply, run } = useSent(sendLog(call), newRequestId);
  const didIt = async () => {
    const printed = chosen.filter(({ overdueDays }) => overdueDays > 0);
    const answer = await run(aboutLoans(printed, { by: 'slip', result: 'printed', operator: operator.name }));
    if (answer?.state !== 'answered') return;
    setShown(false);
    wrote(words.logged({ count: answer.value.logged }));
  };
  const isEmpty = !chosen.some(({ overdueDays }) => overdueDays > 0);
  return (
    <>
      <button type="button" disabled={isEmpty} aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {words.slips.verb}
      </button>
      {isShown && (
        <div class="slips">
          <Note look="waiting" {...words.slips.how({ className })}>
            <button type="button" disabled={isEmpty} aria-disabled={isBusy} onClick={didIt}>
              {words.slips.didIt}
            </button>
          </Note>
          {isBusy && <Waiting text={words.sending} />}
          <ReplyNote reply={reply} saying={saying} again={didIt} />
        </div>
      )}
    </>
  );
}

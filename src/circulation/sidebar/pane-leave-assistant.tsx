// 离开小管理员模式: the librarian takes the desk over; a PIN is asked for where the school has one.

import { useState } from 'preact/hooks';
import type { PaneProps } from './pane.ts';
import { PaneFrame } from './pane-frame.tsx';
import { Complaint, ReplyNote, Waiting } from './pane-reply.tsx';
import { paneWords } from './pane-words.ts';

type Answer = Awaited<ReturnType<typeof checked>>;

export function LeaveAssistantPane(props: PaneProps) {
  const { saying, opening, becomeLibrarian, close } = props;
  const all = paneWords(saying.language);
  const words = all.leave;
  const [pin, setPin] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer | undefined>(undefined);

  const handOver = () => {
    becomeLibrarian();
    close();
  };
  const leave = async () => {
    if (!opening.hasPin) return handOver();
    setMissing(pin === '');
    if (pin === '' || isBusy) return;
    setBusy(true);
    setAnswer(undefined);
    const reply = await checked(props, pin);
    setBusy(false);
    setAnswer(reply);
    if (reply.state === 'answered') handOver();
  };
  return (
    <PaneFrame heading={words.heading} saying={saying} close={close}>
      <form class="pane-form" onSubmit={leave}>
        <p>{words.about}</p>
        {opening.hasPin && (
          <label class="field">
            <span>{words.pin}</span>
            <input
              type="password"
              inputMode="numeric"
              autocomplete="off"
              maxLength={40}
              aria-invalid={isMissing}
              value={pin}
              onInput={(event) => setPin(event.currentTarget.value)}
            />
          </label>
        )}
        {isMissing && <Complaint text={words.missing} />}
        {isBusy && <Waiting saying={saying} text={all.sending} />}
        <ReplyNote reply={answer} saying={saying} />
        <button type="submit" class="main">
          {words.leave}
        </button>
      </form>
    </PaneFrame>
  );
}

const checked = ({ call }: PaneProps, pin: string) => call('circulation.checkPin', { pin });

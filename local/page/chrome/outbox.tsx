// Mails the script sent: nothing leaves this computer, they are read here.

import { useEffect, useState } from 'preact/hooks';
import type { Mail } from '../../contract.ts';
import type { Actions } from '../actions.ts';

export function Outbox({ count, actions }: { readonly count: number; readonly actions: Actions }) {
  const { words } = actions;
  const [mails, setMails] = useState<readonly Mail[]>([]);
  const [chosen, setChosen] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever another mail was sent.
  useEffect(() => {
    actions.mails().then(
      (reply) => setMails([...reply.mails].reverse()),
      () => undefined,
    );
  }, [count]);
  const mail = chosen === null ? undefined : mails[chosen];

  if (count === 0) return <p class="empty">{words.noMails}</p>;
  return (
    <div class="outbox">
      <ul>
        {mails.map(({ at, to, subject }, i) => (
          <li key={`${at}-${to.join()}-${subject}`}>
            <button type="button" aria-pressed={chosen === i} onClick={() => setChosen(i)}>
              <b>{subject}</b>
              <span>
                {at.replace('T', ' ').slice(0, 16)} → {to.join(', ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {mail && (
        <article data-testid="mail">
          <p>
            {words.from}: {mail.from} · {words.to}: {mail.to.join(', ')}
          </p>
          {mail.html === undefined ? (
            <pre>{mail.text}</pre>
          ) : (
            <iframe title={mail.subject} sandbox="" srcDoc={mail.html} />
          )}
        </article>
      )}
    </div>
  );
}

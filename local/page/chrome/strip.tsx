// The local desk at the foot: everything that is outside the spreadsheet on the real platform and must be at hand here.

import { useState } from 'preact/hooks';
import type { Network } from '../../contract.ts';
import { langOf } from '../words.ts';
import type { Props } from './app.tsx';
import { CloseSign, NewWindowSign } from './icons.tsx';
import { Outbox } from './outbox.tsx';
import { Triggers } from './triggers.tsx';

const DAY_MS = 86_400_000;
const NETWORKS = {
  normal: { delayMs: 0, refuse: 0, loseReply: 0 },
  slow: { delayMs: 3000, refuse: 0, loseReply: 0 },
  offline: { delayMs: 0, refuse: 1, loseReply: 0 },
  lossy: { delayMs: 500, refuse: 0.2, loseReply: 0.2 },
} satisfies Record<string, Network>;
type NetworkName = keyof typeof NETWORKS;

function networkName(network: Required<Network>): NetworkName {
  if (network.refuse >= 1) return 'offline';
  if (network.refuse > 0 || network.loseReply > 0) return 'lossy';
  return network.delayMs >= 1000 ? 'slow' : 'normal';
}

const goTo = (person: string) => `?${new URLSearchParams({ person })}`;

export function Strip({ screen, actions }: Props) {
  const [drawer, setDrawer] = useState<'triggers' | 'outbox' | null>(null);
  const { words } = actions;
  const { strip, desk } = screen;
  const toggle = (which: 'triggers' | 'outbox') => setDrawer(drawer === which ? null : which);
  const network = networkName(strip.network);

  function choosePerson(email: string): void {
    if (email !== '') location.search = goTo(email);
    else {
      const made = prompt(words.askEmail)?.trim();
      if (made) location.search = goTo(made);
    }
  }

  return (
    <footer class="strip" data-testid="strip">
      {drawer !== null && (
        <section class="drawer">
          <div class="title-bar">
            <h2>{drawer === 'triggers' ? words.triggers : words.outbox}</h2>
            <button type="button" class="close" aria-label={words.close} onClick={() => setDrawer(null)}>
              <CloseSign />
            </button>
          </div>
          {drawer === 'triggers' && <Triggers screen={screen} actions={actions} />}
          {drawer === 'outbox' && <Outbox count={strip.mails} actions={actions} />}
        </section>
      )}
      <strong class="strip-name" title={`${words.local}. ${words.reset}`}>
        {words.desk}
      </strong>
      <label>
        {words.signedIn}
        <select
          data-testid="person"
          title={desk.person.email}
          value={desk.person.email}
          onChange={(event) => choosePerson(event.currentTarget.value)}
        >
          {strip.persons.map(({ email }) => (
            <option key={email} value={email}>
              {email}
            </option>
          ))}
          <option value="">{words.addPerson}</option>
        </select>
      </label>
      <a
        class="strip-link"
        href={goTo(desk.person.email)}
        target="_blank"
        rel="noopener"
        title={words.newWindow}
      >
        <NewWindowSign />
      </a>
      <label>
        {words.today}
        <input
          type="date"
          data-testid="today"
          value={strip.now.slice(0, 10)}
          onChange={(event) => {
            const day = event.currentTarget.value;
            if (day) void actions.strip({ do: 'setClock', iso: `${day}${strip.now.slice(10, 19)}` });
          }}
        />
      </label>
      <span class="strip-clock">{strip.now.slice(11, 16)}</span>
      <button type="button" onClick={() => void actions.strip({ do: 'advance', ms: DAY_MS })}>
        {words.nextDay}
      </button>
      <button type="button" aria-expanded={drawer === 'triggers'} onClick={() => toggle('triggers')}>
        {words.triggers} {strip.triggers.length}
      </button>
      <button type="button" aria-expanded={drawer === 'outbox'} onClick={() => toggle('outbox')}>
        {words.outbox} {strip.mails}
      </button>
      <label class={network === 'normal' ? '' : 'warned'}>
        {words.network}
        <select
          data-testid="network"
          value={network}
          onChange={(event) =>
            void actions.strip({ do: 'network', network: NETWORKS[event.currentTarget.value as NetworkName] })
          }
        >
          {Object.entries(words.networks).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label class={strip.brokenStorage ? 'warned' : ''}>
        {words.storage}
        <select
          value={strip.brokenStorage ? 'broken' : 'works'}
          onChange={(event) =>
            void actions.strip({ do: 'brokenStorage', on: event.currentTarget.value === 'broken' })
          }
        >
          {Object.entries(words.storages).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.language}
        <select
          data-testid="language"
          value={langOf(desk.person.locale)}
          onChange={async (event) => {
            const locale = event.currentTarget.value === 'en' ? 'en' : 'zh_CN';
            await actions.strip({ do: 'admit', email: desk.person.email, locale });
            location.reload();
          }}
        >
          <option value="zh-CN">简体中文</option>
          <option value="en">English</option>
        </select>
      </label>
    </footer>
  );
}

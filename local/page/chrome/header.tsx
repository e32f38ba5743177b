// File name and menu bar, as a Google Sheet has them; the script's menus stand among inert names.

import { useEffect, useState } from 'preact/hooks';
import type { MenuLine } from '../../server/wire.ts';
import type { Props } from './app.tsx';

export function Header({ screen, actions }: Props) {
  const { words } = actions;
  const [open, setOpen] = useState<string | null>(null);
  useEffect(() => {
    if (open === null) return;
    const shut = (event: Event) => {
      if (!(event.target as Element | null)?.closest?.('.menubar')) setOpen(null);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(null);
    };
    document.addEventListener('pointerdown', shut, true);
    document.addEventListener('keydown', onEscape, true);
    return () => {
      document.removeEventListener('pointerdown', shut, true);
      document.removeEventListener('keydown', onEscape, true);
    };
  }, [open]);

  const inert = words.menus.slice(0, -1).map((title) => ({ title, entries: null }));
  const help = { title: words.menus.at(-1) ?? '', entries: null };
  const menus = [...inert, ...screen.menus, help];
  const { person } = screen.desk;
  return (
    <header class="header">
      <span class="file-icon" aria-hidden="true" />
      <div class="file">
        <div class="file-line">
          <h1 class="file-name" data-testid="file-name">
            {screen.fileName}
          </h1>
          <span class="saved">☁ {words.saved}</span>
        </div>
        <nav class="menubar">
          {menus.map(({ title, entries }) => (
            <div class="menu" key={title}>
              <button
                type="button"
                class={entries === null ? 'menu-title' : 'menu-title custom'}
                aria-haspopup="menu"
                aria-expanded={open === title}
                onClick={() => setOpen(open === title ? null : title)}
                onPointerEnter={() => open !== null && setOpen(title)}
              >
                {title}
              </button>
              {open === title && (
                <MenuList
                  entries={entries}
                  inert={words.inert}
                  choose={(fn) => {
                    setOpen(null);
                    void actions.runMenu(fn);
                  }}
                />
              )}
            </div>
          ))}
        </nav>
      </div>
      <div class="header-right">
        {screen.busy && (
          <span class="busy" role="status">
            {words.working}
          </span>
        )}
        {person.role === 'viewer' && <span class="viewer">{words.viewer}</span>}
        <span class="share" title={words.local}>
          {words.share}
        </span>
        <span class="avatar" title={person.email}>
          {person.email.slice(0, 1).toUpperCase()}
        </span>
      </div>
    </header>
  );
}

type ListProps = { entries: readonly MenuLine[] | null; inert: string; choose: (fn: string) => void };

function MenuList({ entries, inert, choose }: ListProps) {
  if (entries === null) return <div class="menu-list menu-inert">{inert}</div>;
  return (
    <div class="menu-list" role="menu">
      {entries.map((entry, i) => (
        <MenuItem key={String(i)} entry={entry} inert={inert} choose={choose} />
      ))}
    </div>
  );
}

function MenuItem({ entry, inert, choose }: Omit<ListProps, 'entries'> & { entry: MenuLine }) {
  const [open, setOpen] = useState(false);
  if (entry.kind === 'separator') return <hr />;
  if (entry.kind === 'action') {
    return (
      <button type="button" role="menuitem" class="menu-item" onClick={() => choose(entry.fn)}>
        {entry.label}
      </button>
    );
  }
  return (
    <div class="submenu" onPointerEnter={() => setOpen(true)} onPointerLeave={() => setOpen(false)}>
      <button
        type="button"
        role="menuitem"
        aria-haspopup="menu"
        class="menu-item"
        onClick={() => setOpen(true)}
      >
        {entry.label}
        <span class="more" aria-hidden="true" />
      </button>
      {open && <MenuList entries={entry.entries} inert={inert} choose={choose} />}
    </div>
  );
}

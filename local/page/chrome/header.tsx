// File name and menu bar, as a Google Sheet has them; the script's menus stand among inert names.

import { useEffect, useState } from 'preact/hooks';
import type { Menu, MenuLine } from '../../server/wire.ts';
import type { SheetActName } from '../grid/sheet-acts.ts';
import type { Words } from '../words.ts';
import type { Props } from './app.tsx';

type BarMenu = {
  readonly title: string;
  readonly entries: readonly MenuLine[] | null;
  readonly custom: boolean;
};

/** The acts of the spreadsheet's own menus that work here; the others are only names. */
const OWN: { readonly [menu in keyof Words['menus']]?: readonly SheetActName[] } = {
  edit: ['undo'],
  insert: ['rowsAbove', 'rowsBelow', 'columnsLeft', 'columnsRight', 'tab'],
  data: ['sortUp', 'sortDown', 'filter'],
};

/** The script's menus stand before the last of the spreadsheet's own. */
function menuBar(words: Words, scripts: readonly Menu[]): BarMenu[] {
  const names = Object.keys(words.menus) as (keyof Words['menus'])[];
  const own = names.map((name) => ({
    title: words.menus[name],
    entries: OWN[name]?.map((act) => ({ kind: 'action' as const, label: words.acts[act], fn: act })) ?? null,
    custom: false,
  }));
  return [...own.slice(0, -1), ...scripts.map((menu) => ({ ...menu, custom: true })), ...own.slice(-1)];
}

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

  const menus = menuBar(words, screen.menus);
  const { person } = screen.desk;
  return (
    <div class="header">
      <span class="file-icon" aria-hidden="true" />
      <div class="file">
        <div class="file-line">
          <h1 class="file-name" data-testid="file-name">
            {screen.fileName}
          </h1>
          <span class="saved">☁ {words.saved}</span>
        </div>
        <nav class="menubar">
          {menus.map(({ title, entries, custom }) => (
            <div class="menu" key={title}>
              <button
                type="button"
                class="menu-title"
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
                    if (custom) void actions.runMenu(fn);
                    else actions.doSheetAct(fn as SheetActName);
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
    </div>
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

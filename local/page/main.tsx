// Where the window starts: who it is, the stream, the screen, the grid.

import './page.css';
import { render } from 'preact';
import type { Push } from '../server/wire.ts';
import { windowActions } from './actions.ts';
import { App } from './chrome/app.tsx';
import { GRID_ID } from './chrome/grid-place.tsx';
import { openBridge } from './frame-bridge.ts';
import { type Grid, openGrid } from './grid/open-grid.ts';
import { findPerson, openLink } from './link.ts';
import { firstScreen, keepScreen } from './screen.ts';
import { langOf, wordsIn } from './words.ts';

async function openWindow(root: HTMLElement): Promise<void> {
  const person = await findPerson();
  history.replaceState(null, '', `?${new URLSearchParams({ person })}`);

  const early: Push[] = [];
  let take = (push: Push): void => void early.push(push);
  const link = await openLink(person, (push) => take(push));
  const desk = await link.send('open', {});

  const lang = langOf(desk.person.locale);
  document.documentElement.lang = lang;
  document.title = desk.fileName;
  let grid: Grid | null = null;
  const screen = keepScreen(firstScreen(desk), (now) => render(<App screen={now} actions={actions} />, root));
  const actions = windowActions(link, screen, () => grid, wordsIn(lang));
  render(<App screen={screen.get()} actions={actions} />, root);

  openBridge(desk.framesOrigin, link, {
    close: actions.closePage,
    focusGrid: () => grid?.focus(),
    resize(pageId, size) {
      const { dialog } = screen.get();
      if (dialog?.id === pageId) screen.set({ dialog: { ...dialog, ...size } });
    },
  });

  const place = document.getElementById(GRID_ID);
  if (place === null) throw new Error('no place for the grid');
  grid = await openGrid(place, desk, link, lang, actions.fail);
  take = (push) => {
    if (push.kind === 'change') {
      if (push.version > desk.version) grid?.show(push.change, push.version);
      if (push.change.kind === 'setFacts')
        screen.set({ fileName: push.change.facts.name ?? screen.get().fileName });
    } else if (push.kind === 'active') grid?.activate(push.sheetId, push.a1);
    else {
      screen.show(push);
      // The day may have changed, and with it what formulas and formats make of it.
      if (push.kind === 'strip') grid?.refresh();
    }
  };
  for (const push of early) take(push);
  for (const error of desk.errors) actions.fail(error);
  root.dataset.ready = 'true';
}

const root = document.getElementById('app');
if (root !== null) {
  openWindow(root).catch((error: unknown) => {
    root.textContent = error instanceof Error ? error.message : String(error);
    root.className = 'broken';
  });
}

// Ties the desk's model to the page: its clock, its wire, the keys that are commands, and a word before it is closed.

import { useEffect, useMemo } from 'preact/hooks';
import { makeCaller } from '../../browser/call.ts';
import { focusScanBox, SCAN_BOX } from '../../browser/scan-keys.ts';
import { makeSounds } from '../../browser/sounds.ts';
import type { Storage } from '../../browser/storage.ts';
import type { CommandCard } from '../domain/command-cards.ts';
import type { DeskCalls } from './desk-calls.ts';
import { type Desk, makeDesk } from './desk-model.ts';
import { type DeskView, isUnderWay, type Start } from './desk-view.ts';
import type { PaneProps } from './pane.ts';

/** Function keys a browser leaves to the page; none of them types anything, so a scan cannot press them. */
const COMMAND_KEYS: { readonly [key: string]: CommandCard['does'] } = {
  F2: 'automatic',
  F3: 'returnOnly',
  F4: 'lendOnly',
  F8: 'undo',
};

/** The panes ask other areas too. */
export const call: PaneProps['call'] = makeCaller();

/** The server writes it into the page's body when another entry of the menu opened it. */
function startOfPage(): Start {
  const { start } = document.body.dataset;
  return start === 'assistant' || start === 'afterwards' || start === 'replaceCard' ? start : 'desk';
}

/** One desk for the page's life; `isLoud` is looked at when a sound is due. */
export function useDesk(storage: Storage, changed: (view: DeskView) => void, isLoud: boolean): Desk {
  const loud = useMemo(() => ({ is: true }), []);
  loud.is = isLoud;
  const desk = useMemo(() => {
    const play = makeSounds();
    return makeDesk({
      call: makeCaller<DeskCalls>(),
      start: startOfPage(),
      now: () => Date.now(),
      later(ms, then) {
        const timer = setTimeout(then, ms);
        return () => clearTimeout(timer);
      },
      random: Math.random,
      storage,
      play: (sound) => loud.is && play(sound),
      changed,
    });
  }, [changed, loud, storage]);
  useEffect(() => {
    desk.open();
    window.addEventListener('online', desk.hurry);
    return () => window.removeEventListener('online', desk.hurry);
  }, [desk]);
  return desk;
}

/** Keys that are commands wherever the focus is; every key and click shows that somebody is there. */
export function useCommandKeys(desk: Desk, isPaneOpen: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      desk.touch();
      const does = COMMAND_KEYS[event.key] ?? (isUndoKey(event) ? 'undo' : undefined);
      const isPlain = !event.altKey && !event.shiftKey;
      if (does && isPlain) {
        event.preventDefault();
        desk.command(does);
      } else if (event.key === 'Escape' && !event.isComposing) {
        desk.closePane();
      }
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', desk.touch);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', desk.touch);
    };
  }, [desk]);
  useEffect(() => {
    if (!isPaneOpen) focusScanBox();
  }, [isPaneOpen]);
}

/** Ctrl+Z belongs to the field that holds text; in the empty scan box it takes back the last act. */
function isUndoKey(event: KeyboardEvent): boolean {
  const isCtrlZ = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
  const { target } = event;
  const isBox = target instanceof HTMLInputElement && target.id === SCAN_BOX && target.value === '';
  return isCtrlZ && (isBox || target instanceof HTMLButtonElement || target === document.body);
}

/** Closing the tab with scans the server has not answered asks first. */
export function useUnsettledWarning(view: DeskView): void {
  const isOpenEnded =
    view.waiting.length > 0 || isUnderWay(view) || view.entries.some((each) => each.isParked);
  useEffect(() => {
    if (!isOpenEnded) return;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isOpenEnded]);
}

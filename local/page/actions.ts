// What the buttons and menus of the window do.

import type { Answer } from '../contract.ts';
import type { Requests, StripAct } from '../server/wire.ts';
import type { Grid } from './grid/open-grid.ts';
import type { SheetActName } from './grid/sheet-acts.ts';
import type { Link } from './link.ts';
import type { ScreenKeeper } from './screen.ts';
import type { Words } from './words.ts';

/** Running shorter than this shows nothing. */
const BUSY_AFTER_MS = 300;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The actions of one window. `grid` comes later than the screen around it. */
export function windowActions(link: Link, screen: ScreenKeeper, grid: () => Grid | null, words: Words) {
  const fail = (message: string) => screen.toast('', message, 10, true);

  return {
    words,
    fail,
    dismissToast: screen.dismiss,
    async runMenu(fn: string): Promise<void> {
      const timer = setTimeout(() => screen.set({ busy: true }), BUSY_AFTER_MS);
      try {
        await grid()?.settleCursor();
        const { error } = await link.send('menu', { fn });
        if (error !== undefined) fail(error);
      } catch (error) {
        fail(messageOf(error));
      } finally {
        clearTimeout(timer);
        screen.set({ busy: false });
      }
    },
    doSheetAct: (name: SheetActName): void => grid()?.act(name),
    closePage(pageId: string): void {
      screen.close(pageId);
      link.send('closePage', { pageId }).catch((error: unknown) => fail(messageOf(error)));
    },
    answer(askId: number, answer: Answer): void {
      screen.show({ kind: 'answered', askId });
      link.send('answer', { askId, answer }).catch((error: unknown) => fail(messageOf(error)));
    },
    async strip(act: StripAct): Promise<void> {
      try {
        const { errors } = await link.send('strip', act);
        for (const error of errors) fail(error);
      } catch (error) {
        fail(messageOf(error));
      }
    },
    mails: (): Promise<Requests['mails']['reply']> => link.send('mails', {}),
    toast: (message: string) => screen.toast('', message),
  };
}

export type Actions = ReturnType<typeof windowActions>;

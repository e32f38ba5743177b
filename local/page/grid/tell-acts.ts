// Tells the server what the person did, in the order it was done, and what came of it.

import type { Act } from '../../server/wire.ts';
import type { Link } from '../link.ts';

/** `before` runs ahead of each act; `undone` names the tab whose cells may not be what the grid shows. */
export type ActNews = {
  before(): void;
  activeId(): number;
  fail(message: string): void;
  undone(sheetId: number): void;
};

/** Sends acts one after another. */
export function actTeller(link: Link, news: ActNews): (acts: readonly Act[]) => void {
  async function tellOne(act: Act): Promise<void> {
    const sheetId = act.do === 'edit' ? act.edit.sheetId : 'sheetId' in act ? act.sheetId : news.activeId();
    try {
      const { errors } = await link.queue('act', act);
      for (const error of errors) news.fail(error);
      // The grid showed typed text at once; a refusal, or a script that stopped half-way, may have left other cells.
      if (errors.length > 0 && act.do === 'type') news.undone(sheetId);
    } catch (error) {
      news.fail(error instanceof Error ? error.message : String(error));
      news.undone(sheetId);
    }
  }
  return (acts) => {
    for (const act of acts) {
      news.before();
      void tellOne(act);
    }
  };
}

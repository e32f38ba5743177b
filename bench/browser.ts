// stub
import type { Bench } from './act.ts';
import type { BrowserFigures } from './browser-figures.ts';

export async function measureBrowser(
  _bench: Bench,
  _o: { dist: string; seed: number },
): Promise<BrowserFigures | null> {
  return null;
}

// What the menu 书香 opens, as the areas plug it in; 初始设置 is no page.

import type { Area } from '../../src/area.ts';
import { areas } from '../../src/areas.ts';

/** Names of the functions behind the menu's pages. */
export const menuPages: readonly string[] = (areas as readonly Area[])
  .flatMap(({ menu }) => menu.map((entry) => entry.function))
  .filter((name) => name !== 'setUp');

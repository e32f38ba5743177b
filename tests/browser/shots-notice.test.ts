// Mistakes on purpose: the pictures' inspection is worth having only if it notices them.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect } from '../shots/inspect.ts';
import { openBrowser } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** What is found wrong with a page of 300 px that holds this. */
async function defectsOf(content: string): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 300, height: 400 } });
  const style = 'body { margin: 0 } button { min-width: 44px; min-height: 44px }';
  await page.setContent(
    `<!doctype html><html lang="en"><title>A page</title><style>${style}</style>
    <main><h1>A page</h1>${content}</main>`,
  );
  const found = await inspect(page, { target: 44 });
  await page.close();
  return found.join('\n');
}

describe('inspecting a screen', () => {
  it.each([
    ['wider than its place', '<div style="width: 320px">wide</div>', 'horizontal overflow by 20 px'],
    [
      'cut without a tooltip',
      '<p style="width: 60px; overflow: hidden; white-space: nowrap">a long title</p>',
      'clipped text: p “a long title”',
    ],
    [
      'cut below',
      '<p style="height: 10px; overflow: hidden">first<br>second</p>',
      'clipped text: p “firstsecond”',
    ],
    [
      'chosen from a list too narrow for it',
      '<label>Column <select style="width: 60px; height: 44px"><option>A long name of a column</select></label>',
      'clipped text: select',
    ],
    [
      'pressed where another thing lies',
      '<button>One</button><button style="margin-left: -20px">Two</button>',
      'overlaps button “Two”: button “One”',
    ],
    [
      'too small to hit',
      '<button style="min-height: 0; height: 20px">Small</button>',
      'less than 44 px: button “Small”',
    ],
    ['a button without words', '<button></button>', 'missing text: button'],
    ['a programmer’s word', '<p>Due undefined</p>', '“undefined” in the text'],
    ['too pale to read', '<p style="color: #bbb; background: #fff">pale</p>', 'axe color-contrast'],
  ])('notices what is %s', async (_what, content, expected) => {
    expect(await defectsOf(content)).toContain(expected);
  });

  it('is content with a cut title that its tooltip tells whole, and with a list that scrolls', async () => {
    const cut = 'width: 60px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis';
    const scrolls = 'width: 200px; height: 50px; overflow: auto';

    expect(
      await defectsOf(
        `<p title="a long title" style="${cut}">a long title</p>
        <section tabindex="0" aria-label="Lines" style="${scrolls}">one<br>two<br>three<br>four</section>`,
      ),
    ).toBe('');
  });
});

// Every code of every paper is read back from the page as the printer gets it.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandCards, dutyBadgeCode } from '../../src/circulation/domain/command-cards.ts';
import { FINEST_MODULE_MM, QUIET_MODULES } from '../../src/prints/domain/code-grid.ts';
import { openBrowser } from '../support/browser.ts';
import {
  aPrintList,
  aPrintReader,
  chooseEveryClass,
  choosePaper,
  listed,
  measureCodes,
  openAsPaper,
  readCodes,
} from '../support/print-page.ts';
import { scan } from '../support/school-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** What a school's printer does, and what the poorest label printer does. */
const OFFICE_DPI = 300;
const POOREST_DPI = 203;

const aClassOf = (count: number, cardOf: (seat: number) => string) =>
  listed(
    aPrintList({
      classes: [{ className: '三(2)班', classCard: 'B006' }],
      readers: Array.from({ length: count }, (_, at) =>
        aPrintReader({ seatNumber: String(at + 1), name: `学生${at + 1}`, cardNumber: cardOf(at + 1) }),
      ),
    }),
  );

const numbered = (seat: number) => `R${String(seat * 7919).padStart(6, '0')}`;

/** Layouts that schools really use (FIELD 7.6), each in the class size that crowds it most. */
const schools: readonly [string, number, (seat: number) => string][] = [
  ['R and six digits, forty-five children', 45, numbered],
  ['R and six digits, sixty-five children', 65, numbered],
  ['sixteen digits, forty-five children', 45, (seat) => `34010000000000${String(seat + 9)}`],
  ['sixteen digits, thirty-six children', 36, (seat) => `34010000000000${String(seat + 9)}`],
  ['three digits, fifty children', 50, (seat) => String(seat + 100)],
  ['three letters and five digits, fifty children', 50, (seat) => `XZP${String(seat).padStart(5, '0')}`],
];

describe('reading a class sheet back', () => {
  it.each(schools)('finds each card number and the class card: %s', async (_name, count, cardOf) => {
    const page = await openAsPaper(browser, aClassOf(count, cardOf), {
      dpi: OFFICE_DPI,
      choose: chooseEveryClass,
    });

    const cards = (await readCodes(page)).filter((code) => code !== 'B006');

    expect(cards).toEqual(Array.from({ length: count }, (_, at) => cardOf(at + 1)));
    for (const { finest, quiet, height } of await measureCodes(page)) {
      expect(finest).toBeGreaterThanOrEqual(FINEST_MODULE_MM);
      expect(quiet).toBeGreaterThanOrEqual(QUIET_MODULES);
      // FIELD 7.6; a hair is lost to rounding.
      expect(height).toBeGreaterThanOrEqual(0.149);
    }
    await page.context().close();
  });

  it('finds them on the poorest printer as well', async () => {
    const page = await openAsPaper(browser, aClassOf(65, numbered), {
      dpi: POOREST_DPI,
      choose: chooseEveryClass,
    });

    expect((await readCodes(page)).filter((code) => code.startsWith('R'))).toHaveLength(65);
    await page.context().close();
  });

  it('prints no code for a card that was lost', async () => {
    const readers = [
      aPrintReader({ isCardLost: true }),
      aPrintReader({ cardNumber: 'R000002', name: '王芳' }),
    ];
    const page = await openAsPaper(browser, listed(aPrintList({ readers })), {
      dpi: OFFICE_DPI,
      choose: chooseEveryClass,
    });

    expect(await readCodes(page)).toEqual(['R000002']);
    expect(await page.locator('.codes li').first().textContent()).toContain('已挂失，待补证');
    await page.context().close();
  });

  it('says so when a number cannot be a barcode', async () => {
    const page = await openAsPaper(
      browser,
      listed(aPrintList({ readers: [aPrintReader({ cardNumber: '三班7号' })] })),
      {
        dpi: OFFICE_DPI,
        choose: chooseEveryClass,
      },
    );

    expect(await readCodes(page)).toEqual([]);
    expect(await page.locator('.codes li').textContent()).toContain('这个号不能做成条码');
    await page.context().close();
  });
});

describe('reading the desk’s own papers back', () => {
  it('finds every command', async () => {
    const page = await openAsPaper(browser, listed(aPrintList()), {
      dpi: OFFICE_DPI,
      choose: (dialog) => choosePaper(dialog, 'commandCards'),
    });

    expect(await readCodes(page)).toEqual(commandCards.map(({ code }) => code));
    await page.context().close();
  });

  it('finds the badge of each assistant and of nobody else', async () => {
    const readers = [
      aPrintReader({ cardNumber: 'R000007', readerType: 'assistant' }),
      aPrintReader({ cardNumber: 'R000008' }),
      aPrintReader({ cardNumber: 'XZP00001', readerType: 'assistant' }),
    ];
    const page = await openAsPaper(browser, listed(aPrintList({ readers })), {
      dpi: OFFICE_DPI,
      choose: (dialog) => choosePaper(dialog, 'dutyBadges'),
    });

    expect(await readCodes(page)).toEqual([dutyBadgeCode('R000007'), dutyBadgeCode('XZP00001')]);
    await page.context().close();
  });

  it('finds the box of a scanned copy', async () => {
    const page = await openAsPaper(browser, listed(aPrintList(), { T0000031: '小王子' }), {
      dpi: OFFICE_DPI,
      choose: async (dialog) => {
        await choosePaper(dialog, 'boxLabels');
        await scan(dialog, 't0000031');
        await dialog.locator('.boxes li').waitFor();
      },
    });

    expect(await readCodes(page)).toEqual(['SX-B-T0000031']);
    await page.context().close();
  });
});

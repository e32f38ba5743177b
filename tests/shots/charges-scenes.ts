// The screens of 赔偿处理 for pictures: nothing open, a list, a case, each form, opening a case, what is refused, long names.

import type { Page } from 'playwright-core';
import type { ChargesPage, ShownCharge } from '../../src/charges/domain/charge-page.ts';
import {
  aCharge,
  aChargesPage,
  aNotice,
  aPaidCharge,
  aProposal,
  chargeClass,
} from '../support/charges-page.ts';
import { aChaseClass, aChaseLoan, aChasePage } from '../support/chase-page.ts';
import { type Answering, answered, faulted, refusedWith } from '../support/page-harness.ts';
import { aPrintList, choosePaper } from '../support/print-page.ts';
import { type Language, longWords, type PageScene } from './scene.ts';

const settled = (charge: ShownCharge): ShownCharge => ({
  ...charge,
  ...{ state: 'settled', balance: 0, way: 'sameEdition', closedOn: '2026-09-28' },
  ...{ newBarcode: 'T0001234', lastEntry: 'q0mfq1a2b3settle02' },
});

const totals = {
  ...{ opened: 12, owed: 24_650, replaced: 5, mended: 2, waived: 1, paidCases: 3, paid: 6_600 },
  refunded: 2_200,
};

function full(language: Language, count = 7): ChargesPage {
  const open = Array.from({ length: count }, (_, at) => aCharge(language, at, { isBack: at === 0 }));
  const { readerName, title } = aCharge(language, 2);
  return aChargesPage(language, open, {
    lostLoans: [
      {
        ...{ loanId: 'l7f3k9q2x1ab0c', copyBarcode: 'T0000003', lostOn: '2026-09-24', title, readerName },
        className: chargeClass(language, 4),
      },
    ],
    closed: [aPaidCharge(language, 50), settled(aCharge(language, 51))],
    months: [
      { ...totals, from: '2026-09', to: '' },
      { ...totals, from: '2026-06', to: '' },
    ],
    terms: [{ ...totals, from: '2026-09-01', to: '2027-01-22' }],
  });
}

function long(language: Language, count = 40): ChargesPage {
  const { name, title } = longWords[language];
  const open = Array.from({ length: count }, (_, at) =>
    aCharge(language, at, { readerName: name, title, note: `${title} ${title}` }),
  );
  return aChargesPage(language, open, { unreadable: 2 });
}

/** Two presumed lost in the second class, one with long words. */
function chased(language: Language) {
  const { name: readerName, title } = longWords[language];
  const loans = [{}, { readerName, title }].map((part, at) =>
    aChaseLoan(language, at, { overdueDays: 46 + at, isPresumedLost: true, ...part }),
  );
  return aChasePage(language, [aChaseClass(language), aChaseClass(language, 1, { loans })]);
}

const school =
  (page: (language: Language) => ChargesPage, more: Partial<Record<string, ReturnType<Answering>>> = {}) =>
  (language: Language): Answering =>
  (name, args) => {
    const special = more[name];
    if (special) return special;
    if (name === 'charges.openPage') return answered(page(language));
    if (name === 'notices.openChase') return answered(chased(language));
    if (name === 'charges.propose') return answered(aProposal(language));
    const all = page(language).classes.flatMap(({ charges }) => charges);
    const { chargeId } = args as { chargeId?: string };
    const charge = all.find((each) => each.chargeId === chargeId) ?? aCharge(language);
    if (name === 'charges.notice') return answered(aNotice(language, charge));
    return answered({ charge: settled(charge), isRepeat: false });
  };

const scene = (name: string, answer: PageScene['answer'], arrange: PageScene['arrange']): PageScene => ({
  name: `charges-${name}`,
  file: 'charges.html',
  sizes: [{ width: 300, height: 720 }],
  answer,
  arrange,
});

const list = (page: Page) => page.locator('.list').waitFor();
const lookAt = async (page: Page, at = 0) => {
  await page.locator('button.case').nth(at).click();
  await page.locator('.step').waitFor();
};
const press = async (page: Page, way: number) => {
  await lookAt(page);
  await page.locator('.ways button').nth(5).waitFor();
  await page.locator('.ways button').nth(way).click();
  await page.locator('form.fields').waitFor();
};
const send = (page: Page) => page.locator('button[type=submit]').click();
const lookUp = async (page: Page) => {
  await page.locator('button.main').click();
  await page.keyboard.type('T0000001');
  await page.keyboard.press('Enter');
};

/** The paper, which is printed in the print dialog. */
const note = (name: string, page: (language: Language) => ChargesPage): PageScene => ({
  ...{ name: `charges-note-${name}`, file: 'print.html', sizes: [{ width: 900, height: 640 }] },
  answer: (language) => {
    const list = aPrintList({ language });
    return (call, args) => (call === 'prints.readers' ? answered(list) : school(page)(language)(call, args));
  },
  arrange: async (opened) => {
    await choosePaper(opened, 'chargeNotice');
    await opened.locator('.charges button').first().click();
    await opened.locator('.page').last().waitFor();
  },
});

export const chargesScenes: readonly PageScene[] = [
  scene(
    'empty',
    school((language) => aChargesPage(language, [])),
    list,
  ),
  scene('normal', school(full), list),
  scene('normal-open-lists', school(full), async (page) => {
    for (const summary of await page.locator('summary').all()) await summary.click();
  }),
  scene('normal-filtered', school(full), async (page) => {
    await page.locator('input[type=search]').fill('P2026-003');
  }),
  scene('empty-filter', school(full), async (page) => {
    await page.locator('input[type=search]').fill('xyz');
  }),
  scene('normal-case', school(full), async (page) => {
    await lookAt(page, 3);
    await page.locator('.ways button').nth(4).waitFor();
  }),
  scene('normal-case-back', school(full), (page) => lookAt(page, 0)),
  scene('normal-case-paid', school(full), async (page) => {
    // Presumed lost, settled lately, the totals.
    await page.locator('summary').nth(2).waitFor();
    await page.locator('summary').nth(1).click();
    await page.locator('details[open] button.case').first().click();
  }),
  scene('normal-same-edition', school(full), async (page) => {
    await press(page, 0);
    await page.locator('summary').click();
  }),
  scene('normal-newer-edition', school(full), (page) => press(page, 1)),
  scene('normal-equal-worth', school(full), (page) => press(page, 2)),
  scene('error-equal-worth', school(full), async (page) => {
    await press(page, 2);
    await page.locator('form input').nth(1).fill('abc');
    await send(page);
  }),
  scene('normal-money', school(full), (page) => press(page, 3)),
  scene('normal-found', school(full), (page) => press(page, 4)),
  scene('error-waived', school(full), async (page) => {
    await press(page, 5);
    await send(page);
  }),
  scene('normal-settled', school(full), async (page) => {
    await press(page, 0);
    await send(page);
    await page.locator('.note.settled').waitFor();
  }),
  scene(
    'error-settle',
    school(full, { 'charges.settle': refusedWith('barcodesExhausted', { pattern: 'T9' }) }),
    async (page) => {
      await press(page, 0);
      await send(page);
      await page.getByRole('alert').waitFor();
    },
  ),
  scene('normal-opening', school(full), async (page) => {
    await page.locator('button.main').click();
  }),
  scene('normal-proposal', school(full), async (page) => {
    await lookUp(page);
    await page.locator('.proposal form').waitFor();
  }),
  scene(
    'error-proposal',
    (language) =>
      school(full, {
        'charges.propose': answered(
          aProposal(language, {
            ...{ readerName: '', className: '', cardNumber: '', price: null, reckoning: null },
            findings: ['readerNeeded', 'priceNeeded'].map((code) => ({
              level: 'block',
              code,
              params: {},
            })) as never,
          }),
        ),
      })(language),
    async (page) => {
      await lookUp(page);
      await page.locator('.proposal').waitFor();
    },
  ),
  scene(
    'error-unknown',
    school(full, { 'charges.propose': refusedWith('copyNotFound', { barcode: 'T0000001' }) }),
    async (page) => {
      await lookUp(page);
      await page.getByRole('alert').waitFor();
    },
  ),
  scene(
    'error',
    () => () => faulted('tabMissing', { tab: '赔偿登记' }),
    (page) => page.getByRole('alert').waitFor(),
  ),
  note('normal', (language) => full(language, 2)),
  note('long', (language) => long(language, 2)),
  scene('long', school(long), list),
  scene('long-case', school(long), (page) => lookAt(page)),
  scene(
    'long-proposal',
    (language) => {
      const { name: readerName, title } = longWords[language];
      return school(long, { 'charges.propose': answered(aProposal(language, { readerName, title })) })(
        language,
      );
    },
    async (page) => {
      await lookUp(page);
      await page.locator('.proposal form').waitFor();
    },
  ),
];

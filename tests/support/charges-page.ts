// The page of compensation on cases that a test or a picture writes: what its server would answer.

import type { ChargeCase, OfferedWay } from '../../src/charges/domain/charge.ts';
import type {
  ChargeNotice,
  ChargeProposal,
  ChargesPage,
  ShownCharge,
} from '../../src/charges/domain/charge-page.ts';
import { reckon } from '../../src/charges/domain/reckon.ts';
import type { Language } from '../../src/i18n/language.ts';

const NAMES = { 'zh-CN': ['李明', '王芳', '赵小雨'], en: ['Li Ming', 'Wang Fang', 'Zhao Xiaoyu'] };
const TITLES = {
  'zh-CN': ['小王子', '草房子', '西游记（上册）'],
  en: ['The Little Prince', 'Grass House', 'Journey to the West, vol. 1'],
};
const NOTES = { 'zh-CN': '封面泡水，第30页撕了', en: 'Cover soaked, page 30 torn' };
const CASES: readonly ChargeCase[] = ['lost', 'damagedUnreadable', 'setVolume', 'damagedReadable'];
const WAYS: readonly OfferedWay[] = ['sameEdition', 'newerEdition', 'equalWorth', 'money'];

export const chargeClass = (language: Language, at: number): string =>
  language === 'zh-CN' ? `三(${at})班` : `Class 3(${at})`;

/** 22.00 yuan for a lost book, open since the 21st of September. */
export function aCharge(language: Language, at = 0, part: Partial<ShownCharge> = {}): ShownCharge {
  const number = String(at + 1).padStart(3, '0');
  return {
    chargeId: `hq0mfq1a2b3charge${number}x0`,
    number: `P2026-${number}`,
    state: 'open',
    case: CASES[at % CASES.length] ?? 'lost',
    title: TITLES[language][at % 3] ?? '',
    copyBarcode: `T0000${number}`,
    readerName: NAMES[language][at % 3] ?? '',
    className: chargeClass(language, 1 + Math.floor(at / 5)),
    openedOn: '2026-09-21',
    note: at % 2 === 0 ? '' : NOTES[language],
    operator: language === 'zh-CN' ? '周老师' : 'Ms Zhou',
    amount: 2200,
    balance: 2200,
    reckoning: reckon(2200, { factor: 100, fee: 0, ceiling: null }) ?? null,
    way: '',
    receipt: '',
    newBarcode: '',
    closedOn: '',
    refundUntil: '',
    lastEntry: `q0mfq1a2b3charge${number}`,
    isBack: false,
    ...part,
  };
}

/** A case that was paid on the 25th of September. */
export function aPaidCharge(language: Language, at = 0): ShownCharge {
  return aCharge(language, at, {
    ...{ state: 'settled', balance: 0, way: 'money', receipt: '2026-0815', closedOn: '2026-09-25' },
    ...{ refundUntil: '2026-10-25', lastEntry: 'q0mfq1a2b3settle01' },
  });
}

export function aChargesPage(
  language: Language,
  open: readonly ShownCharge[],
  part: Partial<ChargesPage> = {},
): ChargesPage {
  const names = [...new Set(open.map(({ className }) => className))];
  return {
    ...{ language, schoolName: '书香小学', today: '2026-09-28', allowMoney: true },
    classes: names.map((className) => ({
      className,
      charges: open.filter((each) => each.className === className),
    })),
    ...{ lostLoans: [], closed: [], months: [], terms: [] },
    balance: open.reduce((sum, { balance }) => sum + balance, 0),
    unreadable: 0,
    ...part,
  };
}

export function aNotice(
  language: Language,
  charge: ShownCharge,
  part: Partial<ChargeNotice> = {},
): ChargeNotice {
  return {
    ...{ language, schoolName: '书香小学', today: '2026-09-28', at: '2026-09-28 10:30:00', charge },
    ...{ ways: WAYS, refundDays: 30 },
    ...part,
  };
}

/** 《小王子》, out to the first of the names. */
export function aProposal(language: Language, part: Partial<ChargeProposal> = {}): ChargeProposal {
  return {
    ...{ copyBarcode: 'T0000001', title: TITLES[language][0] ?? '', case: 'lost' },
    ...{ cardNumber: 'R000001', readerName: NAMES[language][0] ?? '', className: chargeClass(language, 2) },
    ...{ loanId: 'l7f3k9q2x1ab0c', price: 2200, age: 6 },
    reckoning: reckon(2200, { factor: 100, fee: 0, ceiling: null }) ?? null,
    ...{ ways: WAYS, refundDays: 30, findings: [] },
    ...part,
  };
}

// A compensation case (赔偿): what happened to the copy, how it may be settled, and what its entries make of it.

import type { Bilingual } from '../../i18n/language.ts';
import type { CivilDay, CivilMoment } from '../../kernel/civil-day.ts';
import type { Fen } from '../../kernel/money.ts';

/** What happened (FIELD 3.3). */
export const chargeCases = {
  lost: { 'zh-CN': '遗失', en: 'Lost' },
  damagedReadable: { 'zh-CN': '污损可读', en: 'Damaged, readable' },
  damagedUnreadable: { 'zh-CN': '污损不能用', en: 'Damaged, of no use' },
  labelSpoiled: { 'zh-CN': '书标条码损坏', en: 'Label or barcode spoiled' },
  setVolume: { 'zh-CN': '成套缺册', en: 'Volume of a set' },
  periodicalIssue: { 'zh-CN': '期刊', en: 'Periodical issue' },
  rareOrReference: { 'zh-CN': '珍贵或工具书', en: 'Rare or reference' },
} as const satisfies { readonly [code: string]: Bilingual };

export type ChargeCase = keyof typeof chargeCases;

/** What a school asks for, in the order schools settle: money comes last. */
export const offeredWays = {
  mended: { 'zh-CN': '修补', en: 'Mend' },
  sameEdition: { 'zh-CN': '赔同版', en: 'Same edition' },
  newerEdition: { 'zh-CN': '赔新版', en: 'Newer edition' },
  equalWorth: { 'zh-CN': '赔等值书', en: 'Book of equal worth' },
  money: { 'zh-CN': '赔款', en: 'Money' },
} as const satisfies { readonly [code: string]: Bilingual };

export type OfferedWay = keyof typeof offeredWays;

/** How a case ended: as asked for, because the copy turned up, or without compensation. */
export const chargeWays = {
  ...offeredWays,
  found: { 'zh-CN': '找到原书', en: 'Copy found' },
  waived: { 'zh-CN': '免赔', en: 'Waived' },
} as const satisfies { readonly [code: string]: Bilingual };

export type ChargeWay = keyof typeof chargeWays;

/** What one entry of 赔偿登记 does to its case. */
export const entryKinds = {
  opened: { 'zh-CN': '待赔', en: 'Open' },
  settled: { 'zh-CN': '已结案', en: 'Settled' },
  waived: { 'zh-CN': '免赔', en: 'Waived' },
  refunded: { 'zh-CN': '已退款', en: 'Refunded' },
  reversed: { 'zh-CN': '更正', en: 'Reversed' },
} as const satisfies { readonly [code: string]: Bilingual };

export type EntryKind = keyof typeof entryKinds;

/** A row of 赔偿登记. It is written once and never again. */
export type ChargeEntry = {
  /** P2026-001: the number of the case. */
  readonly number: string;
  readonly kind: EntryKind;
  readonly className: string;
  readonly readerName: string;
  readonly title: string;
  readonly case: ChargeCase;
  /** What the entry adds to what is owed: the amount when opened, as much less when it ends. */
  readonly owed: Fen;
  readonly way: ChargeWay | null;
  /** The finance office's 票据号; '' when no money was paid. */
  readonly receipt: string;
  readonly closedOn: CivilDay | null;
  /** What the entry adds to the money the finance office holds. */
  readonly paid: Fen;
  readonly copyBarcode: string;
  /** The barcode of the copy that was given in its place; '' when none was. */
  readonly newBarcode: string;
  readonly note: string;
  /** `formatReckoning`'s text; '' on the entries after the first. */
  readonly reckoning: string;
  readonly operator: string;
  readonly at: CivilMoment;
  readonly chargeId: string;
  /** Names the entry. */
  readonly requestId: string;
  /** Of a reversal: the entry it takes back. */
  readonly undoes: string;
  readonly readerId: string;
  readonly copyId: string;
  /** '' when the copy was not on loan. */
  readonly loanId: string;
  /** Of the first entry: the copy's status until then. */
  readonly statusBefore: string;
  /** Of the first entry: days after the end in which a found copy is paid back. */
  readonly refundDays: number | null;
  /** Of a replacement: the copy as it is to stand in the Catalogue, JSON. */
  readonly newCopy: string;
};

export type ChargeState = 'open' | 'settled' | 'waived' | 'refunded' | 'reversed';

/** A case as all its entries make it. */
export type Charge = {
  readonly first: ChargeEntry;
  readonly state: ChargeState;
  /** The entry that holds now, which alone can be reversed. */
  readonly last: ChargeEntry;
  /** The settling entry of a settled or refunded case. */
  readonly settled: ChargeEntry | undefined;
  /** Σ of what its entries say is owed: the whole amount while it is open, else 0. */
  readonly balance: Fen;
  /** Σ of the money. */
  readonly paid: Fen;
};

/**
 * The cases of a register, in the order of their first entries. Whatever order a person sorted the rows into: an entry that was reversed counts for
 * nothing, and of the others each kind stands once at most.
 */
export function foldCharges(entries: readonly ChargeEntry[]): Charge[] {
  const byCase = new Map<string, ChargeEntry[]>();
  for (const entry of entries) byCase.set(entry.chargeId, [...(byCase.get(entry.chargeId) ?? []), entry]);
  return [...byCase.values()].flatMap((own) => foldCase(own) ?? []);
}

function foldCase(entries: readonly ChargeEntry[]): Charge | undefined {
  const first = entries.find(({ kind }) => kind === 'opened');
  if (!first) return undefined;
  const undone = new Set(entries.map(({ undoes }) => undoes));
  const holding = (kind: EntryKind) =>
    entries.find((each) => each.kind === kind && !undone.has(each.requestId));
  const settled = holding('settled');
  const waived = holding('waived');
  const refunded = holding('refunded');
  const sum = (of: 'owed' | 'paid') => entries.reduce((total, each) => total + each[of], 0);
  const ended = { first, settled, balance: sum('owed'), paid: sum('paid') };
  if (!holding('opened')) {
    const reversal = entries.find(({ undoes }) => undoes === first.requestId);
    return { ...ended, state: 'reversed', last: reversal ?? first };
  }
  if (refunded) return { ...ended, state: 'refunded', last: refunded };
  if (settled) return { ...ended, state: 'settled', last: settled };
  if (waived) return { ...ended, state: 'waived', last: waived };
  return { ...ended, state: 'open', last: first };
}

/** Cases in which the copy is no longer there. */
const GONE: readonly ChargeCase[] = ['lost', 'setVolume', 'periodicalIssue', 'rareOrReference'];

/** True when the copy itself is gone, which nothing can mend. */
export function isGone(chargeCase: ChargeCase): boolean {
  return GONE.includes(chargeCase);
}

const REPLACEMENTS: readonly ChargeWay[] = ['sameEdition', 'newerEdition', 'equalWorth'];

/** True when another copy takes the place of the old one. */
export function isReplacement(way: ChargeWay): boolean {
  return REPLACEMENTS.includes(way);
}

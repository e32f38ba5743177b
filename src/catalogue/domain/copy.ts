// A copy as rules see one, and how its title is written with its volume.

import type { Bilingual } from '../../i18n/language.ts';
import type { ItemType } from '../../settings/domain/reader-types.ts';

/** `onLoan` is a projection refreshed every night: what is out is known by the ledger alone (DESIGN §4.7). */
export const copyStatuses = {
  onShelf: { 'zh-CN': '在馆', en: 'On shelf' },
  onLoan: { 'zh-CN': '借出', en: 'On loan' },
  setAside: { 'zh-CN': '预留', en: 'Set aside' },
  damaged: { 'zh-CN': '待修补', en: 'Awaiting mending' },
  lost: { 'zh-CN': '遗失', en: 'Lost' },
  presumedLost: { 'zh-CN': '疑似遗失', en: 'Presumed lost' },
  missing: { 'zh-CN': '未找到', en: 'Missing' },
  withdrawn: { 'zh-CN': '注销', en: 'Withdrawn' },
} as const satisfies { readonly [code: string]: Bilingual };

export type CopyStatus = keyof typeof copyStatuses;

export type Copy = {
  readonly copyId: string;
  readonly copyBarcode: string;
  readonly title: string;
  readonly volume: string;
  readonly status: CopyStatus;
  readonly itemType: ItemType | null;
  /** Known damage; '' when none. */
  readonly condition: string;
};

/** 三国演义（上）: the title as a desk reads it out. */
export function titleWithVolume(copy: { readonly title: string; readonly volume: string }): string {
  return copy.volume === '' ? copy.title : `${copy.title}（${copy.volume}）`;
}

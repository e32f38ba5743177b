// Yuan as a person types them, made into whole fen.

import type { Fen } from '../../kernel/money.ts';

/** As much as the Catalogue takes. */
const MOST = 999_999_999;

/** `null` for an empty field, `undefined` for what is no amount of at least one fen. Takes 22, 22.5, 22.50, also in full width. */
export function readYuan(text: string): Fen | null | undefined {
  const written = text
    .normalize('NFKC')
    .replace(/。/g, '.')
    .replace(/[¥￥元\s]/g, '');
  if (written === '') return null;
  const found = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(written);
  if (!found) return undefined;
  const fen = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return fen > 0 && fen <= MOST ? fen : undefined;
}

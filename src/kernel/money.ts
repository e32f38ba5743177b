// Money in whole fen: no binary fractions, no half fen.

/** Whole fen; a tab and a page show yuan. */
export type Fen = number;

/** 22.00, 0.05, -22.00: yuan with two decimals, without a sign of the currency. */
export function formatYuan(fen: Fen): string {
  const whole = Math.abs(fen);
  const cents = String(whole % 100).padStart(2, '0');
  return `${fen < 0 ? '-' : ''}${Math.floor(whole / 100)}.${cents}`;
}

/** 1.5, 2, 0.25: a factor given in hundredths, as a person writes it. */
export function formatFactor(hundredths: number): string {
  return String(hundredths / 100);
}

/** `fen` × a factor given in hundredths (150 = 1.5), to the nearest fen, a half upwards. Neither is negative. */
export function timesHundredths(fen: Fen, hundredths: number): Fen {
  return Math.floor((fen * hundredths + 50) / 100);
}

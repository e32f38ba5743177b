// The words of compensation in English; also the shape that the other language must fill.

import { type Sentence, say } from '../../i18n/sentence.ts';
import type { FindingParams } from '../../kernel/finding.ts';
import { formatFactor, formatYuan } from '../../kernel/money.ts';
import type { ChargeCode } from '../domain/codes.ts';
import type { Reckoning } from '../domain/reckon.ts';

export type ChargesMessages = {
  readonly findings: { readonly [code in ChargeCode]: (params: FindingParams) => Sentence };
  /** How an amount was reckoned: whoever reckons it again from the sentence gets the amount. */
  readonly reckoning: (reckoning: Reckoning) => string;
};

export const en: ChargesMessages = {
  findings: {
    assistantMayNot: () =>
      say('Please call the librarian', 'Compensation is between the librarian and the reader.'),
    copyNotFound: (p) => say('No copy with this barcode', `${p.barcode ?? ''} is not in the Catalogue.`),
    readerNotFound: (p) => say('Nobody has this card', `${p.cardNumber ?? ''} is not in Readers.`),
    readerNeeded: () => say('Whose is it?', 'The copy is not on loan. Choose the reader.'),
    ruleMissing: () => say('No rule for this case', 'Compensation rules has no row that fits this copy.'),
    priceNeeded: () => say('What does the book cost?', 'The Catalogue has no price for it. Type the price.'),
    setPriceNeeded: () => say('What does the whole set cost?', 'Type the price of all its volumes together.'),
    alreadyOpen: (p) => say('There is a case already', `${p.number ?? ''} is open for this copy.`),
    chargeNotFound: () => say('This case is gone', 'Compensation has no such row. Refresh the page.'),
    chargeMovedOn: (p) => say('Something else was done meanwhile', `Look at ${p.number ?? ''} again.`),
    moneyNotAllowed: () => say('Money is not taken', 'The school has not allowed it in Settings.'),
    receiptNeeded: () => say('Which receipt?', 'Type the number of the bursar’s receipt.'),
    reasonNeeded: () => say('Why?', 'Type the reason; it is kept.'),
    mendingImpossible: () => say('What is gone cannot be mended', 'Choose another way.'),
    newTitleNeeded: () => say('Which book was given?', 'Type its title.'),
    worthNeeded: () => say('What is the given book worth?', 'Type the price printed on it.'),
    worthTooLow: (p) =>
      say('The book is worth too little', `${formatYuan(Number(p.fen ?? 0))} yuan are owed.`),
    barcodesExhausted: (p) =>
      say('No barcodes left', `The pattern ${p.pattern ?? ''} is full. Choose a longer one in Settings.`),
    nothingToRefund: () => say('Nothing to pay back', 'No money was paid in this case.'),
    refundTooLate: (p) =>
      p.until
        ? say('Too late to pay back', `It was possible until ${p.until}.`)
        : say('Too late to pay back'),
    cameBack: () => say('The copy is back', 'Settle the case as “copy found”.'),
  },
  reckoning: (reckoning) => {
    const { price, factor, product, fee, ceiling, amount } = reckoning;
    const steps = [`price ${formatYuan(price)} × ${formatFactor(factor)} = ${formatYuan(product)}`];
    if (fee > 0) steps.push(`${formatYuan(product)} + fee ${formatYuan(fee)} = ${formatYuan(product + fee)}`);
    if (ceiling !== null) steps.push(`at most ${formatYuan(ceiling)}`);
    return `${steps.join('; ')}; owed ${formatYuan(amount)} yuan`;
  },
};

// The words of compensation in Chinese.

import { say } from '../../i18n/sentence.ts';
import { formatFactor, formatYuan } from '../../kernel/money.ts';
import type { ChargesMessages } from './en.ts';

export const zhCN: ChargesMessages = {
  findings: {
    assistantMayNot: () => say('要请图书馆老师来办', '赔偿由图书馆老师和读者商量。'),
    copyNotFound: (p) => say('没有这个条码', `“馆藏”表里没有${p.barcode ?? ''}。`),
    readerNotFound: (p) => say('没有这张借书证', `“读者”表里没有${p.cardNumber ?? ''}。`),
    readerNeeded: () => say('是谁的？', '这本书没有借出，请选读者。'),
    ruleMissing: () => say('没有这种情形的规则', '“赔偿规则”里没有适合这本书的一行。'),
    priceNeeded: () => say('这本书多少钱？', '“馆藏”里没有单价，请填定价。'),
    setPriceNeeded: () => say('全套多少钱？', '请填全套书的定价。'),
    alreadyOpen: (p) => say('已经登记过赔偿', `这本书的${p.number ?? ''}还没有结案。`),
    chargeNotFound: () => say('没有找到这件赔偿', '“赔偿登记”里没有这一行，请刷新。'),
    chargeMovedOn: (p) => say('刚才已经有人处理过', `请再看一看${p.number ?? ''}。`),
    moneyNotAllowed: () => say('学校不收赔款', '“设置”里没有允许赔款。'),
    receiptNeeded: () => say('请填票据号', '财务室开的票据上的号码。'),
    reasonNeeded: () => say('请填原因', '原因会记下来。'),
    mendingImpossible: () => say('书不在了，不能修补', '请选别的处理方式。'),
    newTitleNeeded: () => say('赔的是哪本书？', '请填书名。'),
    worthNeeded: () => say('赔的书多少钱？', '请填书上的定价。'),
    worthTooLow: (p) => say('赔的书不够等值', `应赔${formatYuan(Number(p.fen ?? 0))}元。`),
    barcodesExhausted: (p) => say('条码号用完了', `号码样式${p.pattern ?? ''}已满，请在“设置”里改长一些。`),
    nothingToRefund: () => say('没有可退的钱', '这件赔偿没有收过钱。'),
    refundTooLate: (p) =>
      p.until ? say('过了退款期', `${p.until}以前才能退。`) : say('过了退款期', '按赔偿规则不退款。'),
    cameBack: () => say('书已经还回来了', '请按“找到原书”结案。'),
  },
  reckoning: ({ price, factor, product, fee, ceiling, amount }) => {
    const steps = [`单价${formatYuan(price)}元 × ${formatFactor(factor)} = ${formatYuan(product)}元`];
    if (fee > 0)
      steps.push(`${formatYuan(product)}元 + 手续费${formatYuan(fee)}元 = ${formatYuan(product + fee)}元`);
    if (ceiling !== null) steps.push(`上限${formatYuan(ceiling)}元`);
    return `${steps.join('；')}；应赔${formatYuan(amount)}元`;
  },
};

// What `npm start` prints: the address and five things to try, with numbers that work in a fresh sample.

import { type SampleFacts, sampleFacts } from './fills/sample-facts.ts';

type Facts = Pick<SampleFacts, 'liMing' | 'onShelf' | 'overdue' | 'outToAnother'>;

const zhCN = (url: string, { liMing, onShelf, overdue, outToAnother }: Facts) => [
  `书香 本地工作区：${url}`,
  '数据只在这台电脑上。按 Ctrl+C 结束，下次打开还在。',
  '',
  '可以试试：',
  `  1. 书香 ▸ 借还书，扫借书证 ${liMing.card}（${liMing.name}），再扫 ${onShelf[0]?.barcode}《${onShelf[0]?.title}》`,
  `  2. 再扫一次 ${onShelf[0]?.barcode}，书就还了；到“在借”标签页看一看`,
  `  3. 扫 ${overdue.card}（${overdue.name}），有书超期，先还才能再借；再扫 ${outToAnother.barcode}，它借在别人名下，一扫就替那位还了`,
  '  4. 在“馆藏”里排序、插一列、改列名、打字、粘贴，然后接着借还',
  '  5. 页面底部“本地操作台”：日期加一天、断网、换一个人在新窗口登录',
];

const en = (url: string, { liMing, onShelf, overdue, outToAnother }: Facts) => [
  `Shuxiang, local workspace: ${url}`,
  'Data stays on this computer. Ctrl+C ends it; next time everything is still there.',
  '',
  'Things to try:',
  `  1. 书香 ▸ Desk, scan card ${liMing.card} (${liMing.name}), then ${onShelf[0]?.barcode} "${onShelf[0]?.title}"`,
  `  2. Scan ${onShelf[0]?.barcode} again and it is returned; look at the Loans tab`,
  `  3. Scan ${overdue.card} (${overdue.name}), who must return an overdue book first; then ${outToAnother.barcode}, out to someone else: it is returned`,
  '  4. Sort the Catalogue, insert a column, rename a label, type, paste, and go on lending',
  '  5. The local desk at the foot: one day on, offline, someone else in a new window',
];

/** The text, in both languages, the workbook's first. `today` is the day of a fresh workbook. */
export function welcome(url: string, lang: 'zh-CN' | 'en', today: string): string {
  const facts = (of: 'zh-CN' | 'en') => sampleFacts({ lang: of, seed: 7, today });
  const texts = [zhCN(url, facts(lang)), en(url, facts(lang))];
  const [first = [], second = []] = lang === 'zh-CN' ? texts : texts.reverse();
  return `\n${[...first, '', ...second].join('\n')}\n\n`;
}

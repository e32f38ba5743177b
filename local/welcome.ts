// What `npm start` prints: the address and five things to try, with numbers that work in a fresh sample.

import { type SampleFacts, sampleFacts } from './fills/sample-facts.ts';

type Facts = Pick<SampleFacts, 'liMing' | 'onShelf' | 'overdue' | 'outToAnother'>;

const zhCN = (url: string, facts: Facts | null) => [
  `书香 本地工作区：${url}`,
  '数据只在这台电脑上。按 Ctrl+C 结束，下次打开还在。',
  '',
  '可以试试：',
  ...numbered([
    ...(facts ? scansZh(facts) : []),
    '在“馆藏”里排序、插一列、改列名、打字、粘贴，然后接着借还',
    '页面底部“本地操作台”：日期加一天、断网、换一个人在新窗口登录',
  ]),
];

const scansZh = ({ liMing, onShelf: [copy], overdue, outToAnother }: Facts) => [
  `书香 ▸ 借还书，扫借书证 ${liMing.card}（${liMing.name}），再扫 ${copy?.barcode}《${copy?.title}》`,
  `过几秒再扫一次 ${copy?.barcode}，书就还了；到“在借”标签页看一看`,
  `扫 ${overdue.card}（${overdue.name}），名下有书超期，先还才能再借；再扫 ${outToAnother.barcode}，它借在别人名下，一扫就还了`,
];

const en = (url: string, facts: Facts | null) => [
  `Shuxiang, local workspace: ${url}`,
  'Data stays on this computer. Ctrl+C ends it; next time everything is still there.',
  '',
  'Things to try:',
  ...numbered([
    ...(facts ? scansEn(facts) : []),
    'Sort the Catalogue, insert a column, rename a label, type, paste, and go on lending',
    'The local desk at the foot: one day on, offline, someone else in a new window',
  ]),
];

const scansEn = ({ liMing, onShelf: [copy], overdue, outToAnother }: Facts) => [
  `书香 ▸ Desk, scan card ${liMing.card} (${liMing.name}), then ${copy?.barcode} "${copy?.title}"`,
  `A few seconds later scan ${copy?.barcode} again and it is returned; look at the Loans tab`,
  `Scan ${overdue.card} (${overdue.name}), who must return an overdue book first; then ${outToAnother.barcode}, out to someone else: it is returned`,
];

const numbered = (lines: readonly string[]) => lines.map((line, i) => `  ${i + 1}. ${line}`);

/** The text, in both languages, the workbook's first. `sampleDay` is the day of a fresh sample; null: it is no sample. */
export function welcome(url: string, lang: 'zh-CN' | 'en', sampleDay: string | null): string {
  const facts = sampleDay === null ? null : sampleFacts({ lang, seed: 7, today: sampleDay });
  const texts = [zhCN(url, facts), en(url, facts)];
  const [first = [], second = []] = lang === 'zh-CN' ? texts : texts.reverse();
  return `\n${[...first, '', ...second].join('\n')}\n\n`;
}

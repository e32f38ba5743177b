// What `npm start` prints: the address and a few things to try, with numbers that work in a fresh sample.

import { type SampleFacts, sampleFacts } from './fills/sample-facts.ts';

type Facts = Pick<SampleFacts, 'liMing' | 'namesakes' | 'assistant' | 'onShelf' | 'overdue' | 'outToAnother'>;

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

const scansZh = ({ liMing, namesakes, assistant, onShelf: [copy], overdue, outToAnother }: Facts) => [
  `书香 ▸ 借还书，扫借书证 ${liMing.card}（${liMing.name}），再扫 ${copy?.barcode}《${copy?.title}》；按 F8，就撤销了`,
  `扫 ${overdue.card}（${overdue.name}），名下有书超期，先还才能再借；再扫 ${outToAnother.barcode}，它借在别人名下，先还了，再问要不要借给${overdue.name}`,
  `点“没带证，查姓名”，打“${namesakes[0]?.name}”：${namesakes.length}个人同名，看班级和座号`,
  `书香 ▸ 小管理员值班，扫上岗证 SX-D-${assistant.card}（${assistant.name}），再借、再还；点“交回给老师”`,
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

const scansEn = ({ liMing, namesakes, assistant, onShelf: [copy], overdue, outToAnother }: Facts) => [
  `书香 ▸ Desk, scan card ${liMing.card} (${liMing.name}), then ${copy?.barcode} "${copy?.title}"; F8 takes it back`,
  `Scan ${overdue.card} (${overdue.name}), who must return an overdue book first; then ${outToAnother.barcode}, out to someone else: it is returned, and the desk asks whether ${overdue.name} is to have it`,
  `"No card: by name", type "${namesakes[0]?.name}": ${namesakes.length} of one name, told apart by class and seat`,
  `书香 ▸ Assistants at the desk, scan the badge SX-D-${assistant.card} (${assistant.name}), lend and return; "Back to the librarian"`,
];

const numbered = (lines: readonly string[]) => lines.map((line, i) => `  ${i + 1}. ${line}`);

/** The text, in both languages, the workbook's first. `sampleDay` is the day of a fresh sample; null: it is no sample. */
export function welcome(url: string, lang: 'zh-CN' | 'en', sampleDay: string | null): string {
  const facts = sampleDay === null ? null : sampleFacts({ lang, seed: 7, today: sampleDay });
  const texts = [zhCN(url, facts), en(url, facts)];
  const [first = [], second = []] = lang === 'zh-CN' ? texts : texts.reverse();
  return `\n${[...first, '', ...second].join('\n')}\n\n`;
}

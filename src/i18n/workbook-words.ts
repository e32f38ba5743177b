// The few words the workbook itself speaks: the menu's name, windows, the cover, the end of the set-up.

import type { Language } from './language.ts';

type WorkbookWords = {
  readonly product: string;
  readonly home: string;
  readonly deskTitle: string;
  readonly assistantDeskTitle: string;
  readonly importTitle: string;
  readonly printTitle: string;
  readonly chaseTitle: string;
  readonly chargesTitle: string;
  readonly dueMovesTitle: string;
  readonly dataCheckTitle: string;
  readonly setUpDone: string;
  readonly keyRowProtection: string;
  readonly idColumnProtection: string;
};

export const workbookWords: { readonly [language in Language]: WorkbookWords } = {
  'zh-CN': {
    product: '书香',
    home: '首页',
    deskTitle: '借还书',
    assistantDeskTitle: '小管理员值班',
    importTitle: '导入',
    printTitle: '打印',
    chaseTitle: '超期催还',
    chargesTitle: '赔偿处理',
    dueMovesTitle: '校历改期',
    dataCheckTitle: '数据检查',
    setUpDone: '初始设置完成，可以开始使用了。',
    keyRowProtection: '书香：列的内部名称，请勿改动',
    idColumnProtection: '书香：内部编号，请勿改动',
  },
  en: {
    product: '书香',
    home: 'Home',
    deskTitle: 'Desk',
    assistantDeskTitle: 'Assistants at the desk',
    importTitle: 'Import',
    printTitle: 'Print',
    chaseTitle: 'Chase overdue loans',
    chargesTitle: 'Compensation',
    dueMovesTitle: 'Move due days',
    dataCheckTitle: 'Data check',
    setUpDone: 'Set up. You can begin.',
    keyRowProtection: '书香: names of the columns, please leave as they are',
    idColumnProtection: '书香: internal numbers, please leave as they are',
  },
};

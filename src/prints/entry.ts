// What the prints plug into the product: one page, which only looks.

import * as v from 'valibot';
import { type Area, defineCall } from '../area.ts';
import { clearing } from './usecases/clearing.ts';
import { printReaders } from './usecases/print-readers.ts';
import { titleOf, titleOfInput } from './usecases/title-of.ts';

export const prints = {
  name: 'prints',
  tables: [],
  findings: {},
  queries: {
    readers: defineCall({ input: v.strictObject({}), example: {}, run: printReaders }),
    titleOf: defineCall({ input: titleOfInput, example: { copyBarcode: 'T0000001' }, run: titleOf }),
    clearing: defineCall({ input: v.strictObject({}), example: {}, run: clearing }),
  },
  commands: {},
  menu: [{ label: { 'zh-CN': '打印', en: 'Print' }, function: 'openPrint' }],
  nightly: [],
} as const satisfies Area;

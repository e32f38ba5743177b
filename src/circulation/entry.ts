// What lending and taking back plug into the product.

import * as v from 'valibot';
import { type Area, defineCall } from '../area.ts';
import { circulationFindings } from './domain/codes.ts';
import { basketTable, inRoomUseTable, loanHistoryTable, loansTable } from './tables.ts';
import { basket } from './usecases/basket.ts';
import { checkLedger } from './usecases/check-ledger.ts';
import { checkPin, checkPinInput } from './usecases/check-pin.ts';
import { copyCondition, copyConditionInput } from './usecases/copy-condition.ts';
import { moveDueDays, moveDueDaysInput } from './usecases/move-due-days.ts';
import { indexCopies, indexReaders, openDesk, sliceInput } from './usecases/open-desk.ts';
import { previewDueMoves } from './usecases/preview-due-moves.ts';
import { readerHistory, readerHistoryInput } from './usecases/reader-history.ts';
import { readerPage, readerPageInput } from './usecases/reader-page.ts';
import { record, recordOne } from './usecases/record.ts';
import { recordInput, singleActInput } from './usecases/record-input.ts';
import { settleBasket, settleBasketInput } from './usecases/settle-basket.ts';
import { shelving } from './usecases/shelving.ts';
import { sweep } from './usecases/sweep.ts';
import { titleCopies, titleCopiesInput } from './usecases/title-copies.ts';

export const circulation = {
  name: 'circulation',
  tables: [loansTable, loanHistoryTable, basketTable, inRoomUseTable],
  findings: circulationFindings,
  queries: {
    openDesk: defineCall({ input: v.strictObject({}), example: {}, run: openDesk }),
    indexReaders: defineCall({ input: sliceInput, example: { fromRow: 3, rows: 1000 }, run: indexReaders }),
    indexCopies: defineCall({ input: sliceInput, example: { fromRow: 3, rows: 1000 }, run: indexCopies }),
    readerPage: defineCall({
      input: readerPageInput,
      example: { cardNumber: 'R000001', role: 'librarian' },
      run: readerPage,
    }),
    readerHistory: defineCall({
      input: readerHistoryInput,
      example: { cardNumber: 'R000001', role: 'librarian', skip: 0 },
      run: readerHistory,
    }),
    shelving: defineCall({ input: v.strictObject({}), example: {}, run: shelving }),
    basket: defineCall({ input: v.strictObject({}), example: {}, run: basket }),
    titleCopies: defineCall({
      input: titleCopiesInput,
      example: { copyBarcode: 'T0000001' },
      run: titleCopies,
    }),
    copyCondition: defineCall({
      input: copyConditionInput,
      example: { copyBarcode: 'T0000001' },
      run: copyCondition,
    }),
    checkPin: defineCall({ input: checkPinInput, example: { pin: '' }, run: checkPin }),
    previewDueMoves: defineCall({ input: v.strictObject({}), example: {}, run: previewDueMoves }),
  },
  commands: {
    record: defineCall({
      input: recordInput,
      example: {
        acts: [
          { act: 'scan', requestId: 'q0mfq1a2b3record01', copyBarcode: 'T0000001', cardNumber: 'R000001' },
        ],
        operator: '',
        role: 'librarian',
      },
      run: record,
    }),
    lend: defineCall({
      input: singleActInput,
      example: {
        requestId: 'q0mfq1a2b3lend0001',
        copyBarcode: 'T0000001',
        cardNumber: 'R000001',
        operator: '',
        role: 'librarian',
      },
      run: recordOne('lend'),
    }),
    takeBack: defineCall({
      input: singleActInput,
      example: {
        requestId: 'q0mfq1a2b3takebk01',
        copyBarcode: 'T0000001',
        cardNumber: '',
        operator: '',
        role: 'librarian',
      },
      run: recordOne('takeBack'),
    }),
    settleBasket: defineCall({
      input: settleBasketInput,
      example: {
        requestId: 'q0mfq1a2b3settle01',
        of: 'q0mfq1a2b3record01',
        note: '',
        operator: '',
        role: 'librarian',
      },
      run: settleBasket,
    }),
    moveDueDays: defineCall({
      input: moveDueDaysInput,
      example: {
        requestId: 'q0mfq1a2b3movedue1',
        moves: [{ loanId: 'l7f3k9q2x1ab0c', from: '2026-10-12', to: '2026-10-13' }],
        operator: '',
        role: 'librarian',
      },
      run: moveDueDays,
    }),
  },
  menu: [
    { label: { 'zh-CN': '借还书', en: 'Desk' }, function: 'openDesk' },
    { label: { 'zh-CN': '借还书（大窗口）', en: 'Desk (large window)' }, function: 'openLargeDesk' },
    { label: { 'zh-CN': '小管理员值班', en: 'Assistants at the desk' }, function: 'openAssistantDesk' },
    { label: { 'zh-CN': '补录借还', en: 'Enter afterwards' }, function: 'openEnterAfterwards' },
    { label: { 'zh-CN': '挂失补证', en: 'Replace a card' }, function: 'openReplaceCard' },
    { label: { 'zh-CN': '校历改期', en: 'Move due days' }, function: 'openDueMoves' },
  ],
  nightly: [
    { name: 'checkLedger', run: checkLedger },
    { name: 'sweep', run: sweep },
  ],
} as const satisfies Area;

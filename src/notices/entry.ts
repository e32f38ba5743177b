// What chasing overdue loans plugs into the product.

import * as v from 'valibot';
import { type Area, defineCall } from '../area.ts';
import { noticeFindings } from './domain/codes.ts';
import { chaseLogTable, chaseSettingsTable, noticeClaimsTable } from './tables.ts';
import { health, healthInput } from './usecases/health.ts';
import { log } from './usecases/log.ts';
import {
  classTextInput,
  logInput,
  previewStageInput,
  readerLogInput,
  saveStageInput,
  settlePerhapsInput,
  slipsInput,
} from './usecases/notice-input.ts';
import { openChase } from './usecases/open-chase.ts';
import { copyClassText, slips } from './usecases/papers.ts';
import { previewStage } from './usecases/preview-stage.ts';
import { readerLog } from './usecases/reader-log.ts';
import { runNotices } from './usecases/run-notices.ts';
import { saveStage } from './usecases/save-stage.ts';
import { sendNow, sendNowInput } from './usecases/send-now.ts';
import { settlePerhaps } from './usecases/settle-perhaps.ts';
import { takeOver, takeOverInput } from './usecases/take-over.ts';
import { completeStages, writeFirstStages } from './usecases/write-first-stages.ts';

const stage = {
  stageId: 's-slip',
  name: '催还单',
  schoolDays: 7,
  to: 'reader',
  by: 'slip',
  isOn: true,
  words: '{姓名}同学：{书名}{应还日期}就该还了，请带来还。',
} as const;

export const notices = {
  name: 'notices',
  tables: [chaseSettingsTable, chaseLogTable, noticeClaimsTable],
  findings: noticeFindings,
  queries: {
    openChase: defineCall({ input: v.strictObject({}), example: {}, run: openChase }),
    classText: defineCall({ input: classTextInput, example: { classId: '2024-2' }, run: copyClassText }),
    slips: defineCall({ input: slipsInput, example: { classIds: ['2024-2'] }, run: slips }),
    previewStage: defineCall({ input: previewStageInput, example: { stage }, run: previewStage }),
    readerLog: defineCall({
      input: readerLogInput,
      example: { cardNumber: 'R000001', role: 'librarian' },
      run: readerLog,
    }),
    health: defineCall({ input: healthInput, example: {}, run: health }),
  },
  commands: {
    log: defineCall({
      input: logInput,
      example: {
        requestId: 'q0mfq1a2b3chase001',
        loanKeys: ['l7f3k9q2x1ab0c@2026-10-12'],
        by: 'text',
        result: 'copied',
        to: '',
        promisedOn: '',
        note: '',
        operator: '',
        role: 'librarian',
      },
      run: log,
    }),
    settlePerhaps: defineCall({
      input: settlePerhapsInput,
      example: {
        requestId: 'q0mfq1a2b3perhaps1',
        noticeKey: 'class:2024-2:2026-10-13',
        wasSent: true,
        operator: '',
        role: 'librarian',
      },
      run: settlePerhaps,
    }),
    saveStage: defineCall({
      input: saveStageInput,
      example: { requestId: 'q0mfq1a2b3stage001', stage, operator: '', role: 'librarian' },
      run: saveStage,
    }),
    sendNow: defineCall({
      input: sendNowInput,
      example: { requestId: 'q0mfq1a2b3sendnow1', most: 10, operator: '', role: 'librarian' },
      run: sendNow,
      locksItself: true,
    }),
    takeOver: defineCall({
      input: takeOverInput,
      example: { requestId: 'q0mfq1a2b3takeovr1', ownerName: '周老师', role: 'librarian' },
      run: takeOver,
    }),
  },
  menu: [{ label: { 'zh-CN': '超期催还', en: 'Chase overdue loans' }, function: 'openChase' }],
  nightly: [
    { name: 'writeFirstStages', run: writeFirstStages, atSetUp: true },
    { name: 'completeStages', run: completeStages, atSetUp: true },
  ],
  daily: [{ name: 'runNotices', run: runNotices }],
} as const satisfies Area;

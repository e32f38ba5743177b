// What compensation plugs into the product.

import * as v from 'valibot';
import { type Area, defineCall } from '../area.ts';
import { chargeFindings } from './domain/codes.ts';
import { chargeRulesTable, chargesTable } from './tables.ts';
import {
  noticeInput,
  ofReaderInput,
  openInput,
  proposeInput,
  refundInput,
  reverseInput,
  settleInput,
} from './usecases/charge-input.ts';
import { finishCharges } from './usecases/finish-charges.ts';
import { notice } from './usecases/notice.ts';
import { ofReader } from './usecases/of-reader.ts';
import { openCharge } from './usecases/open-charge.ts';
import { openPage } from './usecases/open-page.ts';
import { propose } from './usecases/propose.ts';
import { refundCharge } from './usecases/refund-charge.ts';
import { reverseCharge } from './usecases/reverse-charge.ts';
import { settleCharge } from './usecases/settle-charge.ts';
import { writeFirstRules } from './usecases/write-first-rules.ts';

const chargeId = 'hq0mfq1a2b3charge01x0';
const what = {
  copyBarcode: 'T0000001',
  case: 'lost',
  cardNumber: 'R000001',
  loanId: '',
  price: null,
} as const;
const asked = { operator: '', role: 'librarian' } as const;

export const charges = {
  name: 'charges',
  tables: [chargesTable, chargeRulesTable],
  findings: chargeFindings,
  queries: {
    openPage: defineCall({ input: v.strictObject({}), example: {}, run: openPage }),
    propose: defineCall({ input: proposeInput, example: what, run: propose }),
    ofReader: defineCall({
      input: ofReaderInput,
      example: { cardNumber: 'R000001', role: 'librarian' },
      run: ofReader,
    }),
    notice: defineCall({ input: noticeInput, example: { chargeId }, run: notice }),
  },
  commands: {
    open: defineCall({
      input: openInput,
      example: { requestId: 'q0mfq1a2b3charge01', ...what, note: '', ...asked },
      run: openCharge,
    }),
    settle: defineCall({
      input: settleInput,
      example: {
        requestId: 'q0mfq1a2b3settle01',
        chargeId,
        way: 'sameEdition',
        receipt: '',
        reason: '',
        ...asked,
      },
      run: settleCharge,
    }),
    refund: defineCall({
      input: refundInput,
      example: { requestId: 'q0mfq1a2b3refund01', chargeId, receipt: '', ...asked },
      run: refundCharge,
    }),
    reverse: defineCall({
      input: reverseInput,
      example: {
        requestId: 'q0mfq1a2b3revers01',
        chargeId,
        entry: 'q0mfq1a2b3charge01',
        reason: '记错了读者',
        ...asked,
      },
      run: reverseCharge,
    }),
  },
  menu: [{ label: { 'zh-CN': '赔偿处理', en: 'Compensation' }, function: 'openCharges' }],
  nightly: [
    { name: 'writeFirstRules', run: writeFirstRules, atSetUp: true },
    { name: 'finishCharges', run: finishCharges, comesFirst: true },
  ],
} as const satisfies Area;

// What a stop may leave of an act that has no ledger to tell of it, or that wrote something before its ledger; each an honest gap.

import { copies } from '../../tests/support/small-school.ts';
import { nameOfSwept, type Swept } from '../acts/swept.ts';
import type { Options } from './sweep.ts';

type Half = Pick<Options, 'parts' | 'isInSteps' | 'blur'>;

const inSteps: Half = { isInSteps: true };
const nothing: Swept['send'] = (school) => school.librarian.call('onEdit', [], 'edit');

/** 停借至 alone, on the first row of 读者. */
const stopLiMing: Swept['send'] = (school) => {
  school.librarian.type(school.tabs.readers, 'I3', [['2026-10-28']]);
  return nothing(school, '');
};

const sendLateReturn: Swept['send'] = (school, requestId, by) => {
  const act = { act: 'takeBack', requestId, copyBarcode: copies.littlePrince, cardNumber: '' };
  return school.send('circulation.record', { acts: [act], operator: '周老师' }, by);
};

const halves: { readonly [name: string]: Half } = {
  // The reason is the page's to send again; the findings it outweighed are known to the first try alone. Left to the night, the loan stands without a reason.
  'circulation.record: lend for a reason, in spite of a rule': {
    isInSteps: true,
    blur: (line) => line.replace(/ \[inRoomOnly\]/, ''),
  },
  // 停借至 is written before the return: the other way round a stop would lose it for good.
  'circulation.record: take back late, which stops the reader': {
    isInSteps: true,
    parts: [nothing, stopLiMing, sendLateReturn],
  },
  // The line of a damage sent again finds the damage already noted; left to the night, the copy may be noted and not set aside.
  'circulation.record: report damage': {
    isInSteps: true,
    blur: (line) => line.replace(/(登记污损 .*) ¦ [^¦]* ¦ ([^¦]*)$/, '$1 ¦ $2'),
    parts: [
      nothing,
      (school, requestId, by) => {
        const act = { act: 'reportDamage', requestId, copyBarcode: copies.littlePrince, note: '封面破' };
        return school.send('circulation.record', { acts: [act], operator: '周老师' }, by);
      },
      (school, requestId, by) => {
        const act = {
          act: 'reportDamage',
          requestId,
          copyBarcode: copies.littlePrince,
          note: '封面破',
          needsMending: true,
        };
        return school.send('circulation.record', { acts: [act], operator: '周老师' }, by);
      },
    ],
  },
  'circulation.settleBasket': inSteps,
  'readers.reportCardLost': inSteps,
  'readers.replaceCard': inSteps,
  'catalogue.replaceBarcode': inSteps,
  'readers.importReaders': inSteps,
  'catalogue.importCopies': inSteps,
};

export function halfOf(swept: Swept): Half {
  return halves[nameOfSwept(swept)] ?? {};
}

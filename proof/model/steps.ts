// What may happen in a school, one step each, drawn by chance so that a failing history shrinks to the few steps that matter.

import fc from 'fast-check';
import type { Stop } from '../../local/contract.ts';
import type { TabKey } from '../../local/read-tab.ts';

/** Copies and readers are counted from 0 and around again, so that a step means the same when others are left out. */
export type Wish =
  | {
      readonly act: 'lend' | 'takeBack' | 'scan';
      readonly copy: number;
      readonly label: 'now' | 'replaced' | 'unknown' | 'isbn';
      readonly reader: number;
      readonly card: 'now' | 'replaced' | 'unknown' | 'nobody';
      /** 补录: so many days ago; −1 is tomorrow; null today. */
      readonly daysAgo: number | null;
      readonly agrees: boolean;
      readonly overrides: boolean;
    }
  | { readonly act: 'renew'; readonly copy: number; readonly overrides: boolean }
  | { readonly act: 'claimReturned' | 'reportLost'; readonly copy: number }
  | { readonly act: 'correctReader'; readonly copy: number; readonly reader: number }
  | { readonly act: 'undo'; readonly ago: number }
  | {
      readonly act: 'reportDamage';
      readonly copy: number;
      readonly note: string;
      readonly needsMending: boolean;
    }
  | { readonly act: 'flag'; readonly copy: number }
  | { readonly act: 'readInRoom'; readonly count: number }
  /** A request sent before, as it was sent. */
  | { readonly act: 'again'; readonly ago: number };

/** 0 and 2 are librarians, 1 is an assistant's. */
export type Desk = 0 | 1 | 2;

export type DeskCall = { readonly desk: Desk; readonly wishes: readonly Wish[]; readonly withHints: boolean };

export type Hand =
  | { readonly hand: 'sort'; readonly tab: TabKey; readonly column: number; readonly ascending: boolean }
  | { readonly hand: 'insertRow' | 'insertColumn'; readonly tab: TabKey; readonly at: number }
  | { readonly hand: 'deleteBlankRow' | 'filter'; readonly tab: TabKey }
  | { readonly hand: 'renameTab'; readonly tab: TabKey; readonly name: string };

/** Just before the `at`-th service call of a run. */
export type Trouble =
  | { readonly kind: 'none' }
  | { readonly kind: 'stop'; readonly at: number; readonly stop: Stop['stop']; readonly sentAgain: boolean }
  | { readonly kind: 'desk'; readonly at: number; readonly other: DeskCall }
  | { readonly kind: 'hand'; readonly at: number; readonly hand: Hand };

export type Step =
  | { readonly do: 'call'; readonly call: DeskCall; readonly trouble: Trouble }
  | {
      readonly do: 'office';
      readonly what: 'replaceCard' | 'reportCardLost' | 'replaceBarcode' | 'importReader' | 'importCopy';
      readonly of: number;
      readonly trouble: Exclude<Trouble, { kind: 'desk' }>;
    }
  | { readonly do: 'hand'; readonly hand: Hand; readonly undone: boolean }
  | {
      readonly do: 'reader';
      readonly of: number;
      readonly key: 'name' | 'note' | 'status' | 'stoppedUntil';
      readonly pick: number;
    }
  | { readonly do: 'copyStatus'; readonly of: number; readonly pick: number }
  | { readonly do: 'deleteLoanRow'; readonly copy: number }
  | {
      readonly do: 'setting';
      readonly key: 'overdueBlocks' | 'graceDays' | 'clearDays' | 'holidayDueDay' | 'assistantExtra';
      readonly pick: number;
    }
  | {
      readonly do: 'policy';
      readonly row: number;
      readonly key: 'maxLoans' | 'loanDays' | 'renewals' | 'renewalDays' | 'stopFactor' | 'holidayLoans';
      readonly value: number;
    }
  | {
      readonly do: 'calendar';
      readonly kind: number;
      readonly inDays: number;
      readonly length: number;
      readonly dueIn: number;
    }
  | { readonly do: 'forgetCalendarRow'; readonly which: number }
  | { readonly do: 'minutes' | 'days' | 'daysAway'; readonly count: number }
  | { readonly do: 'night' | 'setUp'; readonly trouble: Exclude<Trouble, { kind: 'desk' }> }
  | { readonly do: 'check' | 'reopen' }
  | { readonly do: 'page'; readonly reader: number };

/** Later than the last call of most acts; beyond it nothing happens. */
const LAST_CALL = 60;

const copy = fc.nat(9);
const reader = fc.nat(7);
const desk = fc.constantFrom<Desk>(0, 1, 2);
const rarely = fc.boolean().chain((one) => (one ? fc.boolean() : fc.constant(false)));
const at = fc.integer({ min: 1, max: LAST_CALL });

const scanned: fc.Arbitrary<Wish> = fc.record({
  act: fc.constantFrom('lend', 'scan', 'takeBack'),
  copy,
  label: often('now', 12, 'replaced', 'unknown', 'isbn'),
  reader,
  card: often('now', 12, 'nobody', 'replaced', 'unknown'),
  daysAgo: fc.oneof(
    { weight: 12, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: fc.integer({ min: -1, max: 20 }) },
    { weight: 1, arbitrary: fc.constant(61) },
  ),
  agrees: rarely,
  overrides: rarely,
});

const wish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 14, arbitrary: scanned },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('renew' as const), copy, overrides: rarely }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constantFrom('claimReturned', 'reportLost'), copy }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('correctReader' as const), copy, reader }) },
  { weight: 5, arbitrary: fc.record({ act: fc.constant('undo' as const), ago: fc.nat(4) }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('again' as const), ago: fc.nat(6) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('reportDamage' as const),
      copy,
      note: fc.constantFrom('封面破', '缺第12页'),
      needsMending: rarely,
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('flag' as const), copy }) },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant('readInRoom' as const), count: fc.integer({ min: 1, max: 45 }) }),
  },
);

const deskCall: fc.Arbitrary<DeskCall> = fc.record({
  desk,
  wishes: fc.array(wish, { minLength: 1, maxLength: 4 }),
  withHints: fc.boolean(),
});

const tab = fc.constantFrom<TabKey>(
  'loans',
  'readers',
  'catalogue',
  'journal',
  'loanHistory',
  'loanPolicies',
  'calendar',
  'settings',
  'basket',
  'classes',
);

const hand: fc.Arbitrary<Hand> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      hand: fc.constant('sort' as const),
      tab,
      column: fc.integer({ min: 1, max: 12 }),
      ascending: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      hand: fc.constant('insertRow' as const),
      tab,
      at: fc.integer({ min: 3, max: 9 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ hand: fc.constant('deleteBlankRow' as const), tab }) },
  {
    weight: 1,
    arbitrary: fc.record({
      hand: fc.constant('insertColumn' as const),
      tab,
      at: fc.integer({ min: 1, max: 12 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      hand: fc.constant('renameTab' as const),
      tab,
      name: fc.constantFrom('我的表', '三班', 'Loans'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ hand: fc.constant('filter' as const), tab }) },
);

const none = fc.constant({ kind: 'none' } as const);
const stopped = fc.record({
  kind: fc.constant('stop' as const),
  at,
  stop: fc.constantFrom('throw', 'appliedThenThrow', 'kill'),
  sentAgain: fc.boolean(),
});
/** A column inserted between a write and its commit shifts it (docs/decisions/0003): proof/races tells those calls from the others. */
const handled = fc.record({
  kind: fc.constant('hand' as const),
  at,
  hand: hand.filter((each) => each.hand !== 'insertColumn'),
});
const alone = fc.oneof(
  { weight: 4, arbitrary: none },
  { weight: 2, arbitrary: stopped },
  { weight: 1, arbitrary: handled },
);
const trouble: fc.Arbitrary<Trouble> = fc.oneof(
  { weight: 10, arbitrary: none },
  { weight: 4, arbitrary: stopped },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('desk' as const), at, other: deskCall }) },
  { weight: 2, arbitrary: handled },
);

/** One step; simpler kinds first, for a history shrinks towards them. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 30, arbitrary: fc.record({ do: fc.constant('call' as const), call: deskCall, trouble }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('minutes' as const), count: fc.integer({ min: 1, max: 120 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('days' as const), count: fc.integer({ min: 1, max: 3 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('daysAway' as const), count: fc.integer({ min: 1, max: 20 }) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('night' as const), trouble: alone }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('setUp' as const), trouble: alone }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('check', 'reopen') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('page' as const), reader }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('hand' as const), hand, undone: rarely }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('office' as const),
      what: fc.constantFrom('replaceCard', 'reportCardLost', 'replaceBarcode', 'importReader', 'importCopy'),
      of: fc.nat(9),
      trouble: alone,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('reader' as const),
      of: reader,
      key: fc.constantFrom('name', 'note', 'status', 'stoppedUntil'),
      pick: fc.nat(5),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('copyStatus' as const), of: copy, pick: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('deleteLoanRow' as const), copy }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('setting' as const),
      key: fc.constantFrom('overdueBlocks', 'graceDays', 'clearDays', 'holidayDueDay', 'assistantExtra'),
      pick: fc.nat(3),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('policy' as const),
      row: fc.nat(5),
      key: fc.constantFrom('maxLoans', 'loanDays', 'renewals', 'renewalDays', 'stopFactor', 'holidayLoans'),
      value: fc.nat(5),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('calendar' as const),
      kind: fc.nat(5),
      inDays: fc.integer({ min: -10, max: 30 }),
      length: fc.nat(20),
      dueIn: fc.nat(60),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('forgetCalendarRow' as const), which: fc.nat(5) }) },
);

function often<Value>(usual: Value, weight: number, ...others: Value[]): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight, arbitrary: fc.constant(usual) },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
  );
}

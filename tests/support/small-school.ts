// A school small enough to be known by heart, made by the product itself: set up, imported, lent from — all through `dist/`.

import { onTestFinished } from 'vitest';
import type { Json, Options, Person, Result, Workspace } from '../../local/contract.ts';
import { freshRequestId } from '../../local/fresh-request-id.ts';
import type { TabKey } from '../../local/read-tab.ts';
import { openWorkspace } from '../../local/workspace.ts';
import type { CopyDraft } from '../../src/catalogue/domain/import-copies.ts';
import type { ActResult, DeskAct, Role } from '../../src/circulation/domain/desk.ts';
import type { Envelope } from '../../src/dispatch.ts';
import type { ReaderDraft } from '../../src/readers/domain/import-readers.ts';
import { dist, patchedDist } from './dist.ts';
import { type KeyedRow, keyedRows, sheetOf, type TabIds, tabIdsOf } from './rows-by-key.ts';

/** Monday, term time; the sheet's wall clock. */
export const MORNING = '2026-09-28T08:00:00';
/** 14 days after it, a Monday too. */
export const DUE = '2026-10-12';

/** Rows each tab keeps; it grows by itself when they are full. */
const ROWS = 60;

/** Everybody with a card. Li Ming and Wang Fang are in Three-2. */
export const cards = {
  liMing: 'R000001',
  wangFang: 'R000002',
  teacher: 'J00001',
  cardLost: 'R000003',
  suspended: 'R000004',
  left: 'R000005',
} as const;

/** Barcodes of the copies. */
export const copies = {
  littlePrince: 'T0000001',
  grassHouse: 'T0000002',
  journeyOne: 'T0000003',
  journeyTwo: 'T0000004',
  reunion: 'T0000005',
  whys: 'T0000006',
  dictionary: 'T0000007',
  lost: 'T0000008',
} as const;

export function copyDraft(part: Partial<CopyDraft> = {}): CopyDraft {
  return {
    copyBarcode: '',
    title: '小王子',
    volume: '',
    callNumber: 'I565.88/1',
    status: 'onShelf',
    location: '阅览室',
    author: '圣埃克苏佩里',
    publisher: '人民文学出版社',
    publishedIn: '2003',
    price: 2200,
    isbn: '',
    gradeBand: '3-4',
    itemType: 'book',
    source: '购',
    batch: '',
    accessionedOn: '',
    note: '',
    ...part,
  };
}

export function readerDraft(part: Partial<ReaderDraft> = {}): ReaderDraft {
  return {
    cardNumber: '',
    name: '李明',
    entryYear: 2024,
    classNumber: 2,
    seatNumber: '7',
    readerType: 'student',
    status: 'active',
    studentNumber: '',
    sex: '男',
    note: '',
    email: '',
    guardianEmail: '',
    ...part,
  };
}

const firstCopies: readonly CopyDraft[] = [
  copyDraft(),
  copyDraft({ title: '草房子', author: '曹文轩' }),
  copyDraft({ title: '西游记', volume: '上册', author: '吴承恩' }),
  copyDraft({ title: '西游记', volume: '下册', author: '吴承恩' }),
  copyDraft({ title: '团圆', author: '余丽琼', itemType: 'pictureBook', source: '', gradeBand: '' }),
  copyDraft({ title: '十万个为什么', author: '韩启德' }),
  copyDraft({ title: '新华字典', author: '语言研究所', itemType: 'reference' }),
  copyDraft({ title: '夏洛的网', author: 'E.B.怀特', status: 'lost' }),
];

export const firstReaders: readonly ReaderDraft[] = [
  readerDraft(),
  readerDraft({ name: '王芳', seatNumber: '12', sex: '女' }),
  readerDraft({ name: '周老师', entryYear: null, classNumber: null, seatNumber: '', readerType: 'teacher' }),
  readerDraft({ name: '赵小雨', status: 'cardLost', seatNumber: '21' }),
  readerDraft({ name: '孙浩', status: 'suspended', seatNumber: '22' }),
  readerDraft({ name: '钱进', status: 'left', seatNumber: '23' }),
];

/** One act of a desk, sent by itself. */
export type Sent = {
  readonly requestId?: string;
  readonly by?: Person;
  readonly more?: { readonly [key: string]: Json };
};

/** An act of any kind; its request id is made when it is left out. */
export type AnyAct = {
  readonly act: DeskAct['act'];
  readonly requestId?: string;
  readonly [key: string]: Json | undefined;
};

/** Who sends it: the librarian at her own desk unless said otherwise. */
export type Standing = { readonly by?: Person; readonly role?: Role; readonly operator?: string };

export type SmallSchool = {
  readonly workspace: Workspace;
  readonly librarian: Person;
  /** Another person with the file open, at another desk. */
  readonly assistant: Person;
  readonly tabs: TabIds;
  newRequest(): string;
  /** One call of a page, as the platform answers it. */
  send(name: string, args: Json, by?: Person): Result;
  /** The same, unpacked; throws when there is no envelope. */
  call(name: string, args: Json, by?: Person): Envelope;
  lend(copyBarcode: string, cardNumber: string, sent?: Sent): ActResult;
  takeBack(copyBarcode: string, sent?: Sent): ActResult;
  scan(copyBarcode: string, cardNumber: string, sent?: Sent): ActResult;
  act(act: AnyAct, standing?: Standing): ActResult;
  /** Several acts in one call, in order. */
  acts(acts: readonly AnyAct[], standing?: Standing): readonly ActResult[];
  /** Writes a setting as the librarian would. */
  set(settingKey: string, value: string): void;
  rows(tab: TabKey): KeyedRow[];
  /** What the trigger runs at night, now; started by hand, so that it takes nothing of the day's trigger time. */
  night(): Result;
};

/** Opens the school on Monday morning with nothing out. It is closed when the test ends. */
export async function openSmallSchool(options: Partial<Options> = {}): Promise<SmallSchool> {
  const workspace = await openWorkspace({ dist, fill: 'empty', lang: 'zh-CN', now: MORNING, ...options });
  onTestFinished(() => workspace.close());
  return furnish(workspace, options.sheetZone);
}

/** Fewer rows to spare, each night, than a school needs: hundreds of days are lived and looked at more quickly. */
export const fewSpareRows = { find: /SPARE_ROWS = 500/, replace: 'SPARE_ROWS = 20' } as const;

let quick: string | undefined;

/** The bundle for tests that live through hundreds of days. */
export function quickDist(): string {
  quick ??= patchedDist(fewSpareRows);
  return quick;
}

/** Sets an empty workspace up, brings readers and copies in, and hands it over. */
export function furnish(workspace: Workspace, zone?: string): SmallSchool {
  const librarian = workspace.person('librarian@school.example', { role: 'owner' });
  const assistant = workspace.person('assistant@school.example', { role: 'editor' });
  const done = librarian.call('setUp', [], 'menu');
  if (done.state !== 'done') throw new Error(`The set-up failed: ${done.error}`);
  const tabs = tabIdsOf(workspace.snapshot());
  for (const { sheetId } of workspace.snapshot()) trim(librarian, sheetId);
  const newRequest = () => freshRequestId(workspace, zone);

  const send = (name: string, args: Json, by = librarian) => by.call('rpc', [name, JSON.stringify(args)]);
  const call = (name: string, args: Json, by?: Person): Envelope => unpack(send(name, args, by));
  const one = (verb: string, act: { readonly [key: string]: Json }, { requestId, by, more }: Sent) => {
    const args = { requestId: requestId ?? newRequest(), operator: '周老师', ...act, ...more };
    return valueIn<ActResult>(call(`circulation.${verb}`, args, by));
  };
  const school: SmallSchool = {
    workspace,
    librarian,
    assistant,
    tabs,
    newRequest,
    send,
    call,
    lend: (copyBarcode, cardNumber, sent = {}) => one('lend', { copyBarcode, cardNumber }, sent),
    takeBack: (copyBarcode, sent = {}) => one('takeBack', { copyBarcode }, sent),
    scan: (copyBarcode, cardNumber, { requestId, by, more } = {}) =>
      school.act(
        { act: 'scan', copyBarcode, cardNumber, ...(requestId ? { requestId } : {}), ...more },
        by ? { by } : {},
      ),
    act: (act, standing) => school.acts([act], standing)[0] as ActResult,
    acts: (acts, { by, role = 'librarian', operator = '周老师' } = {}) => {
      const sent = acts.map((act) => ({ requestId: newRequest(), ...act }));
      const args = { acts: sent as unknown as Json, operator, role };
      return valueIn<{ results: ActResult[] }>(call('circulation.record', args, by)).results;
    },
    set: (settingKey, value) => {
      const row = school.rows('settings').findIndex((each) => each.settingKey === settingKey);
      librarian.type(tabs.settings, `B${row + 3}`, [[value]]);
    },
    rows: (tab) => keyedRows(sheetOf(workspace.snapshot(), tabs[tab])),
    night: () => librarian.call('runNightly', [], 'editor'),
  };
  const imported = [
    call('readers.importReaders', { requestId: newRequest(), rows: [...firstReaders] }),
    call('catalogue.importCopies', { requestId: newRequest(), batch: '2026秋', rows: [...firstCopies] }),
  ];
  for (const envelope of imported) valueIn(envelope);
  return school;
}

/** Takes the blank rows away that a small school never fills: looking at the workbook is quicker without them. */
function trim(person: Person, sheetId: number): void {
  person.edit({ do: 'deleteRows', sheetId, at: ROWS + 1, count: 1_000 - ROWS });
}

export function unpack(result: Result): Envelope {
  if (result.state !== 'done') throw new Error(`The call ${result.state}: ${result.error}`);
  return JSON.parse(String(result.value)) as Envelope;
}

/** The value of a call that was carried out. */
export function valueIn<Value = Json>(envelope: Envelope): Value {
  if (!envelope.ok) throw new Error(`Refused: ${JSON.stringify(envelope)}`);
  return envelope.value as unknown as Value;
}

export function codesOf(result: ActResult): string[] {
  return result.findings.map((each) => each.code);
}

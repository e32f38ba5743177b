// A call of a desk, by itself, stopped, or met by another desk or a person's hand; and what may have become of the library then.

import type { Json, Person } from '../../local/contract.ts';
import type { ActResult } from '../../src/circulation/domain/desk.ts';
import { unpack } from '../../tests/support/small-school.ts';
import { lendAHand } from './hands.ts';
import type { Candidate, Live } from './live.ts';
import { carryOut, type PlainAnswer } from './plain-desk.ts';
import { type PlainLibrary, titleWith } from './plain-library.ts';
import { plan, type Sent } from './planning.ts';
import type { DeskCall, Trouble } from './steps.ts';

/** What a call came to: its results; or a word, when nobody knows how far it got. */
type Heard = { readonly results: readonly ActResult[] } | { readonly instead: string };

const OPERATORS = ['周老师', '陈思远', '吴老师'] as const;

export function callDesk(live: Live, call: DeskCall, trouble: Trouble): void {
  const own = prepare(live, call);
  if (trouble.kind === 'stop') stopped(live, call, own, trouble);
  else if (trouble.kind === 'desk') metByDesk(live, call, own, trouble);
  else if (trouble.kind === 'hand') metByHand(live, call, own, trouble);
  else live.look([afterAll(live.copyOfLibrary(), own, send(live, call, own))]);
}

/** The acts of a call, as planned from what the desk can see now. */
function prepare(live: Live, { desk, wishes, withHints }: DeskCall): Sent[] {
  const planning = {
    library: live.copyOfLibrary(),
    isAssistant: desk === 1,
    sent: live.sent,
    loanIdOf: (lentBy: string) => live.loanIdOf(lentBy),
    hintOf: (number: string) => (withHints ? live.hintOf(number) : undefined),
    lacksLine: (requestId: string) => live.lacksLine(requestId),
    newRequest: () => live.school.newRequest(),
  };
  return wishes.flatMap((wish) => plan(planning, wish) ?? []);
}

function send(live: Live, { desk }: DeskCall, acts: readonly Sent[]): Heard {
  if (acts.length === 0) return { results: [] };
  live.sent.push(...acts);
  const by = [live.school.librarian, live.school.assistant, live.second][desk] as Person;
  const role = desk === 1 ? 'assistant' : 'librarian';
  const args = { acts: acts.map((act) => act.args), operator: OPERATORS[desk], role };
  const result = live.school.send('circulation.record', args as unknown as Json, by);
  if (result.state !== 'done') return { instead: result.state };
  const envelope = unpack(result);
  if (envelope.ok) return envelope.value as unknown as { results: ActResult[] };
  return { instead: 'fault' in envelope ? envelope.fault.code : 'refused' };
}

/** The library when every act was carried out, and where the answers differ from what it would say. */
function afterAll(library: PlainLibrary, acts: readonly Sent[], heard: Heard): Candidate {
  if ('instead' in heard) return { library, objections: [`the desk said ${heard.instead}`] };
  const objections = acts.flatMap(({ plain }, at) => {
    const isRepeat = (library.deeds[plain.requestId]?.lentBy ?? '') !== '';
    const title = 'copyBarcode' in plain ? titleWith(library, plain.copyBarcode) : undefined;
    return objectionsTo(carryOut(library, plain), heard.results[at], { isRepeat, title });
  });
  return { library, objections };
}

type Beside = { readonly isRepeat: boolean; readonly title: string | undefined };

function objectionsTo(
  expected: PlainAnswer,
  result: ActResult | undefined,
  { isRepeat, title }: Beside,
): string[] {
  if (!result) return ['an act has no answer'];
  const codes = result.findings.filter(({ level }) => level !== 'notice').map(({ code }) => code);
  const isLending = expected.state === 'settled' && ['lend', 'takeBack'].includes(expected.act) && !isRepeat;
  const should = {
    ...{ state: expected.state, act: expected.act, codes: [...expected.codes].sort() },
    ...(expected.dueOn === undefined ? {} : { dueOn: expected.dueOn }),
    ...(expected.late === undefined ? {} : { late: expected.late }),
    ...(isRepeat ? { isRepeat } : {}),
    ...(isLending && title !== undefined ? { title } : {}),
  };
  const said = {
    ...{ state: result.state, act: result.act, codes: [...codes].sort() },
    ...(expected.dueOn === undefined ? {} : { dueOn: result.dueOn }),
    ...(expected.late === undefined ? {} : { late: result.overdueDays }),
    ...(isRepeat ? { isRepeat: result.isRepeat } : {}),
    ...(isLending && title !== undefined ? { title: result.title } : {}),
  };
  const [one, other] = [JSON.stringify(should), JSON.stringify(said)];
  return one === other ? [] : [`answered ${other}, and should ${one}`];
}

/** The library after the first none, one, two … of the acts. */
function prefixes(live: Live, acts: readonly Sent[]): Candidate[] {
  return Array.from({ length: acts.length + 1 }, (_, count) => {
    const library = live.copyOfLibrary();
    for (const { plain } of acts.slice(0, count)) {
      carryOut(library, plain);
      if (library.deeds[plain.requestId]?.lentBy) live.mayLackLine.add(plain.requestId);
    }
    return { library, objections: [] };
  }).reverse();
}

function stopped(
  live: Live,
  call: DeskCall,
  own: Sent[],
  { at, stop, sentAgain }: Extract<Trouble, { kind: 'stop' }>,
): void {
  let wasStopped = false;
  live.school.workspace.gate((n) => {
    if (n !== at) return;
    wasStopped = true;
    return { stop };
  });
  const heard = send(live, call, own);
  live.school.workspace.gate(null);
  if ('instead' in heard && wasStopped) live.look(prefixes(live, own), { isHalfDone: true });
  else live.look([afterAll(live.copyOfLibrary(), own, heard)]);
  if (!sentAgain || !wasStopped) return;
  live.pass();
  const again = own.map(({ plain, args }) => ({ plain: { ...plain, isAssistant: call.desk === 1 }, args }));
  const second = send(live, call, again);
  live.sent.splice(live.sent.length - again.length, again.length);
  live.look([afterAll(live.copyOfLibrary(), again, second)]);
}

/** Whoever had the lock first was first; a desk that met a locked library has done nothing and says so. */
function metByDesk(
  live: Live,
  call: DeskCall,
  own: Sent[],
  { at, other }: Extract<Trouble, { kind: 'desk' }>,
): void {
  const others = prepare(live, other);
  let theirs: Heard = { instead: 'never' };
  meet(live, at, () => {
    theirs = send(live, other, others);
  });
  const heard = send(live, call, own);
  live.school.workspace.gate(null);
  live.look(eitherOrder(live, [own, heard], [others, theirs]));
}

type Spoken = readonly [acts: readonly Sent[], heard: Heard];

function eitherOrder(live: Live, own: Spoken, theirs: Spoken): Candidate[] {
  const [, said] = theirs;
  if ('instead' in said && ['never', 'busy'].includes(said.instead))
    return [afterAll(live.copyOfLibrary(), ...own)];
  return [[theirs, own] as const, [own, theirs] as const].map(([first, second]) => {
    const one = afterAll(live.copyOfLibrary(), ...first);
    const both = afterAll(one.library, ...second);
    return { library: both.library, objections: [...one.objections, ...both.objections] };
  });
}

/** Never carried out and never will be: it makes a desk look at 在借, and changes nothing. */
const NOTHING = { act: 'undo', undoes: 'q0mfq1a2b3nothing1' } as const;

/** A person's hand moves rows while the desk writes: after the next act everything is in its place. */
function metByHand(
  live: Live,
  call: DeskCall,
  own: Sent[],
  { at, hand }: Extract<Trouble, { kind: 'hand' }>,
): void {
  let hasMet = false;
  meet(live, at, () => {
    hasMet = true;
    lendAHand(live.school, live.person, hand);
  });
  const heard = send(live, call, own);
  live.school.workspace.gate(null);
  if (hasMet) {
    live.pass();
    live.school.act(NOTHING);
  }
  const isUnknown = 'instead' in heard && hasMet;
  const mayBe = isUnknown ? prefixes(live, own) : [afterAll(live.copyOfLibrary(), own, heard)];
  live.look(mayBe, { isHalfDone: isUnknown });
}

function meet(live: Live, at: number, meanwhile: () => void): void {
  live.school.workspace.gate((n) => {
    if (n !== at) return;
    live.school.workspace.gate(null);
    meanwhile();
  });
}

// A desk without a screen, its clock in the test's hands, at the wire to a small library.

import { makeCaller } from '../../src/browser/call.ts';
import { openStorage, type Storage } from '../../src/browser/storage.ts';
import type { DeskAct } from '../../src/circulation/domain/desk.ts';
import type { DeskCalls } from '../../src/circulation/sidebar/desk-calls.ts';
import { makeDesk } from '../../src/circulation/sidebar/desk-model.ts';
import { closedDesk, type DeskView, type Start } from '../../src/circulation/sidebar/desk-view.ts';
import { finding } from '../../src/kernel/finding.ts';
import type { Answering, Outcome } from './page-harness.ts';
import { type Script, scriptedLibrary } from './scripted-library.ts';

const readers = [
  { card: 'R0001', name: '李明', className: '三(2)班', seat: '12' },
  { card: '20240117', name: '王小红', className: '三(2)班', seat: '13' },
];
const copies = [
  { barcode: 'T1', title: '小王子' },
  { barcode: 'T2', title: '草房子' },
  { barcode: 'T3', title: '西游记' },
  { barcode: 'T4', title: '西游记' },
];

export type Turn = (
  name: string,
  args: unknown,
  usual: () => Outcome | Promise<Outcome>,
) => Outcome | Promise<Outcome>;

const blocked = () => {
  throw new Error('The operation is insecure.');
};

type Options = {
  readonly turn?: Turn;
  readonly storage?: Storage;
  readonly answer?: Answering;
  readonly start?: Start;
  readonly script?: Partial<Script>;
};

/** A desk whose clock stands in the test's hands; `turn` may answer in the server's place. */
export function aDesk(options: Options = {}) {
  const library = scriptedLibrary({
    readers,
    copies,
    refusals: { T3: finding('block', 'inRoomOnly'), T4: finding('confirm', 'sameTitleTwice') },
    ...options.script,
  });
  const answer = options.answer ?? library.answer;
  const turn: Turn = options.turn ?? ((_name, _args, usual) => usual());
  const sent: DeskAct[][] = [];
  const staff: { operator: string; role: string }[] = [];
  const sounds: string[] = [];
  const world: { view: DeskView; now: number; timers: { at: number; then: () => void }[] } = {
    view: closedDesk(options.start),
    now: Date.now(),
    timers: [],
  };

  const runner = (done: (value: unknown) => void, failed: (error: unknown) => void) => ({
    withSuccessHandler: (next: (value: unknown) => void) => runner(next, failed),
    withFailureHandler: (next: (error: unknown) => void) => runner(done, next),
    rpc: async (name: string, text: string) => {
      const args = JSON.parse(text);
      if (name === 'circulation.record') {
        sent.push(args.acts);
        staff.push({ operator: args.operator, role: args.role });
      }
      const outcome = await turn(name, args, () => answer(name, args));
      if (outcome === 'lost') return;
      if ('value' in outcome) done(outcome.value);
      else failed(new Error(outcome.error));
    },
  });
  const ignore = () => {};
  const desk = makeDesk({
    call: makeCaller<DeskCalls>(() => runner(ignore, ignore)),
    start: options.start ?? 'desk',
    now: () => world.now,
    later(ms, then) {
      const timer = { at: world.now + ms, then };
      world.timers.push(timer);
      return () => {
        world.timers = world.timers.filter((each) => each !== timer);
      };
    },
    random: Math.random,
    storage: options.storage ?? openStorage(blocked),
    play: (sound) => sounds.push(sound),
    changed: (view) => {
      world.view = view;
    },
  });
  const rest = () => new Promise<void>((resolve) => setImmediate(resolve));
  const pass = async (ms: number) => {
    const end = world.now + ms;
    for (;;) {
      for (let i = 0; i < 4; i += 1) await rest();
      const next = world.timers.filter((each) => each.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      world.timers = world.timers.filter((each) => each !== next);
      world.now = next.at;
      next.then();
    }
    world.now = end;
  };
  const view = () => world.view;
  return { desk, library, sent, staff, sounds, pass, view };
}

/** … and it has opened. */
export async function anOpenDesk(options: Parameters<typeof aDesk>[0] = {}) {
  const all = aDesk(options);
  all.desk.open();
  await all.pass(0);
  return all;
}

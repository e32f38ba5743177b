// Sending slice by slice: what is sent again, and what stops it.

import { describe, expect, it } from 'vitest';
import type { Caller, Reply } from '../../src/browser/call.ts';
import type { ChaseCalls } from '../../src/notices/sidebar/chase-calls.ts';
import { makeSendRun, type SendView } from '../../src/notices/sidebar/send-run.ts';

type Slice = ChaseCalls['notices.sendNow']['value'];

const slice = (left: number, part: Partial<Slice> = {}): Reply<Slice> => ({
  state: 'answered',
  value: { sent: 10, perhaps: 0, left, notSent: [], ...part },
});
const lost: Reply<Slice> = { state: 'failed', failure: { kind: 'timeout' } };

/** A run against these answers, one after the other; what was asked, and how it stands now. */
function runAgainst(...replies: Reply<Slice>[]) {
  const asked: string[] = [];
  const seen: { view: SendView | undefined } = { view: undefined };
  const call = (async (_: string, args: { readonly requestId: string }) => {
    asked.push(args.requestId);
    const reply = replies.shift();
    if (!reply) throw new Error('asked once too often');
    return reply;
  }) as unknown as Caller<ChaseCalls>;
  const run = makeSendRun(call, '', (view) => {
    seen.view = view;
  });
  return { run, asked, seen };
}

describe('sending now', () => {
  it('asks for slices, each a request of its own, until nothing is left', async () => {
    const { run, asked, seen } = runAgainst(slice(12), slice(2), slice(0, { sent: 2 }));

    await run.goOn();

    expect(seen.view).toMatchObject({ state: 'done', sent: 22, left: 0 });
    expect(new Set(asked).size).toBe(3);
  });

  it('sends the slice that had no answer again under its request id', async () => {
    const { run, asked, seen } = runAgainst(slice(12), lost, slice(0));
    await run.goOn();
    expect(seen.view).toMatchObject({ state: 'stopped', sent: 10, reply: lost });

    await run.goOn();

    expect(seen.view).toMatchObject({ state: 'done', sent: 20 });
    expect(asked[2]).toBe(asked[1]);
  });

  it('stops when a slice brings it no further, as when mails do not go out', async () => {
    const { run, seen } = runAgainst(slice(12), slice(12, { sent: 0 }));

    await run.goOn();

    expect(seen.view?.state).toBe('stopped');
  });

  it('names a reason once, however many slices tell of it', async () => {
    const notSent = [{ toWords: '三(2)班王老师', className: '三(2)班', copies: 3, code: 'noAddress' }];
    const { run, seen } = runAgainst(slice(5, { notSent }), slice(0, { notSent }));

    await run.goOn();

    expect(seen.view?.notSent).toEqual(notSent);
  });
});

// LockService between runs that overlap.

import { describe, expect, it } from 'vitest';
import type { Result } from '../../local/contract.ts';
import { openBundle } from '../support/workspace.ts';

const source = `
  function hold() {
    var lock = LockService.getDocumentLock();
    lock.waitLock(1000);
    PropertiesService.getScriptProperties().setProperty('held', 'yes');
    lock.releaseLock();
    return lock.hasLock();
  }
  function attempt(ms) { return LockService.getDocumentLock().tryLock(ms); }
  function insist() { LockService.getDocumentLock().waitLock(2000); }
  function other() { return LockService.getScriptLock().tryLock(0) && LockService.getUserLock().tryLock(0); }
  function twice() {
    var lock = LockService.getDocumentLock();
    return [lock.tryLock(10), lock.tryLock(10), LockService.getDocumentLock().hasLock()];
  }
  function askHolding() {
    var lock = LockService.getDocumentLock();
    lock.tryLock(10);
    SpreadsheetApp.getUi().alert('well?');
    return lock.hasLock();
  }
  function keep() { LockService.getDocumentLock().tryLock(10); }`;

describe('a lock held by one run', () => {
  const during = async (act: (other: { call(fn: string, args?: number[]): Result }) => Result) => {
    const { workspace, owner } = await openBundle(source);
    const other = workspace.person('teacher@school.example');
    let seen: Result | undefined;
    workspace.gate((_, call) => {
      if (call.method === 'Properties.setProperty') seen = act(other);
    });
    const outer = owner.call('hold');
    return { outer, seen };
  };

  it('is refused to a run that begins meanwhile, whose wait passes on the clock (3.20, 8A.7)', async () => {
    const { outer, seen } = await during((other) => other.call('attempt', [5000]));

    expect(seen?.value).toBe(false);
    expect(seen?.meter.serverMs).toBe(5040);
    expect(outer.value).toBe(false);
  });

  it('makes waitLock throw its words (3.20)', async () => {
    const { seen } = await during((other) => other.call('insist'));

    expect(seen?.error).toBe('Exception: Lock timeout: another process was holding the lock for too long.');
  });

  it('does not stop runs that ask for another lock (3.20)', async () => {
    const { seen } = await during((other) => other.call('other'));

    expect(seen?.value).toBe(true);
  });
});

describe("a lock of one's own", () => {
  it('is taken again without effect (3.20)', async () => {
    const { owner } = await openBundle(source);

    const result = owner.call('twice');

    expect(result.value).toEqual([true, true, true]);
    expect(result.meter.serverMs).toBe(40);
  });

  it.each([
    ['an alert', "SpreadsheetApp.getUi().alert('well?')"],
    ['a prompt', "SpreadsheetApp.getUi().prompt('well?')"],
    ['a message box', "Browser.msgBox('well?')"],
  ])('is lost across %s (3.22)', async (_, ask) => {
    const { owner } = await openBundle(source.replace("SpreadsheetApp.getUi().alert('well?')", ask));
    owner.answer(() => ({ button: 'ok' }));

    expect(owner.call('askHolding').value).toBe(false);
  });

  it('may be taken by another while the question stands, and is then not had back (3.22)', async () => {
    const { workspace, owner } = await openBundle(`${source}
      function askAndTake() { LockService.getDocumentLock().tryLock(10); SpreadsheetApp.getUi().alert('well?'); return LockService.getDocumentLock().tryLock(10); }`);
    const teacher = workspace.person('teacher@school.example');
    let theirs: unknown;
    owner.answer(() => {
      theirs = teacher.call('attempt', [10]).value;
      return { button: 'ok' };
    });

    expect(owner.call('askAndTake').value).toBe(true);
    expect(theirs).toBe(true);
  });

  it('is kept across a sidebar, which suspends nothing (4.56)', async () => {
    const { owner } = await openBundle(
      source.replace("alert('well?')", "showSidebar(HtmlService.createHtmlOutput('x'))"),
    );

    expect(owner.call('askHolding').value).toBe(true);
  });

  it('writes nothing down when it is let go: what waits is not in the workbook yet (3.21)', async () => {
    const { workspace, owner } = await openBundle(`function work() {
      var lock = LockService.getDocumentLock(); lock.tryLock(10);
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x');
      lock.releaseLock(); Utilities.getUuid();
    }`);
    let seen: unknown;
    workspace.gate((_, { method }) => {
      if (method === 'Utilities.getUuid') seen = workspace.snapshot()[0]?.cells;
    });
    owner.call('work');

    expect(seen).toEqual([]);
  });

  it("one person's user lock is not another's (3.20)", async () => {
    const { workspace, owner } = await openBundle(
      'function mine() { return LockService.getUserLock().tryLock(0) && Utilities.getUuid() && true; }',
    );
    const teacher = workspace.person('teacher@school.example');
    const seen: unknown[] = [];
    workspace.gate((_, { method }) => {
      if (method === 'Utilities.getUuid') seen.push(teacher.call('mine').value, owner.call('mine').value);
    });
    owner.call('mine');

    expect(seen).toEqual([true, false]);
  });

  it('is let go when the run ends (3.20)', async () => {
    const { owner } = await openBundle(source);
    owner.call('keep');

    expect(owner.call('attempt', [0]).value).toBe(true);
  });

  it('wants a number of milliseconds (4.10)', async () => {
    const { owner } = await openBundle('function wrong() { LockService.getScriptLock().tryLock("soon"); }');

    expect(owner.call('wrong').error).toBe(
      "Exception: The parameters (String) don't match the method signature for LockService.Lock.tryLock.",
    );
  });
});

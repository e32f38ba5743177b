// MailApp: the outbox and the quota.

import { describe, expect, it } from 'vitest';
import { openBundle } from '../support/workspace.ts';

const source = `
  function send(message) { MailApp.sendEmail(message); }
  function three(to, subject, body) { MailApp.sendEmail(to, subject, body); }
  function four(to, subject, body, options) { MailApp.sendEmail(to, subject, body, options); }
  function attach() { MailApp.sendEmail({ to: 'a@b.example', subject: 's', body: 'b', attachments: [Utilities.newBlob('x,y', 'text/csv', '清单.csv')] }); }
  function left() { return MailApp.getRemainingDailyQuota(); }
  function many(n) { for (var i = 0; i < n; i++) MailApp.sendEmail('r' + i + '@b.example', 's', 'b'); }`;

describe('MailApp', () => {
  it('sendEmail: a message lands in the outbox, from the person it runs as (2.10)', async () => {
    const { workspace, owner } = await openBundle(source);
    const message = {
      to: 'a@b.example, c@d.example',
      cc: 'e@f.example',
      bcc: 'g@h.example',
      subject: '催还',
      body: '请还书',
      htmlBody: '<p>请还书</p>',
      name: '图书室',
    };
    owner.call('send', [message]);

    expect(workspace.outbox()).toEqual([
      {
        at: '2026-09-28T08:00:00.700',
        from: 'librarian@school.example',
        to: ['a@b.example', 'c@d.example'],
        ...{
          cc: ['e@f.example'],
          bcc: ['g@h.example'],
          subject: '催还',
          text: '请还书',
          html: '<p>请还书</p>',
        },
        raw: expect.stringContaining('multipart/alternative'),
      },
    ]);
  });

  it('sendEmail: three and four arguments', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('three', ['a@b.example', 's', 'b']);
    owner.call('four', ['a@b.example', 's', 'b', { cc: 'c@d.example' }]);

    expect(workspace.outbox().map(({ cc }) => cc)).toEqual([[], ['c@d.example']]);
  });

  it('sendEmail: attachments travel in the raw mail', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('attach');

    expect(workspace.outbox()[0]?.raw).toContain(Buffer.from('x,y').toString('base64'));
  });

  it('a subject cannot break out of its header', async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('three', ['a@b.example', 'hello\r\nBcc: evil@x.example', 'b']);

    const head = workspace.outbox()[0]?.raw.split('\r\n\r\n')[0] ?? '';
    expect(head.split('\r\n').filter((line) => /^Bcc:/i.test(line))).toEqual([]);
  });

  it.each(['nobody', 'a b@c.example', 'a@b', '李明'])(
    'sendEmail to %s is refused in its words (1.38)',
    async (address) => {
      const { owner } = await openBundle(source);

      expect(owner.call('three', [address, 's', 'b']).error).toBe(`Exception: Invalid email: ${address}`);
    },
  );

  it('getRemainingDailyQuota counts recipients, 100 a day for a consumer (1.1, 1.11)', async () => {
    const { owner } = await openBundle(source);
    owner.call('send', [{ to: 'a@b.example,c@d.example', cc: 'e@f.example', subject: 's', body: 'b' }]);

    expect(owner.call('left').value).toBe(97);
  });

  it('the 101st recipient is refused, and the day after it goes (1.1, 1.35)', async () => {
    const { workspace, owner } = await openBundle(source);

    expect(owner.call('many', [101]).error).toBe(
      'Exception: Service invoked too many times for one day: email.',
    );
    expect(workspace.outbox()).toHaveLength(100);
    workspace.clock.advance(86_400_000);
    expect(owner.call('left').value).toBe(100);
  });

  it('a school account may send 1,500 (1.1)', async () => {
    const { owner } = await openBundle(source, { account: 'workspace' });

    expect(owner.call('left').value).toBe(1500);
  });

  it("the quota is each person's own (1)", async () => {
    const { workspace, owner } = await openBundle(source);
    owner.call('many', [10]);

    expect(workspace.person('teacher@school.example').call('left').value).toBe(100);
  });

  it('takes 50 recipients a message and 200 KB of body (1.18, 1.20)', async () => {
    const { owner } = await openBundle(source);
    const crowd = Array.from({ length: 51 }, (_, i) => `r${i}@b.example`).join();

    expect(owner.call('three', [crowd, 's', 'b']).error).toMatch(/Recipients Per Message/);
    expect(owner.call('three', ['a@b.example', 's', 'x'.repeat(204_801)]).error).toMatch(/Body Size/);
  });

  it('a mail stays sent when the run fails afterwards', async () => {
    const { workspace, owner } = await openBundle(
      `${source} function sendAndFail() { many(1); throw new Error('x'); }`,
    );
    owner.call('sendAndFail');

    expect(workspace.outbox()).toHaveLength(1);
  });

  it('costs 300 ms (3C)', async () => {
    const { owner } = await openBundle(source);

    expect(owner.call('many', [2]).meter.serverMs).toBe(600);
  });
});

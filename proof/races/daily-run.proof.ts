// The daily run, met at each of its service calls by another desk or by a person's hand: each mail goes once, or is listed as perhaps sent.
// Left out: Ctrl+Z by the very person whose trigger runs takes back claim and mark of a mail together, and that mail goes again.

import { describe, expect, it } from 'vitest';
import { openNoticeMorning } from '../../tests/support/notice-morning.ts';
import { runDaily } from '../../tests/support/notice-school.ts';
import { cards, copies, type SmallSchool } from '../../tests/support/small-school.ts';
import { callsThatMatter, meetAt } from '../../tests/support/stopping.ts';
import { tellCount } from '../tell-count.ts';

/** The tabs that the run reads and writes. */
const tabs = ['loans', 'readers', 'classes', 'chaseSettings', 'chaseLog', 'noticeClaims'] as const;

type Meanwhile = { readonly does: string; readonly act: (school: SmallSchool) => void };

const hands: readonly Meanwhile[] = tabs.flatMap((tab): readonly Meanwhile[] => {
  const edit = (what: object) => (school: SmallSchool) =>
    void school.assistant.edit({ ...what, sheetId: school.tabs[tab] } as never);
  return [
    { does: `sorts ${tab} backwards`, act: edit({ do: 'sort', at: 1, ascending: false }) },
    { does: `inserts a row at the top of ${tab}`, act: edit({ do: 'insertRows', at: 3, count: 1 }) },
    { does: `renames ${tab}`, act: edit({ do: 'renameTab', name: `旧的${tab}` }) },
    { does: `moves the first column of ${tab}`, act: edit({ do: 'moveColumns', at: 1, count: 1, to: 3 }) },
  ];
});

/** At another desk, which may be told to wait. */
const atDesk = (act: object) => (school: SmallSchool) =>
  void school.send(
    'circulation.record',
    { acts: [{ ...act, requestId: school.newRequest() }], operator: '陈老师' } as never,
    school.assistant,
  );

const desks: readonly Meanwhile[] = [
  {
    does: 'takes a book back',
    act: atDesk({ act: 'takeBack', copyBarcode: copies.littlePrince, cardNumber: '' }),
  },
  {
    does: 'lends another',
    act: atDesk({ act: 'lend', copyBarcode: copies.reunion, cardNumber: cards.teacher }),
  },
];

describe.each([...desks, ...hands])('the daily run, while somebody $does', ({ act }) => {
  it('sends each mail once, or lists it as perhaps sent', async () => {
    const { school, wanted, again, finish } = await openNoticeMorning();
    const { workspace } = school;
    again();
    const calls = callsThatMatter(workspace, () => runDaily(school));

    for (const at of calls) {
      again();
      meetAt(
        workspace,
        at,
        () => act(school),
        () => runDaily(school),
      );
      const { state, sent, perhaps } = finish();

      expect(state, `at call ${at}`).toBe('done');
      const fates = wanted.map((recipient) => {
        const times = sent.filter((each) => each === recipient).length;
        return times === 0 && perhaps.includes(recipient) ? 'perhaps' : times;
      });
      expect(
        fates.filter((fate) => fate !== 1 && fate !== 'perhaps'),
        `at call ${at}: ${sent.join(', ')}; perhaps ${perhaps.join(', ')}`,
      ).toEqual([]);
    }
    tellCount('races', calls.length);
  });
});

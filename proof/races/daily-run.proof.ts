// The daily run, met at each of its service calls by another desk or by a person's hand: each mail goes once, or is listed as perhaps sent.
// Left out: Ctrl+Z by the very person whose trigger runs takes back claim and mark of a mail together, and that mail goes again.

import { describe, expect, it } from 'vitest';
import type { Edit } from '../../local/contract.ts';
import { openNoticeMorning } from '../../tests/support/notice-morning.ts';
import { runDaily } from '../../tests/support/notice-school.ts';
import { cards, copies, type SmallSchool } from '../../tests/support/small-school.ts';
import { callsThatMatter, meetAt } from '../../tests/support/stopping.ts';
import { tellCount } from '../tell-count.ts';

/** The tabs that the run reads and writes. */
const tabs = ['loans', 'readers', 'classes', 'chaseSettings', 'chaseLog', 'noticeClaims'] as const;

type Meanwhile = { readonly does: string; readonly act: (school: SmallSchool) => void };

/** A person at the grid: at each call another of these edits of the tab. */
function handsOn(tab: (typeof tabs)[number]): readonly Meanwhile[] {
  const edit = (what: Omit<Edit, 'sheetId'>) => (school: SmallSchool) =>
    void school.assistant.edit({ ...what, sheetId: school.tabs[tab] });
  return [
    { does: 'sorts it backwards', act: edit({ do: 'sort', at: 1, ascending: false }) },
    { does: 'inserts a row at the top', act: edit({ do: 'insertRows', at: 3, count: 1 }) },
    { does: 'renames it', act: edit({ do: 'renameTab', name: `旧的${tab}` }) },
    { does: 'moves its first column', act: edit({ do: 'moveColumns', at: 1, count: 1, to: 3 }) },
  ];
}

/** At another desk, which may be told to wait. */
const atDesk = (act: { readonly [field: string]: string }) => (school: SmallSchool) =>
  void school.send(
    'circulation.record',
    { acts: [{ ...act, requestId: school.newRequest() }], operator: '陈老师' },
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

const kinds = [
  ['another desk', desks],
  ...tabs.map((tab) => [`a hand in ${tab}`, handsOn(tab)] as const),
] as const;

describe.each(kinds)('the daily run, met at each of its calls by %s', (_, others) => {
  it('sends each mail once, or lists it as perhaps sent', async () => {
    const { school, wanted, again, finish } = await openNoticeMorning();
    const { workspace } = school;
    again();
    const calls = callsThatMatter(workspace, () => runDaily(school));

    for (const [i, at] of calls.entries()) {
      const { does, act } = others[i % others.length] as Meanwhile;
      again();
      meetAt(
        workspace,
        at,
        () => act(school),
        () => runDaily(school),
      );
      const { state, sent, perhaps } = finish();

      const told = `at call ${at} somebody ${does}: ${sent.join(', ')}; perhaps ${perhaps.join(', ')}`;
      expect(state, told).toBe('done');
      const fates = wanted.map((recipient) => {
        const times = sent.filter((each) => each === recipient).length;
        return times === 0 && perhaps.includes(recipient) ? 'perhaps' : times;
      });
      expect(
        fates.filter((fate) => fate !== 1 && fate !== 'perhaps'),
        told,
      ).toEqual([]);
    }
    tellCount('races', calls.length);
  });
});

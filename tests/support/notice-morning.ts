// A morning on which the class teacher, two readers and the librarian are to get a mail each, begun as often as a sweep likes.

import { addresses, giveAddresses, openNoticeSchool, recipientsOf, runDaily } from './notice-school.ts';
import { quickDist, type SmallSchool, valueIn } from './small-school.ts';

const DAY = '2026-10-22T06:30:00';

export type NoticeMorning = {
  readonly school: SmallSchool;
  /** Who is to get one mail each. */
  readonly wanted: readonly string[];
  /** The same morning anew: nothing sent, nothing remembered. */
  again(): void;
  /** The run a minute later, which finishes what was left. Answers to whom mails went since `again`, and who is listed as perhaps sent. */
  finish(): { readonly state: string; readonly sent: readonly string[]; readonly perhaps: readonly string[] };
};

export async function openNoticeMorning(): Promise<NoticeMorning> {
  const school = await openNoticeSchool({ dist: quickDist(), account: 'workspace' });
  const { workspace, librarian } = school;
  giveAddresses(school);
  workspace.clock.set(DAY);
  const morning = workspace.snapshot();
  let before = 0;
  return {
    school,
    wanted: [addresses.teacher, addresses.liMing, addresses.wangFang, addresses.library],
    again: () => {
      workspace.restore(morning);
      workspace.clock.set(DAY);
      librarian.call('onEdit', [], 'edit');
      before = recipientsOf(school).length;
    },
    finish: () => {
      workspace.clock.advance(61_000);
      const { state } = runDaily(school);
      return { state, sent: recipientsOf(school).slice(before), perhaps: perhapsSentTo(school) };
    },
  };
}

/** Recipients of mails that are claimed and in no line of the log: what the librarian is asked about. */
function perhapsSentTo(school: SmallSchool): string[] {
  const { perhapsSent } = valueIn<{ perhapsSent: readonly { noticeKey: string }[] }>(
    school.call('notices.openChase', {}),
  );
  const keys = perhapsSent.map(({ noticeKey }) => noticeKey);
  return school
    .rows('noticeClaims')
    .filter(({ noticeKey }) => keys.includes(noticeKey ?? ''))
    .map(({ recipient }) => recipient ?? '');
}

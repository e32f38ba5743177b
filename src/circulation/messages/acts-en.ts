// What the desk's lines and their buttons say of each act, in English; also the shape that the other language must fill.

import type { DoneAct } from '../domain/desk.ts';

type OfTitle = { readonly title: string };
type WhoWhat = { readonly who: string; readonly what: string };

export type ActWords = {
  /** What an act was about, for the button that takes it back: "lending …". */
  readonly did: { readonly [act in DoneAct]: (params: OfTitle) => string };
  readonly renewed: (params: { readonly title: string; readonly day: string }) => string;
  readonly undone: (params: { readonly what: string }) => string;
  readonly corrected: (params: { readonly title: string; readonly name: string }) => string;
  readonly claimed: (params: OfTitle) => string;
  readonly lost: (params: OfTitle) => string;
  readonly damaged: (params: OfTitle) => string;
  readonly flagged: (params: OfTitle) => string;
  readonly inRoom: (params: { readonly total: number }) => string;
  readonly takenBack: string;
  readonly noted: string;
  readonly onBasketList: string;
  readonly condition: (params: { readonly condition: string }) => string;
  readonly onDay: (params: { readonly day: string }) => string;
  readonly undo: string;
  readonly undoThis: (params: WhoWhat) => string;
  readonly undoKeys: string;
  readonly lendTo: (params: { readonly name: string }) => string;
  readonly lendAnyway: string;
  readonly override: string;
  readonly flag: string;
  readonly renew: string;
  readonly renewAll: string;
  readonly correctReader: string;
  readonly claimReturned: string;
  readonly reportDamage: string;
  readonly reportLost: string;
  readonly moreOf: (params: OfTitle) => string;
  readonly tags: {
    readonly renewals: (params: { readonly count: number }) => string;
    readonly claimed: string;
    readonly lost: string;
  };
};

export const actsEn: ActWords = {
  did: {
    lend: (p) => `lending "${p.title}"`,
    takeBack: (p) => `returning "${p.title}"`,
    renew: (p) => `renewing "${p.title}"`,
    correctReader: (p) => `correcting "${p.title}"`,
    claimReturned: (p) => `"${p.title}" says returned`,
    reportLost: (p) => `"${p.title}" lost`,
    reportDamage: (p) => `damage to "${p.title}"`,
    flag: (p) => `"${p.title}" for the librarian`,
    undo: (p) => `undoing "${p.title}"`,
    readInRoom: () => 'in-room reading',
  },
  renewed: (p) => `Renewed "${p.title}", due ${p.day}`,
  undone: (p) => `Undone: ${p.what}`,
  corrected: (p) => `"${p.title}" is now out to ${p.name}`,
  claimed: (p) => `"${p.title}": says returned`,
  lost: (p) => `"${p.title}" noted as lost`,
  damaged: (p) => `Damage to "${p.title}" noted`,
  flagged: (p) => `"${p.title}" left to the librarian`,
  inRoom: (p) => `In-room reading: ${p.total} today`,
  takenBack: 'Undone',
  noted: 'Noted. Saved when the network is back',
  onBasketList: 'Put on the list To look at',
  condition: (p) => `Known damage: ${p.condition}`,
  onDay: (p) => `On ${p.day}`,
  undo: 'Undo',
  undoThis: (p) => `Undo: ${p.who} ${p.what}`.replace('  ', ' '),
  undoKeys: 'F8, or Ctrl+Z with the box empty',
  lendTo: (p) => `Lend to ${p.name}`,
  lendAnyway: 'Lend it too',
  override: 'Lend all the same',
  flag: 'For the librarian',
  renew: 'Renew',
  renewAll: 'Renew all',
  correctReader: 'Correct the reader',
  claimReturned: 'Says returned',
  reportDamage: 'Note damage',
  reportLost: 'Note as lost',
  moreOf: (p) => `More about "${p.title}"`,
  tags: {
    renewals: (p) => (p.count === 1 ? 'Renewed once' : `Renewed ${p.count} times`),
    claimed: 'Says returned',
    lost: 'Lost',
  },
};

// The words of the desk's panes in English; also the shape that the other language must fill.

import { type Sentence, say } from '../../i18n/sentence.ts';

type Count = { readonly count: number };
type OfTitle = { readonly title: string };
type OfName = { readonly name: string };
type OfDay = { readonly day: string };

export type PaneWords = {
  readonly back: string;
  readonly fetching: string;
  readonly sending: string;
  readonly notInTime: Sentence;
  readonly copyField: string;
  readonly scanCopy: Sentence;
  readonly unknownHere: (params: { readonly code: string }) => Sentence;
  readonly note: string;
  readonly seat: (params: { readonly seat: string }) => string;
  readonly pick: {
    readonly heading: string;
    readonly field: string;
    readonly hint: string;
    readonly found: (params: Count) => string;
    readonly more: (params: Count) => string;
    readonly nobody: Sentence;
    readonly byClass: string;
    readonly otherClass: string;
    readonly withoutClass: string;
    readonly notFetched: Sentence;
    readonly noReaders: Sentence;
  };
  readonly history: {
    readonly heading: (params: OfName) => string;
    readonly count: (params: Count) => string;
    readonly older: (params: Count) => string;
    readonly month: (params: { readonly year: string; readonly month: string }) => string;
    readonly noDay: string;
    readonly back: (params: OfDay) => string;
    readonly backSince: (params: { readonly from: string; readonly day: string }) => string;
    readonly late: (params: { readonly days: number }) => string;
    readonly none: Sentence;
    readonly nobody: Sentence;
  };
  readonly shelving: {
    readonly heading: string;
    readonly count: (params: Count) => string;
    readonly noLocation: string;
    readonly noCallNumber: string;
    readonly print: string;
    readonly printed: (params: { readonly school: string; readonly day: string }) => string;
    readonly none: Sentence;
  };
  readonly basket: {
    readonly heading: string;
    readonly count: (params: Count) => string;
    readonly kinds: { readonly unknownLabel: string; readonly flagged: string };
    readonly by: (params: OfName) => string;
    readonly settle: string;
    readonly settleLabel: (params: { readonly what: string }) => string;
    readonly settled: (params: { readonly what: string }) => string;
    readonly none: Sentence;
  };
  readonly inRoom: {
    readonly heading: string;
    readonly one: string;
    readonly five: string;
    readonly aClass: string;
    readonly howMany: (params: { readonly className: string }) => string;
    readonly add: string;
    readonly people: (params: Count) => string;
    readonly unknownCount: string;
    readonly noted: (params: Count) => string;
    readonly noClasses: Sentence;
  };
  readonly damage: {
    readonly heading: string;
    readonly known: (params: { readonly condition: string }) => string;
    readonly nothingKnown: string;
    readonly notLookedUp: string;
    readonly what: string;
    readonly quick: readonly string[];
    readonly needsMending: string;
    readonly save: string;
    readonly missing: string;
  };
  readonly correct: {
    readonly heading: string;
    readonly about: (params: { readonly title: string; readonly name: string }) => string;
    readonly ask: string;
    readonly same: Sentence;
    readonly choose: Sentence;
  };
  readonly override: {
    readonly heading: string;
    readonly why: string;
    readonly reasons: readonly string[];
    readonly reason: string;
    readonly missing: string;
    readonly lend: (params: { readonly title: string; readonly name: string }) => string;
    readonly renew: (params: OfTitle) => string;
    readonly kept: string;
    readonly choose: Sentence;
  };
  readonly flag: {
    readonly heading: string;
    readonly about: string;
    readonly hand: string;
  };
  readonly card: {
    readonly heading: string;
    readonly whose: string;
    readonly otherReader: string;
    readonly reportLost: string;
    readonly reportLostHint: string;
    readonly newCard: string;
    readonly number: string;
    readonly numberHint: string;
    readonly replace: string;
    readonly isLost: (params: OfName) => Sentence;
    readonly replaced: (params: OfName) => Sentence;
    readonly oldNumber: (params: { readonly number: string }) => string;
    readonly another: string;
  };
  readonly barcode: {
    readonly heading: string;
    readonly old: string;
    readonly next: string;
    readonly nextHint: string;
    readonly replace: string;
    readonly replaced: (params: OfTitle) => Sentence;
    readonly oldNumber: (params: { readonly number: string }) => string;
    readonly another: string;
  };
  readonly afterwards: {
    readonly heading: string;
    readonly about: Sentence;
    readonly now: (params: OfDay) => string;
    readonly yesterday: string;
    readonly lastFriday: string;
    readonly pickDay: string;
    readonly use: (params: OfDay) => string;
    readonly today: string;
    readonly ahead: string;
    readonly tooEarly: (params: { readonly days: number }) => string;
    readonly bookDrop: string;
  };
  readonly operator: {
    readonly heading: string;
    readonly now: (params: OfName) => string;
    readonly nobody: string;
    readonly badge: string;
    readonly unknownBadge: Sentence;
    readonly librarian: string;
    readonly librarianName: string;
    readonly start: (params: OfName) => string;
    readonly missing: string;
    readonly assistants: string;
    readonly noAssistants: Sentence;
  };
  readonly leave: {
    readonly heading: string;
    readonly about: string;
    readonly pin: string;
    readonly leave: string;
    readonly missing: string;
  };
  readonly box: {
    readonly heading: string;
    readonly atHand: (params: Count) => string;
    readonly out: (params: Count) => string;
    readonly elsewhere: (params: Count) => string;
    readonly howMany: string;
    readonly lend: (params: { readonly count: number; readonly name: string }) => string;
    readonly takeBack: (params: Count) => string;
    readonly queued: (params: Count) => Sentence;
    readonly tooMany: (params: Count) => string;
    readonly nobody: Sentence;
    readonly noneAtHand: string;
  };
};

const copies = (count: number) => (count === 1 ? '1 copy' : `${count} copies`);
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const panesEn: PaneWords = {
  back: 'Back',
  fetching: 'Fetching…',
  sending: 'Saving…',
  notInTime: say('This could not be fetched', 'Please try again.'),
  copyField: 'Barcode of the copy',
  scanCopy: say('Which copy?', 'Scan its barcode.'),
  unknownHere: (p) => say(`${p.code} is not in the Catalogue`, 'Check the label and scan again.'),
  note: 'Note (may be left out)',
  seat: (p) => `Seat ${p.seat}`,
  pick: {
    heading: 'No card: find the name',
    field: 'Name, card number or seat',
    hint: 'Arrow keys move, Enter opens.',
    found: (p) => (p.count === 1 ? '1 reader' : `${p.count} readers`),
    more: (p) => `${p.count} more: type one letter more`,
    nobody: say('Nobody found', 'Spell it another way, or choose by class below.'),
    byClass: 'Choose by class',
    otherClass: 'Another class',
    withoutClass: 'Without a class',
    notFetched: say('The readers are still coming', 'Wait a moment, or scan a card.'),
    noReaders: say('No readers yet', 'Bring them in with Import in the menu.'),
  },
  history: {
    heading: (p) => `What ${p.name} read`,
    count: (p) => `${copies(p.count)} returned`,
    older: (p) => `Fetching ${p.count} older…`,
    month: (p) => `${MONTHS[Number(p.month) - 1] ?? p.month} ${p.year}`,
    noDay: 'Day unknown',
    back: (p) => `Returned ${p.day}`,
    backSince: (p) => `${p.from} to ${p.day}`,
    late: (p) => `${days(p.days)} overdue`,
    none: say('Nothing returned yet', 'What this reader brings back will be listed here.'),
    nobody: say('Whose history?', 'Go back and scan a card first.'),
  },
  shelving: {
    heading: 'To be shelved',
    count: (p) => `${copies(p.count)} came back today`,
    noLocation: 'Location not written',
    noCallNumber: 'No call number',
    print: 'Print the list',
    printed: (p) => `${p.school} · To be shelved · ${p.day}`,
    none: say('Nothing to shelve', 'Copies that come back today will be listed here by call number.'),
  },
  basket: {
    heading: 'To look at',
    count: (p) => (p.count === 1 ? '1 open' : `${p.count} open`),
    kinds: { unknownLabel: 'Unknown label', flagged: 'For the librarian' },
    by: (p) => `by ${p.name}`,
    settle: 'Settled',
    settleLabel: (p) => `Settled: ${p.what}`,
    settled: (p) => `Settled: ${p.what}`,
    none: say('Nothing to look at', 'Unknown labels, and what assistants leave to you, gather here.'),
  },
  inRoom: {
    heading: 'In-room reading',
    one: '+1',
    five: '+5',
    aClass: 'A whole class',
    howMany: (p) => `How many of ${p.className}?`,
    add: 'Count them',
    people: (p) => `${p.count} readers`,
    unknownCount: 'number?',
    noted: (p) => `Counted: ${p.count}`,
    noClasses: say('No classes yet', 'They come from the tab Classes.'),
  },
  damage: {
    heading: 'Note damage',
    known: (p) => `Known before: ${p.condition}`,
    nothingKnown: 'No damage known before',
    notLookedUp: 'What was known before could not be fetched. You can go on.',
    what: 'What is wrong',
    quick: ['Pages missing', 'Scribbles', 'Torn', 'Wet', 'Cover broken'],
    needsMending: 'Set aside for mending',
    save: 'Note damage',
    missing: 'Say what is wrong first',
  },
  correct: {
    heading: 'Correct the reader',
    about: (p) => `"${p.title}" stands under ${p.name}. Who has it really?`,
    ask: 'Who really borrowed it',
    same: say('This reader has it already', 'Choose another.'),
    choose: say('Which loan?', 'Open the reader and choose the loan first.'),
  },
  override: {
    heading: 'Librarian’s permission',
    why: 'What stands in the way',
    reasons: ['The head agrees', 'The class teacher vouches', 'Special need'],
    reason: 'Reason (needed)',
    missing: 'Give a reason first',
    lend: (p) => `Lend "${p.title}" to ${p.name} all the same`,
    renew: (p) => `Renew "${p.title}" all the same`,
    kept: 'The reason is kept in the Journal.',
    choose: say('Nothing to permit', 'Open this from a refused line.'),
  },
  flag: {
    heading: 'For the librarian',
    about: 'Put the book aside. The librarian will find it under To look at.',
    hand: 'Leave it to the librarian',
  },
  card: {
    heading: 'Lost card, new card',
    whose: 'Whose card?',
    otherReader: 'Another reader',
    reportLost: 'Report the card lost',
    reportLostHint: 'Nobody can borrow with it from now on.',
    newCard: 'New card',
    number: 'New card number',
    numberHint: 'Scan a blank card; leave empty to number it automatically.',
    replace: 'Make the new card',
    isLost: (p) =>
      say(`${p.name}’s card is reported lost`, 'Borrowing stops until a new card is made or it is found.'),
    replaced: (p) =>
      say(`${p.name} has a new card`, 'Write this number on it or print it. The old card no longer works.'),
    oldNumber: (p) => `Old number: ${p.number}`,
    another: 'Another card',
  },
  barcode: {
    heading: 'Replace a barcode',
    old: 'Old barcode',
    next: 'New barcode',
    nextHint: 'Scan the new label; leave empty to number it automatically.',
    replace: 'Replace the barcode',
    replaced: (p) => say(`"${p.title}" has a new barcode`, 'Stick the new label over the old one.'),
    oldNumber: (p) => `Old number: ${p.number}`,
    another: 'Another copy',
  },
  afterwards: {
    heading: 'Enter afterwards',
    about: say(
      'Which day was it really?',
      'For books from the book drop, or what was written on paper while the power was out.',
    ),
    now: (p) => `Entering for ${p.day}`,
    yesterday: 'Yesterday',
    lastFriday: 'Last Friday',
    pickDay: 'Another day',
    use: (p) => `Enter for ${p.day}`,
    today: 'Back to today',
    ahead: 'That day has not come yet',
    tooEarly: (p) => `At most ${p.days} days back`,
    bookDrop: 'For the book drop choose Returns only as well.',
  },
  operator: {
    heading: 'Who is at the desk',
    now: (p) => `Now: ${p.name}`,
    nobody: 'Nobody has said yet',
    badge: 'Scan a duty badge',
    unknownBadge: say('This badge is not known', 'Choose the name from the list.'),
    librarian: 'Librarian',
    librarianName: 'Librarian’s name',
    start: (p) => `${p.name} takes over`,
    missing: 'Type a name first',
    assistants: 'Assistants',
    noAssistants: say('No assistants yet', 'Set the type of a reader to Assistant in the tab Readers.'),
  },
  leave: {
    heading: 'Leave the assistants’ desk',
    about: 'The librarian takes over the desk.',
    pin: 'Desk PIN',
    leave: 'The librarian takes over',
    missing: 'Type the PIN first',
  },
  box: {
    heading: 'A box to a class',
    atHand: (p) => `${p.count} at hand`,
    out: (p) => `${p.count} out`,
    elsewhere: (p) => `${p.count} lost, set aside or withdrawn`,
    howMany: 'How many copies',
    lend: (p) => `Lend ${p.count} to ${p.name}`,
    takeBack: (p) => `Take back ${p.count}`,
    queued: (p) => say(`${copies(p.count)} on the way`, 'The lines below tell when each is saved.'),
    tooMany: (p) => `There are ${p.count} at hand`,
    nobody: say('To lend, scan a class card first', 'A teacher’s card does too.'),
    noneAtHand: 'No copy at hand',
  },
};

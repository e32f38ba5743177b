// The words of the desk's panes in English; also the shape that the other language must fill.

import { say } from '../../i18n/sentence.ts';

type Count = { readonly count: number };
type OfTitle = { readonly title: string };
type OfName = { readonly name: string };
type OfDay = { readonly day: string };

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

export const panesEn = {
  back: 'Back',
  fetching: 'Fetching…',
  sending: 'Saving…',
  copyField: 'Barcode of the copy',
  scanCopy: say('Which copy?', 'Scan its barcode.'),
  unknownHere: (p: { readonly code: string }) =>
    say(`${p.code} is not in the Catalogue`, 'Check the label and scan again.'),
  note: 'Note (may be left out)',
  seat: (p: { readonly seat: string }) => `Seat ${p.seat}`,
  pick: {
    heading: 'No card: by name',
    field: 'Name, card number or seat',
    hint: 'Arrow keys move, Enter opens.',
    found: (p: Count) => (p.count === 1 ? '1 reader' : `${p.count} readers`),
    more: (p: Count) => `${p.count} more: type one letter more`,
    nobody: say('Nobody found', 'Spell it another way, or choose by class below.'),
    byClass: 'Choose by class',
    otherClass: 'Another class',
    withoutClass: 'Without a class',
    notFetched: say('The readers are still coming', 'Wait a moment, or scan a card.'),
    noReaders: say('No readers yet', 'Bring them in with Import in the menu.'),
  },
  history: {
    heading: (p: OfName) => `${p.name} had before`,
    count: (p: Count) => `${copies(p.count)} returned`,
    older: (p: Count) => `Fetching ${p.count} older…`,
    month: (p: { readonly year: string; readonly month: string }) =>
      `${MONTHS[Number(p.month) - 1] ?? p.month} ${p.year}`,
    noDay: 'Day unknown',
    back: (p: OfDay) => `Returned ${p.day}`,
    backSince: (p: { readonly from: string; readonly day: string }) => `${p.from} to ${p.day}`,
    late: (p: { readonly days: number }) => `${days(p.days)} overdue`,
    none: say('Nothing returned yet', 'What this reader brings back will be listed here.'),
    nobody: say('Whose history?', 'Go back and scan a card first.'),
  },
  shelving: {
    heading: 'To be shelved',
    count: (p: Count) => `${copies(p.count)} came back today`,
    noLocation: 'Location not written',
    noCallNumber: 'No call number',
    print: 'Print the list',
    printed: (p: { readonly school: string; readonly day: string }) =>
      `${p.school} · To be shelved · ${p.day}`,
    none: say('Nothing to shelve', 'Copies that come back today will be listed here by call number.'),
  },
  basket: {
    heading: 'To look at',
    count: (p: Count) => (p.count === 1 ? '1 open' : `${p.count} open`),
    kinds: {
      unknownLabel: 'Unknown label',
      flagged: 'For the librarian',
      putBack: 'Deleted loan put back',
    },
    by: (p: OfName) => `by ${p.name}`,
    settle: 'Settled',
    settleLabel: (p: { readonly what: string }) => `Settled: ${p.what}`,
    settled: (p: { readonly what: string }) => `Settled: ${p.what}`,
    none: say('Nothing to look at', 'Unknown labels, and what assistants leave to you, gather here.'),
  },
  inRoom: {
    heading: 'In-room reading',
    one: '+1',
    five: '+5',
    aClass: 'A whole class',
    howMany: (p: { readonly className: string }) => `How many of ${p.className}?`,
    add: 'Count them',
    people: (p: Count) => `${p.count} readers`,
    unknownCount: 'number?',
    noted: (p: Count) => `Counted: ${p.count}`,
    noClasses: say('No classes yet', 'They come from the tab Classes.'),
  },
  damage: {
    heading: 'Note damage',
    known: (p: { readonly condition: string }) => `Known before: ${p.condition}`,
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
    about: (p: { readonly title: string; readonly name: string }) => `"${p.title}" stands under ${p.name}.`,
    ask: 'Who really borrowed it',
    same: say('This reader has it already', 'Choose another.'),
    choose: say('Which loan?', 'Open the reader and choose the loan first.'),
  },
  override: {
    heading: 'Lend all the same',
    why: 'What stands in the way',
    reasons: ['The head agrees', 'The class teacher vouches', 'Special need'],
    reason: 'Reason (needed)',
    missing: 'Give a reason first',
    lend: (p: { readonly title: string; readonly name: string }) =>
      `Lend "${p.title}" to ${p.name} all the same`,
    renew: (p: OfTitle) => `Renew "${p.title}" all the same`,
    kept: 'The reason is kept in the Journal.',
    choose: say('Nothing to permit', 'Open this from a refused line.'),
  },
  flag: {
    heading: 'For the librarian',
    about: 'Put the book aside. The librarian will find it under To look at.',
    hand: 'Leave it to the librarian',
  },
  card: {
    heading: 'Replace a card',
    whose: 'Whose card?',
    otherReader: 'Another reader',
    reportLost: 'Report the card lost',
    reportLostHint: 'Nobody can borrow with it from now on.',
    newCard: 'New card',
    number: 'New card number',
    numberHint: 'Scan a blank card; leave empty to number it automatically.',
    replace: 'Make the new card',
    isLost: (p: OfName) =>
      say(`${p.name}’s card is reported lost`, 'Borrowing stops until a new card is made or it is found.'),
    replaced: (p: OfName) =>
      say(`${p.name} has a new card`, 'Write this number on it or print it. The old card no longer works.'),
    oldNumber: (p: { readonly number: string }) => `Old number: ${p.number}`,
    another: 'Another card',
  },
  barcode: {
    heading: 'New label',
    next: 'Barcode on the new label',
    nextHint: 'Scan the new label; leave empty to number it automatically.',
    replace: 'Use the new label',
    replaced: (p: OfTitle) => say(`"${p.title}" has a new label`, 'Stick the new label over the old one.'),
    oldNumber: (p: { readonly number: string }) => `Old number: ${p.number}`,
    another: 'Another copy',
  },
  afterwards: {
    heading: 'Enter afterwards',
    about: say(
      'Which day was it really?',
      'For books from the book drop, or what was written on paper while the power was out.',
    ),
    now: (p: OfDay) => `Entering for ${p.day}`,
    yesterday: 'Yesterday',
    lastFriday: 'Last Friday',
    pickDay: 'Another day',
    use: (p: OfDay) => `Enter for ${p.day}`,
    today: 'Back to today',
    ahead: 'That day has not come yet',
    tooEarly: (p: { readonly days: number }) => `At most ${p.days} days back`,
    bookDrop: 'For the book drop choose Return as well.',
  },
  operator: {
    heading: 'Who is at the desk',
    now: (p: OfName) => `Now: ${p.name}`,
    nobody: 'Nobody has said yet',
    badge: 'Scan a duty badge',
    unknownBadge: say('This badge is not known', 'Choose the name from the list.'),
    librarian: 'Librarian',
    librarianName: 'Librarian’s name',
    start: (p: OfName) => `${p.name} takes over`,
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
    heading: 'A box of one title',
    atHand: (p: Count) => `${p.count} at hand`,
    out: (p: Count) => `${p.count} out`,
    elsewhere: (p: Count) => `${p.count} lost, set aside or withdrawn`,
    howMany: 'How many copies',
    lend: (p: { readonly count: number; readonly name: string }) => `Lend ${p.count} to ${p.name}`,
    takeBack: (p: { readonly count: number; readonly name: string }) => `Take back ${p.count} from ${p.name}`,
    lookAgain: 'Count again',
    queued: (p: Count) => say(`${copies(p.count)} on the way`, 'The lines below tell when each is saved.'),
    tooMany: (p: Count) => `There are ${p.count} at hand`,
    nobody: say('To lend, scan a class card first', 'A teacher’s card does too.'),
    noneAtHand: 'No copy at hand',
  },
};

export type PaneWords = typeof panesEn;

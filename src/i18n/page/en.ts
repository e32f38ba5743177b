// Words every page shares, in English; also the shape that the other language must fill.

import type { FaultCode, FaultParams } from '../../kernel/fault.ts';
import { type Sentence, say } from '../sentence.ts';

type FaultWords = { readonly [code in FaultCode]: (params: FaultParams) => Sentence };

export type PageWords = {
  readonly faults: FaultWords;
  readonly unanswered: {
    readonly network: () => Sentence;
    readonly script: () => Sentence;
    readonly timeout: () => Sentence;
    readonly severalAccounts: () => Sentence;
  };
  readonly reference: (params: { readonly reference: string }) => string;
  readonly opening: string;
  readonly pageBroke: string;
  readonly tryAgain: string;
  readonly refresh: string;
  readonly gotIt: string;
};

const place = (params: FaultParams) => `"${params.tab ?? '?'}"`;

export const en: PageWords = {
  faults: {
    notSetUp: () => say('Not set up yet', 'Choose 书香 > Set up in the menu, then open this again.'),
    tabMissing: (p) =>
      say(
        `The tab ${place(p)} is missing`,
        'If it was deleted, undo that. If the set-up was cut short, choose 书香 > Set up again.',
      ),
    columnMissing: (p) =>
      say(
        `The column "${p.column ?? '?'}" is missing`,
        `Tab ${place(p)}. Choose 书香 > Set up, or undo what removed it.`,
      ),
    columnDoubled: (p) =>
      say(`The column "${p.column ?? '?'}" is there twice`, `Tab ${place(p)}. Delete the copied column.`),
    policyFallbackMissing: () =>
      say(
        'No loan policy for everyone',
        'Add a row to Loan policies with reader type and item type left empty.',
      ),
    rowUnreadable: (p) =>
      say(
        'A row cannot be read',
        `Tab ${place(p)}, row ${p.row ?? '?'}, column "${p.column ?? '?'}". Open 书香 > Data check.`,
      ),
    workbookNewer: () =>
      say('The file is newer than this program', 'Reload the browser page, then open this again.'),
    busy: () => say('Someone else is writing just now', 'It is tried again by itself.'),
    unknownCall: () => say('This page is out of date', 'Close it and open it from the 书香 menu again.'),
    badArguments: () =>
      say('The server did not accept this', 'Scan it again; if it stays so, tell your librarian.'),
    unexpected: () => say('Something went wrong on the server', 'Please try again.'),
  },
  unanswered: {
    network: () => say('No connection', 'Check the network, then try again.'),
    script: () => say('The server gave no answer', 'Please try again in a moment.'),
    timeout: () => say('The server is taking too long', 'Please try again.'),
    severalAccounts: () =>
      say(
        'Sign in to the school account only',
        'Several Google accounts are signed in here. Sign out of the others, or use a Chrome profile of its own for the school account.',
      ),
  },
  reference: (p) => `Reference ${p.reference}`,
  opening: 'Opening…',
  pageBroke: 'This page has stopped. Please close it and open it again.',
  tryAgain: 'Try again',
  refresh: 'Refresh',
  gotIt: 'Got it',
};

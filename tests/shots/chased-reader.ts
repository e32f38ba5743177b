// A reader who was chased in every way, before the desk's own answers: what the chase log and the register of compensation say.

import { chaseResults, logWays } from '../../src/notices/domain/log-words.ts';
import { aCharge } from '../support/charges-page.ts';
import { type Answering, answered } from '../support/page-harness.ts';
import { type Language, longWords } from './scene.ts';

const SAID = {
  'zh-CN': {
    ...{ pupil: '李明', guardian: '李明的家长', librarian: '周老师', title: '草房子' },
    note: '书在外婆家，国庆后带来',
  },
  en: {
    ...{ pupil: 'Li Ming', guardian: 'Li Ming’s guardian', librarian: 'Ms Zhou', title: 'Matilda' },
    note: 'At his grandmother’s, back after the holiday',
  },
} as const;

/** Answers the questions that the desk asks quietly, and leaves the rest to `library`. */
export function chasedReader(language: Language, library: Answering): Answering {
  return (name, args) => {
    if (name === 'notices.readerLog') return answered({ entries: logOf(language) });
    if (name === 'charges.ofReader') return answered({ charges: [aCharge(language, 2)] });
    return library(name, args);
  };
}

/** A slip and a mail, a promise, and now the chase rests. */
function logOf(language: Language) {
  const { pupil: to, guardian, librarian: operator, title, note } = SAID[language];
  const line = { stage: '', titles: [title], operator, promisedOn: '', note: '', to };
  const how = (by: keyof typeof logWays, result: keyof typeof chaseResults) => ({
    by: logWays[by][language],
    result: chaseResults[result][language],
  });
  return [
    {
      ...{ ...line, at: '2026-09-27 10:05:00', ...how('phone', 'waived') },
      ...{ promisedOn: '2026-10-09', to: guardian, note },
    },
    { ...line, at: '2026-09-25 10:00:00', ...how('talk', 'promised'), promisedOn: '2026-09-26' },
    { ...line, at: '2026-09-24 08:00:00', ...how('slip', 'printed') },
    { ...line, at: '2026-09-23 06:40:00', ...how('mail', 'sent'), to: longWords[language].name },
  ];
}

// What happens on the day: who lends and takes back what, with a sort, a lost answer and two desks in between.

import type { Json, Person, Workspace } from '../contract.ts';
import { type SampleFacts, sampleFacts } from '../fills/sample-facts.ts';
import { freshRequestId } from '../fresh-request-id.ts';
import { findTab } from '../read-tab.ts';

/** What the evening looks for. */
export type DayPlan = {
  /** Barcodes that must be out to these cards at the end. */
  readonly out: readonly { readonly barcode: string; readonly title: string; readonly name: string }[];
  /** Barcodes that came back and must be in the history, once. */
  readonly back: readonly { readonly barcode: string; readonly title: string }[];
  /** Requests that must have exactly one journal line. */
  readonly requests: readonly string[];
  /** Requests that were refused and must have left nothing. */
  readonly refused: readonly string[];
};

function desk(workspace: Workspace, person: Person) {
  return {
    nextId: () => freshRequestId(workspace),
    send: (call: string, args: { readonly [key: string]: Json }) =>
      person.call('rpc', [`circulation.${call}`, JSON.stringify(args)]),
  };
}

/** Plays the day and answers what must be true of it. What a call answers is not believed: the evening looks at the workbook. */
export function liveTheDay(workspace: Workspace, lang: 'zh-CN' | 'en'): DayPlan {
  const facts: SampleFacts = sampleFacts({ lang, seed: 7, today: workspace.clock.now().slice(0, 10) });
  const librarian = workspace.person('librarian@school.example', { role: 'owner' });
  const assistant = workspace.person('assistant@school.example', { role: 'editor' });
  const one = desk(workspace, librarian);
  const two = desk(workspace, assistant);
  const [first, second, contested] = facts.onShelf;
  if (!first || !second || !contested) throw new Error('The sample has too few copies on the shelf.');
  const { liMing, teacher, overdue, outToAnother, fullUp, volumeOfSet } = facts;
  const requests: string[] = [];
  const refused: string[] = [];
  const lend = (at: typeof one, barcode: string, card: string, list = requests) => {
    const requestId = at.nextId();
    list.push(requestId);
    at.send('lend', { requestId, copyBarcode: barcode, cardNumber: card });
    return requestId;
  };
  const takeBack = (at: typeof one, barcode: string) => {
    const requestId = at.nextId();
    requests.push(requestId);
    at.send('takeBack', { requestId, copyBarcode: barcode });
    return requestId;
  };

  librarian.call('setUp', [], 'menu');
  lend(one, first.barcode, liMing.card);
  sortLoans(workspace, librarian);
  takeBack(one, overdue.barcode);

  const lost = lend(two, second.barcode, liMing.card);
  two.send('lend', { requestId: lost, copyBarcode: second.barcode, cardNumber: liMing.card });
  lend(one, volumeOfSet.barcode, fullUp[0]?.card ?? '', refused);

  let hasMet = false;
  workspace.gate((_, call) => {
    if (hasMet || call.method !== 'Sheet.appendRow') return;
    hasMet = true;
    lend(two, contested.barcode, facts.longName.card, refused);
  });
  lend(one, contested.barcode, teacher.card);
  workspace.gate(null);

  takeBack(two, outToAnother.barcode);
  takeBack(one, first.barcode);
  workspace.clock.advance(20 * 3_600_000);
  return {
    out: [
      { ...second, name: liMing.name },
      { ...contested, name: teacher.name },
    ],
    back: [overdue, outToAnother, first],
    requests,
    refused,
  };
}

/** A librarian sorts 在借 by its second column in the middle of it all. */
function sortLoans(workspace: Workspace, person: Person): void {
  const { sheetId } = findTab(workspace.snapshot(), 'loans');
  person.edit({ do: 'sort', sheetId, at: 5, ascending: true });
}

// The office: cards lost and replaced, labels replaced, a reader or a copy brought in; numbers are the product's to choose, once each.

import type { Json } from '../../local/contract.ts';
import { copyDraft, readerDraft, unpack } from '../../tests/support/small-school.ts';
import type { Candidate, Live } from './live.ts';
import type { PlainLibrary } from './plain-library.ts';
import { copyAt, readerAt } from './planning.ts';
import { plainCopy, plainReader, readRows } from './read-plain.ts';
import type { Step } from './steps.ts';
import { withTrouble } from './upkeep-steps.ts';

type Office = Extract<Step, { do: 'office' }>;

/** What was asked for, of whom; the same when it is sent again. */
type Errand = {
  readonly name: string;
  readonly args: { readonly [key: string]: Json };
  /** The library when it was carried out; `answer` is '' when the run was stopped and nobody knows. */
  readonly became: (library: PlainLibrary, answer: Answer) => string[];
};

type Answer = { readonly said: 'done' | 'refused' | ''; readonly value: { readonly [key: string]: Json } };

export function atOffice(live: Live, step: Office): void {
  const errand = errandOf(live, step);
  live.others.add(String(errand.args.requestId));
  let answer = NOTHING_SAID;
  const hasCome = withTrouble(live, step.trouble, () => {
    answer = ask(live, errand);
  });
  look(live, errand, answer, hasCome);
  if (!hasCome || step.trouble.kind !== 'stop' || !step.trouble.sentAgain) return;
  live.pass();
  look(live, errand, ask(live, errand), false);
}

const NOTHING_SAID: Answer = { said: '', value: {} };

function ask(live: Live, { name, args }: Errand): Answer {
  const result = live.school.send(name, args);
  if (result.state !== 'done') return NOTHING_SAID;
  const envelope = unpack(result);
  if (envelope.ok) return { said: 'done', value: envelope.value as Answer['value'] };
  return 'fault' in envelope ? NOTHING_SAID : { said: 'refused', value: {} };
}

function look(live: Live, errand: Errand, answer: Answer, wasDisturbed: boolean): void {
  const library = live.copyOfLibrary();
  const silence = answer.said === '' && !wasDisturbed ? [`${errand.name} has no answer`] : [];
  const candidate: Candidate = { library, objections: [...silence, ...errand.became(library, answer)] };
  live.look([candidate], { isHalfDone: wasDisturbed });
}

function errandOf(live: Live, { what, of }: Office): Errand {
  const requestId = live.school.newRequest();
  const operator = '周老师';
  const { id, card } = readerAt(live.library, of);
  const { id: copyId, barcode } = copyAt(live.library, of);
  switch (what) {
    case 'reportCardLost':
      return {
        name: 'readers.reportCardLost',
        args: { requestId, cardNumber: card, operator },
        became: (library, answer) => loseCard(live, library, id, answer),
      };
    case 'replaceCard':
      return {
        name: 'readers.replaceCard',
        args: { requestId, cardNumber: card, operator },
        became: (library, { said, value }) => {
          const reader = library.readers.find((each) => each.id === id);
          const seen = readRows(live.school)
            .readers.map(plainReader)
            .find((each) => each.id === id);
          if (!reader || !seen || said === 'refused') return ['no new card'];
          const number = said === 'done' ? String(value.cardNumber) : seen.card;
          if (number === reader.card)
            return said === 'done' && number === card ? ['the new card has the old number'] : [];
          const wrong = mustBeFresh(library, number);
          library.oldCards.push(reader.card);
          reader.card = number;
          if (reader.status === 'cardLost' && (said === 'done' || seen.status === 'active'))
            reader.status = 'active';
          return wrong;
        },
      };
    case 'replaceBarcode':
      return {
        name: 'catalogue.replaceBarcode',
        args: { requestId, copyBarcode: barcode, operator },
        became: (library, { said, value }) => {
          const copy = library.copies.find((each) => each.id === copyId);
          const seen = readRows(live.school)
            .catalogue.map(plainCopy)
            .find((each) => each.id === copyId);
          if (!copy || !seen || said === 'refused') return ['no new label'];
          const number = said === 'done' ? String(value.copyBarcode) : seen.barcode;
          if (number === copy.barcode)
            return said === 'done' && number === barcode ? ['the new label has the old number'] : [];
          const wrong = mustBeFresh(library, number);
          library.oldBarcodes.push(copy.barcode);
          copy.barcode = number;
          return wrong;
        },
      };
    default:
      return importOne(live, what, requestId);
  }
}

function loseCard(live: Live, library: PlainLibrary, id: string, { said }: Answer): string[] {
  const reader = library.readers.find((each) => each.id === id);
  const seen = readRows(live.school)
    .readers.map(plainReader)
    .find((each) => each.id === id);
  if (!reader || !seen) return ['the reader is gone'];
  const mayNot = reader.status === 'suspended' || reader.status === 'left';
  if (said !== '' && (said === 'refused') !== mayNot)
    return [`a lost card of one who is ${reader.status}: ${said}`];
  if (!mayNot && (said === 'done' || seen.status === 'cardLost')) reader.status = 'cardLost';
  return [];
}

function importOne(live: Live, what: 'importReader' | 'importCopy', requestId: string): Errand {
  const name = `新来的${live.awaited.size + 1}`;
  live.awaited.add(name);
  const isReader = what === 'importReader';
  return {
    name: isReader ? 'readers.importReaders' : 'catalogue.importCopies',
    args: isReader
      ? { requestId, rows: [readerDraft({ name, seatNumber: '' })] }
      : { requestId, batch: '', rows: [copyDraft({ title: name })] },
    became: (_, { said }) => {
      const rows = readRows(live.school);
      const there = isReader
        ? rows.readers.filter((row) => row.name === name).length
        : rows.catalogue.filter((row) => row.title === name).length;
      return there === 1 || (there === 0 && said === '') ? [] : [`${there} rows of ${name} were brought in`];
    },
  };
}

/** A number is good once. */
function mustBeFresh({ readers, copies, oldCards, oldBarcodes }: PlainLibrary, number: string): string[] {
  const known = [
    ...readers.map(({ card }) => card),
    ...copies.map(({ barcode }) => barcode),
    ...oldCards,
    ...oldBarcodes,
  ];
  return known.includes(number) ? [`${number} was given out before`] : [];
}

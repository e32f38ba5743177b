// What a reader had out before, asked through the door.

import { describe, expect, it } from 'vitest';
import type { ReaderHistory } from '../../src/circulation/usecases/reader-history.ts';
import { cards, copies, openSmallSchool, type SmallSchool, valueIn } from '../support/small-school.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const historyOf = (school: SmallSchool, cardNumber: string, skip = 0) =>
  valueIn<ReaderHistory>(school.call('circulation.readerHistory', { cardNumber, role: 'librarian', skip }));

const titlesOf = ({ loans }: ReaderHistory) => loans.map(({ title }) => title);

function borrowAndReturn(school: SmallSchool, copyBarcode: string, cardNumber: string): void {
  school.lend(copyBarcode, cardNumber);
  school.takeBack(copyBarcode);
}

describe('looking at what a reader read', () => {
  it('shows what came back a moment ago, with its days', async () => {
    const school = await openSmallSchool();
    borrowAndReturn(school, copies.littlePrince, cards.liMing);

    expect(historyOf(school, cards.liMing)).toEqual({
      loans: [
        {
          title: '小王子',
          copyBarcode: copies.littlePrince,
          returnedOn: '2026-09-28',
          lentOn: '2026-09-28',
          overdueDays: 0,
          condition: '',
        },
      ],
      next: 0,
      left: 0,
    });
  });

  it('goes on showing it once the night has moved it to the history, and once only', async () => {
    const school = await openSmallSchool();
    borrowAndReturn(school, copies.littlePrince, cards.liMing);
    school.workspace.clock.advance(HOUR);
    school.night();

    expect(school.rows('loanHistory')).toHaveLength(1);
    expect(titlesOf(historyOf(school, cards.liMing))).toEqual(['小王子']);
  });

  it('puts the newest first and says how late a copy came back', async () => {
    const school = await openSmallSchool();
    borrowAndReturn(school, copies.littlePrince, cards.liMing);
    school.lend(copies.grassHouse, cards.liMing);
    school.workspace.clock.advance(20 * DAY);
    school.takeBack(copies.grassHouse);
    school.workspace.clock.advance(HOUR);
    school.night();

    const { loans } = historyOf(school, cards.liMing);
    expect(loans.map(({ title, overdueDays }) => [title, overdueDays])).toEqual([
      ['草房子', 6],
      ['小王子', 0],
    ]);
  });

  it('shows nothing of another child, and nothing that was lent by mistake and undone', async () => {
    const school = await openSmallSchool();
    borrowAndReturn(school, copies.littlePrince, cards.wangFang);
    const lent = school.lend(copies.grassHouse, cards.liMing);
    school.act({ act: 'undo', undoes: lent.requestId, copyBarcode: copies.grassHouse, cardNumber: '' });
    borrowAndReturn(school, copies.journeyOne, cards.liMing);

    expect(titlesOf(historyOf(school, cards.liMing))).toEqual(['西游记（上册）']);
  });

  it('belongs to the right child after a correction', async () => {
    const school = await openSmallSchool();
    const { loanId } = school.lend(copies.littlePrince, cards.liMing);
    school.act({
      act: 'correctReader',
      loanId,
      copyBarcode: copies.littlePrince,
      cardNumber: cards.wangFang,
    });
    school.takeBack(copies.littlePrince);
    school.workspace.clock.advance(HOUR);
    school.night();

    expect(titlesOf(historyOf(school, cards.wangFang))).toEqual(['小王子']);
    expect(titlesOf(historyOf(school, cards.liMing))).toEqual([]);
  });

  it('is refused to an assistant, and says when the card is unknown', async () => {
    const school = await openSmallSchool();
    const ask = (cardNumber: string, role: string) =>
      school.call('circulation.readerHistory', { cardNumber, role });

    expect(ask(cards.liMing, 'assistant')).toMatchObject({ findings: [{ code: 'assistantMayNot' }] });
    expect(ask('R999999', 'librarian')).toMatchObject({ findings: [{ code: 'readerUnknown' }] });
  });
});

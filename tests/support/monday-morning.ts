// The librarian before school: the weekend’s drop box, and a child without a card.

import { beforeAll, describe, it } from 'vitest';
import type { Story } from './monday-story.ts';

/** From 7:40, by keyboard alone. */
export function tellMorning(day: Story): void {
  describe('7:40, the weekend’s drop box, by keyboard alone', () => {
    beforeAll(async () => {
      day.desk = await day.monday.openDesk('补录借还');
    });

    it('asks for the day they were put in, and enters what is scanned for that day', async () => {
      await day.stands('其实是哪一天？');
      await day.keys('Tab', 'Enter');
      await day.stands('补录 9月25日');
      await day.keys('F3');
      const { longOverdue, veryOverdue } = day.monday.facts;
      await day.desk.scan(longOverdue.barcode);
      await day.desk.says(
        `✓ 已还《${longOverdue.title}》，超期9天`,
        `补录 9月25日 · 六(2)班 ${longOverdue.name}`,
      );
      await day.desk.scan(veryOverdue.barcode);
      await day.desk.says(`✓ 已还《${veryOverdue.title}》，超期37天`);
      day.returned(longOverdue, longOverdue);
      day.returned(veryOverdue, veryOverdue);
    });

    it('says so of a book that was never lent, and takes the desk back to today', async () => {
      await day.desk.scan(day.monday.fromShelf().barcode);
      await day.desk.says('✕ 这本书没有借出，不用还');
      await day.keys('F2');
      await day.desk.pressByKeys('回到今天');
      await day.desk.place.locator('.day-strip').waitFor({ state: 'detached' });

      await day.stands('可以扫码了');
    });

    it('finds one of three of the same name by the first letters of her name', async () => {
      const [, wanted] = day.monday.facts.namesakes;
      await day.desk.pressByKeys('没带证，查姓名');
      await day.monday.window.page.keyboard.type('wzh');
      await day.stands('找到3人');
      await day.keys('ArrowDown', 'ArrowDown', 'Enter');

      await day.desk.shows(wanted?.card ?? '');
      await day.stands('四(2)班');
      await day.desk.pressByKeys('完成，下一位');
      await day.stands('先扫借书证，再扫书');
    });
  });
}

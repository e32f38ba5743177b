// A class changes its books at noon, with everything that goes wrong at a desk.

import { beforeAll, describe, expect, it } from 'vitest';
import { soon } from './local-desk.ts';
import { isLent, type Story } from './monday-story.ts';

/** From 12:30, in the sidebar. */
export function tellNoon(day: Story): void {
  describe('12:30, Class 3(2) changes its books', () => {
    beforeAll(async () => {
      day.monday.workspace.clock.set('2026-09-28T12:30:00');
      day.desk = await day.monday.openDesk();
    });

    it('lends nothing while nobody is open', async () => {
      await day.desk.scan(day.monday.fromShelf().barcode);
      await day.desk.says('✕ 请先扫借书证');
    });

    it('takes two back from a child who has all she may have, and lends her two', async () => {
      const [first, second] = day.monday.facts.fullUp;
      const [third, fourth] = [day.monday.fromShelf(), day.monday.fromShelf()];
      if (!first || !second) throw new Error('nobody is full up');
      await day.desk.scan(first.card, third.barcode);
      await day.desk.says('✕ 已借满2本，还一本才能再借');
      await day.desk.scan(first.barcode);
      await day.desk.says(`✓ 已还《${first.title}》`);
      await day.desk.scan(second.barcode);
      await day.desk.says(`✓ 已还《${second.title}》`);
      await day.desk.press(`知道了 ${third.title}`);
      await day.desk.scan(third.barcode);
      await day.desk.says(isLent(third), `一(2)班 ${first.name}`);
      await day.desk.scan(fourth.barcode);
      await day.desk.says(isLent(fourth));
      for (const copy of [first, second]) day.returned(copy, first);
      for (const copy of [third, fourth]) day.lent(copy, first);

      await day.stands('在借 2/2 本');
      await day.desk.scan('SX-DONE');
      await day.stands('先扫借书证，再扫书');
    });

    it('renews all she has, and says of a loan renewed before that this is all', async () => {
      const { fullUp, renewed } = day.monday.facts;
      await day.desk.scan(fullUp[0]?.card ?? '');
      await day.desk.shows(fullUp[0]?.card ?? '');
      await day.desk.press('全部续借');
      await soon(() => day.desk.place.locator('.line-text').filter({ hasText: '✓ 已续借' }).count()).toBe(2);
      await day.stands('10月26日前还');
      await day.desk.scan(renewed.card);
      await day.desk.withLoan(renewed.title, '续借');
      await day.desk.says('✕ 续借1次已用完，请先还书');
    });

    it('asks a child with an overdue book for it first, then lends', async () => {
      const { overdue } = day.monday.facts;
      const copy = day.monday.fromShelf();
      await day.desk.scan(overdue.card);
      await day.stands('有1本书超期，请先还书');
      await day.desk.scan(copy.barcode);
      await day.desk.says('✕ 有1本书超期，请先还书');
      await day.desk.scan(overdue.barcode);
      await day.desk.says(`✓ 已还《${overdue.title}》，超期4天`);
      day.returned(overdue, overdue);
      await day.desk.press(`知道了 ${copy.title}`);
      await day.desk.scan(copy.barcode);
      await day.desk.says(isLent(copy));
      day.lent(copy, overdue);
    });

    it('explains a printed ISBN, an unknown label, a reference work and a lost card', async () => {
      const { liMing, inRoomOnly, cardLost } = day.monday.facts;
      await day.desk.scan(liMing.card, day.monday.isbn);
      await day.desk.says('✕ 这是书上印的ISBN码，请扫我们贴的条码');
      await day.desk.scan('T9999999');
      await day.desk.says('✕ 没查到这个条码，请把书放进“待处理”筐', '已记到“待处理”里');
      await day.desk.scan(inRoomOnly.barcode);
      await day.desk.says('✕ 这本书只能在馆内看，不外借');
      await day.desk.scan(cardLost.card, day.monday.fromShelf().barcode);
      await day.desk.says('✕ 这张证已挂失，请交给图书馆老师');
    });

    it('asks before it lends the same title twice', async () => {
      const { liMing } = day.monday.facts;
      const [one, other] = day.monday.twins;
      await day.desk.scan(liMing.card, one.barcode);
      await day.desk.says(isLent(one));
      await day.desk.scan(other.barcode);
      await day.desk.says('✕ 已经借了一本同名的书，还要借吗？');
      await day.desk.press('还要借');
      await day.desk.says(isLent(other));
      day.lent(one, liMing);
      day.lent(other, liMing);
    });

    it('takes a book back that is still out to another, then asks whether to lend it on', async () => {
      const { outToAnother, dueToday } = day.monday.facts;
      const [child] = dueToday;
      if (!child) throw new Error('nobody is to bring a book today');
      await day.desk.scan(child.card, outToAnother.barcode);
      await day.desk.says(
        `✓ 已还《${outToAnother.title}》`,
        `这本书还记在五(1)班魏同学名下，已先办归还。要借给${child.name}吗？`,
      );
      await day.desk.press(`借给${child.name}`);
      await day.desk.says(isLent(outToAnother), `三(2)班 ${child.name}`);
      day.returned(outToAnother, outToAnother);
      day.lent(outToAnother, child);
    });

    it('takes a wrong scan back by one key', async () => {
      const { teacher } = day.monday.facts;
      const copy = day.monday.fromShelf();
      await day.desk.scan(teacher.card, copy.barcode);
      await day.desk.says(`✓ 已借《${copy.title}》，12月28日前还`);
      await day.keys('F8');
      await day.desk.says(`✓ 已撤销：借《${copy.title}》`);

      expect(day.monday.out()).not.toContain(`${copy.barcode} ${teacher.name}`);
    });

    it('puts a loan under the child who really has it', async () => {
      const { suspended, dueToday } = day.monday.facts;
      const [wrong, right] = dueToday.slice(1);
      const copy = day.monday.fromShelf();
      if (!wrong || !right) throw new Error('too few bring a book today');
      await day.desk.scan(suspended.card);
      await day.stands('这张证已停借，不能借书');
      await day.desk.scan(wrong.card, copy.barcode);
      await day.desk.says(isLent(copy), wrong.name);
      await day.desk.withLoan(copy.title, '更正借书人');
      await day.stands(`《${copy.title}》现在记在${wrong.name}名下。`);
      await day.desk.scan(right.card);
      await day.desk.says(`✓ 《${copy.title}》已改到${right.name}名下`);
      day.lent(copy, right);
      await day.stands('在借 1/2 本');
    });

    it('tells the next child of damage that was noted before', async () => {
      const { rareCharacter, longName } = day.monday.facts;
      const copy = day.monday.fromShelf();
      await day.desk.scan(rareCharacter.card, copy.barcode);
      await day.desk.says(isLent(copy));
      await day.desk.withLoan(copy.title, '登记污损');
      await day.stands('以前没有登记过污损');
      await day.desk.press('撕破');
      await day.desk.place.locator('.pane button.main').click();
      await day.desk.says(`✓ 《${copy.title}》已登记污损`);
      await day.desk.scan(copy.barcode);
      await day.desk.says(`✓ 已还《${copy.title}》`, rareCharacter.name);
      await day.desk.scan(longName.card, copy.barcode);
      await day.desk.says(isLent(copy), '已知书况：撕破');
      day.lent(copy, longName);
    });

    it('notes what is scanned while the network is down, and registers it when it is back', async () => {
      const { renewed, dueTomorrow } = day.monday.facts;
      const [child] = dueTomorrow;
      const copy = day.monday.fromShelf();
      if (!child) throw new Error('nobody is to bring a book tomorrow');
      await day.desk.scan(child.card);
      await day.desk.shows(child.card);
      day.monday.workspace.network({ refuse: 1 });
      await day.desk.scan(child.barcode, renewed.barcode, copy.barcode);
      await day.stands('网络断了，已记下3条，恢复后自动登记。请不要关闭页面');
      await soon(() => day.desk.place.locator('.line-text').first().textContent()).toBe(
        '… 已记下，网络恢复后登记',
      );
      day.monday.workspace.network({ refuse: 0 });
      await day.desk.place.locator('body').evaluate(() => window.dispatchEvent(new Event('online')));

      await day.desk.says(isLent(copy), child.name);
      await soon(() => day.desk.place.getByText('网络断了').count()).toBe(0);
      day.returned(child, child);
      day.returned(renewed, renewed);
      day.lent(copy, child);
    });
  });
}

// Monday after the rush: an assistant’s turn, and what is left to do when the class has gone.

import { beforeAll, describe, expect, it } from 'vitest';
import { soon } from './local-desk.ts';
import { isLent, type Story } from './monday-story.ts';

/** From 12:50: the large desk, then the sidebar. */
export function tellAfternoon(day: Story): void {
  describe('12:50, an assistant takes over', () => {
    beforeAll(async () => {
      day.desk = await day.monday.openDesk('小管理员值班');
    });

    it('shows the blank cover behind the large desk, and knows her by her badge', async () => {
      const { assistant } = day.monday.facts;
      await day.stands('值班：小管理员');
      await day.desk.scan(`SX-D-${assistant.card}`);
      await day.stands(`现在值班：${assistant.name}`);

      await day.stands(`值班：${assistant.name}`);
      expect(await day.desk.place.getByText('待处理').count()).toBe(0);
    });

    it('lends and takes back, and leaves to the librarian what she may not decide', async () => {
      const { liMing, dueToday } = day.monday.facts;
      const copy = day.monday.fromShelf();
      const [, , , , child] = dueToday;
      if (!child) throw new Error('too few bring a book today');
      await day.desk.scan(child.card, child.barcode);
      await day.desk.says(`✓ 已还《${child.title}》`);
      day.returned(child, child);
      await day.desk.scan(liMing.card, copy.barcode);
      await day.desk.says('✕ 已借满2本，还一本才能再借');
      expect(await day.desk.place.getByRole('button', { name: '馆员特批' }).count()).toBe(0);
      await day.desk.press('交老师查看');
      await day.desk.place.getByLabel('备注（可以不写）').fill('他说是替妹妹借的');
      await day.desk.press('交给老师');

      await day.desk.says(`✓ 《${copy.title}》已交老师查看`);
    });

    it('gives the desk back to the librarian for her PIN', async () => {
      await day.desk.press('交回给老师');
      await day.desk.place.getByLabel('值班密码').fill('1111');
      await day.desk.press('老师来值班');
      await day.stands('密码不对，请再试一次');
      await day.desk.place.getByLabel('值班密码').fill(day.monday.pin);
      await day.desk.press('老师来值班');

      await day.stands('值班：图书馆老师');
      await day.desk.pick('待处理');
      await day.stands('2条没处理');
      await day.stands('他说是替妹妹借的');
      await day.monday.window.page.locator('.title-bar .close').last().click();
    });
  });

  describe('14:00, what is left to do', () => {
    beforeAll(async () => {
      day.monday.workspace.clock.set('2026-09-28T14:00:00');
      day.desk = await day.monday.openDesk();
    });

    it('lends a box of forty-five to a class in one go', async () => {
      const { box } = day.monday.facts;
      await day.desk.scan('B006');
      await day.desk.shows('B006');
      await day.desk.scan(`SX-B-${box[7]?.barcode}`);
      await day.desk.press('借45本给三(2)班');
      await soon(() => day.lines('settled').count()).toBe(45);
      await day.keys('Escape');
      await day.stands('在借 45 本，1/50 种');
      for (const copy of box) day.lent(copy, { name: '三(2)班' });
    });

    it('counts who reads in the room', async () => {
      await day.desk.pick('馆内阅览');
      await day.desk.press('+1人');
      await day.desk.says('✓ 馆内阅览，今天共1人次');
      await day.desk.place.locator('.pane').getByRole('button', { name: '三(2)班' }).click();
      await day.desk.says('✓ 馆内阅览，今天共46人次');
      await day.keys('Escape');
    });

    it('lists what is to be shelved, and not what went out again', async () => {
      const { longOverdue, outToAnother } = day.monday.facts;
      await day.desk.pick('上架清单');
      await day.stands(longOverdue.barcode);
      const listed = await day.desk.place.locator('.pane-list .soft').allTextContents();

      expect(listed).not.toContain(outToAnother.barcode);
      expect(listed).toContain(day.monday.facts.fullUp[0]?.barcode);
      await day.keys('Escape');
    });

    it('settles what waits', async () => {
      await day.desk.pick('待处理');
      await day.desk.press('处理完了');
      await day.stands('1条没处理');
      await day.desk.press('处理完了');

      await day.stands('没有要处理的');
      expect(day.monday.rows('basket').map(({ doneOn }) => doneOn)).toEqual(['2026-09-28', '2026-09-28']);
      await day.keys('Escape');
    });

    it('gives a child whose card is lost a new one, and explains the old', async () => {
      const { cardLost } = day.monday.facts;
      day.desk = await day.monday.openDesk('挂失补证');
      await day.desk.place.getByLabel('姓名、拼音、证号或座号').fill(cardLost.name);
      await day.keys('Enter');
      await day.desk.place.locator('.pane button.main').click();
      await day.stands(`${cardLost.name}的新证办好了`);
      const fresh = (await day.desk.place.locator('.pane-number').textContent()) ?? '';
      await day.keys('Escape');
      const copy = day.monday.fromShelf();
      await day.desk.scan(cardLost.card);
      await day.stands('这是换下的旧证，请交给图书馆老师');
      await day.desk.scan(fresh, copy.barcode);
      await day.desk.says(isLent(copy), cardLost.name);
      day.lent(copy, cardLost);
    });

    it('gives a copy a new label, and explains the old', async () => {
      const copy = day.monday.fromShelf();
      await day.desk.pick('换条码');
      await day.desk.scan(copy.barcode);
      await day.desk.press('换成新条码');
      await day.stands(`《${copy.title}》换好了条码`);
      const fresh = (await day.desk.place.locator('.pane-number').textContent()) ?? '';
      await day.keys('Escape');
      await day.desk.scan(copy.barcode);

      await day.desk.says('✕ 这是换下的旧条码，请扫新条码', `新条码是${fresh}。`);
    });
  });
}

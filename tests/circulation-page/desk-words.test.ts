// The desk's sentences as WORDS prints them, and short enough for a nine-year-old.

import { describe, expect, it } from 'vitest';
import { type CirculationCode, circulationFindings } from '../../src/circulation/domain/codes.ts';
import { en } from '../../src/circulation/messages/en.ts';
import { zhCN } from '../../src/circulation/messages/zh-CN.ts';
import { zhCN as shared } from '../../src/i18n/page/zh-CN.ts';
import { sayDay } from '../../src/i18n/say-day.ts';
import { shorten } from '../../src/i18n/sentence.ts';

const codes = Object.keys(circulationFindings) as CirculationCode[];
const params = { count: 1, limit: 2, days: 3, who: '三(2)班李同学', status: 'presumedLost' };

describe('what the desk says', () => {
  it.each([
    [zhCN.scan.ready, '可以扫码了'],
    [zhCN.scan.notReady, '请先点一下这里，再扫码'],
    [zhCN.onItsWay, '已扫到，正在登记，请等绿勾'],
    [zhCN.lent({ title: '小王子', day: '9月30日' }), '已借《小王子》，9月30日前还'],
    [zhCN.returned({ title: '小王子' }), '已还《小王子》'],
    [zhCN.returnedLate({ title: '小王子', days: 3 }), '已还《小王子》，超期3天'],
    [zhCN.findings.nobodyOpen({}).text, '请先扫借书证'],
    [zhCN.findings.loanLimitReached({ limit: 2 }).text, '已借满2本，还一本才能再借'],
    [zhCN.findings.overdueBlocks({ count: 1 }).text, '有1本书超期，请先还书'],
    [zhCN.findings.inRoomOnly({}).text, '这本书只能在馆内看，不外借'],
    [zhCN.findings.copyUnknown({}).text, '没查到这个条码，请把书放进“待处理”筐'],
    [zhCN.findings.cardLost({}).text, '这张证已挂失，请交给图书馆老师'],
    [zhCN.offline({ count: 5 }), '网络断了，已记下5条，恢复后自动登记。请不要关闭页面'],
    [zhCN.finish, '完成，下一位'],
  ])('says %s', (said, printed) => {
    expect(said).toBe(printed);
  });

  it.each(codes)('says %s in one short sentence, with what to do under it', (code) => {
    const { text, detail } = zhCN.findings[code](params);

    expect([...text].length).toBeLessThanOrEqual(20);
    expect(detail !== '' || circulationFindings[code] === 'notice').toBe(true);
    expect(en.findings[code](params).text.length).toBeLessThanOrEqual(44);
  });

  it('says what became of each act in one short sentence', () => {
    const said = { title: '', day: '10月12日', name: '李明', what: '', total: 123 };
    const { renewed, undone, corrected, claimed, lost, damaged, flagged, inRoom, noted } = zhCN.acts;
    const sentences = [renewed, undone, corrected, claimed, lost, damaged, flagged, inRoom].map((each) =>
      each(said),
    );

    expect([...sentences, noted].filter((text) => [...text].length > 20)).toEqual([]);
  });

  it.each([
    [
      zhCN.acts.undoThis({ who: '李明', what: zhCN.acts.did.lend({ title: '小王子' }) }),
      '撤销：李明 借《小王子》',
    ],
    [
      zhCN.acts.undoThis({ who: '', what: zhCN.acts.did.takeBack({ title: '小王子' }) }),
      '撤销：还《小王子》',
    ],
    [zhCN.acts.override, '馆员特批'],
    [zhCN.acts.flag, '交老师查看'],
    [zhCN.acts.lendTo({ name: '李明' }), '借给李明'],
    [zhCN.modes.returnOnly, '只还'],
  ])('writes %s on a button', (said, printed) => {
    expect(said).toBe(printed);
  });

  it('says what went wrong on the server in short sentences too', () => {
    const faults = Object.values(shared.faults).map((words) =>
      words({ tab: '在借', column: '应还日期', row: 7 }),
    );

    expect(faults.filter(({ text }) => [...text].length > 20)).toEqual([]);
  });
});

describe('saying a day', () => {
  it.each([
    ['2026-09-30', 'zh-CN', '9月30日'],
    ['2027-01-05', 'zh-CN', '2027年1月5日'],
    ['2026-09-30', 'en', '30 Sep'],
    ['2027-01-05', 'en', '5 Jan 2027'],
  ] as const)('says %s in %s as %s', (day, language, said) => {
    expect(sayDay(day, language, '2026-09-28')).toBe(said);
  });
});

describe('shortening a title', () => {
  it.each([
    ['小王子', 10, '小王子'],
    ['我的第一本科学漫画书', 10, '我的第一本…'],
    ['Journey to the West', 10, 'Journey to…'],
    ['Peter Pan', 10, 'Peter Pan'],
  ])('shortens %s to %i columns', (title, width, short) => {
    expect(shorten(title, width)).toBe(short);
  });
});

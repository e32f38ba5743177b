// Invents the names of pupils and teachers from common surnames and given-name characters.

import type { Language } from '../../src/i18n/language.ts';
import type { Random } from './random.ts';

/** A name in both scripts; `pinyin` as one would write it in English, surname first. */
export type PersonName = { readonly zh: string; readonly pinyin: string };

const surnames = spelled(
  '王Wang 李Li 张Zhang 刘Liu 陈Chen 杨Yang 赵Zhao 黄Huang 周Zhou 吴Wu 徐Xu 孙Sun 胡Hu 朱Zhu 高Gao 林Lin 何He 郭Guo 马Ma 罗Luo',
  '梁Liang 宋Song 郑Zheng 谢Xie 韩Han 唐Tang 冯Feng 于Yu 董Dong 萧Xiao 程Cheng 曹Cao 袁Yuan 邓Deng 许Xu 傅Fu 沈Shen 曾Zeng',
  '彭Peng 吕Lü 苏Su 卢Lu 蒋Jiang 蔡Cai 贾Jia 丁Ding 魏Wei 薛Xue 叶Ye 余Yu 潘Pan 杜Du 戴Dai 夏Xia 钟Zhong 汪Wang 田Tian',
  '任Ren 姜Jiang 范Fan 方Fang 石Shi 姚Yao 谭Tan 廖Liao 邹Zou 熊Xiong 金Jin 陆Lu 郝Hao 孔Kong 白Bai 崔Cui 康Kang 毛Mao 邱Qiu',
  '秦Qin 江Jiang 史Shi 顾Gu 侯Hou 邵Shao 孟Meng 龙Long 万Wan 段Duan 钱Qian 汤Tang 尹Yin 黎Li 易Yi 常Chang 武Wu 乔Qiao 欧阳Ouyang 司马Sima',
);

const girls = {
  first: spelled(
    '子zi 欣xin 怡yi 雨yu 梓zi 诗shi 思si 语yu 若ruo 雅ya 佳jia 梦meng 可ke 依yi 芷zhi 沐mu 安an 书shu 一yi 晓xiao 心xin 紫zi',
  ),
  second: spelled(
    '涵han 萱xuan 琪qi 嫣yan 曦xi 静jing 琳lin 悦yue 婷ting 晴qing 瑶yao 馨xin 诺nuo 妍yan 玥yue 宁ning 彤tong 桐tong 菲fei 蕾lei 洁jie 岚lan',
  ),
};
const boys = {
  first: spelled(
    '浩hao 宇yu 子zi 睿rui 泽ze 博bo 俊jun 晨chen 逸yi 天tian 铭ming 皓hao 思si 嘉jia 明ming 奕yi 家jia 志zhi 一yi 瑞rui 景jing 承cheng',
  ),
  second: spelled(
    '轩xuan 文wen 杰jie 佑you 辰chen 远yuan 豪hao 哲zhe 航hang 昊hao 然ran 宸chen 乐le 成cheng 凡fan 林lin 阳yang 宁ning 霖lin 谦qian 鸣ming 楠nan',
  ),
};

/** Names that a reader would take for a known person. */
const known = new Set([
  '王俊杰',
  '林俊杰',
  '张杰',
  '周杰',
  '马天宇',
  '许嘉文',
  '黄晓明',
  '王一博',
  '杨洋',
  '毛泽林',
  '王思聪',
  '张一鸣',
]);

/** An invented name; now and then with a given name of one character. */
export function inventName(random: Random, sex: 'girl' | 'boy'): PersonName {
  const characters = sex === 'girl' ? girls : boys;
  for (;;) {
    const surname = random.pick(surnames);
    const second = random.pick(characters.second);
    const given = random.next() < 0.12 ? [second] : [random.pick(characters.first), second];
    const name = joined(surname, given);
    if (!known.has(name.zh)) return name;
  }
}

/** The name as the school of that language writes it. */
export function nameIn(lang: Language, name: PersonName): string {
  return lang === 'zh-CN' ? name.zh : name.pinyin;
}

type Spelled = { readonly zh: string; readonly pinyin: string };

function spelled(...lines: readonly string[]): readonly Spelled[] {
  return lines.flatMap((line) =>
    line.split(' ').map((word) => {
      const [, zh = '', pinyin = ''] = /^(\p{Script=Han}+)(.+)$/u.exec(word) ?? [];
      return { zh, pinyin };
    }),
  );
}

function joined(surname: Spelled, given: readonly Spelled[]): PersonName {
  const pinyin = given.map((part) => part.pinyin).join('');
  return {
    zh: surname.zh + given.map((part) => part.zh).join(''),
    pinyin: `${surname.pinyin} ${pinyin.charAt(0).toUpperCase()}${pinyin.slice(1)}`,
  };
}

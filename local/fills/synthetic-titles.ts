// Titles by the thousand for the large fills: real-looking words put together, with authors, classes and sets.

import { titleKeyOf } from '../../src/catalogue/domain/title.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { ItemType } from '../../src/settings/domain/reader-types.ts';
import { inventName, nameIn } from './names.ts';
import type { Random } from './random.ts';
import { makeCallNumbers, type SampleTitle } from './titles.ts';

const zh = {
  places:
    '森林里,月亮上,大海边,雪山下,小河旁,老街上,云朵里,草原上,竹林中,星空下,花园里,校园里,阁楼上,稻田里,沙漠中,小岛上,灯塔下,春天里,雨后,风中'.split(
      ',',
    ),
  heroes:
    '小刺猬,红狐狸,蓝鲸,布娃娃,木马,老爷爷,萤火虫,白兔,侦探社,小画家,机器人,稻草人,邮递员,小提琴,风筝,大树,候鸟,航海家,守夜人,泥人,小裁缝,火车头,猫头鹰,糖果店,小木屋'.split(
      ',',
    ),
  tales: [
    '的秘密',
    '的故事',
    '历险记',
    '日记',
    '的夏天',
    '的歌',
    '的礼物',
    '的一百天',
    '与它的朋友',
    '奇遇记',
    '的生日',
    '旅行记',
    '的约定',
    '的愿望',
    '回家',
    '的课堂',
    '的实验',
    '的地图',
  ],
  publishers: '春笋少儿出版社,蓝帆童书社,青禾教育出版社,小桥文艺出版社,北斗科普出版社,晨光里出版社'.split(
    ',',
  ),
  volumes: ['上册', '下册'],
};
const en = {
  places:
    'in the Forest,on the Moon,by the Sea,under the Mountain,along the River,of Old Street,in the Clouds,on the Prairie,among the Reeds,under the Stars,in the Garden,at School,in the Attic,of the Fields,in the Desert,on the Island,of the Lighthouse,in Spring,after the Rain,in the Wind'.split(
      ',',
    ),
  heroes:
    'Hedgehog,Red Fox,Blue Whale,Rag Doll,Wooden Horse,Grandfather,Firefly,White Rabbit,Detective Club,Young Painter,Robot,Scarecrow,Postman,Violin,Kite,Great Tree,Swallow,Sailor,Night Watchman,Clay Boy,Little Tailor,Locomotive,Owl,Sweet Shop,Cabin'.split(
      ',',
    ),
  tales: [
    'The Secret',
    'The Story',
    'The Adventures',
    'The Diary',
    'The Summer',
    'The Song',
    'The Gift',
    'A Hundred Days',
    'The Friends',
    'The Luck',
    'The Birthday',
    'The Travels',
    'The Promise',
    'The Wish',
    'The Return',
    'The Lesson',
    'The Experiment',
    'The Map',
  ],
  publishers: 'Bamboo House,Bluesail Books,Greenfield Press,Little Bridge,Plough Science,Morning Lane'.split(
    ',',
  ),
  volumes: ['Part 1', 'Part 2'],
};

const bands = [
  [1, 2],
  [3, 4],
  [5, 6],
] as const;

/** Class numbers in about the shares of FIELD 1.4, with what is usually held under each; the weight is how often one comes up. */
const classes: readonly (readonly [classNumber: string, type: ItemType])[] = (
  [
    ['I287.45', 'book', 3],
    ['I287.7', 'book', 4],
    ['I287.8', 'pictureBook', 4],
    ['I287.5', 'book', 2],
    ['I712.85', 'pictureBook', 2],
    ['I561.84', 'book', 2],
    ['I287.2', 'book', 1],
    ['G89', 'book', 1],
    ['H194', 'book', 1],
    ['J228', 'book', 1],
    ['K28', 'book', 1],
    ['N49', 'book', 2],
    ['Q95', 'book', 2],
    ['O1-49', 'book', 1],
    ['P1-49', 'book', 1],
    ['TP3', 'book', 1],
    ['Z228.1', 'reference', 1],
    ['B82', 'book', 1],
  ] as const
).flatMap(([classNumber, type, weight]) =>
  Array.from({ length: weight }, () => [classNumber, type] as const),
);

/** Invented titles with `copies` copies in all, four a title on average, no two alike; one in twenty is a set of two volumes. */
export function syntheticTitles(random: Random, lang: Language, copies: number): readonly SampleTitle[] {
  const words = lang === 'zh-CN' ? zh : en;
  const number = makeCallNumbers();
  const authors = Array.from({ length: 400 }, (_, i) =>
    nameIn(lang, inventName(random, i % 2 ? 'girl' : 'boy')),
  );
  const names = random.shuffled(combinations(lang));
  const titles: SampleTitle[] = [];
  for (let left = copies, n = 0; left > 0; n++) {
    const title = names[n % names.length] ?? '';
    const [classNumber, itemType] = random.pick(classes);
    const author = random.pick(authors);
    const volumes = random.next() < 0.05 ? words.volumes : [''];
    const shared = {
      ...{ title, author, itemType, isbn: '' },
      publisher: random.pick(words.publishers),
      publishedIn: String(random.between(2004, 2025)),
      price: random.between(24, 136) * 50,
      grades: random.pick(bands),
    };
    for (const [place, volume] of volumes.entries()) {
      const here = Math.min(left, random.between(1, 7));
      if (here === 0) break;
      left -= here;
      const callNumber = number(classNumber, volume === '' ? 0 : place + 1);
      titles.push({
        ...shared,
        volume,
        callNumber,
        copies: here,
        titleKey: titleKeyOf({ ...shared, volume }),
      });
    }
  }
  return titles;
}

/** Every hero in every place in every tale, and again as a sequel. */
function combinations(lang: Language): string[] {
  const { places, heroes, tales } = lang === 'zh-CN' ? zh : en;
  const names = heroes.flatMap((hero) =>
    places.flatMap((place) =>
      tales.map((tale) =>
        lang === 'zh-CN' ? `${place}的${hero}${tale}` : `${tale} of the ${hero} ${place}`,
      ),
    ),
  );
  const sequel = lang === 'zh-CN' ? '（续集）' : ', Again';
  return [...names, ...names.map((name) => name + sequel), ...names.map((name) => name + sequel + sequel)];
}

// A child's name where others can read it: surname and 同学, never the whole (DESIGN §7).

const COMPOUND_SURNAMES = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '司徒',
  '夏侯',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '端木',
  '东方',
  '南宫',
  '独孤',
  '赫连',
];

/**
 * 三(2)班李同学; for a name in Latin letters, its first letter: `Class 3(2) L.` A class card is the class itself, and whoever is in no class is no child:
 * both are called by their name.
 */
export function maskName(className: string, name: string): string {
  if (className === '' || name === className) return name;
  const surname = COMPOUND_SURNAMES.find((each) => name.startsWith(each)) ?? [...name][0] ?? '';
  return /^\p{Script=Latin}/u.test(name) ? `${className} ${surname}.` : `${className}${surname}同学`;
}

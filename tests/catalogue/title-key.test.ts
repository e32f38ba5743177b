// Which copies are of one title, whatever a file or a hand made of its ISBN, title, volume and author.

import { describe, expect, it } from 'vitest';
import { titleKeyOf } from '../../src/catalogue/domain/title.ts';

describe('finding copies of one title', () => {
  const littlePrince = { isbn: '9787020042494', title: '小王子', volume: '', author: '圣埃克苏佩里' };

  it('gives one key to the same ISBN and title, however they are written', () => {
    const typedOtherwise = {
      ...littlePrince,
      isbn: '978-7-02-004249-4',
      title: '《小王子》 ',
      author: '圣-埃克絮佩里',
    };

    expect(titleKeyOf(typedOtherwise)).toBe(titleKeyOf(littlePrince));
  });

  it('keeps the volumes of a set apart though they share an ISBN', () => {
    const first = { ...littlePrince, title: '十万个为什么', volume: '第一册' };

    expect(titleKeyOf({ ...first, volume: '第二册' })).not.toBe(titleKeyOf(first));
    expect(titleKeyOf({ ...first, volume: '1' })).toBe(titleKeyOf(first));
    expect(titleKeyOf({ ...first, volume: '上' })).not.toBe(titleKeyOf({ ...first, volume: '下' }));
  });

  it('goes by title, author and volume when there is no right ISBN', () => {
    const without = { ...littlePrince, isbn: '' };

    expect(titleKeyOf({ ...without, title: '《小王子》' })).toBe(titleKeyOf(without));
    expect(titleKeyOf({ ...without, isbn: '9787540587850' })).toBe(titleKeyOf(without));
    expect(titleKeyOf({ ...without, author: '周克希' })).not.toBe(titleKeyOf(without));
  });

  it('tells long titles apart by a short key', () => {
    const long = { ...littlePrince, title: '很长的书名'.repeat(2_000) };

    expect(titleKeyOf(long).length).toBeLessThanOrEqual(160);
    expect(titleKeyOf({ ...long, title: `${long.title}续` })).not.toBe(titleKeyOf(long));
  });

  it('tells titles of nothing but punctuation apart', () => {
    const none = { ...littlePrince, isbn: '' };

    expect(titleKeyOf({ ...none, title: '？' })).not.toBe(titleKeyOf({ ...none, title: '！' }));
  });

  it.each(['第1册', '卷一', 'Vol. 1', 'Volume 1', '1册', '第一辑'])(
    'takes the volume %s for the first',
    (volume) => {
      expect(titleKeyOf({ ...littlePrince, volume })).toBe(titleKeyOf({ ...littlePrince, volume: '1' }));
    },
  );

  it.each([
    ['上卷1', '上1'],
    ['上集精选', '上精选'],
    ['12', '1'],
  ])('does not take the volume %s for %s', (one, other) => {
    expect(titleKeyOf({ ...littlePrince, volume: one })).not.toBe(
      titleKeyOf({ ...littlePrince, volume: other }),
    );
  });

  it('gives the key that stands in workbooks since the first version: else new copies would not join the old', () => {
    expect(titleKeyOf({ ...littlePrince, volume: '第二册' })).toBe('9787020042494|小王子||2');
    expect(titleKeyOf({ ...littlePrince, isbn: '439023483' })).toBe('9780439023481|小王子||');
    expect(titleKeyOf({ ...littlePrince, isbn: '' })).toBe('|小王子|圣埃克苏佩里|');
    expect(titleKeyOf({ isbn: '', title: '长'.repeat(157), author: '', volume: '' })).toBe(
      `|${'长'.repeat(157)}||`,
    );
    expect(titleKeyOf({ isbn: '', title: '很长的书名'.repeat(40), author: '', volume: '' })).toBe(
      `|${'很长的书名'.repeat(30)}很#0cu8zgb`,
    );
  });

  it('fills the longest key whole, whatever the title', () => {
    const lengths = Array.from({ length: 40 }, (_, i) =>
      titleKeyOf({ ...littlePrince, title: `${'长'.repeat(160)}${i}` }),
    ).map((each) => each.length);

    expect(new Set(lengths)).toEqual(new Set([160]));
  });
});

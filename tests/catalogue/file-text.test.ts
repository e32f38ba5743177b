// A file's text taken apart into cells: whatever ends its lines, and when its quotation marks do not pair.

import { describe, expect, it } from 'vitest';
import { parseRows } from '../../src/catalogue/sidebar/file-text.ts';

const titlesIn = (text: string) => parseRows(text).rows.map(({ cells }) => cells[0]);

describe('the lines of a file', () => {
  it.each([
    ['of Windows', '书名,卷\r\n小王子,1\r\n草房子,2\r\n'],
    ['of Linux', '书名,卷\n小王子,1\n草房子,2\n'],
    ['of an old Mac', '书名,卷\r小王子,1\r草房子,2\r'],
    ['of a list from Windows with rows added on Linux', '书名,卷\r\n小王子,1\n草房子,2\n'],
    ['of a list from Linux with rows added on Windows', '书名,卷\n小王子,1\r\n草房子,2\r\n'],
    ['of an old Mac’s list with rows added on Linux', '书名,卷\r小王子,1\n草房子,2\n'],
  ])('are told apart: %s', (_, text) => {
    expect(titlesIn(text)).toEqual(['小王子', '草房子']);
    expect(parseRows(text).rows.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('may stand inside a cell in quotation marks', () => {
    expect(titlesIn('书名,备注\n"小王子\r\n(彩图)",好\n草房子,\n')).toEqual(['小王子\n(彩图)', '草房子']);
  });
});

describe('a quotation mark that nothing answers', () => {
  it.each([
    ['runs to the end of the file', '书名,卷\n小王子,1\n"草房子,2\n夏洛的网,3\n', 3],
    ['is answered by one of a later row', '书名,卷\n"小王子,1\n"草房子",2\n夏洛的网,3\n', 2],
    ['has letters behind its answer', '书名\t卷\n"小"王子\t1\n', 2],
  ])('is told with its line, and no row is made: %s', (_, text, unpairedAt) => {
    expect(parseRows(text)).toEqual({ headers: [], rows: [], unpairedAt });
  });

  it('is none when it stands within a cell', () => {
    expect(titlesIn('书名,尺寸\n小王子,5"\n6"的书,7\n')).toEqual(['小王子', '6"的书']);
  });
});

// Acts that wait in the browser's storage for the page's next life.

import { describe, expect, it } from 'vitest';
import { makeKeeper } from '../../src/browser/kept-acts.ts';
import { openStorage } from '../../src/browser/storage.ts';

type Note = { readonly title: string };
type Act = { readonly requestId: string };

/** A browser's storage as far as it is used. */
class Shelf {
  readonly texts = new Map<string, string>();
  readonly store = new Proxy({} as Storage, {
    get: (_, name) =>
      ({
        getItem: (key: string) => this.texts.get(key) ?? null,
        setItem: (key: string, text: string) => this.texts.set(key, text),
        removeItem: (key: string) => this.texts.delete(key),
      })[name as 'getItem'],
    ownKeys: () => [...this.texts.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}

const keeperOn = (shelf: Shelf, workbook: string, page: string) =>
  makeKeeper<Act, Note>(
    openStorage(() => shelf.store),
    workbook,
    page,
  );
const kept = (requestId: string, madeAt = 0) => ({ act: { requestId }, note: { title: '草房子' }, madeAt });

describe('keeping unsettled acts', () => {
  it('hands them to the next page on the same workbook, oldest first, and only once', () => {
    const shelf = new Shelf();
    keeperOn(shelf, 'school', 'first').keep([kept('b', 2)]);
    keeperOn(shelf, 'school', 'second').keep([kept('a', 1)]);

    const next = keeperOn(shelf, 'school', 'third');

    expect(next.takeOver().map((each) => each.act.requestId)).toEqual(['a', 'b']);
    expect(next.takeOver()).toEqual([]);
  });

  it('never hands them to a page on another workbook', () => {
    const shelf = new Shelf();
    keeperOn(shelf, 'school', 'first').keep([kept('a')]);

    expect(keeperOn(shelf, 'other', 'second').takeOver()).toEqual([]);
  });

  it('leaves nothing behind once all is settled', () => {
    const shelf = new Shelf();
    const keeper = keeperOn(shelf, 'school', 'first');

    keeper.keep([kept('a')]);
    keeper.keep([]);

    expect(shelf.texts.size).toBe(0);
  });

  it('passes over what is not a list of acts', () => {
    const shelf = new Shelf();
    shelf.texts.set('shuxiang.acts.school.x', '{broken');
    shelf.texts.set('shuxiang.acts.school.y', '[{"act":{}},7]');

    expect(keeperOn(shelf, 'school', 'first').takeOver()).toEqual([]);
  });

  it('works without storage: nothing is thrown, and nothing outlives the page', () => {
    const blocked = () => {
      throw new Error('The operation is insecure.');
    };
    const keeper = makeKeeper<Act, Note>(openStorage(blocked), 'school', 'first');

    keeper.keep([kept('a')]);

    expect(makeKeeper<Act, Note>(openStorage(blocked), 'school', 'second').takeOver()).toEqual([]);
  });
});

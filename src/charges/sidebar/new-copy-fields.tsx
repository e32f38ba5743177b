// What is different about the copy that was given: an empty field is as the old copy, or is not known of another book.

import { formatYuan } from '../../kernel/money.ts';
import type { ChargeWay } from '../domain/charge.ts';
import type { ChargePageWords } from '../messages/page-en.ts';
import { Field } from './field.tsx';
import type { Saying } from './saying.ts';
import { readYuan } from './yuan.ts';

/** As typed. */
export type NewCopy = { readonly [name in Name]: string };

type Name = keyof ChargePageWords['settle']['copy'];
type Trouble = { readonly [name in Name]?: string };

export const noNewCopy: NewCopy = {
  ...{
    title: '',
    volume: '',
    author: '',
    publisher: '',
    publishedIn: '',
    isbn: '',
    callNumber: '',
    price: '',
  },
};

/** The longest texts the server takes. */
const MOST: { readonly [name in Name]: number } = {
  ...{
    title: 200,
    volume: 200,
    author: 200,
    publisher: 200,
    publishedIn: 4,
    isbn: 40,
    callNumber: 60,
    price: 12,
  },
};

const ALL = Object.keys(noNewCopy) as Name[];

/** What such a book nearly always differs in; the rest is behind a question. */
const ASKED: { readonly [way in ChargeWay]?: readonly Name[] } = {
  newerEdition: ['publishedIn', 'price', 'isbn'],
  equalWorth: ['title', 'price', 'author', 'publisher', 'publishedIn', 'isbn', 'callNumber', 'volume'],
};

/** What has to be mended before the form can be sent. `owed`: what a book of equal worth has to be worth. */
export function troubleOf(copy: NewCopy, way: ChargeWay, owed: number, words: ChargePageWords): Trouble {
  const { needed, notMoney, notYear, atLeast } = words.settle;
  const price = readYuan(copy.price);
  const trouble: { [name in Name]?: string } = {};
  if (price === undefined) trouble.price = notMoney;
  if (!/^(\d{4})?$/.test(copy.publishedIn.normalize('NFKC').trim())) trouble.publishedIn = notYear;
  if (way === 'equalWorth') {
    if (copy.title.trim() === '') trouble.title = needed;
    if (price === null) trouble.price = needed;
    if (typeof price === 'number' && price < owed) trouble.price = atLeast({ yuan: formatYuan(owed) });
  }
  return trouble;
}

/** As the server takes them. */
export function newCopyArgs({ price, publishedIn, ...texts }: NewCopy) {
  return { ...texts, publishedIn: publishedIn.normalize('NFKC').trim(), price: readYuan(price) ?? null };
}

type Props = {
  readonly way: ChargeWay;
  readonly copy: NewCopy;
  readonly setCopy: (copy: NewCopy) => void;
  readonly saying: Saying;
  /** Of the old copy. */
  readonly title: string;
  readonly balance: number;
  readonly trouble: Trouble;
};

export function NewCopyFields({ way, copy, setCopy, saying, title, balance, trouble }: Props) {
  const { settle } = saying.words;
  const asked = ASKED[way] ?? [];
  const rest = ALL.filter((name) => !asked.includes(name));
  const isTroubled = rest.some((name) => trouble[name] !== undefined);
  const field = (name: Name) => (
    <Field
      key={name}
      label={settle.copy[name]}
      hint={
        way === 'equalWorth' && name === 'price' && balance > 0
          ? settle.atLeast({ yuan: formatYuan(balance) })
          : ''
      }
      value={copy[name]}
      onChange={(text) => setCopy({ ...copy, [name]: text })}
      complaint={trouble[name] ?? ''}
      most={MOST[name]}
      isFirst={name === asked[0]}
    />
  );
  return (
    <>
      {way === 'sameEdition' && <p class="soft">{settle.asOld({ title })}</p>}
      {way === 'newerEdition' && <p class="soft">{settle.asOldButNewer({ title })}</p>}
      {asked.map(field)}
      {rest.length > 0 && (
        <details open={isTroubled}>
          <summary data-first={asked.length === 0 || undefined}>{settle.differs}</summary>
          <div class="fields">{rest.map(field)}</div>
        </details>
      )}
    </>
  );
}

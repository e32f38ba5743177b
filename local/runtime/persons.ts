// Who has the file, in what role, and what they let the script do.

import type { PersonOptions } from '../contract.ts';
import type { PersonFacts } from './facts.ts';
import { shortScope } from './scopes.ts';
import type { World } from './world.ts';

/** Adds a person, or changes what the options name. The first one ever owns the file unless told otherwise. */
export function admitPerson(world: World, email: string, options: PersonOptions): void {
  const { facts, book } = world;
  const known = world.person(email);
  if (known !== undefined && Object.keys(options).length === 0) return;
  const first = facts.now.persons.length === 0 && book.owner === '' ? 'owner' : 'editor';
  const person: PersonFacts = {
    email,
    role: options.role ?? known?.role ?? (book.owner === email ? 'owner' : first),
    locale: options.locale ?? known?.locale ?? (facts.now.lang === 'zh-CN' ? 'zh_CN' : 'en'),
    consent: consentOf(options) ?? known?.consent ?? 'all',
  };
  const listed = known === undefined ? [...facts.now.persons, person] : facts.now.persons;
  facts.set(
    'persons',
    listed.map((other) =>
      other.email === email ? person : person.role === 'owner' ? handedOver(other) : other,
    ),
  );
  share(world);
}

/** A file has one owner: a new one makes the old one an editor. */
function handedOver(other: PersonFacts): PersonFacts {
  return other.role === 'owner' ? { ...other, role: 'editor' } : other;
}

/** Keeps the file's own list of who may do what in step. */
function share({ facts, book }: World): void {
  const inRole = (role: PersonFacts['role']) =>
    facts.now.persons.filter((p) => p.role === role).map((p) => p.email);
  const owner = inRole('owner').at(-1) ?? book.owner;
  const [editors, viewers] = [inRole('editor'), inRole('viewer')];
  const before = JSON.stringify([book.owner, book.editors, book.viewers]);
  if (before === JSON.stringify([owner, editors, viewers])) return;
  book.apply({ kind: 'setFacts', facts: { owner, editors, viewers } });
}

function consentOf({ consent }: PersonOptions): PersonFacts['consent'] | undefined {
  return consent === undefined || consent === 'all' ? consent : consent.map(shortScope);
}

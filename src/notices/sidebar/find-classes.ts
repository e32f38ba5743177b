// Finding a class, a child or a book among hundreds of overdue loans by what a librarian remembers.

import type { ChaseClass } from '../domain/chase-list.ts';
import type { ChaseLoan } from '../domain/chase-loan.ts';

/** Classes whose name and teacher, or one of whose loans, hold every word. All of them for no words. */
export function findClasses(classes: readonly ChaseClass[], query: string): readonly ChaseClass[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return classes;
  const has = (parts: readonly string[]) => {
    const text = plain(parts.join('\n'));
    return wanted.every((word) => text.includes(word));
  };
  return classes.filter(
    ({ className, teacher, loans }) =>
      has([className, teacher]) || loans.some((loan) => has([className, teacher, ...wordsOf(loan)])),
  );
}

const wordsOf = ({ readerName, cardNumber, title, copyBarcode }: ChaseLoan) => [
  readerName,
  cardNumber,
  title,
  copyBarcode,
];

/** Half width, lower case: three ways to type 三(2)班 are one. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase();

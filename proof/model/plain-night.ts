// What the night does in the plain library: what somebody deleted comes back, labels and lost copies are written anew.

import { isOut, loanOfCopy, type PlainLibrary, type PlainLoan } from './plain-library.ts';

/** 夜里: a loan whose row was deleted is put back, unless its copy was lent on since and so had come back. */
export function passNight(library: PlainLibrary): void {
  library.loans.forEach((loan, at) => {
    if (loan.place !== 'deleted' || loan.now.is !== 'out') return;
    const isLentSince = library.loans
      .slice(at + 1)
      .some((later) => later.copyId === loan.copyId && later.now.is !== 'void');
    if (!isLentSince) putBack(library, loan);
  });
  for (const copy of library.copies) {
    const out = loanOfCopy(library, copy.id);
    if (out) out.label = copy.barcode;
    const isFound =
      copy.status === 'lost' &&
      !out?.now.lostOn &&
      library.loans.some(
        (loan) => loan.copyId === copy.id && loan.place === 'loans' && !isOut(loan) && loan.now.lostOn !== '',
      );
    if (isFound) copy.status = 'onShelf';
    if (out?.now.lostOn && copy.status === 'onShelf') copy.status = 'lost';
  }
}

/** The librarian is told once. */
function putBack(library: PlainLibrary, loan: PlainLoan): void {
  loan.place = 'loans';
  const requestId = loan.now.by;
  if (library.basket.some((line) => line.requestId === requestId)) return;
  library.basket.push({ requestId, code: '', isUnknown: false });
}

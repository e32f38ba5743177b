// How the journal names a loan, and how the names are read back: 《小王子》 三(2)班 · 李明

export type LoanWords = { readonly title: string; readonly className: string; readonly readerName: string };

export function formatSubject({ title, className, readerName }: LoanWords): string {
  return `《${title}》 ${className} · ${readerName}`;
}

/** A subject that someone rewrote is all title. */
export function parseSubject(subject: string): LoanWords {
  const words = /^《(?<title>.*)》 (?<className>.*?) · (?<readerName>.*)$/.exec(subject)?.groups;
  return { title: subject, className: '', readerName: '', ...words };
}

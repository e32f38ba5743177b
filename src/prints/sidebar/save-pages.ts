// The pages as a file that prints from any browser, for where a dialog may not print (docs/live-checks.md).

/** Hands the pages in view to the person as one file with everything in it (a download is allowed, PLATFORM 4.50). */
export function savePages(name: string): void {
  const pages = [...document.querySelectorAll('.page')].map((page) => page.outerHTML);
  const styles = [...document.querySelectorAll('style')].map((style) => style.outerHTML);
  const head = ['<meta charset="utf-8">', '<title></title>', ...styles].join('');
  const { lang } = document.documentElement;
  const text = [
    '<!doctype html><html lang="',
    lang,
    '"><head>',
    head,
    '</head><body>',
    ...pages,
    '</body></html>',
  ];
  const address = URL.createObjectURL(new Blob(text, { type: 'text/html;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

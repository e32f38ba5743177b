// A page of the script as its frame gets it: the pushed html with `google.script` put in front.

import type { ShownPage } from '../runtime/host.ts';
import type { ShimFacts } from './shim-facts.ts';

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The html to serve. Meta tags in the file are ignored by Google, those added by the script are not (PLATFORM 4.54). */
export function frameHtml(page: ShownPage, facts: ShimFacts): string {
  const metas = page.metaTags.map(
    ({ name, content }) => `<meta name="${escapeAttribute(name)}" content="${escapeAttribute(content)}">`,
  );
  const shim = `<script src="/script-shim.js" data-facts="${escapeAttribute(JSON.stringify(facts))}"></script>`;
  const added = `<meta charset="utf-8"><base target="_blank">${metas.join('')}${shim}`;
  const head = /<head(\s[^>]*)?>/i.exec(page.html);
  if (head !== null) {
    const end = head.index + head[0].length;
    return page.html.slice(0, end) + added + page.html.slice(end);
  }
  const doctype = /^\s*<!doctype[^>]*>/i.exec(page.html)?.[0] ?? '';
  return `${doctype || '<!doctype html>'}${added}${page.html.slice(doctype.length)}`;
}

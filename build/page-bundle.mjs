// Turns each area's sidebar/<page>.{html,tsx,css} into one self-contained dist/<page>.html (PLATFORM 6.7, 6.8).

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { bundle } from './bundle.mjs';
import { inRepo } from './paths.mjs';

/** @typedef {{ name: string, folder: string }} Page */

/** Every page of every area: `src/<area>/sidebar/<name>.html`. @returns {Page[]} */
export function findPages() {
  const pages = readdirSync(inRepo('src'))
    .map((area) => `src/${area}/sidebar`)
    .filter((folder) => existsSync(inRepo(folder)))
    .flatMap((folder) =>
      readdirSync(inRepo(folder))
        .filter((file) => file.endsWith('.html'))
        .map((file) => ({ name: file.slice(0, -'.html'.length), folder })),
    );
  const doubled = pages.find((page, at) => pages.findIndex((other) => other.name === page.name) !== at);
  if (doubled) throw new Error(`Two areas have a page called ${doubled.name}.html; dist/ is flat.`);
  return pages;
}

/** @param {Page} page @returns {Promise<import('./bundle.mjs').Made>} */
export async function makePage({ name, folder }) {
  const script = ['tsx', 'ts']
    .map((end) => `${name}.${end}`)
    .find((file) => existsSync(inRepo(`${folder}/${file}`)));
  if (!script) throw new Error(`${folder}/${name}.html has no ${name}.tsx beside it.`);
  const style = `${name}.css`;
  const hasStyle = existsSync(inRepo(`${folder}/${style}`));

  const { files, inputs } = await bundle({
    stdin: {
      contents: `${hasStyle ? `import './${style}';` : ''}import './${script}';`,
      resolveDir: inRepo(folder),
      sourcefile: `${name}-page.js`,
    },
    outdir: inRepo('dist'),
    format: 'iife',
    target: 'es2019',
    // HtmlService drops what looks like a comment inside a template literal (PLATFORM 4.53), so there are none.
    supported: { 'template-literal': false },
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: {
      '.svg': 'dataurl',
      '.png': 'dataurl',
      '.woff2': 'dataurl',
      '.mp3': 'dataurl',
      '.wav': 'dataurl',
    },
  });
  const js = files.find((file) => file.path.endsWith('.js'))?.text ?? '';
  const css = files.find((file) => file.path.endsWith('.css'))?.text ?? '';
  const html = readFileSync(inRepo(`${folder}/${name}.html`), 'utf8');
  return {
    inputs: [...inputs, `${folder}/${name}.html`],
    outputs: [{ path: `dist/${name}.html`, text: inline(html, { name, js, css }) }],
  };
}

/** Puts the style at the end of the head and the script at the end of the body, in place of any tag naming them. */
function inline(
  /** @type {string} */ html,
  /** @type {{ name: string, js: string, css: string }} */ { name, js, css },
) {
  for (const [what, text, forbidden] of [
    ['script', js, /<\/script|<!--/i],
    ['style', css, /<\/style/i],
  ]) {
    const found = /** @type {RegExp} */ (forbidden).exec(/** @type {string} */ (text));
    if (found)
      throw new Error(`${name}: the ${what} holds "${found[0]}", which would end it early in a page.`);
  }
  const bare = html
    .replace(new RegExp(`[ \\t]*<link[^>]*href="(\\./)?${name}\\.css"[^>]*>\\n?`), '')
    .replace(new RegExp(`[ \\t]*<script[^>]*src="(\\./)?${name}\\.tsx?"[^>]*></script>\\n?`), '');
  return putBefore(
    putBefore(bare, '</head>', `<style>${css}</style>\n`),
    '</body>',
    `<script>${js}</script>\n`,
  );
}

function putBefore(/** @type {string} */ html, /** @type {string} */ tag, /** @type {string} */ text) {
  const at = html.lastIndexOf(tag);
  if (at < 0) throw new Error(`A page's html needs a ${tag}.`);
  return html.slice(0, at) + text + html.slice(at);
}

// Builds the local workspace for Node and its page for the browser, into .out/.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFiles, makeWhenChanged } from './bundle.mjs';
import { inRepo, out } from './paths.mjs';

/** What is run or imported by a fixed name; each is one file of plain ESM beside its sources' packages. */
const NODE_ENTRIES = {
  workspace: 'local/workspace.ts',
  'http-worker': 'local/server/http-worker.ts',
  start: 'local/start.ts',
};

const PAGE_ENTRIES = ['local/page/main.tsx', 'local/page/main.ts'];
const CONTRACT = 'local/contract.ts';

/** @returns {Promise<string[]>} paths of the outputs */
export async function makeLocal() {
  const made = [];
  for (const [name, entry] of Object.entries(NODE_ENTRIES)) {
    if (existsSync(inRepo(entry))) made.push(await bundleForNode(entry, name));
    else process.stderr.write(`build: ${entry} is missing, so there is no .out/${name}.mjs\n`);
  }
  if (existsSync(inRepo(CONTRACT))) made.push(await makeWhenChanged('contract-types', CONTRACT, makeTypes));
  const page = PAGE_ENTRIES.find((entry) => existsSync(inRepo(entry)));
  if (page) made.push(await makeWhenChanged('page', page, () => makeWorkspacePage(page)));
  else process.stderr.write('build: local/page/main.ts is missing, so there is no .out/page\n');
  return made.flat();
}

/** Bundles one TypeScript file of ours to `.out/<name>.mjs`, packages left outside. @returns {Promise<string[]>} */
export function bundleForNode(/** @type {string} */ entry, /** @type {string} */ name) {
  const make = () =>
    bundleFiles({
      entryPoints: { [name]: entry },
      outdir: out,
      outExtension: { '.js': '.mjs' },
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      sourcemap: 'inline',
      sourcesContent: false,
      loader: { '.tsv': 'text', '.csv': 'text', '.html': 'text' },
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
  return makeWhenChanged(name, entry, make);
}

/** The contract's own types, beside the bundle under both names TypeScript may look for. @returns {Promise<import('./bundle.mjs').Made>} */
async function makeTypes() {
  const contract = readFileSync(inRepo(CONTRACT), 'utf8');
  const opener = 'export declare function openWorkspace(o: Options): Promise<Workspace>;\n';
  const text = /function openWorkspace/.test(contract) ? contract : `${contract}\n${opener}`;
  return {
    inputs: [CONTRACT],
    outputs: ['.out/workspace.d.ts', '.out/workspace.d.mts'].map((path) => ({ path, text })),
  };
}

/** @returns {Promise<import('./bundle.mjs').Made>} */
async function makeWorkspacePage(/** @type {string} */ entry) {
  const { inputs, outputs } = await bundleFiles({
    entryPoints: { main: entry, 'script-shim': 'local/page/script-shim.ts' },
    outdir: join(out, 'page'),
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: {
      '.svg': 'dataurl',
      '.png': 'dataurl',
      '.woff': 'dataurl',
      '.woff2': 'dataurl',
      '.ttf': 'dataurl',
    },
  });
  const html = 'local/page/index.html';
  if (!existsSync(inRepo(html))) return { inputs, outputs };
  const index = { path: '.out/page/index.html', text: readFileSync(inRepo(html)) };
  return { inputs: [...inputs, html], outputs: [...outputs, index] };
}

// Turns src/main.ts into the one script file Google runs: PLATFORM 6.1 and its traps.

import { bundle } from './bundle.mjs';

const ENTRY = 'src/main.ts';

/** @type {import('esbuild').BuildOptions} */
const OPTIONS = {
  entryPoints: [ENTRY],
  // Lowers `#private`, `static x =`, `?.` and `??`, the first two of which do not parse there (PLATFORM 4.2, 6.4).
  target: 'es2019',
  // No host at all (PLATFORM 4.1): neither a browser's nor Node's variant of a package.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  legalComments: 'eof',
};

/** @returns {Promise<import('./bundle.mjs').Made>} */
export async function makeServer() {
  const doors = await exportsOfMain();
  const footer = doors
    .map((name) => `function ${name}(...args) {\n  return App.${name}(...args);\n}`)
    .join('\n');
  const { files, inputs } = await bundle({
    ...OPTIONS,
    format: 'iife',
    globalName: 'App',
    // Menus, triggers and google.script.run see only functions declared in the text (PLATFORM 4.5, 4.6).
    footer: { js: footer },
  });
  return { inputs, outputs: [{ path: 'dist/Code.js', text: `${files[0]?.text ?? ''}` }] };
}

/** The names esbuild finds exported; it tells them for ES modules only, so it is asked twice. */
async function exportsOfMain() {
  const { metafile } = await bundle({ ...OPTIONS, format: 'esm' });
  const names = Object.values(metafile.outputs).flatMap((output) => output.exports);
  if (names.length === 0) throw new Error(`${ENTRY} exports nothing, so Google could call nothing.`);
  return names.filter((name) => name !== 'default');
}

// `npm run build`.

import { install } from './install.mjs';

install();
const { buildAll } = await import('./all.mjs');
try {
  await buildAll();
} catch (trouble) {
  process.stderr.write(`build: ${trouble instanceof Error ? trouble.message : trouble}\n`);
  process.exitCode = 1;
}

// `npm run day`: a school day through the built bundle, without a browser; told from what is then in the saved workbook.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { liveTheDay } from './day/acts.ts';
import { tellTheDay } from './day/tell.ts';
import { openWorkspace } from './workspace.ts';

const { values: options } = parseArgs({
  options: { dist: { type: 'string', default: 'dist' }, lang: { type: 'string', default: 'zh-CN' } },
});
const lang = options.lang === 'en' ? 'en' : 'zh-CN';
const data = mkdtempSync(join(tmpdir(), 'shuxiang-day-'));

try {
  const morning = await openWorkspace({ dist: options.dist, data, fill: 'sample', lang, seed: 7 });
  const plan = liveTheDay(morning, lang);
  await morning.close();

  const evening = await openWorkspace({ dist: options.dist, data });
  const lines = tellTheDay(evening.snapshot(), plan);
  await evening.close();

  for (const { text, isTrue } of lines) process.stdout.write(`${isTrue ? '✓' : '✗'} ${text}\n`);
  const wrong = lines.filter((line) => !line.isTrue).length;
  process.stdout.write(
    wrong === 0 ? 'The day is right.\n' : `The day is wrong in ${wrong} of ${lines.length} points.\n`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  rmSync(data, { recursive: true, force: true });
}

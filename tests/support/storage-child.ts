// Works on a data folder until it is killed, telling its parent of every act only after it was acknowledged.

import { writeSync } from 'node:fs';
import { openWorkspace } from '../../local/workspace.ts';

const [dist = '', data = '', firstText = '0'] = process.argv.slice(2);
const workspace = await openWorkspace({ dist, data });
const person = workspace.person('librarian@school.example');
const sheetId = workspace.snapshot()[0]?.sheetId ?? 0;
const tell = (line: string) => writeSync(1, `${line}\n`);

tell('ready');
for (let n = Number(firstText); ; n++) {
  const acts = [
    () => person.call('add', [n]),
    () => person.type(sheetId, `C${n + 1}`, [[`typed ${n}`]]),
    () => person.call('remember', [n]),
    () => person.call('send', [n]),
  ];
  const act = acts[n % acts.length];
  act?.();
  tell(String(n));
}

// `npm run check`: lint and types, no tests.

import { checkTypes, lint, tell } from './checks.mjs';
import { install } from './install.mjs';

install();
const checks = [await lint(), ...(await checkTypes())];
for (const check of checks) tell(check);
process.exitCode = checks.every((check) => check.ok) ? 0 : 1;

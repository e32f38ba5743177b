// Where things are, so that no script spells a folder twice.

import { fileURLToPath } from 'node:url';

/** Path inside the repository, as the platform writes it. */
export const inRepo = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export const root = inRepo('');
/** What clasp pushes. */
export const dist = inRepo('dist');
/** Everything else that is generated: the local workspace, its page, bundles of the scripts, stamps. */
export const out = inRepo('.out');

// Request ids as a page makes them, for the bench, the day and the tests: an id that looks old is searched for in the journal first.

import type { Workspace } from './contract.ts';
import { momentOf } from './runtime/zoned-time.ts';

const ZONE = 'Asia/Shanghai';

let serial = 0;

/** `q`, the moment of the workspace's clock in base 36, and a running number (`src/kernel/ids.ts`). `zone` is the sheet's. */
export function freshRequestId(workspace: Workspace, zone = ZONE): string {
  const made = momentOf(workspace.clock.now(), zone).toString(36).padStart(9, '0');
  return `q${made}${String(++serial).padStart(8, '0')}`;
}

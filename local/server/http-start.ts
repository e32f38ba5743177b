// What the HTTP thread is given when it starts.

import type { MessagePort } from 'node:worker_threads';

/** What the HTTP thread starts with. */
export type HttpStart = {
  readonly port: number;
  /** Folder of `index.html`, `main.js` and `main.css`. */
  readonly pageFolder: string;
  /** Counts messages to the workspace's thread, which may be asleep waiting for one. */
  readonly signal: Int32Array;
  readonly toHost: MessagePort;
};

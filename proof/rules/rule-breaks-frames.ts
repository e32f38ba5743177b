// Breaks of a page in its frame, as a browser shows it (PLATFORM 4.12, 4.15-4.18, 4.50, 4.51).

import type { Break } from '../breaks/break.ts';

const frames = 'tests/browser/page-frames.test.ts';
const shim = 'local/page/script-shim.ts';

export const breaksOfFrames: readonly Break[] = [
  {
    name: '4.12 a page may not send a date',
    file: 'local/page/script-arguments.ts',
    find: 'value instanceof Date || value instanceof Node',
    replace: 'value instanceof Node',
    tests: [{ file: frames, named: 'refuses a Date as an argument' }],
  },
  {
    name: '4.15 a handler gets the user object',
    file: shim,
    find: 'handlers.success?.(reply.value, handlers.userObject);',
    replace: 'handlers.success?.(reply.value);',
    tests: [{ file: frames, named: 'brings the value and the user object' }],
  },
  {
    name: '4.15 every handler makes a new runner',
    file: shim,
    find: 'runner({ ...handlers, ...(success && { success }) }),',
    replace: 'runner(Object.assign(handlers, success && { success })),',
    tests: [{ file: frames, named: 'makes a new runner with every handler' }],
  },
  {
    name: '4.16 a thrown error reaches the failure handler',
    file: shim,
    find: 'else fail(handlers, scriptError(reply.error));',
    replace: 'else handlers.success?.(null, scriptError(reply.error));',
    tests: [{ file: frames, named: 'brings a thrown error' }],
  },
  {
    name: '4.18 a page can close itself',
    file: shim,
    find: "close: () => tell({ kind: 'close', pageId }),",
    replace: 'close: () => undefined,',
    tests: [{ file: frames, named: 'closes with its button and from inside' }],
  },
  {
    name: '4.50 a frame may not lead the window elsewhere',
    file: 'local/page/chrome/frames.tsx',
    find: 'allow-downloads allow-modals',
    replace: 'allow-downloads allow-modals allow-top-navigation',
    tests: [{ file: frames, named: 'sandboxed and of another origin' }],
  },
  {
    name: '4.51 storage may be refused to a frame',
    file: shim,
    find: '  if (facts.brokenStorage) breakStorage();\n',
    replace: '  if (facts.brokenStorage && pageId === null) breakStorage();\n',
    tests: [{ file: frames, named: 'throws in a frame opened after it was blocked' }],
  },
];

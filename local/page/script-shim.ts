// `google.script` inside a page's frame, as Google's own client makes it (PLATFORM 4.11–4.18). Runs before the page's scripts.

import type { Json } from '../contract.ts';
import type { ShimFacts } from '../server/shim-facts.ts';
import type { FrameAsk, FrameReply } from './frame-bridge.ts';
import { argumentsToJson } from './script-arguments.ts';

/** Calls beyond these wait their turn (PLATFORM 4.17, 1.28). */
const IN_FLIGHT = 10;

type Handlers = {
  readonly success?: (value: unknown, userObject?: unknown) => void;
  readonly failure?: (error: Error, userObject?: unknown) => void;
  readonly userObject?: unknown;
};
type Call = { readonly fn: string; readonly args: Json[]; readonly handlers: Handlers };

function installShim(facts: ShimFacts): void {
  const { pageId, parent: parentOrigin } = facts;
  const waiting: Call[] = [];
  const flying = new Map<number, Call>();
  let lastCall = 0;

  const tell = (ask: FrameAsk) => window.parent.postMessage(ask, parentOrigin);

  function launch(): void {
    while (flying.size < IN_FLIGHT) {
      const call = waiting.shift();
      if (call === undefined) return;
      const callId = ++lastCall;
      flying.set(callId, call);
      tell({ kind: 'run', pageId, callId, fn: call.fn, args: call.args });
    }
  }

  function fail({ failure, userObject }: Handlers, error: Error): void {
    if (failure) failure(error, userObject);
    else console.error(`Uncaught ${error.message}`);
  }

  function settle(reply: FrameReply): void {
    const call = flying.get(reply.callId);
    if (call === undefined) return;
    flying.delete(reply.callId);
    launch();
    const { handlers } = call;
    if ('value' in reply) handlers.success?.(reply.value, handlers.userObject);
    else fail(handlers, scriptError(reply.error));
  }

  window.addEventListener('message', ({ origin, source, data }: MessageEvent<FrameReply>) => {
    if (origin === parentOrigin && source === window.parent && typeof data?.callId === 'number') settle(data);
  });

  /** A runner: every `with…` gives a new one, so chains never touch each other (PLATFORM 4.15). */
  function runner(handlers: Handlers): object {
    const made: Record<string, unknown> = {
      withSuccessHandler: (success: Handlers['success']) =>
        runner({ ...handlers, ...(success && { success }) }),
      withFailureHandler: (failure: Handlers['failure']) =>
        runner({ ...handlers, ...(failure && { failure }) }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    for (const fn of facts.functions) {
      made[fn] = (...args: unknown[]): void => {
        waiting.push({ fn, args: argumentsToJson(args), handlers });
        launch();
      };
    }
    return made;
  }

  const host = {
    origin: parentOrigin,
    close: () => tell({ kind: 'close', pageId }),
    setWidth: (width: number) => tell({ kind: 'size', pageId, width }),
    setHeight: (height: number) => tell({ kind: 'size', pageId, height }),
    editor: { focus: () => tell({ kind: 'focus', pageId }) },
  };
  Object.assign(window, { google: { script: { run: runner({}), host } } });
  if (facts.brokenStorage) breakStorage();
}

/** An error as the failure handler gets it: the server's text, no stack of its own (PLATFORM 4.16). */
function scriptError(text: string): Error {
  const error = new Error(text);
  error.name = 'ScriptError';
  return error;
}

/** Some browsers refuse storage to third-party frames (PLATFORM 4.51). */
function breakStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException(
          `Failed to read the '${name}' property from 'Window': Access is denied.`,
          'SecurityError',
        );
      },
    });
  }
}

const facts = document.currentScript?.dataset.facts;
if (facts !== undefined) installShim(JSON.parse(facts) as ShimFacts);

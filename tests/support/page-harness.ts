// Opens one built page alone, with a stand-in for google.script.run whose answers the test decides.

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readDist } from './dist.ts';

/** What a call comes to: JSON text for the success handler, an error's words for the failure handler, or never anything. */
export type Outcome = { readonly value: string } | { readonly error: string } | 'lost';

/** Plays Google and the server behind it. */
export type Answering = (name: string, args: unknown) => Outcome | Promise<Outcome>;

export type PageOptions = {
  /** Text of the page; the built one of `dist/` when only its name is given. */
  readonly html?: string;
  readonly file: string;
  readonly answer: Answering;
  readonly language?: 'zh-CN' | 'en';
  readonly width?: number;
  readonly height?: number;
  /** Makes every use of the browser's storage throw (PLATFORM 4.51). */
  readonly isStorageBlocked?: boolean;
  /** Goes on in an earlier page's browser context, so that its storage is there. */
  readonly context?: BrowserContext;
};

export type OpenPage = { readonly page: Page; readonly context: BrowserContext; readonly errors: string[] };

const ADDRESS = 'https://sidebar.test/';

/** Opens the page at the sidebar's size. `errors` collects what the page threw. */
export async function openPage(browser: Browser, options: PageOptions): Promise<OpenPage> {
  const { language = 'zh-CN', width = 300, height = 720 } = options;
  const context =
    options.context ?? (await browser.newContext({ locale: language, viewport: { width, height } }));
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.exposeFunction('answerCall', async (name: string, args: string) => {
    const outcome = await options.answer(name, JSON.parse(args));
    return outcome === 'lost' ? new Promise(() => {}) : outcome;
  });
  await page.addInitScript(standInForGoogle);
  if (options.isStorageBlocked) await page.addInitScript(blockStorage);
  const html = options.html ?? readDist(options.file);
  await page.route(`${ADDRESS}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(ADDRESS + options.file);
  return { page, context, errors };
}

/** Runs in the page: each call builds a new runner, as in PLATFORM 4.15. */
function standInForGoogle(): void {
  type Handlers = { readonly done: (value: unknown) => void; readonly failed: (error: Error) => void };
  const scope = globalThis as unknown as {
    google: unknown;
    answerCall: (name: string, args: string) => Promise<{ value: string } | { error: string }>;
  };
  const runner = (handlers: Handlers): unknown => ({
    withSuccessHandler: (done: Handlers['done']) => runner({ ...handlers, done }),
    withFailureHandler: (failed: Handlers['failed']) => runner({ ...handlers, failed }),
    rpc: (name: string, args: string) => {
      scope.answerCall(name, args).then((outcome) => {
        if ('value' in outcome) handlers.done(outcome.value);
        else handlers.failed(new Error(outcome.error));
      });
    },
  });
  const ignore = () => {};
  scope.google = { script: { run: runner({ done: ignore, failed: ignore }), host: { close: ignore } } };
}

/** Runs in the page. */
function blockStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
}

/** The envelope of a successful call. */
export function answered(value: unknown): Outcome {
  return { value: JSON.stringify({ ok: true, value }) };
}

/** The envelope of a call that says no. */
export function refusedWith(code: string, params: Record<string, string | number> = {}): Outcome {
  return { value: JSON.stringify({ ok: false, findings: [{ level: 'block', code, params }] }) };
}

/** The envelope of a call that failed on the server. */
export function faulted(code: string, params: Record<string, string | number> = {}): Outcome {
  return { value: JSON.stringify({ ok: false, fault: { code, params, reference: 'K7Q2' } }) };
}

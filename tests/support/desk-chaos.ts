// Everything at once at one desk, by chance that repeats: what a careless crowd, a bad network and a restless hand do to it.

import type { Browser, Page } from 'playwright-core';
import { Random } from '../../local/fills/random.ts';
import type { ActResult, DeskAct } from '../../src/circulation/domain/desk.ts';
import { type Answering, type Outcome, openPage } from './page-harness.ts';
import { cards, copies, readerDraft, type SmallSchool } from './small-school.ts';
import { type Keys, keysOf } from './typing.ts';

const AWAY: Outcome = { error: 'NetworkError: Connection failure due to HTTP 0' };
const ASSISTANT = 'R000006';
/** Where the page's watcher keeps what it saw. */
const FATES = 'what.the.screen.said';

/** `weak`: some calls never arrive, of others the answer is lost. */
type Network = 'good' | 'away' | 'weak';

export type Chaos = {
  readonly page: Page;
  readonly errors: readonly string[];
  /** Every act that reached the server, by request id. */
  readonly sent: ReadonlyMap<string, DeskAct>;
  /** What the server said of each, in the order in which it said so. */
  readonly answered: ReadonlyMap<string, readonly ActResult['state'][]>;
  /** What the screen said of each once it said anything final. */
  fates(): Promise<Readonly<Record<string, readonly string[]>>>;
  /** What was done, for whoever reads a failure. */
  readonly told: readonly string[];
  /** The network stays; the page is given the time it needs. */
  comeToRest(): Promise<void>;
};

/** Opens a desk on the school and does `steps` things to it. */
export async function liveThroughChaos(
  browser: Browser,
  school: SmallSchool,
  seed: number,
  steps: number,
): Promise<Chaos> {
  school.call('readers.importReaders', {
    requestId: school.newRequest(),
    rows: [readerDraft({ name: '陈思远', seatNumber: '30', readerType: 'assistant' })],
  });
  const random = new Random(seed);
  const wire = new Wire(school, random);
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 300, height: 720 } });
  await context.clock.install();
  await context.addInitScript(watchFates, FATES);
  const { page, errors } = await openPage(browser, { file: 'desk.html', answer: wire.answer, context });
  page.on('dialog', (dialog) => dialog.accept());
  await page.locator('.scan.ready').waitFor();
  const hands = await handsAt(page, random, wire);
  const told: string[] = [];
  for (let step = 0; step < steps; step++) told.push(await hands());
  return {
    ...{ page, errors, told },
    sent: wire.sent,
    answered: wire.answered,
    async comeToRest() {
      wire.network = 'good';
      const unsettled = page
        .locator('.line[data-state=queued], .line[data-state=unknown], .scan:not(.ready), .band .progress')
        .or(page.getByText('正在打开'));
      for (let waits = 0; waits < 100 && (await unsettled.count()) > 0; waits++) {
        await page.evaluate(() => window.dispatchEvent(new Event('online')));
        for (const again of await page.getByRole('button', { name: /^再试一次/ }).all())
          await again.click({ timeout: 500 }).catch(() => {});
        await answerQuestion(page);
        await page.clock.runFor(5_000);
      }
    },
    fates: () => page.evaluate((at) => JSON.parse(localStorage.getItem(at) ?? '{}'), FATES),
  };
}

/** The server behind a network that comes and goes. */
class Wire {
  network: Network = 'good';
  readonly sent = new Map<string, DeskAct>();
  readonly answered = new Map<string, ActResult['state'][]>();
  private readonly school: SmallSchool;
  private readonly random: Random;

  constructor(school: SmallSchool, random: Random) {
    this.school = school;
    this.random = random;
  }

  readonly answer: Answering = (name, args) => {
    const luck = this.network === 'weak' ? this.random.next() : this.network === 'good' ? 1 : 0;
    if (luck < 0.25) return AWAY;
    const acts = name === 'circulation.record' ? (args as { acts: DeskAct[] }).acts : [];
    for (const act of acts) this.sent.set(act.requestId, act);
    const result = this.school.send(name, args as never);
    if (result.state !== 'done') return { error: result.error ?? result.state };
    if (acts.length > 0) this.note(String(result.value));
    if (luck < 0.5) return luck < 0.45 ? AWAY : 'lost';
    return { value: String(result.value) };
  };

  private note(text: string): void {
    const envelope = JSON.parse(text) as { value?: { results?: ActResult[] } };
    for (const { requestId, state } of envelope.value?.results ?? [])
      this.answered.set(requestId, [...(this.answered.get(requestId) ?? []), state]);
  }
}

const knownCards = [...Object.values(cards), ASSISTANT];
const knownCopies = Object.values(copies);
const others = [
  'R999999',
  'T9999999',
  '9787020042494',
  'SX-D-R000006',
  'SX-D-R000001',
  `SX-B-${copies.littlePrince}`,
];
const commands = ['SX-DONE', 'SX-UNDO', 'SX-AUTO', 'SX-RETURN', 'SX-LEND'];
const pressed = ['F2', 'F3', 'F4', 'F8', 'Escape', 'Tab', 'Enter', 'Control+z', '1', '2', 'ArrowDown', ' '];

/** One restless thing after the other; answers what it was. */
async function handsAt(page: Page, random: Random, wire: Wire): Promise<() => Promise<string>> {
  const keys = await keysOf(page);
  return async () => {
    const chance = random.next();
    if (chance < 0.3) return type(page, keys, random, random.pick(knownCopies));
    if (chance < 0.45) return type(page, keys, random, random.pick(knownCards));
    if (chance < 0.52) return type(page, keys, random, random.pick([...others, ...commands]));
    if (chance < 0.62) return press(page, random.pick(pressed));
    if (chance < 0.82) return clickSomething(page, random);
    if (chance < 0.88) {
      wire.network = random.pick(['good', 'good', 'away', 'weak', 'weak'] as const);
      return `the network is ${wire.network}`;
    }
    if (chance < 0.98) return pass(page, random.pick([300, 2_000, 6_000, 12_000, 40_000]));
    await page.reload();
    await page.locator('.scan').waitFor();
    return 'reload';
  };
}

async function type(page: Page, keys: Keys, random: Random, code: string): Promise<string> {
  const way = random.pick(['Enter', 'Enter', 'Tab', 'wide', 'input method'] as const);
  const isPlain = /^[A-Z0-9-]+$/.test(code);
  if (way === 'input method' && isPlain)
    await keys.throughInputMethod(code, 'Enter', random.pick(['', '日']));
  else if (way === 'wide') {
    await page.keyboard.insertText(
      code.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)),
    );
    await page.keyboard.press('Enter');
  } else {
    await page.keyboard.type(code);
    await page.keyboard.press(way === 'Tab' ? 'Tab' : 'Enter');
  }
  return `${code} by ${way}`;
}

async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  return key;
}

/** Whatever can be pressed, but for printing. */
async function clickSomething(page: Page, random: Random): Promise<string> {
  const all = page.locator('button:visible:enabled, summary:visible, .mode:visible, .lines');
  const count = await all.count();
  if (count === 0) return 'nothing to press';
  const one = all.nth(random.between(0, count - 1));
  const label = await one.textContent({ timeout: 500 }).catch(() => '');
  if (/打印/.test(label ?? '')) return 'no printing';
  await one.click({ timeout: 500 }).catch(() => {});
  return `click ${label?.slice(0, 12)}`;
}

async function pass(page: Page, ms: number): Promise<string> {
  await page.clock.runFor(ms);
  return `${ms} ms`;
}

async function answerQuestion(page: Page): Promise<void> {
  const question = page.locator('.question button').first();
  if (await question.isVisible()) await question.click();
}

/** Runs in the page: what each line finally says, noted at once where a reload cannot overtake it. */
function watchFates(at: string): void {
  const look = () => {
    const fates: Record<string, string[]> = JSON.parse(localStorage.getItem(at) ?? '{}');
    for (const line of document.querySelectorAll<HTMLElement>('[data-request-id]')) {
      const { requestId = '', state = '' } = line.dataset;
      const said = fates[requestId] ?? [];
      if (/^(settled|refused)$/.test(state) && !said.includes(state)) fates[requestId] = [...said, state];
    }
    localStorage.setItem(at, JSON.stringify(fates));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}

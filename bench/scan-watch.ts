// Watches from inside the page what became of each scan, so that neither the driver nor the wire is measured with it.

/** One scan as the page showed it; times are the page's `performance.now()`, `null` for never. */
export type SeenScan = {
  /** What must appear: the reader's name for a card; '' for a copy, which gets a line. */
  readonly name: string;
  scannedAt: number | null;
  answeredAt: number | null;
  settledAt: number | null;
  requestId: string;
};

export type Seen = { readonly scans: readonly SeenScan[]; readonly maxQueue: number };

/** Runs in the page, before the first scan. `names` has an item for each scan to come; `readSeen` answers. */
export function watchScans(names: readonly string[]): void {
  const scans: SeenScan[] = names.map((name) => ({
    ...{ name, scannedAt: null, answeredAt: null, settledAt: null, requestId: '' },
  }));
  const known = new Set<string>();
  const watch = { scans, maxQueue: 0 };
  Object.assign(window, { scanWatch: watch });

  /** A frame with the change has been painted when the first task after it runs. */
  const whenPainted = (then: (at: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });
  const answer = (scan: SeenScan) => {
    scan.answeredAt = Number.NaN;
    whenPainted((at) => {
      scan.answeredAt = at;
    });
  };
  const isNamed = (name: string) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (text.textContent?.includes(name) && !text.parentElement?.closest('[data-request-id]')) return true;
    return false;
  };
  const look = () => {
    const lines = [...document.querySelectorAll<HTMLElement>('[data-request-id]')].reverse();
    for (const { dataset } of lines) {
      const { requestId = '', state } = dataset;
      const mine = scans.find((scan) => scan.requestId === requestId);
      if (mine && state === 'settled') mine.settledAt ??= performance.now();
      if (known.has(requestId)) continue;
      known.add(requestId);
      const scan = scans.find((each) => each.scannedAt !== null && each.name === '' && each.requestId === '');
      if (!scan) continue;
      scan.requestId = requestId;
      answer(scan);
    }
    const latest = scans.filter((scan) => scan.scannedAt !== null && scan.name !== '').at(-1);
    if (latest && latest.answeredAt === null && isNamed(latest.name)) answer(latest);
    const open = lines.filter(({ dataset: { state } }) => state === 'queued' || state === 'unknown');
    watch.maxQueue = Math.max(watch.maxQueue, open.length);
  };
  // On the window: the page itself listens on the document, and may have answered before a second listener there is told.
  window.addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      const next = key === 'Enter' && scans.find((scan) => scan.scannedAt === null);
      if (next) next.scannedAt = timeStamp;
    },
    true,
  );
  const everything = { childList: true, subtree: true, characterData: true, attributes: true };
  new MutationObserver(look).observe(document.body, everything);
}

/** Runs in the page. */
export function readSeen(): Seen {
  return (window as unknown as { scanWatch: Seen }).scanWatch;
}

/** Runs in the page: every copy's line says that it is settled. */
export function isAllSettled(): boolean {
  const { scanWatch } = window as unknown as { scanWatch: Seen };
  return scanWatch.scans.every((scan) => scan.name !== '' || scan.settledAt !== null);
}

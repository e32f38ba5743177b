// Runs inside a page: what an eye would find wrong with it, apart from taste. Built by itself, see `inspect.ts`.

import { areOverlapping, describe, isShown, shownRect } from './see.ts';

/** One thing wrong, and the element it is wrong with. */
export type Defect = { readonly what: string; readonly where: string };

export type LookOptions = {
  /** CSS selector of what is looked at; the whole page when absent. */
  readonly within?: string | undefined;
  /** Smallest side of a thing to press, px; 0 asks for nothing (the spreadsheet's own frame). */
  readonly target: number;
};

/** Things to press, type into or choose from. */
const INTERACTIVE =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=menuitem]';
const SPEAKING = 'button, a[href], summary, legend, label, h1, h2, h3, th, li, p, option';

/** Less than a pixel is rounding. */
const SLACK = 1;

export function lookOver({ within, target }: LookOptions): Defect[] {
  const roots = within ? [...document.querySelectorAll<HTMLElement>(within)] : [document.body];
  const all = roots.flatMap((root) => [root, ...root.querySelectorAll<HTMLElement>('*')]).filter(isShown);
  const pressable = all.filter((element) => element.matches(INTERACTIVE));
  return [
    ...findOverflow(all),
    ...all.filter(isClipped).map((element) => ({ what: 'clipped text', where: describe(element) })),
    ...findOverlaps(pressable),
    ...pressable.flatMap((element) => findSmallTarget(element, target)),
    ...all.flatMap(findMissingText),
  ];
}

/** Wider than the page, or sticking out of it. */
function findOverflow(all: readonly HTMLElement[]): Defect[] {
  const page = document.documentElement;
  const found: Defect[] = [];
  if (page.scrollWidth > page.clientWidth + SLACK) {
    found.push({
      what: `horizontal overflow by ${page.scrollWidth - page.clientWidth} px`,
      where: 'the page',
    });
  }
  for (const element of all) {
    const { left, right, width } = shownRect(element);
    const isOutside = right > page.clientWidth + SLACK || left < -SLACK;
    if (width > 0 && isOutside) found.push({ what: 'sticks out of the page', where: describe(element) });
  }
  return found.slice(0, 5);
}

/** Text that cannot be read whole, here or in a tooltip. */
function isClipped(element: HTMLElement): boolean {
  if (element instanceof HTMLSelectElement) return isSelectClipped(element);
  const text = plain(element.textContent ?? '');
  if (text === '' || element.closest('.for-screen-readers')) return false;
  const style = getComputedStyle(element);
  const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const isCut =
    (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + SLACK) ||
    (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + SLACK);
  return isCut && !isToldElsewhere(element, text);
}

/** A chosen option wider than its box: the browser cuts it without a sign. */
function isSelectClipped(select: HTMLSelectElement): boolean {
  const chosen = select.selectedOptions[0];
  if (!chosen || isToldElsewhere(select, plain(chosen.textContent ?? ''))) return false;
  const twin = select.cloneNode() as HTMLSelectElement;
  twin.append(chosen.cloneNode(true));
  twin.style.cssText = 'position: absolute; width: auto; min-width: 0; max-width: none; visibility: hidden';
  select.after(twin);
  const needed = twin.offsetWidth;
  twin.remove();
  return needed > select.offsetWidth + SLACK;
}

function isToldElsewhere(element: HTMLElement, text: string): boolean {
  const tooltip = plain(element.closest<HTMLElement>('[title]')?.title ?? '');
  return tooltip !== '' && (tooltip.includes(text) || text.includes(tooltip));
}

/** Two things to press where only one can be meant. What floats above the page is meant to lie over it. */
function findOverlaps(pressable: readonly HTMLElement[]): Defect[] {
  const spots = pressable.map((element) => ({
    element,
    rect: shownRect(boxOf(element)),
    floats: floats(element),
  }));
  return spots.flatMap((one, at) =>
    spots
      .slice(at + 1)
      .filter(
        (other) =>
          one.floats === other.floats &&
          !one.element.contains(other.element) &&
          !other.element.contains(one.element) &&
          boxOf(one.element) !== boxOf(other.element) &&
          areOverlapping(one.rect, other.rect),
      )
      .map((other) => ({ what: `overlaps ${describe(other.element)}`, where: describe(one.element) })),
  );
}

function floats(element: HTMLElement): boolean {
  for (let each: HTMLElement | null = element; each; each = each.parentElement) {
    if (/sticky|fixed/.test(getComputedStyle(each).position)) return true;
  }
  return false;
}

/** A box to tick or choose is as large as the label around it. */
const boxOf = (element: HTMLElement): HTMLElement =>
  element.matches('input[type=checkbox], input[type=radio]')
    ? (element.closest('label') ?? element)
    : element;

function findSmallTarget(element: HTMLElement, target: number): Defect[] {
  const { width, height } = boxOf(element).getBoundingClientRect();
  if (Math.min(width, height) >= target - SLACK) return [];
  const size = `${Math.round(width)} × ${Math.round(height)} px`;
  return [{ what: `target of ${size}, less than ${target} px`, where: describe(element) }];
}

/** Nothing where words belong, or a programmer's word where a person's belongs. */
function findMissingText(element: HTMLElement): Defect[] {
  const where = describe(element);
  if (element.matches(SPEAKING) && nameOf(element) === '') return [{ what: 'missing text', where }];
  if (element.matches('input, select, textarea') && nameOf(element) === '') {
    return [{ what: 'missing label', where }];
  }
  const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  const text = own.map(({ textContent }) => textContent).join(' ');
  const stray = /\bundefined\b|\bNaN\b|\[object |\$\{|\{\w+\}/.exec(text);
  return stray ? [{ what: `“${stray[0]}” in the text`, where }] : [];
}

/** What a person hears of an element; an image counts by its own words. */
function nameOf(element: HTMLElement): string {
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
  const named = (element.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id));
  const field = element.querySelector<HTMLElement>('input, select, textarea, [aria-label], [title]');
  return plain(
    [
      element.getAttribute('aria-label'),
      element.title,
      ...(element.matches('select') ? [] : [element.textContent]),
      ...[...labels, ...named].map((label) => label?.textContent),
      element.getAttribute('placeholder'),
      field?.getAttribute('aria-label'),
      field?.title,
    ].join(' '),
  );
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

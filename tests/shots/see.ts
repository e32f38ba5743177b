// Runs inside a page: where an element really shows, after everything around it has cut it.

export type Rect = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
};

/** Drawn at all, and not merely kept for screen readers. */
export function isShown(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  const isDrawn = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return isDrawn && width > 1 && height > 1 && element.closest('[aria-hidden=true], svg') === null;
}

/** The part of an element that its scrolling and cutting ancestors leave of it; it may have no size. */
export function shownRect(element: HTMLElement): Rect {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (
    let around = element.parentElement;
    around && around !== document.body;
    around = around.parentElement
  ) {
    const { overflowX, overflowY } = getComputedStyle(around);
    const box = around.getBoundingClientRect();
    if (overflowX !== 'visible') [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
    if (overflowY !== 'visible') [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
  }
  return { left, top, right, bottom, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** By more than a pixel each way. */
export function areOverlapping(one: Rect, other: Rect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 1 && down > 1 && one.width > 0 && one.height > 0 && other.width > 0 && other.height > 0;
}

/** An element as a person would look for it in the sources: `button.main[data-testid=import] “导入3册”`. */
export function describe(element: HTMLElement): string {
  const { tagName, id, dataset } = element;
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  const testId = dataset.testid ? `[data-testid=${dataset.testid}]` : '';
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 30);
  return `${tagName.toLowerCase()}${id && `#${id}`}${classes}${testId}${text && ` “${text}”`}`;
}

// Arrow keys among buttons, by where they stand on the screen.

const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
type Arrow = (typeof KEYS)[number];

/**
 * Moves the focus from the field or button it is on to the next `[data-pick]` in the arrow's direction; up from the topmost goes back
 * to the field. Left and right stay the field's own.
 */
export function moveByArrows(event: KeyboardEvent, place: HTMLElement | null): void {
  const arrow = KEYS.find((key) => key === event.key);
  const from = event.target as HTMLElement;
  const isField = from instanceof HTMLInputElement;
  if (!arrow || !place || (isField && arrow !== 'ArrowDown')) return;
  const picks = [...place.querySelectorAll<HTMLElement>('[data-pick]')];
  if (!isField && !picks.includes(from)) return;
  const next = isField ? picks[0] : nearest(from, picks, arrow);
  const target = next ?? (arrow === 'ArrowUp' ? place.querySelector<HTMLElement>('input') : undefined);
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** On the same line sideways; else on the nearest line, as straight above or below as there is. */
function nearest(from: HTMLElement, picks: readonly HTMLElement[], arrow: Arrow): HTMLElement | undefined {
  const at = picks.indexOf(from);
  if (arrow === 'ArrowLeft') return picks[at - 1];
  if (arrow === 'ArrowRight') return picks[at + 1];
  const { top, left } = from.getBoundingClientRect();
  const beyond = picks
    .map((pick) => ({ pick, box: pick.getBoundingClientRect() }))
    .filter(({ box }) => (arrow === 'ArrowDown' ? box.top > top + 4 : box.top < top - 4));
  const line = Math[arrow === 'ArrowDown' ? 'min' : 'max'](...beyond.map(({ box }) => box.top));
  return beyond
    .filter(({ box }) => Math.abs(box.top - line) < 4)
    .sort((a, b) => Math.abs(a.box.left - left) - Math.abs(b.box.left - left))[0]?.pick;
}

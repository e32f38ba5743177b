// Puts a text on the clipboard, as far as the browser lets a page inside a frame do it.

/** False when both ways are refused: then the person copies by hand. */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The older way, which asks for no permission of the frame. */
function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const place = document.createElement('textarea');
  place.value = text;
  place.setAttribute('readonly', '');
  place.className = 'for-screen-readers';
  document.body.append(place);
  try {
    place.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    place.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}

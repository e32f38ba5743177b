// The window's side of `google.script`: frames ask by message, the window asks the server and answers.

import type { Json } from '../contract.ts';
import type { Link } from './link.ts';

/** What a frame may ask. `callId` is the frame's own. */
export type FrameAsk =
  | {
      readonly kind: 'run';
      readonly pageId: string;
      readonly callId: number;
      readonly fn: string;
      readonly args: Json[];
    }
  | { readonly kind: 'close' | 'focus'; readonly pageId: string }
  | { readonly kind: 'size'; readonly pageId: string; readonly width?: number; readonly height?: number };

/** What a frame is answered. */
export type FrameReply = { readonly callId: number } & (
  | { readonly value: Json }
  | { readonly error: string }
);

export type BridgeActs = {
  close(pageId: string): void;
  focusGrid(): void;
  resize(pageId: string, size: { width?: number; height?: number }): void;
};

/** The frame that shows a page, if it is the one speaking. */
function frameOf(pageId: string, source: MessageEventSource | null): HTMLIFrameElement | null {
  const frames = document.querySelectorAll<HTMLIFrameElement>('iframe[data-page-id]');
  return (
    [...frames].find((frame) => frame.dataset.pageId === pageId && frame.contentWindow === source) ?? null
  );
}

/** Listens to the frames of this window; anything from elsewhere is ignored. */
export function openBridge(framesOrigin: string, link: Link, acts: BridgeActs): void {
  window.addEventListener('message', ({ origin, source, data }: MessageEvent<FrameAsk>) => {
    if (origin !== framesOrigin || typeof data !== 'object' || data === null) return;
    const frame = frameOf(data.pageId, source);
    if (frame === null) return;
    if (data.kind === 'close') acts.close(data.pageId);
    else if (data.kind === 'focus') acts.focusGrid();
    else if (data.kind === 'size') {
      const { pageId, width, height } = data;
      acts.resize(pageId, { ...(width && { width }), ...(height && { height }) });
    } else if (data.kind === 'run') {
      const { pageId, callId, fn, args } = data;
      const reply = (answer: FrameReply) => frame.contentWindow?.postMessage(answer, framesOrigin);
      link.send('run', { pageId, fn, args }).then(
        (answer) => reply({ callId, ...answer }),
        (error: unknown) => reply({ callId, error: error instanceof Error ? error.message : String(error) }),
      );
    }
  });
}

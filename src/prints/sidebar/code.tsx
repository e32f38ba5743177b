// One barcode on paper with its number under it, never finer than a worn scanner reads.

import { FINEST_MODULE_MM, moduleWidth, QUIET_MODULES } from '../domain/code-grid.ts';
import type { PrintMessages } from '../messages/en.ts';
import { barsOf, blackBars } from './bars.ts';

type Props = {
  readonly text: string;
  /** What there is for the bars and their quiet zones. */
  readonly widthMm: number;
  readonly words: PrintMessages;
};

export function Code({ text, widthMm, words }: Props) {
  const bars = barsOf(text);
  const moduleMm = moduleWidth(bars.length, widthMm);
  const isReadable = bars !== '' && moduleMm >= FINEST_MODULE_MM;
  return (
    <div class="code">
      {isReadable ? <Bars bars={bars} moduleMm={moduleMm} /> : <p>{words.onPaper.noCode}</p>}
      <p class="number">{text}</p>
    </div>
  );
}

/** The number is said in text beneath, so the picture is silent. As high as its place; the bars keep their width. */
function Bars({ bars, moduleMm }: { readonly bars: string; readonly moduleMm: number }) {
  const modules = bars.length + 2 * QUIET_MODULES;
  const path = blackBars(bars)
    .map(([first, width]) => `M${first + QUIET_MODULES} 0h${width}v1h-${width}z`)
    .join('');
  return (
    <svg
      class="bars"
      aria-hidden="true"
      viewBox={`0 0 ${modules} 1`}
      preserveAspectRatio="none"
      shape-rendering="crispEdges"
      style={{ width: `${modules * moduleMm}mm` }}
    >
      <path d={path} />
    </svg>
  );
}

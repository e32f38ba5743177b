// What just happened, newest on top: each act one line, which changes its sign in place and nothing else.

import type { ComponentChildren } from 'preact';
import { looks } from './note.tsx';
import { Sign } from './sign.tsx';

export type Line = {
  readonly requestId: string;
  readonly state: 'queued' | 'settled' | 'refused' | 'unknown';
  /** A refusal that somebody has seen: grey from then on. */
  readonly isCleared: boolean;
  readonly text: string;
  readonly detail: string;
  /** The whole, where the text had to be cut. */
  readonly whole: string;
  readonly actions: readonly { readonly label: string; readonly object: string; readonly run: () => void }[];
};

const LOOK_OF = { queued: 'waiting', settled: 'settled', refused: 'refused', unknown: 'look' } as const;

/** The lines, or `children` (what will appear here, and how to begin) while there are none. */
export function Lines({
  lines,
  label,
  children,
}: {
  readonly lines: readonly Line[];
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  if (lines.length === 0) return <p class="soft">{children}</p>;
  return (
    <ol class="lines" aria-label={label} aria-live="polite" aria-relevant="additions text">
      {lines.map((line) => (
        <LineItem key={line.requestId} line={line} />
      ))}
    </ol>
  );
}

function LineItem({ line }: { readonly line: Line }) {
  const look = LOOK_OF[line.state];
  return (
    <li
      class={`note line ${line.isCleared ? 'done' : look}`}
      data-request-id={line.requestId}
      data-state={line.state}
    >
      <p class="line-text" title={line.whole}>
        <Sign sign={looks[look]} /> {line.text}
      </p>
      <div class="line-foot">
        {line.detail && <p class="detail">{line.detail}</p>}
        {line.actions.map((action) => (
          <button
            key={action.label}
            type="button"
            aria-label={`${action.label} ${action.object}`}
            onClick={action.run}
          >
            {action.label}
          </button>
        ))}
      </div>
    </li>
  );
}

// What just happened, newest on top: each act one line, which changes its sign in place and nothing else.

import type { ComponentChildren, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { looks } from './note.tsx';
import { Sign } from './sign.tsx';

export type Line = {
  readonly requestId: string;
  readonly state: 'queued' | 'settled' | 'refused' | 'unknown';
  /** `done`: a refusal that somebody has seen, or what was taken back. */
  readonly look: keyof typeof looks | 'done';
  /** Struck through: it happened, and was taken back. */
  readonly isTakenBack?: boolean;
  readonly text: string;
  readonly detail: string;
  /** The whole, where the text had to be cut. */
  readonly whole: string;
  readonly actions: readonly LineAction[];
};

/** What is done with keeps its sign and loses its colour. */
const DONE_AS = { queued: 'waiting', settled: 'settled', refused: 'refused', unknown: 'look' } as const;

type LineAction = {
  readonly label: string;
  /** What it is about, for whoever cannot see the line. */
  readonly object: string;
  /** The whole name, when label and object do not make one. */
  readonly name?: string;
  readonly isMain?: boolean;
  readonly isQuiet?: boolean;
  readonly run: () => void;
};

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
  const drawn = useRef(new WeakMap<Line, VNode>());
  /** A line that is the same object as before is not drawn again. */
  const draw = (line: Line): VNode => {
    const item = drawn.current.get(line) ?? <LineItem key={line.requestId} line={line} />;
    drawn.current.set(line, item);
    return item;
  };
  if (lines.length === 0) return <p class="soft">{children}</p>;
  return (
    // On a small laptop the lines scroll in themselves, also by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable without a mouse
    <ol class="lines" tabIndex={0} aria-label={label} aria-live="polite" aria-relevant="additions text">
      {lines.map(draw)}
    </ol>
  );
}

function LineItem({ line }: { readonly line: Line }) {
  return (
    <li
      class={`note line ${line.look}${line.isTakenBack ? ' taken-back' : ''}`}
      data-request-id={line.requestId}
      data-state={line.state}
    >
      <p class="line-text" title={line.whole}>
        <Sign sign={looks[line.look === 'done' ? DONE_AS[line.state] : line.look]} /> {line.text}
      </p>
      <div class="line-foot">
        {line.detail && <p class="detail">{line.detail}</p>}
        {line.actions.length > 0 && (
          <div class="line-actions">
            {line.actions.map((action) => (
              <LineButton key={action.label} {...action} />
            ))}
          </div>
        )}
      </div>
    </li>
  );
}

function LineButton({ label, object, name = `${label} ${object}`, isMain, isQuiet, run }: LineAction) {
  const look = isMain ? 'main' : isQuiet ? 'quiet' : '';
  return (
    <button type="button" class={look} aria-label={name} title={isQuiet ? name : ''} onClick={run}>
      {label}
    </button>
  );
}

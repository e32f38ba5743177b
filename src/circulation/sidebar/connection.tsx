// What keeps scans from being registered, how many wait, and how far the list of titles has come.

import type { Failure } from '../../browser/call.ts';
import { Note } from '../../browser/note.tsx';
import { isUnsettled } from '../../browser/queue-state.ts';
import { pageWords, sayFailure } from '../../browser/say.ts';
import type { DeskView } from './desk-view.ts';
import type { Saying } from './line-words.ts';

type Part = { readonly view: DeskView; readonly saying: Saying };

export function Progress({ view, saying: { words, language } }: Part) {
  const { done, total, isWhole } = view.index;
  if (!view.opening) {
    if (view.openingFailure) return null;
    const count = view.waiting.length;
    return <p class="hint">{count > 0 ? words.notedWhileOpening({ count }) : pageWords(language).opening}</p>;
  }
  if (isWhole === false) return <p class="hint">{words.indexIncomplete}</p>;
  if (isWhole || total === 0) return null;
  const percent = Math.round((done / total) * 100);
  const label = words.indexing({ percent });
  return (
    <div class="progress" role="progressbar" aria-label={label} aria-valuenow={percent} title={label}>
      <span style={{ width: `${percent}%` }} />
    </div>
  );
}

export function Connection({ view, saying, openAgain }: Part & { readonly openAgain: () => void }) {
  const { words, language } = saying;
  const page = pageWords(language);
  if (view.openingFailure) {
    return (
      <Note look="refused" role="alert" {...sayFailure(view.openingFailure, page)}>
        {view.waiting.length > 0 && <p class="detail">{words.heldBack({ count: view.waiting.length })}</p>}
        <button type="button" class="main" onClick={openAgain}>
          {page.tryAgain}
        </button>
      </Note>
    );
  }
  const count = view.entries.filter((entry) => isUnsettled(entry) && !entry.isParked).length;
  if (!view.trouble || count === 0) return null;
  if (isAway(view.trouble)) return <Note look="look" role="alert" text={words.offline({ count })} />;
  return (
    <Note look="look" role="alert" {...sayFailure(view.trouble, page)}>
      <p class="detail">{words.heldBack({ count })}</p>
    </Note>
  );
}

const isAway = (failure: Failure) => failure.kind === 'network' || failure.kind === 'timeout';

// 待上架: what came back today by location and call number, to walk along the shelves with.

import { pageWords } from '../../browser/say.ts';
import { useFetched } from '../../browser/use-reply.ts';
import { sayDay } from '../../i18n/say-day.ts';
import type { ShelvingLine } from '../domain/desk.ts';
import type { PaneProps } from './pane.ts';
import { PaneFrame } from './pane-frame.tsx';
import { Empty, ReplyNote, Waiting } from './pane-reply.tsx';
import { paneWords } from './pane-words.ts';

export function ShelvingPane(props: PaneProps) {
  const { call, saying, close } = props;
  const { language } = saying;
  const words = paneWords(language).shelving;
  const { reply, again } = useFetched(() => call('circulation.shelving', {}), '');
  const lines = reply?.state === 'answered' ? reply.value.lines : [];
  return (
    <PaneFrame heading={words.heading} saying={saying} close={close} prints>
      {!reply && <Waiting saying={saying} />}
      <ReplyNote reply={reply} saying={saying} again={again} />
      {reply?.state === 'answered' && lines.length === 0 && <Empty {...words.none} />}
      {lines.length > 0 && <Locations lines={lines} props={props} />}
      <div class="pane-foot">
        {lines.length > 0 && (
          <button type="button" class="main" onClick={() => window.print()}>
            {words.print}
          </button>
        )}
        {reply?.state === 'answered' && (
          <button type="button" onClick={again}>
            {pageWords(language).refresh}
          </button>
        )}
      </div>
    </PaneFrame>
  );
}

type Props = { readonly lines: readonly ShelvingLine[]; readonly props: PaneProps };

function Locations({ lines, props: { saying, opening } }: Props) {
  const words = paneWords(saying.language).shelving;
  const locations = [...new Set(lines.map(({ location }) => location))];
  const day = sayDay(opening.today, saying.language, '');
  const count = words.count({ count: lines.length });
  return (
    <>
      <p class="for-print">{words.printed({ school: opening.schoolName, day })}</p>
      <p>{count}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable without a mouse */}
      <section class="pane-list" tabIndex={0} aria-label={count}>
        {locations.map((location) => (
          <section key={location}>
            <h3>{location || words.noLocation}</h3>
            <ol>
              {lines
                .filter((line) => line.location === location)
                .map((line) => (
                  <li key={line.copyBarcode}>
                    <span class="call-number">{line.callNumber || words.noCallNumber}</span>
                    <span class="title" title={line.title}>
                      {line.title}
                    </span>
                    <span class="soft">{line.copyBarcode}</span>
                  </li>
                ))}
            </ol>
          </section>
        ))}
      </section>
    </>
  );
}

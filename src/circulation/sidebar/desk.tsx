// The desk's page: mode band with the scan box, the reader in hand, what just happened.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Failure } from '../../browser/call.ts';
import { makeCaller } from '../../browser/call.ts';
import { Lines } from '../../browser/lines.tsx';
import { mount, speak } from '../../browser/mount.tsx';
import { Note } from '../../browser/note.tsx';
import { isUnsettled } from '../../browser/queue-state.ts';
import { guessLanguage, pageWords, sayFailure } from '../../browser/say.ts';
import { ScanBox } from '../../browser/scan-box.tsx';
import { makeSounds } from '../../browser/sounds.ts';
import { openStorage } from '../../browser/storage.ts';
import { shorten } from '../../i18n/sentence.ts';
import { en } from '../messages/en.ts';
import { zhCN } from '../messages/zh-CN.ts';
import type { DeskCalls } from './desk-calls.ts';
import { closedDesk, type Desk, type DeskView, makeDesk } from './desk-model.ts';
import { linesOf, type Saying } from './line-words.ts';
import { ReaderPanel } from './reader-panel.tsx';

const SOUND_KEY = 'shuxiang.desk.sound';
const storage = openStorage();

function DeskPage() {
  const [view, setView] = useState<DeskView>(closedDesk);
  const [isLoud, setLoud] = useState(storage.read(SOUND_KEY) !== 'off');
  const desk = useDesk(setView, isLoud);
  useUnsettledWarning(view);

  const language = view.opening?.language ?? guessLanguage();
  useEffect(() => speak(language), [language]);
  const words = language === 'zh-CN' ? zhCN : en;
  const saying: Saying = { words, language, today: view.opening?.today ?? '' };
  const switchSound = () => {
    storage.write(SOUND_KEY, isLoud ? 'off' : 'on');
    setLoud(!isLoud);
  };

  return (
    <>
      <h1 class="for-screen-readers">{words.desk}</h1>
      <div class="band automatic">
        <p class="mode">{words.modeAutomatic}</p>
        <ScanBox words={words.scan} isOpen={!view.openingFailure} onScan={desk.scan} />
        {view.scannedTwice !== undefined && (
          <p class="hint" role="status">
            {words.scannedTwice({ title: shorten(view.scannedTwice, 24) })}
          </p>
        )}
        <Progress view={view} saying={saying} />
      </div>
      <Connection view={view} saying={saying} openAgain={desk.open} />
      {!view.openingFailure && <ReaderPanel hand={view.hand} saying={saying} finish={desk.finish} />}
      <section class="just-now">
        <h2 class="soft">{words.justNow}</h2>
        <Lines lines={linesOf(view, saying, desk)} label={words.justNow}>
          {words.nothingYet}
        </Lines>
      </section>
      <footer>
        <label class="switch">
          <input type="checkbox" class="switch-box" checked={isLoud} onChange={switchSound} /> {words.sound}
        </label>
      </footer>
    </>
  );
}

/** One desk for the page's life; `isLoud` is looked at when a sound is due. */
function useDesk(changed: (view: DeskView) => void, isLoud: boolean): Desk {
  const loud = useMemo(() => ({ is: true }), []);
  loud.is = isLoud;
  const desk = useMemo(() => {
    const play = makeSounds();
    return makeDesk({
      call: makeCaller<DeskCalls>(),
      now: () => Date.now(),
      later(ms, then) {
        const timer = setTimeout(then, ms);
        return () => clearTimeout(timer);
      },
      random: Math.random,
      storage,
      play: (sound) => loud.is && play(sound),
      changed,
    });
  }, [changed, loud]);
  useEffect(() => {
    desk.open();
    window.addEventListener('online', desk.hurry);
    return () => window.removeEventListener('online', desk.hurry);
  }, [desk]);
  return desk;
}

/** Closing the tab with scans the server has not answered asks first. */
function useUnsettledWarning(view: DeskView): void {
  const isOpenEnded = view.waiting.length > 0 || view.entries.some(isUnsettled);
  useEffect(() => {
    if (!isOpenEnded) return;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isOpenEnded]);
}

type Part = { readonly view: DeskView; readonly saying: Saying };

function Progress({ view, saying: { words, language } }: Part) {
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

/** What keeps scans from being registered, and how many wait. */
function Connection({ view, saying, openAgain }: Part & { readonly openAgain: () => void }) {
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

mount(DeskPage);

// The desk's page: mode band with the scan box, the reader in hand or a pane, what just happened.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { Lines } from '../../browser/lines.tsx';
import { mount, speak } from '../../browser/mount.tsx';
import { guessLanguage } from '../../browser/say.ts';
import { ScanBox } from '../../browser/scan-box.tsx';
import { openStorage } from '../../browser/storage.ts';
import { shorten } from '../../i18n/sentence.ts';
import { en } from '../messages/en.ts';
import { zhCN } from '../messages/zh-CN.ts';
import { Connection, Progress } from './connection.tsx';
import { makeLineMaker } from './desk-lines.ts';
import type { Desk } from './desk-model.ts';
import { nextUndo } from './desk-undo.ts';
import { closedDesk, type DeskView, type Hint } from './desk-view.ts';
import { objectOf, type Saying } from './line-words.ts';
import { ModeSwitch } from './mode-switch.tsx';
import { MoreMenu } from './more-menu.tsx';
import { OpenPane } from './open-pane.tsx';
import { QuestionNote } from './question.tsx';
import { ReaderPanel } from './reader-panel.tsx';
import { DayStrip, StaffBar } from './staff-bar.tsx';
import { call, useCommandKeys, useDesk, useUnsettledWarning } from './use-desk.ts';

const SOUND_KEY = 'shuxiang.desk.sound';
const storage = openStorage();

type Part = { readonly view: DeskView; readonly saying: Saying; readonly desk: Desk };

function DeskPage() {
  const [view, setView] = useState<DeskView>(closedDesk);
  const [isLoud, setLoud] = useState(storage.read(SOUND_KEY) !== 'off');
  const desk = useDesk(storage, setView, isLoud);
  useCommandKeys(desk, view.pane !== undefined);
  useUnsettledWarning(view);

  const language = view.opening?.language ?? guessLanguage();
  useEffect(() => speak(language), [language]);
  const words = language === 'zh-CN' ? zhCN : en;
  const saying: Saying = { words, language, today: view.opening?.today ?? '' };
  const linesOf = useMemo(makeLineMaker, []);
  const part: Part = { view, saying, desk };
  const switchSound = () => {
    storage.write(SOUND_KEY, isLoud ? 'off' : 'on');
    setLoud(!isLoud);
  };

  return (
    <>
      <h1 class="for-screen-readers">{words.desk}</h1>
      <Band {...part} />
      <div class="now">
        <DayStrip {...part} />
        <Connection view={view} saying={saying} openAgain={desk.open} />
        {view.question && <QuestionNote question={view.question} saying={saying} answer={desk.answer} />}
        {!view.openingFailure && <Hand {...part} />}
      </div>
      <section class="just-now">
        <div class="just-now-head">
          <h2 class="soft">{words.justNow}</h2>
          <UndoLast {...part} />
        </div>
        <Lines lines={linesOf(view, saying, desk)} label={words.justNow}>
          {words.nothingYet}
        </Lines>
      </section>
      <footer>
        <MoreMenu role={view.role} saying={saying} desk={desk} isLoud={isLoud} switchSound={switchSound} />
      </footer>
    </>
  );
}

function Band({ view, saying, desk }: Part) {
  const { words } = saying;
  return (
    <div class={`band ${view.mode}`}>
      <StaffBar view={view} saying={saying} desk={desk} />
      <ModeSwitch mode={view.mode} saying={saying} change={desk.command} />
      <ScanBox
        words={words.scan}
        isOpen={!view.openingFailure}
        onScan={desk.scan}
        onStrayScan={desk.strayScan}
        onSingleKey={desk.answerByKey}
      />
      {view.hint && (
        <p class="hint" role="status">
          {sayHint(view.hint, saying)}
        </p>
      )}
      <Progress view={view} saying={saying} />
    </div>
  );
}

function sayHint(hint: Hint, { words }: Saying): string {
  if (hint.kind === 'operatorNow') return words.operatorNow({ name: shorten(hint.name, 24) });
  if ('title' in hint) return words[hint.kind]({ title: shorten(hint.title, 24) });
  return words[hint.kind];
}

/** The reader's panel, or the pane that has taken its place. */
function Hand({ view, saying, desk }: Part) {
  const { pane, opening } = view;
  if (!pane || !opening) return <ReaderPanel view={view} saying={saying} desk={desk} />;
  const { role, operator, hand, happenedOn } = view;
  return (
    <OpenPane
      key={`${pane.name} ${pane.subject?.loanId} ${pane.subject?.copyBarcode}`}
      name={pane.name}
      subject={pane.subject}
      {...{ call, saying, opening, role, operator, hand, happenedOn }}
      readers={desk.readers}
      copies={desk.copies}
      newRequestId={desk.newRequestId}
      act={desk.act}
      openReader={desk.openReader}
      changeOperator={desk.changeOperator}
      changeDay={desk.changeDay}
      becomeLibrarian={desk.becomeLibrarian}
      close={desk.closePane}
    />
  );
}

/** The newest act, by name: one key takes it back. */
function UndoLast({ view, saying, desk }: Part) {
  const next = nextUndo(view.entries);
  if (!next || !('undo' in next)) return null;
  const { acts } = saying.words;
  const object = acts.undoThis(objectOf(next.undo, saying));
  return (
    <button type="button" class="quiet undo-last" title={acts.undoKeys} onClick={() => desk.command('undo')}>
      <span class="clamped" title={object}>
        {object}
      </span>
      <kbd>F8</kbd>
    </button>
  );
}

mount(DeskPage);

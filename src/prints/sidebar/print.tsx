// The dialog 打印: choose a paper, answer its question, look at the pages, print them.

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Caller, type Failure, makeCaller } from '../../browser/call.ts';
import { mount, speak } from '../../browser/mount.tsx';
import { Note } from '../../browser/note.tsx';
import { guessLanguage, pageWords, sayFailure } from '../../browser/say.ts';
import type { Language } from '../../i18n/language.ts';
import type { Slips } from '../../notices/domain/chase-page.ts';
import type { PrintList, TitleOfCopy } from '../domain/print-list.ts';
import type { PaperName, PrintMessages } from '../messages/en.ts';
import { en } from '../messages/en.ts';
import { zhCN } from '../messages/zh-CN.ts';
import { ChargeQuestion } from './charge-question.tsx';
import { ClassQuestion } from './class-question.tsx';
import { CopyQuestion } from './copy-question.tsx';
import { FetchState } from './fetch-state.tsx';
import type { Paper } from './paper.ts';
import { papers } from './papers.ts';
import { Preview } from './preview.tsx';
import type { PrintCalls } from './print-calls.ts';
import { savePages } from './save-pages.ts';
import { useCharges } from './use-charges.ts';
import { ClearingState, useClearing } from './use-clearing.tsx';
import { useSlips } from './use-slips.ts';

const wordsIn = (language: Language): PrintMessages => (language === 'zh-CN' ? zhCN : en);

function PrintPage() {
  const call = useMemo(() => makeCaller<PrintCalls>(), []);
  const [list, setList] = useState<PrintList>();
  const [failure, setFailure] = useState<Failure>();
  const language = list?.language ?? guessLanguage();
  useEffect(() => speak(language), [language]);

  const open = useCallback(() => {
    setFailure(undefined);
    call('prints.readers', {}).then((reply) => {
      if (reply.state === 'answered') setList(reply.value);
      else if (reply.state === 'failed') setFailure(reply.failure);
      else setFailure({ kind: 'script', message: 'the lists were refused' });
    });
  }, [call]);
  useEffect(open, [open]);

  if (failure) return <NotOpened failure={failure} language={language} again={open} />;
  if (!list) return <p class="opening soft after-a-while">{pageWords(language).opening}</p>;
  return <PrintDialog list={list} call={call} />;
}

type DialogProps = {
  readonly list: PrintList;
  readonly call: Caller<PrintCalls>;
};

function PrintDialog({ list, call }: DialogProps) {
  const words = wordsIn(list.language);
  const [name, setName] = useState<PaperName>('classSheet');
  const [classNames, setClassNames] = useState<readonly string[]>([]);
  const [boxes, setBoxes] = useState<readonly TitleOfCopy[]>([]);
  const paper = papers.find((each) => each.name === name);
  const clearing = useClearing(call, paper?.needs === 'clearing');
  const charges = useCharges(call, paper?.asks === 'charges');
  const { notices } = charges;
  const overdue = useSlips(call, paper?.needs === 'slips');
  const slips = overdue.value;
  const pages = useMemo(
    () => paper?.pages({ list, classNames, boxes, clearing: clearing.value, slips, notices, words }) ?? [],
    [paper, list, classNames, boxes, clearing.value, slips, notices, words],
  );
  const titleOf = (copyBarcode: string) => call('prints.titleOf', { copyBarcode });
  const isSchoolEmpty = paper?.asks === 'classes' && list.classes.length === 0;
  const hasNoCase = paper?.asks === 'charges' && charges.classes?.length === 0;
  const nothingYet = hasNoCase ? words.noCharges : words.nothingYet[name];
  const isNothingOverdue = paper?.needs === 'slips' && slips?.classes.length === 0;
  const noClass = isNothingOverdue ? words.chase.nothingOverdue : nothingYet;
  const nothing = isSchoolEmpty ? words.noReaders : noClass;
  const classes = paper?.asks === 'classes' ? classesFor(paper, list, slips, words) : [];
  const fileName = words.fileName({ paper: words.papers[name].label, day: list.today });
  return (
    <>
      <section class="choose">
        <div class="questions">
          <h1 class="for-screen-readers">{words.title}</h1>
          <PaperQuestion list={list} name={name} setName={setName} words={words} />
          {list.unreadCount > 0 && <Note look="look" {...words.unread({ count: list.unreadCount })} />}
          {paper?.needs === 'clearing' && <ClearingState {...{ clearing, words }} language={list.language} />}
          {paper?.needs === 'slips' && (
            <FetchState of={overdue} waiting={words.lookingAtLoans} language={list.language} />
          )}
          {classes.length > 0 && (
            <ClassQuestion classes={classes} chosen={classNames} choose={setClassNames} words={words} />
          )}
          {paper?.asks === 'charges' && <ChargeQuestion {...{ charges, words }} language={list.language} />}
          {paper?.asks === 'copy' && (
            <CopyQuestion {...{ boxes, setBoxes, titleOf, words }} language={list.language} />
          )}
        </div>
        <PrintButtons count={pages.length} words={words} save={() => savePages(fileName)} />
      </section>
      <Preview pages={pages} list={list} words={words} nothing={nothing} />
    </>
  );
}

/** Which classes a paper can be of, each with how much there is: readers, or overdue copies. */
function classesFor(paper: Paper, list: PrintList, slips: Slips | undefined, words: PrintMessages) {
  if (paper.needs === 'slips')
    return (slips?.classes ?? []).map(({ className, slips: own }) => ({
      className,
      size: words.chase.copyCount({ count: own.reduce((sum, { copies }) => sum + copies.length, 0) }),
    }));
  return list.classes.map(({ className }) => ({
    className,
    size: words.readerCount({ count: list.readers.filter((each) => each.className === className).length }),
  }));
}

function PaperQuestion(props: {
  readonly list: PrintList;
  readonly name: PaperName;
  readonly setName: (name: PaperName) => void;
  readonly words: PrintMessages;
}) {
  const { list, name, setName, words } = props;
  const offered = papers.filter(({ isOffered }) => isOffered?.(list) ?? true);
  return (
    <fieldset class="papers">
      <legend>{words.papersQuestion}</legend>
      {offered.map((each) => (
        <label key={each.name} class={each.name === name ? 'choice chosen' : 'choice'}>
          <input
            type="radio"
            name="paper"
            value={each.name}
            checked={each.name === name}
            onChange={() => setName(each.name)}
          />
          <span>
            {words.papers[each.name].label} <span class="soft">{words.papers[each.name].hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Printing from a dialog needs `allow-modals` (PLATFORM 4.50); where it is refused nothing happens, so there is another way. */
function PrintButtons(props: {
  readonly count: number;
  readonly words: PrintMessages;
  readonly save: () => void;
}) {
  const { count, words, save } = props;
  return (
    <div class="print-buttons">
      <p role="status">{count > 0 && words.pages({ count })}</p>
      <div class="buttons">
        <button type="button" class="main" disabled={count === 0} onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" disabled={count === 0} title={words.saveHint} onClick={save}>
          {words.saveFile}
        </button>
      </div>
      {count > 0 && <p class="soft">{words.saveHint}</p>}
    </div>
  );
}

function NotOpened(props: {
  readonly failure: Failure;
  readonly language: Language;
  readonly again: () => void;
}) {
  const page = pageWords(props.language);
  const { text, detail } = sayFailure(props.failure, page);
  return (
    <section class="not-opened">
      <h1 class="for-screen-readers">{wordsIn(props.language).title}</h1>
      <Note look="refused" text={text} detail={detail} role="alert">
        <button type="button" class="main" onClick={props.again}>
          {page.tryAgain}
        </button>
      </Note>
    </section>
  );
}

mount(PrintPage);

// The data check's page: every cell that cannot be read, by tab, with the reason and the way to it.

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CallsOf } from '../../browser/area-calls.ts';
import { type Failure, makeCaller } from '../../browser/call.ts';
import { mount, speak } from '../../browser/mount.tsx';
import { Note } from '../../browser/note.tsx';
import { guessLanguage, pageWords, sayFailure } from '../../browser/say.ts';
import { shorten } from '../../i18n/sentence.ts';
import type { settings } from '../entry.ts';
import { en, type SettingsMessages } from '../messages/en.ts';
import { zhCN } from '../messages/zh-CN.ts';

type Calls = CallsOf<typeof settings>;
type Report = Calls['settings.rowProblems']['value'];
type Problem = Report['problems'][number];

const call = makeCaller<Calls>();

function DataCheck() {
  const [report, setReport] = useState<Report>();
  const [failure, setFailure] = useState<Failure>();
  const [isReading, setReading] = useState(true);

  const language = report?.language ?? guessLanguage();
  const words = language === 'zh-CN' ? zhCN : en;
  const shared = pageWords(language);
  useEffect(() => speak(language), [language]);

  const read = useCallback(async () => {
    setReading(true);
    setFailure(undefined);
    const reply = await call('settings.rowProblems', {});
    setReading(false);
    if (reply.state === 'answered') setReport(reply.value);
    if (reply.state === 'failed') setFailure(reply.failure);
  }, []);
  useEffect(() => {
    read();
  }, [read]);

  const goTo = async ({ sheetId, a1 }: Problem) => {
    const reply = await call('settings.showCell', { sheetId, a1 });
    if (reply.state === 'failed') setFailure(reply.failure);
  };

  return (
    <>
      <header>
        <h1>{words.dataCheck}</h1>
        <button type="button" onClick={read} disabled={isReading}>
          {shared.refresh}
        </button>
      </header>
      {isReading && (
        <p class="soft after-a-while" role="status">
          {words.checking}
        </p>
      )}
      {failure && <Note look="refused" role="alert" {...sayFailure(failure, shared)} />}
      {report && <Problems report={report} words={words} goTo={goTo} />}
    </>
  );
}

type Going = { readonly words: SettingsMessages; readonly goTo: (problem: Problem) => void };

function Problems({ report, words, goTo }: { readonly report: Report } & Going) {
  const { problems, more } = report;
  if (problems.length === 0) return <Note look="settled" {...words.allWell} />;
  const tabs = [...new Set(problems.map((problem) => problem.tab))];
  return (
    <>
      <Note look="look" text={words.count({ count: problems.length + more })} />
      {tabs.map((tab) => (
        <section key={tab}>
          <h2>{tab}</h2>
          <ul>
            {problems
              .filter((problem) => problem.tab === tab)
              .map((problem) => (
                <ProblemItem key={problem.a1 + problem.code} problem={problem} words={words} goTo={goTo} />
              ))}
          </ul>
        </section>
      ))}
      {more > 0 && <p class="soft">{words.more({ count: more })}</p>}
    </>
  );
}

function ProblemItem({ problem, words, goTo }: { readonly problem: Problem } & Going) {
  const { tab, row, column, a1, code, found } = problem;
  const { text, detail } = words.problems[code]({ column, found: shorten(found, 30) });
  return (
    <li class="problem">
      <p class="soft">{words.place({ row, column })}</p>
      <p class="reason" title={found}>
        {text}
      </p>
      <p>{detail}</p>
      <button type="button" aria-label={words.goThereLabel({ tab, a1 })} onClick={() => goTo(problem)}>
        {words.goThere}
      </button>
    </li>
  );
}

mount(DataCheck);

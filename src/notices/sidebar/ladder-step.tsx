// 催还阶段: the ladder rung by rung, each of which can be looked at on a real loan and changed.

import { useState } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import { StepFrame } from '../../browser/step-frame.tsx';
import type { Sentence } from '../../i18n/sentence.ts';
import { type Stage, stageTargets, stageWays } from '../domain/stage.ts';
import type { Saying } from './saying.ts';
import { StageForm } from './stage-form.tsx';
import type { StepProps } from './step-props.ts';

const newStage: Stage = {
  ...{ stageId: '', name: '', schoolDays: 7, to: 'reader', by: 'slip', isOn: true, words: '' },
};

export function LadderStep(props: StepProps) {
  const { page, saying, back, read } = props;
  const { words, language } = saying;
  const [stage, setStage] = useState<Stage>();
  const [done, setDone] = useState<Sentence>();
  if (stage) {
    return (
      <StepFrame
        key="stage"
        heading={stage.name || words.ladder.newStage}
        saying={saying}
        back={() => setStage(undefined)}
      >
        <StageForm
          {...props}
          stage={stage}
          saved={({ name }) => {
            setDone(words.ladder.saved({ name }));
            setStage(undefined);
            read();
          }}
        />
      </StepFrame>
    );
  }
  const stages = [...page.stages].sort((a, b) => a.schoolDays - b.schoolDays);
  const doubled = findDoubled(stages);
  const open = (each: Stage) => {
    setDone(undefined);
    setStage(each);
  };
  return (
    <StepFrame key="ladder" heading={words.ladder.verb} saying={saying} back={back}>
      {done && <Note look="settled" {...done} />}
      <p class="soft">{words.ladder.how}</p>
      {doubled && <Note look="look" {...words.ladder.doubled({ name: doubled.name })} />}
      <ul>
        {stages.map((each) => (
          <li key={each.stageId}>
            <button type="button" class="class" onClick={() => open(each)}>
              <span class="head">
                <b>{each.name}</b>
                {!each.isOn && <span class="tag done">{words.ladder.isOff}</span>}
              </span>
              <span class="soft">{sayWhen(each, saying)}</span>
              <span class="soft">
                {stageTargets[each.to][language]} · {stageWays[each.by][language]}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => open(newStage)}>
        {words.ladder.add}
      </button>
    </StepFrame>
  );
}

/** Another of the same day, to the same people by the same way: only the upper of them is obeyed. */
function findDoubled(stages: readonly Stage[]): Stage | undefined {
  const seen = new Set<string>();
  return stages.find(({ isOn, schoolDays, to, by }) => {
    const rung = `${schoolDays} ${to} ${by}`;
    const isDoubled = isOn && seen.has(rung);
    if (isOn) seen.add(rung);
    return isDoubled;
  });
}

function sayWhen({ schoolDays }: Stage, { words }: Saying): string {
  if (schoolDays === 0) return words.ladder.onTheDay;
  return schoolDays > 0
    ? words.ladder.after({ count: schoolDays })
    : words.ladder.before({ count: -schoolDays });
}

// One stage of the ladder: its fields, what its words come to on a loan that is really out, and saving it.

import { useEffect, useRef, useState } from 'preact/hooks';
import { Waiting } from '../../browser/reply-note.tsx';
import { useSent } from '../../browser/use-reply.ts';
import type { StagePreview } from '../domain/chase-page.ts';
import { type Stage, type StageTarget, type StageWay, stageTargets, stageWays } from '../domain/stage.ts';
import { templateFields, unknownFields } from '../domain/template.ts';
import { Choice, Field } from './field.tsx';
import { newRequestId } from './log-props.ts';
import { ReplyNote } from './reply-note.tsx';
import type { Saying } from './saying.ts';
import type { StepProps } from './step-props.ts';

type Props = StepProps & { readonly stage: Stage; readonly saved: (stage: Stage) => void };

export function StageForm({ stage, saying, call, operator, saved }: Props) {
  const { words, language } = saying;
  const { ladder } = words;
  const [name, setName] = useState(stage.name);
  const [days, setDays] = useState(String(stage.schoolDays));
  const [to, setTo] = useState(stage.to);
  const [by, setBy] = useState(stage.by);
  const [isOn, setOn] = useState(stage.isOn);
  const [text, setText] = useState(stage.words);
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const preview = useSent((asked: Stage) => call('notices.previewStage', { stage: asked }), newRequestId);
  const { isBusy, reply, run } = useSent(
    (changed: Stage, requestId) =>
      call('notices.saveStage', { requestId, stage: changed, operator: operator.name, role: 'librarian' }),
    newRequestId,
  );

  const schoolDays = readDays(days);
  const typed = { ...stage, name: name.trim(), to, by, isOn, words: text };
  const [strange] = unknownFields(text);
  const wordsTrouble = strange === undefined ? '' : saying.findings.unknownField({ field: strange }).text;
  const look = () => preview.run({ ...typed, schoolDays: schoolDays ?? stage.schoolDays });
  // biome-ignore lint/correctness/useExhaustiveDependencies: shown once as it is; afterwards when it is asked for
  useEffect(() => {
    if (stage.words !== '') look();
  }, []);
  const save = async () => {
    setTried(true);
    if (schoolDays === undefined || typed.name === '' || wordsTrouble !== '') {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    const answer = await run({ ...typed, schoolDays });
    if (answer?.state === 'answered') saved(answer.value.stage);
  };
  const codes = <Code extends string>(
    of: { readonly [code in Code]: { readonly [l in typeof language]: string } },
  ) => (Object.keys(of) as Code[]).map((code) => [code, of[code][language]] as const);
  return (
    <form class="fields" ref={form} onSubmit={save}>
      <Field
        label={ladder.name}
        value={name}
        onChange={setName}
        most={40}
        complaint={isTried && typed.name === '' ? words.needed : ''}
        isFirst
      />
      <Field
        label={ladder.days}
        hint={ladder.daysHint}
        value={days}
        onChange={setDays}
        most={5}
        complaint={isTried && schoolDays === undefined ? ladder.daysWrong : ''}
      />
      <Choice<StageTarget> label={ladder.to} value={to} of={codes(stageTargets)} onChange={setTo} />
      <Choice<StageWay> label={ladder.by} value={by} of={codes(stageWays)} onChange={setBy} />
      <label class="tick">
        <input type="checkbox" checked={isOn} onChange={(event) => setOn(event.currentTarget.checked)} />
        <span>{ladder.isOn}</span>
      </label>
      <Field
        label={ladder.words}
        value={text}
        onChange={setText}
        most={1000}
        complaint={wordsTrouble}
        isLong
      />
      <FieldButtons
        saying={saying}
        insert={(field) => setText(insertAt(form.current?.querySelector('textarea') ?? null, text, field))}
      />
      <button type="button" onClick={look} aria-disabled={preview.isBusy}>
        {ladder.preview}
      </button>
      {preview.isBusy && <Waiting text={words.reading} />}
      <ReplyNote reply={preview.reply} saying={saying} again={look} />
      {preview.reply?.state === 'answered' && <Preview of={preview.reply.value} saying={saying} />}
      {isBusy && <Waiting text={words.sending} />}
      <ReplyNote reply={reply} saying={saying} />
      <button type="submit" class="main" aria-disabled={isBusy}>
        {ladder.save}
      </button>
    </form>
  );
}

function Preview({ of: { text, on }, saying }: { readonly of: StagePreview; readonly saying: Saying }) {
  const { ladder } = saying.words;
  return (
    <div class="about" role="status">
      <p class="soft">
        {on ? ladder.previewOn({ name: on.readerName, title: on.title }) : ladder.previewNobody}
      </p>
      <p class="preview-text">{text || ladder.previewEmpty}</p>
    </div>
  );
}

type FieldButtonsProps = { readonly saying: Saying; readonly insert: (field: string) => void };

/** The fields that a stage's words may hold, so that nobody has to remember or type them. */
function FieldButtons({ saying, insert }: FieldButtonsProps) {
  const { words, language } = saying;
  return (
    <fieldset class="insert">
      <legend class="soft">{words.ladder.insert}</legend>
      {Object.values(templateFields).map((field) => (
        <button key={field.en} type="button" onClick={() => insert(`{${field[language]}}`)}>
          {field[language]}
        </button>
      ))}
    </fieldset>
  );
}

/** In the place of what is selected; the cursor goes behind it. */
function insertAt(place: HTMLTextAreaElement | null, text: string, field: string): string {
  if (!place) return text + field;
  const { selectionStart: from, selectionEnd: to } = place;
  requestAnimationFrame(() => {
    place.focus();
    place.setSelectionRange(from + field.length, from + field.length);
  });
  return text.slice(0, from) + field + text.slice(to);
}

/** Also with a full-width sign or digits; `undefined` for what is no whole number the server takes. */
function readDays(text: string): number | undefined {
  const written = text.normalize('NFKC').replace('−', '-').trim();
  const days = /^[+-]?\d{1,3}$/.test(written) ? Number(written) : Number.NaN;
  return Math.abs(days) <= 400 ? days : undefined;
}

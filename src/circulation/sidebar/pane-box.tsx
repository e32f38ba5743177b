// 整套借出: all copies of one title to a class or a teacher, or all of them back, in one go.

import { useState } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import { useFetched } from '../../browser/use-reply.ts';
import { shorten } from '../../i18n/sentence.ts';
import { copyOfBox } from '../domain/box-label.ts';
import type { TitleCopies } from '../domain/desk.ts';
import type { PaneProps } from './pane.ts';
import { CopyField, type PaneCopy, usePaneCopy } from './pane-copy.tsx';
import { PaneFrame, PaneStep } from './pane-frame.tsx';
import { Complaint, Empty, ReplyNote, Waiting } from './pane-reply.tsx';
import { paneWords } from './pane-words.ts';

export function BoxPane(props: PaneProps) {
  const { saying, close } = props;
  const { copy, choose } = usePaneCopy(props);
  return (
    <PaneFrame heading={paneWords(saying.language).box.heading} saying={saying} close={close}>
      {copy ? (
        <Box props={props} copy={copy} />
      ) : (
        <CopyField props={props} onCopy={choose} read={copyOfBox} />
      )}
    </PaneFrame>
  );
}

function Box({ props, copy }: { readonly props: PaneProps; readonly copy: PaneCopy }) {
  const { call, saying } = props;
  const { copyBarcode, hint } = copy;
  const { reply, again } = useFetched(
    () => call('circulation.titleCopies', { copyBarcode, copyHint: hint }),
    copyBarcode,
  );
  if (!reply) return <Waiting saying={saying} />;
  if (reply.state !== 'answered') return <ReplyNote reply={reply} saying={saying} again={again} />;
  return (
    <PaneStep>
      <BoxForm props={props} box={reply.value} again={again} />
    </PaneStep>
  );
}

type Copy = TitleCopies['copies'][number];

type FormProps = {
  readonly props: PaneProps;
  readonly box: TitleCopies;
  /** Asks how many are at hand and out now. */
  readonly again: () => void;
};

function BoxForm({ props, box, again }: FormProps) {
  const { saying, hand, act, happenedOn } = props;
  const words = paneWords(saying.language).box;
  const atHand = box.copies.filter(({ isAtHand, isOut }) => isAtHand && !isOut);
  const out = box.copies.filter(({ isOut }) => isOut);
  const elsewhere = box.copies.length - atHand.length - out.length;
  const [queued, setQueued] = useState(0);

  const cardNumber = hand && !hand.refusal ? hand.cardNumber : '';
  const each = (copies: readonly Copy[], verb: 'lend' | 'takeBack') => {
    for (const { copyBarcode, row } of copies)
      act({
        act: verb,
        copyBarcode,
        cardNumber: verb === 'lend' ? cardNumber : '',
        copyHint: { row, seen: box.title },
        readerHint: verb === 'lend' ? props.readers.hint(cardNumber, (reader) => reader.name) : undefined,
        happenedOn: happenedOn || undefined,
      });
    setQueued(copies.length);
  };
  return (
    <>
      <p class="pane-about" title={box.title}>
        <b>{saying.words.quoted({ title: shorten(box.title, 60) })}</b>
      </p>
      <p class="counts">
        <span>{words.atHand({ count: atHand.length })}</span>
        <span>{words.out({ count: out.length })}</span>
      </p>
      {elsewhere > 0 && <p class="soft">{words.elsewhere({ count: elsewhere })}</p>}
      {queued > 0 && (
        <Note look="waiting" {...words.queued({ count: queued })}>
          <button type="button" onClick={again}>
            {words.lookAgain}
          </button>
        </Note>
      )}
      {queued === 0 && cardNumber === '' && <Empty {...words.nobody} />}
      {queued === 0 && cardNumber !== '' && (
        <LendForm
          atHand={atHand.length}
          name={hand?.page?.name ?? hand?.known?.name ?? cardNumber}
          saying={saying}
          onLend={(count) => each(atHand.slice(0, count), 'lend')}
        />
      )}
      {queued === 0 &&
        byHolder(out).map((held) => (
          <button type="button" key={held[0]?.holderId} onClick={() => each(held, 'takeBack')}>
            {words.takeBack({ count: held.length, name: shorten(held[0]?.outTo ?? '', 20) })}
          </button>
        ))}
    </>
  );
}

/** Copies out, those of one holder together: one child's copy does not come back with a class's box. The most first. */
function byHolder(out: readonly Copy[]): (readonly Copy[])[] {
  const holders = [...new Set(out.map(({ holderId }) => holderId))];
  const held = holders.map((id) => out.filter(({ holderId }) => holderId === id));
  return held.sort((a, b) => b.length - a.length);
}

type LendProps = Pick<PaneProps, 'saying'> & {
  readonly atHand: number;
  readonly name: string;
  readonly onLend: (count: number) => void;
};

/** As many as there are, until another number is typed. */
function LendForm({ atHand, name, saying, onLend }: LendProps) {
  const words = paneWords(saying.language).box;
  const [text, setText] = useState(String(atHand));
  const [isWrong, setWrong] = useState(false);
  if (atHand === 0) return <p class="soft">{words.noneAtHand}</p>;
  const count = Number(text);
  const lend = () => {
    const isRight = Number.isInteger(count) && count > 0 && count <= atHand;
    setWrong(!isRight);
    if (isRight) onLend(count);
  };
  return (
    <form class="pane-form" onSubmit={lend} noValidate>
      <label class="field">
        <span>{words.howMany}</span>
        <input
          type="number"
          data-first
          min={1}
          max={atHand}
          aria-invalid={isWrong}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {isWrong && <Complaint text={words.tooMany({ count: atHand })} />}
      <button type="submit" class="main">
        {words.lend({ count: Math.max(count, 0), name: shorten(name, 20) })}
      </button>
    </form>
  );
}

// 挂失补证: a lost card is reported so that nobody borrows with it, and a new one is made in its place.

import { useState } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import { cleanScan } from '../../browser/scan-text.ts';
import { useSent } from '../../browser/use-reply.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import type { IndexedReader } from './desk-index.ts';
import type { PaneProps } from './pane.ts';
import { PaneFrame, PaneStep } from './pane-frame.tsx';
import { ReplyNote, Waiting } from './pane-reply.tsx';
import { paneWords } from './pane-words.ts';
import { placeOf, ReaderPicker } from './reader-picker.tsx';
import { ScanField } from './scan-field.tsx';

/** What was done, in large type, with what to do next. */
type Done = { readonly sentence: Sentence; readonly number: string; readonly oldNumber: string };

export function ReplaceCardPane(props: PaneProps) {
  const { saying, hand, readers, close } = props;
  const words = paneWords(saying.language).card;
  const inHand = hand && !hand.refusal ? readers.find(hand.cardNumber) : undefined;
  const [reader, setReader] = useState<IndexedReader | undefined>(inHand);
  const [done, setDone] = useState<Done | undefined>(undefined);
  const begin = () => {
    setDone(undefined);
    setReader(undefined);
  };
  return (
    <PaneFrame heading={words.heading} saying={saying} close={close}>
      {done && <DoneNote done={done} props={props} onAnother={begin} />}
      {!done && !reader && (
        <>
          <p>{words.whose}</p>
          <ReaderPicker readers={readers} saying={saying} onPick={setReader} />
        </>
      )}
      {!done && reader && <CardForm props={props} reader={reader} onDone={setDone} onOther={begin} />}
    </PaneFrame>
  );
}

type FormProps = {
  readonly props: PaneProps;
  readonly reader: IndexedReader;
  readonly onDone: (done: Done) => void;
  readonly onOther: () => void;
};

/** The number typed stays when the server says no. */
function CardForm({ props, reader, onDone, onOther }: FormProps) {
  const { call, saying, operator, role, newRequestId } = props;
  const all = paneWords(saying.language);
  const words = all.card;
  const { cardNumber } = reader;
  const [number, setNumber] = useState('');
  const lost = useSent(
    (args: { readonly cardNumber: string }, requestId) =>
      call('readers.reportCardLost', { ...args, requestId, operator, role }),
    newRequestId,
  );
  const replaced = useSent(
    (args: { readonly cardNumber: string; readonly newCardNumber: string }, requestId) =>
      call('readers.replaceCard', { ...args, requestId, operator, role }),
    newRequestId,
  );
  const isBusy = lost.isBusy || replaced.isBusy;
  const reportLost = async () => {
    replaced.forget();
    const reply = await lost.run({ cardNumber });
    if (reply?.state !== 'answered') return;
    onDone({ sentence: words.isLost({ name: reply.value.name }), number: '', oldNumber: '' });
  };
  const replace = async (newCardNumber: string) => {
    lost.forget();
    const reply = await replaced.run({ cardNumber, newCardNumber });
    if (reply?.state !== 'answered') return;
    const { name, cardNumber: fresh, oldNumber } = reply.value;
    onDone({ sentence: words.replaced({ name }), number: fresh, oldNumber });
  };
  return (
    <PaneStep>
      <p class="pane-about">
        <b>{reader.name}</b> <span class="soft">{placeOf(reader, saying)}</span>
      </p>
      <p class="soft">{saying.words.card({ card: cardNumber })}</p>
      <button type="button" disabled={isBusy} onClick={reportLost}>
        {words.reportLost}
      </button>
      <p class="soft">{words.reportLostHint}</p>
      <form class="pane-form" onSubmit={() => replace(cleanScan(number))}>
        <h3>{words.newCard}</h3>
        <ScanField
          label={words.number}
          hint={words.numberHint}
          value={number}
          onChange={setNumber}
          onScan={replace}
          isFirst
        />
        {isBusy && <Waiting saying={saying} text={all.sending} />}
        <ReplyNote reply={lost.reply ?? replaced.reply} saying={saying} />
        <button type="submit" class="main" disabled={isBusy}>
          {words.replace}
        </button>
      </form>
      <button type="button" onClick={onOther}>
        {words.otherReader}
      </button>
    </PaneStep>
  );
}

type DoneProps = { readonly done: Done; readonly props: PaneProps; readonly onAnother: () => void };

function DoneNote({ done: { sentence, number, oldNumber }, props, onAnother }: DoneProps) {
  const words = paneWords(props.saying.language).card;
  return (
    <PaneStep>
      <Note look="settled" {...sentence} />
      {number && <p class="pane-number">{number}</p>}
      {oldNumber && <p class="soft">{words.oldNumber({ number: oldNumber })}</p>}
      <button type="button" onClick={onAnother}>
        {words.another}
      </button>
    </PaneStep>
  );
}

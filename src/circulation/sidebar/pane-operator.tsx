// 换人值班: whose name goes into 经手人 from now on, by the duty badge or from the list.

import { useState } from 'preact/hooks';
import { Note } from '../../browser/note.tsx';
import { openStorage } from '../../browser/storage.ts';
import { cardOfBadge } from '../domain/command-cards.ts';
import type { PaneProps } from './pane.ts';
import { PaneFrame } from './pane-frame.tsx';
import { Complaint, Empty } from './pane-reply.tsx';
import { paneWords } from './pane-words.ts';
import { ScanField } from './scan-field.tsx';

/** The librarian types the name once in this browser. */
const NAME_KEY = 'shuxiang.desk.librarian';

export function OperatorPane({ saying, readers, operator, role, changeOperator, close }: PaneProps) {
  const all = paneWords(saying.language);
  const words = all.operator;
  const [badge, setBadge] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const assistants = readers
    .entries()
    .filter((each) => each.readerType === 'assistant' && !each.hasLeft)
    .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
  const start = (name: string) => {
    changeOperator(name);
    close();
  };
  const takeBadge = (code: string) => {
    const card = (cardOfBadge(code) ?? code).toUpperCase();
    const assistant = assistants.find((each) => each.cardNumber.toUpperCase() === card);
    setUnknown(!assistant);
    if (assistant) start(assistant.name);
  };
  return (
    <PaneFrame heading={words.heading} saying={saying} close={close}>
      <p class="soft">{operator ? words.now({ name: operator }) : words.nobody}</p>
      <ScanField label={words.badge} value={badge} onChange={setBadge} onScan={takeBadge} isFirst />
      {isUnknown && <Note look="refused" role="alert" {...words.unknownBadge} />}
      <section class="by-class" aria-label={words.assistants}>
        <h3>{words.assistants}</h3>
        {assistants.length === 0 && <Empty {...words.noAssistants} />}
        <div class="grid">
          {assistants.map((each) => (
            <button key={each.cardNumber} type="button" class="stack" onClick={() => start(each.name)}>
              {each.name} <span class="people">{each.className}</span>
            </button>
          ))}
        </div>
      </section>
      {role === 'librarian' && <Librarian saying={saying} start={start} />}
    </PaneFrame>
  );
}

type Props = Pick<PaneProps, 'saying'> & { readonly start: (name: string) => void };

function Librarian({ saying, start }: Props) {
  const words = paneWords(saying.language).operator;
  const [storage] = useState(() => openStorage());
  const [name, setName] = useState(() => storage.read(NAME_KEY) ?? '');
  const [isMissing, setMissing] = useState(false);
  const typed = name.trim();
  const begin = () => {
    setMissing(typed === '');
    if (typed === '') return;
    storage.write(NAME_KEY, typed);
    start(typed);
  };
  return (
    <form class="pane-form" onSubmit={begin}>
      <h3>{words.librarian}</h3>
      <label class="field">
        <span>{words.librarianName}</span>
        <input
          type="text"
          maxLength={40}
          autocomplete="off"
          aria-invalid={isMissing}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      {isMissing && <Complaint text={words.missing} />}
      <button type="submit" class="main">
        {words.start({ name: typed || words.librarian })}
      </button>
    </form>
  );
}

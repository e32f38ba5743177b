// An alert or a prompt of the script, which waits until it is answered (PLATFORM 4.56).

import { useState } from 'preact/hooks';
import type { AskedQuestion } from '../../server/wire.ts';
import type { Actions } from '../actions.ts';
import { CloseSign } from './icons.tsx';
import { Modal } from './modal.tsx';

type Props = { readonly question: AskedQuestion; readonly fileName: string; readonly actions: Actions };

export function QuestionBox({ question, fileName, actions }: Props) {
  const [text, setText] = useState('');
  const { askId, kind, buttons } = question;
  const answer = (button: string) => actions.answer(askId, { button, ...(kind === 'prompt' && { text }) });
  const title = question.title || fileName;
  return (
    <Modal label={title} onEscape={() => answer('CLOSE')}>
      <form
        class="dialog question"
        data-testid="question"
        onSubmit={(event) => {
          event.preventDefault();
          answer(buttons[0] ?? 'OK');
        }}
      >
        <div class="title-bar">
          <h2>{title}</h2>
          <button
            type="button"
            class="close"
            aria-label={actions.words.close}
            onClick={() => answer('CLOSE')}
          >
            <CloseSign />
          </button>
        </div>
        <p class="question-text">{question.text}</p>
        {kind === 'prompt' && (
          <input
            class="question-input"
            aria-label={question.text}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            // biome-ignore lint/a11y/noAutofocus: the box opened because the person chose something; they answer at once.
            autoFocus
          />
        )}
        <div class="question-buttons">
          {buttons.map((button, i) => (
            <button
              key={button}
              type="button"
              class={i === 0 ? 'button primary' : 'button'}
              // biome-ignore lint/a11y/noAutofocus: as above.
              autoFocus={i === 0 && kind === 'alert'}
              onClick={() => answer(button)}
            >
              {actions.words.buttons[button] ?? button}
            </button>
          ))}
        </div>
      </form>
    </Modal>
  );
}

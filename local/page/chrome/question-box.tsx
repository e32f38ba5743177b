// An alert or a prompt of the script, which waits until it is answered (PLATFORM 4.56).

import { useState } from 'preact/hooks';
import type { AskedQuestion } from '../../server/wire.ts';
import type { Actions } from '../actions.ts';
import { CloseSign } from './icons.tsx';

type Props = { readonly question: AskedQuestion; readonly fileName: string; readonly actions: Actions };

export function QuestionBox({ question, fileName, actions }: Props) {
  const [text, setText] = useState('');
  const { askId, kind, buttons } = question;
  const answer = (button: string) => actions.answer(askId, { button, ...(kind === 'prompt' && { text }) });
  const title = question.title || fileName;
  return (
    <div class="dialog-ground modal">
      <form
        class="dialog question"
        data-testid="question"
        role="alertdialog"
        aria-modal
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          answer(buttons[0] ?? 'OK');
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') answer('CLOSE');
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
            ref={(input) => {
              if (input && text === '') input.focus();
            }}
          />
        )}
        <div class="question-buttons">
          {buttons.map((button, i) => (
            <button
              key={button}
              type="button"
              class={i === 0 ? 'button primary' : 'button'}
              ref={(element) => {
                if (i === 0 && kind === 'alert') element?.focus();
              }}
              onClick={() => answer(button)}
            >
              {actions.words.buttons[button] ?? button}
            </button>
          ))}
        </div>
      </form>
    </div>
  );
}

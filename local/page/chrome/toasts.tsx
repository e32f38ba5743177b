// Toasts at the bottom right, as Sheets shows them (PLATFORM 4.60); trouble is toned differently and stays longer.

import type { Props } from './app.tsx';
import { CloseSign } from './icons.tsx';

export function Toasts({ screen, actions }: Props) {
  return (
    <div class="toasts" role="status">
      {screen.toasts.map(({ id, title, message, trouble }) => (
        <div key={id} class={trouble ? 'toast trouble' : 'toast'} data-testid="toast">
          <div>
            {title !== '' && <strong>{title}</strong>}
            <span>{message}</span>
          </div>
          <button
            type="button"
            class="close"
            aria-label={actions.words.close}
            onClick={() => actions.dismissToast(id)}
          >
            <CloseSign />
          </button>
        </div>
      ))}
    </div>
  );
}

// 更多: what is done at the desk now and then, out of the way until it is wanted.

import type { Role } from '../domain/desk.ts';
import type { Desk } from './desk-model.ts';
import type { Saying } from './line-words.ts';
import type { PaneName } from './pane.ts';

type Props = {
  readonly role: Role;
  readonly saying: Saying;
  readonly desk: Desk;
  readonly isLoud: boolean;
  readonly switchSound: () => void;
};

const FOR_ALL = ['pickReader', 'inRoom', 'shelving'] as const;
const FOR_LIBRARIANS = ['box', 'basket', 'afterwards', 'replaceBarcode', 'replaceCard'] as const;

export function MoreMenu({ role, saying: { words }, desk, isLoud, switchSound }: Props) {
  const names = role === 'librarian' ? [...FOR_ALL, ...FOR_LIBRARIANS] : FOR_ALL;
  const show = (name: PaneName) => (event: MouseEvent) => {
    (event.currentTarget as HTMLElement).closest('details')?.removeAttribute('open');
    desk.showPane(name);
  };
  return (
    <details class="more" data-keeps-focus>
      <summary>
        {words.more}
        <span class="chevron" aria-hidden="true" />
      </summary>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <button type="button" class="quiet" onClick={show(name)}>
              {words.panes[name]}
            </button>
          </li>
        ))}
        <li>
          <label class="switch">
            <input type="checkbox" class="switch-box" checked={isLoud} onChange={switchSound} /> {words.sound}
          </label>
        </li>
      </ul>
    </details>
  );
}

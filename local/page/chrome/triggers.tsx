// The triggers of everyone, with a button to run each now: the real platform shows them only in its own console.

import type { Props } from './app.tsx';

export function Triggers({ screen, actions }: Props) {
  const { words } = actions;
  const { triggers } = screen.strip;
  if (triggers.length === 0) return <p class="empty">{words.noTriggers}</p>;
  return (
    <table class="listing">
      <tbody>
        {triggers.map(({ id, handler, type, owner, nextAt }) => (
          <tr key={id}>
            <td>
              <code>{handler}</code>
            </td>
            <td>{type}</td>
            <td>{owner}</td>
            <td>{nextAt?.replace('T', ' ').slice(0, 16)}</td>
            <td>
              <button
                type="button"
                class="button"
                onClick={() => void actions.strip({ do: 'fire', triggerId: id })}
              >
                {words.runNow}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

// A box that takes the whole window until it is closed: nothing behind it can be clicked, nor take the keyboard.

import type { ComponentChildren } from 'preact';

type Props = { readonly label: string; readonly onEscape: () => void; readonly children: ComponentChildren };

export function Modal({ label, onEscape, children }: Props) {
  return (
    <dialog
      class="dialog-ground modal"
      aria-label={label}
      ref={(element) => {
        if (element === null) return;
        element.oncancel = (event) => {
          event.preventDefault();
          onEscape();
        };
        if (element.isConnected && !element.open) element.showModal();
      }}
    >
      {children}
    </dialog>
  );
}

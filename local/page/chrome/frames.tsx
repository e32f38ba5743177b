// The script's pages: the sidebar of 300 px and the dialog, each in a sandboxed frame of another origin (PLATFORM 4.50).

import type { PageFacts } from '../../server/wire.ts';
import type { Actions } from '../actions.ts';
import { CloseSign } from './icons.tsx';
import { Modal } from './modal.tsx';

/** Exactly what Google's frames are allowed. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

type Props = { readonly page: PageFacts; readonly actions: Actions };

function Frame({ page, testId }: { page: PageFacts; testId: string }) {
  return (
    <iframe
      class="frame"
      data-testid={testId}
      data-page-id={page.id}
      title={page.title}
      src={page.src}
      sandbox={SANDBOX}
      ref={(frame) => {
        frame?.focus();
      }}
    />
  );
}

function TitleBar({ page, actions }: Props) {
  return (
    <div class="title-bar">
      <h2>{page.title}</h2>
      <button
        type="button"
        class="close"
        aria-label={actions.words.close}
        title={actions.words.close}
        onClick={() => actions.closePage(page.id)}
      >
        <CloseSign />
      </button>
    </div>
  );
}

function Warnings({ page, actions }: Props) {
  if (page.stripped.length === 0) return null;
  return (
    <div class="stripped" role="alert">
      {actions.words.stripped(page.stripped.length)}
      {page.stripped.slice(0, 3).map((text) => (
        <code key={text}>{text}</code>
      ))}
    </div>
  );
}

export function Sidebar({ page, actions }: Props) {
  return (
    <aside class="sidebar">
      <TitleBar page={page} actions={actions} />
      <Warnings page={page} actions={actions} />
      <Frame page={page} testId="sidebar" />
    </aside>
  );
}

export function DialogBox({ page, actions }: Props) {
  const { width, height } = page;
  const box = (
    <div class="dialog" style={{ width }}>
      <TitleBar page={page} actions={actions} />
      <Warnings page={page} actions={actions} />
      <div class="dialog-body" style={{ height }}>
        <Frame page={page} testId="dialog" />
      </div>
    </div>
  );
  if (page.kind === 'modal')
    return (
      <Modal label={page.title} onEscape={() => actions.closePage(page.id)}>
        {box}
      </Modal>
    );
  return (
    <section class="dialog-ground" aria-label={page.title}>
      {box}
    </section>
  );
}

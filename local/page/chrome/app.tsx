// The window: header, menus, grid and sidebar side by side, dialogs over them, the local desk at the foot.

import type { Actions } from '../actions.ts';
import type { Screen } from '../screen.ts';
import { DialogBox, Sidebar } from './frames.tsx';
import { GridPlace } from './grid-place.tsx';
import { Header } from './header.tsx';
import { QuestionBox } from './question-box.tsx';
import { Strip } from './strip.tsx';
import { Toasts } from './toasts.tsx';

export type Props = { readonly screen: Screen; readonly actions: Actions };

export function App({ screen, actions }: Props) {
  const question = screen.questions.at(-1);
  return (
    <div class="window">
      <Header screen={screen} actions={actions} />
      <div class="middle">
        <GridPlace />
        {screen.sidebar && <Sidebar key={screen.sidebar.id} page={screen.sidebar} actions={actions} />}
      </div>
      <Strip screen={screen} actions={actions} />
      {screen.dialog && <DialogBox key={screen.dialog.id} page={screen.dialog} actions={actions} />}
      {question && (
        <QuestionBox key={question.askId} question={question} fileName={screen.fileName} actions={actions} />
      )}
      <Toasts screen={screen} actions={actions} />
    </div>
  );
}

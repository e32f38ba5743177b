// Ui: menus, questions, sidebars and dialogs for the person at the keyboard (PLATFORM 4.49, 4.56, 4.57, 4.60).

import type { ScriptExecution } from '../runtime/execution.ts';
import type { MenuEntry, ShownPage } from '../runtime/host.ts';
import { uuidBy } from '../runtime/random.ts';
import { buttonSets, buttons, type EnumMember } from './enums.ts';
import { EmulatedHtmlOutput } from './html-output.ts';
import { ask } from './question.ts';
import { mustMatch } from './signature.ts';
import { stripComments } from './strip-comments.ts';
import { fillSurface } from './surface.ts';

/** Google's own sizes where a page names none. */
const SIDEBAR_WIDTH = 300;
const DIALOG_WIDTH = 600;
const DIALOG_HEIGHT = 400;

/** `PromptResponse`. */
export class EmulatedPromptResponse {
  readonly #button: EnumMember;
  readonly #text: string;

  constructor(button: EnumMember, text: string) {
    this.#button = button;
    this.#text = text;
  }

  getResponseText(): string {
    return this.#text;
  }

  getSelectedButton(): EnumMember {
    return this.#button;
  }
}
fillSurface<GoogleAppsScript.Base.PromptResponse>()('PromptResponse', 'ui.ts', EmulatedPromptResponse);

/** `Menu`: nothing shows before `addToUi`. */
export class EmulatedMenu {
  readonly #execution: ScriptExecution;
  readonly #title: string;
  readonly #entries: MenuEntry[] = [];

  constructor(execution: ScriptExecution, title: string) {
    this.#execution = execution;
    this.#title = title;
  }

  addItem(caption: string, functionName: string): EmulatedMenu {
    mustMatch(this.#execution, 'Menu.addItem', [caption, functionName], ['string', 'string']);
    return this.#add('addItem', { kind: 'action', label: String(caption), fn: String(functionName) });
  }

  addSeparator(): EmulatedMenu {
    return this.#add('addSeparator', { kind: 'separator' });
  }

  addSubMenu(menu: EmulatedMenu): EmulatedMenu {
    return this.#add('addSubMenu', { kind: 'menu', label: menu.#title, entries: menu.#entries });
  }

  addToUi(): void {
    const { person } = this.#execution.run;
    this.#execution.call({ method: 'Menu.addToUi', charge: 'free' }, () => {
      const menu = { title: this.#title, entries: [...this.#entries] };
      if (person !== null) this.#execution.world.screen.addMenu(person, menu);
    });
  }

  #add(method: string, entry: MenuEntry): EmulatedMenu {
    this.#execution.call({ method: `Menu.${method}`, charge: 'free' }, () => this.#entries.push(entry));
    return this;
  }
}
fillSurface<GoogleAppsScript.Base.Menu>()('Menu', 'ui.ts', EmulatedMenu);

/** `Ui`. */
export class EmulatedUi {
  readonly Button = buttons;
  readonly ButtonSet = buttonSets;
  readonly #execution: ScriptExecution;
  readonly #person: string;

  constructor(execution: ScriptExecution, person: string) {
    this.#execution = execution;
    this.#person = person;
  }

  alert(...args: readonly unknown[]): EnumMember {
    return ask(this.#execution, 'Ui.alert', 'alert', args).button;
  }

  prompt(...args: readonly unknown[]): EmulatedPromptResponse {
    const { button, text } = ask(this.#execution, 'Ui.prompt', 'prompt', args);
    return new EmulatedPromptResponse(button, text);
  }

  createMenu(caption: string): EmulatedMenu {
    mustMatch(this.#execution, 'Ui.createMenu', [caption], ['string']);
    return this.#call('createMenu', () => new EmulatedMenu(this.#execution, String(caption)));
  }

  createAddonMenu(): EmulatedMenu {
    return this.#call('createAddonMenu', () => new EmulatedMenu(this.#execution, this.#execution.book.name));
  }

  showSidebar(userInterface: EmulatedHtmlOutput): void {
    this.#show('showSidebar', 'sidebar', userInterface, null);
  }

  showModalDialog(userInterface: EmulatedHtmlOutput, title: string): void {
    this.#show('showModalDialog', 'modal', userInterface, title);
  }

  showModelessDialog(userInterface: EmulatedHtmlOutput, title: string): void {
    this.#show('showModelessDialog', 'modeless', userInterface, title);
  }

  #show(method: string, kind: ShownPage['kind'], output: unknown, title: string | null): void {
    if (!(output instanceof EmulatedHtmlOutput) && typeof output !== 'string')
      mustMatch(this.#execution, `Ui.${method}`, title === null ? [output] : [output, title]);
    const made =
      output instanceof EmulatedHtmlOutput
        ? output
        : new EmulatedHtmlOutput(this.#execution, String(output), '');
    this.#call(method, () => {
      const { html, lost } = stripComments(made.getContent());
      const file = EmulatedHtmlOutput.fileOf(made);
      for (const comment of lost)
        this.#execution.log(
          `WARNING: ${file || 'a page'}: HtmlService strips "${comment}" from a template literal (PLATFORM 4.53)`,
        );
      this.#execution.world.screen.show(this.#person, {
        id: uuidBy(this.#execution.world.chance),
        kind,
        title: title === null ? made.getTitle() : String(title),
        file,
        html,
        stripped: lost,
        width: kind === 'sidebar' ? SIDEBAR_WIDTH : (made.getWidth() ?? DIALOG_WIDTH),
        height: made.getHeight() ?? DIALOG_HEIGHT,
        metaTags: made.getMetaTags().map((tag) => ({ name: tag.getName(), content: tag.getContent() })),
      });
    });
  }

  #call<T>(name: string, work: () => T): T {
    return this.#execution.call({ method: `Ui.${name}`, charge: 'free' }, work);
  }
}
fillSurface<GoogleAppsScript.Base.Ui>()('Ui', 'ui.ts', EmulatedUi, ['showDialog']);

/** What `SpreadsheetApp.getUi()` answers. Throws where nobody is at the keyboard (4.49). */
export function makeUi(execution: ScriptExecution): EmulatedUi {
  const { person, entry } = execution.run;
  if (person === null || entry === 'clock')
    throw execution.realm.error('Cannot call SpreadsheetApp.getUi() from this context.');
  return new EmulatedUi(execution, person);
}

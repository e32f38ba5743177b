// Breaks of menus, pages and questions (PLATFORM 1.26, 4F).
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts of sources.

import type { Break } from '../breaks/break.ts';

const ui = 'tests/contract/service-ui.test.ts';
const html = 'tests/contract/service-html.test.ts';

export const breaksOfTheScreen: readonly Break[] = [
  {
    name: '1.26 a sidebar is 300 wide whatever it asks for',
    file: 'local/services/ui.ts',
    find: "width: kind === 'sidebar' ? SIDEBAR_WIDTH : (made.getWidth() ?? DIALOG_WIDTH),",
    replace: 'width: made.getWidth() ?? DIALOG_WIDTH,',
    tests: [{ file: ui, named: '(1.26, 4.57)' }],
  },
  {
    name: '2.22 a sidebar wants its scope',
    file: 'local/runtime/method-scopes.ts',
    find: 'Ui script.container.ui ',
    replace: 'Ui - ',
    tests: [{ file: ui, named: '(2.22, 2.34)' }],
  },
  {
    name: '2.23 Browser tells the button in small letters',
    file: 'local/services/browser.ts',
    find: ': button.toLowerCase();',
    replace: ': button;',
    tests: [{ file: ui, named: '(2.23)' }],
  },
  {
    name: '4.53 comments in template literals are stripped',
    file: 'local/services/strip-comments.ts',
    find: "      lost.push(comment);\n      return '';",
    replace: '      return comment;',
    tests: [{ file: html, named: '(4.53)' }],
  },
  {
    name: '4.53 the log says what was stripped',
    file: 'local/services/ui.ts',
    find: '      for (const comment of lost)\n',
    replace: '      for (const comment of lost.slice(99))\n',
    tests: [{ file: html, named: '(4.53)' }],
  },
  {
    name: '4.54 meta tags other than the known are refused',
    file: 'local/services/html-output.ts',
    find: 'if (!metaNames.includes(name))',
    replace: "if (name === '')",
    tests: [{ file: html, named: '(4.54)' }],
  },
  {
    name: '4.55 <?= escapes what it prints',
    file: 'local/services/html-template.ts',
    find: 'return `output._$ += escaped(${inside(part, 3)});`;',
    replace: 'return `output._$ += ${inside(part, 3)};`;',
    tests: [{ file: html, named: '(4.55)' }],
  },
  {
    name: '4.55 <?!= prints as it is',
    file: 'local/services/html-template.ts',
    find: 'return `output._$ += (${inside(part, 4)});`;',
    replace: 'return `output._$ += escaped(${inside(part, 4)});`;',
    tests: [{ file: html, named: '(4.55)' }],
  },
  {
    name: '4.56 a question waits for its answer',
    file: 'local/services/question.ts',
    find: "text: answer.text ?? '' };",
    replace: "text: '' };",
    tests: [{ file: ui, named: '(4.56)' }],
  },
  {
    name: '4.57 one sidebar at a time',
    file: 'local/runtime/screen.ts',
    find: 'for (const { id } of replaced) this.close(person, id);',
    replace: 'for (const { id } of replaced.slice(99)) this.close(person, id);',
    tests: [{ file: ui, named: '(1.26, 4.57)' }],
  },
  {
    name: '4.57 a dialog stands beside the sidebar',
    file: 'local/runtime/screen.ts',
    find: "filter(({ kind }) => (kind === 'sidebar') === isSidebar);",
    replace: "filter(({ kind }) => kind !== 'modeless' || isSidebar);",
    tests: [{ file: ui, named: 'one dialog at a time' }],
  },
  {
    name: '4.60 a menu of the same title is replaced',
    file: 'local/runtime/screen.ts',
    find: 'filter(({ title }) => title !== menu.title)',
    replace: "filter(({ title }) => title !== '')",
    tests: [{ file: ui, named: 'replaces a menu of the same title' }],
  },
  {
    name: '4.60 nothing of a menu shows before addToUi',
    file: 'local/services/ui.ts',
    find: "return this.#call('createMenu', () => new EmulatedMenu(this.#execution, String(caption)));",
    replace:
      "return this.#call('createMenu', () => {\n      this.#execution.world.screen.addMenu(this.#person, { title: String(caption), entries: [] });\n      return new EmulatedMenu(this.#execution, String(caption));\n    });",
    tests: [{ file: ui, named: 'what was added shows' }],
  },
];

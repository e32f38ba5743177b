// HtmlService: pages made of pushed files, of strings and of templates (PLATFORM 4.54, 4.55).

import type { ScriptExecution } from '../runtime/execution.ts';
import { frameModes, sandboxModes } from './enums.ts';
import { EmulatedHtmlOutput } from './html-output.ts';
import { templateProgram } from './html-template.ts';
import { fillSurface } from './surface.ts';

/** `HtmlTemplate`: properties put on it are names in the template. */
export class EmulatedHtmlTemplate {
  readonly #execution: ScriptExecution;
  readonly #text: string;
  readonly #file: string;

  constructor(execution: ScriptExecution, text: string, file: string) {
    this.#execution = execution;
    this.#text = text;
    this.#file = file;
  }

  evaluate(): EmulatedHtmlOutput {
    const { realm } = this.#execution;
    const names = Object.keys(this);
    const program = templateProgram(this.#text, names).runInContext(realm.context);
    const values = names.map((name) => (this as unknown as Record<string, unknown>)[name]);
    return new EmulatedHtmlOutput(this.#execution, program(...values), this.#file);
  }

  getRawContent(): string {
    return this.#text;
  }
}
fillSurface<GoogleAppsScript.HTML.HtmlTemplate>()('HtmlTemplate', 'html-service.ts', EmulatedHtmlTemplate);

/** `HtmlService`. */
export class EmulatedHtmlService {
  readonly SandboxMode = sandboxModes;
  readonly XFrameOptionsMode = frameModes;
  readonly #execution: ScriptExecution;

  constructor(execution: ScriptExecution) {
    this.#execution = execution;
  }

  createHtmlOutput(html: unknown = ''): EmulatedHtmlOutput {
    return this.#call('createHtmlOutput', () => new EmulatedHtmlOutput(this.#execution, textOf(html), ''));
  }

  createHtmlOutputFromFile(filename: string): EmulatedHtmlOutput {
    return this.#call('createHtmlOutputFromFile', () => {
      const { text, name } = this.#pushed(filename);
      return new EmulatedHtmlOutput(this.#execution, text, name);
    });
  }

  createTemplate(html: unknown): EmulatedHtmlTemplate {
    return this.#call('createTemplate', () => new EmulatedHtmlTemplate(this.#execution, textOf(html), ''));
  }

  createTemplateFromFile(filename: string): EmulatedHtmlTemplate {
    return this.#call('createTemplateFromFile', () => {
      const { text, name } = this.#pushed(filename);
      return new EmulatedHtmlTemplate(this.#execution, text, name);
    });
  }

  getUserAgent(): string {
    return this.#call('getUserAgent', () => '');
  }

  #pushed(filename: string): { text: string; name: string } {
    const name = String(filename).replace(/\.html$/, '');
    const text = this.#execution.world.project.pages.get(name);
    if (text === undefined) throw new Error(`No HTML file named ${filename} was found.`);
    return { text, name };
  }

  #call<T>(name: string, work: () => T): T {
    return this.#execution.call({ method: `HtmlService.${name}`, charge: 'free' }, work);
  }
}
fillSurface<GoogleAppsScript.HTML.HtmlService>()('HtmlService', 'html-service.ts', EmulatedHtmlService);

function textOf(html: unknown): string {
  const blob = html as { getDataAsString?: () => string } | null;
  return typeof blob === 'object' && blob?.getDataAsString ? blob.getDataAsString() : String(html);
}

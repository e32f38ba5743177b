// HtmlOutput: one page on its way to a sidebar or dialog.

import type { ScriptExecution } from '../runtime/execution.ts';
import type { EnumMember } from './enums.ts';
import { fillSurface } from './surface.ts';

/** What `addMetaTag` takes (PLATFORM 4.54); others throw. */
const metaNames = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

/** `HtmlOutputMetaTag`. */
export class EmulatedMetaTag {
  readonly #name: string;
  readonly #content: string;

  constructor(name: string, content: string) {
    this.#name = name;
    this.#content = content;
  }

  getName(): string {
    return this.#name;
  }

  getContent(): string {
    return this.#content;
  }
}
fillSurface<GoogleAppsScript.HTML.HtmlOutputMetaTag>()(
  'HtmlOutputMetaTag',
  'html-output.ts',
  EmulatedMetaTag,
);

/** `HtmlOutput`. */
export class EmulatedHtmlOutput {
  readonly #execution: ScriptExecution;
  readonly #file: string;
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;
  #metaTags: EmulatedMetaTag[] = [];

  constructor(execution: ScriptExecution, content: string, file: string) {
    this.#execution = execution;
    this.#content = content;
    this.#file = file;
  }

  /** The pushed file's name, for whoever shows the page. */
  static fileOf(output: EmulatedHtmlOutput): string {
    return output.#file;
  }

  addMetaTag(name: string, content: string): EmulatedHtmlOutput {
    if (!metaNames.includes(name))
      throw this.#execution.realm.error(`The meta tag you specified is not allowed in this context: ${name}`);
    this.#metaTags.push(new EmulatedMetaTag(name, String(content)));
    return this;
  }

  append(addedContent: string): EmulatedHtmlOutput {
    this.#content += String(addedContent);
    return this;
  }

  appendUntrusted(addedContent: string): EmulatedHtmlOutput {
    return this.append(escapeHtml(String(addedContent)));
  }

  clear(): EmulatedHtmlOutput {
    this.#content = '';
    return this;
  }

  getContent(): string {
    return this.#content;
  }

  getHeight(): number | null {
    return this.#height;
  }

  getMetaTags(): EmulatedMetaTag[] {
    return this.#execution.realm.array(this.#metaTags);
  }

  getTitle(): string {
    return this.#title;
  }

  getWidth(): number | null {
    return this.#width;
  }

  setContent(content: string): EmulatedHtmlOutput {
    this.#content = String(content);
    return this;
  }

  setHeight(height: number | null): EmulatedHtmlOutput {
    this.#height = height;
    return this;
  }

  setSandboxMode(_mode: EnumMember): EmulatedHtmlOutput {
    return this;
  }

  setTitle(title: string): EmulatedHtmlOutput {
    this.#title = String(title);
    return this;
  }

  setWidth(width: number | null): EmulatedHtmlOutput {
    this.#width = width;
    return this;
  }

  setXFrameOptionsMode(_mode: EnumMember): EmulatedHtmlOutput {
    return this;
  }
}
fillSurface<GoogleAppsScript.HTML.HtmlOutput>()('HtmlOutput', 'html-output.ts', EmulatedHtmlOutput);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

/** Text made harmless in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

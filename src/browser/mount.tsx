// Puts a page's component into the page, and leaves words instead of a blank frame when it breaks.

import { Component, type ComponentChild, type ComponentType, render } from 'preact';
import type { Language } from '../i18n/language.ts';
import { guessLanguage, pageWords } from './say.ts';

class Boundary extends Component<{ readonly children: ComponentChild }, { readonly broke: boolean }> {
  override state = { broke: false };

  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.setState({ broke: true });
  }

  override render(): ComponentChild {
    if (!this.state.broke) return this.props.children;
    return (
      <p class="note refused" role="alert">
        {pageWords(guessLanguage()).pageBroke}
      </p>
    );
  }
}

/** Renders `Page` into `#page`. A form never navigates the frame away (PLATFORM 4.52). */
export function mount(Page: ComponentType): void {
  const place = document.getElementById('page');
  if (!place) throw new Error('The page has no #page.');
  document.addEventListener('submit', (event) => event.preventDefault());
  speak(guessLanguage());
  render(
    <Boundary>
      <Page />
    </Boundary>,
    place,
  );
}

/** Tells the browser and screen readers which language the page is in. */
export function speak(language: Language): void {
  document.documentElement.lang = language;
}

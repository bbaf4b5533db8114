import { MediaQuery } from 'svelte/reactivity';
import { isUiLanguage, preferredLanguage, type UiLanguage } from '#i18n/language.ts';
import { MESSAGES } from '#i18n/messages.ts';
import type { Address } from './address.ts';
import type { SafeStorage } from './storage.ts';
import { isTheme, type Theme } from './theme.ts';

const LANGUAGE_KEY = 'dateline.language';
const THEME_KEY = 'dateline.theme';

/**
 * Language and colours of the page. The address decides, then what the reader chose last time,
 * then the browser.
 */
export class Settings {
  #language: UiLanguage = $state('en');
  #theme: Theme = $state('auto');
  /** What the address shall say: only what it said at first or the reader has chosen since. */
  #named = $state.raw<Pick<Address, 'language' | 'theme'>>({ language: null, theme: null });
  readonly #storage: SafeStorage;
  readonly #systemDark = new MediaQuery('prefers-color-scheme: dark');

  readonly messages = $derived(MESSAGES[this.#language]);
  /** True when the page is drawn in dark colours, whatever decided that. */
  readonly dark = $derived(
    this.#theme === 'auto' ? this.#systemDark.current : this.#theme === 'dark',
  );

  constructor(
    address: Pick<Address, 'language' | 'theme'>,
    storage: SafeStorage,
    preferred: readonly string[],
  ) {
    this.#storage = storage;
    this.#named = { language: address.language, theme: address.theme };
    const language = storage.read(LANGUAGE_KEY);
    const theme = storage.read(THEME_KEY);
    this.#language =
      address.language ?? (isUiLanguage(language) ? language : preferredLanguage(preferred));
    this.#theme = address.theme ?? (isTheme(theme) ? theme : 'auto');
  }

  get language(): UiLanguage {
    return this.#language;
  }

  get theme(): Theme {
    return this.#theme;
  }

  get named(): Pick<Address, 'language' | 'theme'> {
    return this.#named;
  }

  chooseLanguage(language: UiLanguage): void {
    this.#language = language;
    this.#named = { ...this.#named, language };
    this.#storage.write(LANGUAGE_KEY, language);
  }

  chooseTheme(theme: Theme): void {
    this.#theme = theme;
    this.#named = { ...this.#named, theme };
    this.#storage.write(THEME_KEY, theme);
  }
}

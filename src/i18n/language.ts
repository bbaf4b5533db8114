/** Languages the interface speaks; the same two the explanations of a story are written in. */
export const UI_LANGUAGES = ['pl', 'en'] as const;

export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** True for the code of an interface language. */
export function isUiLanguage(code: unknown): code is UiLanguage {
  return UI_LANGUAGES.some((language) => language === code);
}

/**
 * The first interface language among what a reader prefers, English when there is none.
 *
 * @param preferred BCP 47 tags, best first, as `navigator.languages` gives them
 */
export function preferredLanguage(preferred: readonly string[]): UiLanguage {
  const codes = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return codes.find(isUiLanguage) ?? 'en';
}

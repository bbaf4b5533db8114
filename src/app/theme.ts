/** Colours of the page; 'auto' follows the system. */
export const THEMES = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** True for the name of a theme. */
export function isTheme(name: unknown): name is Theme {
  return THEMES.some((theme) => theme === name);
}

import { THEMES } from '#view/theme.ts';
import type { Theme, ThemeName } from '#view/theme.ts';

const custom = (name: string, color: string) => `var(--dateline-${name},${color})`;

/**
 * A theme whose every colour the page can replace by a custom property: `--dateline-paper`,
 * `--dateline-ink` … and for the sources `--dateline-voice-0` (the paper itself) to `-7`.
 */
export function customTheme(name: ThemeName): Theme {
  const { voices, ...colors } = THEMES[name];
  const entries = Object.entries(colors).map(([key, color]) => [key, custom(key, color)]);
  return {
    ...(Object.fromEntries(entries) as Omit<Theme, 'voices'>),
    voices: voices.map((color, i) => custom(`voice-${String(i)}`, color)),
  };
}

import type { Glyph, TextRun } from '#layout/types.ts';
import { REMARK_SIGNS, voiceColor, voiceSign } from './theme.ts';
import type { Theme } from './theme.ts';

/** A line of a label, from the label's own origin: the start of its first line. */
interface SetLine {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  readonly text: string;
}

/** A sign of a label: filled for a voice, a line for a remark. */
interface SetSign {
  readonly d: string;
  readonly transform: string;
  readonly fill: string;
  readonly stroke?: string;
}

export interface SetLabel {
  readonly lines: readonly SetLine[];
  readonly signs: readonly SetSign[];
}

export const near = (value: number) => Math.round(value * 100) / 100;

function fillOf({ role, voice }: TextRun, theme: Theme): string {
  if (role === 'source') return voiceColor(theme, voice ?? 0);
  if (role === 'agrees' || role === 'differs') return theme[role];
  return role === 'headline' ? theme.ink : theme.muted;
}

/** The lines and signs of a label relative to its first line: a label that moves stays the same. */
export function setLines(
  runs: readonly TextRun[],
  glyphs: readonly Glyph[],
  theme: Theme,
): SetLabel {
  const { x: left = 0, y: top = 0 } = runs[0] ?? {};
  return {
    lines: runs.map((run) => ({
      x: near(run.x - left),
      y: near(run.y - top),
      size: run.font.size,
      weight: run.font.weight,
      fill: fillOf(run, theme),
      text: run.text,
    })),
    signs: glyphs.map(({ x, y, size, sign }) => {
      const transform = `translate(${String(near(x - left))} ${String(near(y - top))}) scale(${String(size / 2)})`;
      return typeof sign === 'number'
        ? { d: voiceSign(sign), transform, fill: voiceColor(theme, sign) }
        : { d: REMARK_SIGNS[sign], transform, fill: 'none', stroke: theme[sign] };
    }),
  };
}

/** True when two labels look alike. */
export const looksLike = (a: SetLabel, b: SetLabel): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Colours of a drawing: literal, because an exported picture has no stylesheet. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  /** Faint line at a tick, stronger one at a day. */
  readonly grid: string;
  readonly rule: string;
  readonly night: string;
  /** Behind what is pointed at, and around what has the focus. */
  readonly lit: string;
  readonly focus: string;
  /** Where sources agree and where they differ: their signs tell them apart as well. */
  readonly agrees: string;
  readonly differs: string;
  /** Colour by voice: first the paper itself, then the others; see `voiceColor`. */
  readonly voices: readonly string[];
}

/** Names of the drawings' themes. */
export type ThemeName = 'light' | 'dark';

/**
 * Both palettes: contrast at least 4.5 : 1 on paper, night and lit for all text (WCAG 2.2, 1.4.3), and
 * the voices apart by at least 0.055 in OKLab as people with any dichromacy see them (Machado,
 * Oliveira and Fernandes 2009); `tests/view/theme.test.ts` measures both.
 */
export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    paper: '#ffffff',
    ink: '#161c26',
    muted: '#596273',
    grid: '#e6e9ef',
    rule: '#c3cad5',
    night: '#e9edf6',
    lit: '#e0ecfb',
    focus: '#0b5a9c',
    agrees: '#1d6b32',
    differs: '#b3201f',
    voices: [
      '#2b3444',
      '#1e67c3',
      '#bd2571',
      '#07705b',
      '#79641e',
      '#652c85',
      '#681b0a',
      '#225b23',
    ],
  },
  dark: {
    paper: '#1c2026',
    ink: '#edf0f4',
    muted: '#a5aebb',
    grid: '#2b313a',
    rule: '#4a525e',
    night: '#12151a',
    lit: '#1b3450',
    focus: '#86bdf4',
    agrees: '#7fd495',
    differs: '#ff9a8f',
    voices: [
      '#d5dbe5',
      '#699fee',
      '#d485a4',
      '#1adea4',
      '#f2b644',
      '#d5b1fc',
      '#f57a40',
      '#9ff88a',
    ],
  },
};

/** The family of all text; the page loads it, a picture embeds it. */
export const FONT_FAMILY = "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif";

/** Colour of a voice by its number; beyond the palette the colours come again, with other signs. */
export function voiceColor({ voices }: Theme, voice: number): string {
  const [paper = '#000000', ...others] = voices;
  return voice === 0 ? paper : (others[(voice - 1) % others.length] ?? paper);
}

/** Forms of the signs of the voices, as paths around the origin in a square of side 2. */
const SIGNS = [
  'M-0.85-0.85h1.7v1.7h-1.7z', // square
  'M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0', // circle
  'M0-1.15L1.15 0L0 1.15L-1.15 0z', // diamond
  'M0-1.1L1.1 0.85h-2.2z', // triangle
  'M0 1.1L1.1-0.85h-2.2z', // triangle on its point
  'M-0.4-1.1h0.8v0.7h0.7v0.8h-0.7v0.7h-0.8v-0.7h-0.7v-0.8h0.7z', // cross
  'M-1.1-0.45h2.2v0.9h-2.2z', // bar
  'M-0.45-1.1h0.9v2.2h-0.9z', // upright bar
  'M0-1.1L1.05-0.34L0.65 0.89h-1.3L-1.05-0.34z', // pentagon
];

/** Signs of remarks, as paths to be stroked: a tick, and an equals sign crossed out. */
export const REMARK_SIGNS = {
  agrees: 'M-1 0.1L-0.3 0.85L1-0.8',
  differs: 'M-1-0.4h2M-1 0.4h2M-0.6 1L0.6-1',
};

/** Path of a voice's sign. Nine forms and seven colours meet again only after 63 voices. */
export function voiceSign(voice: number): string {
  return SIGNS[voice % SIGNS.length] ?? '';
}

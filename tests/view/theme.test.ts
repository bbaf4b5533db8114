import { describe, expect, test } from 'vitest';
import { THEMES, voiceColor, voiceSign } from '#view/theme.ts';

type Rgb = readonly [number, number, number];

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

function rgb(hex: string): Rgb {
  const part = (at: number) => linear(parseInt(hex.slice(at, at + 2), 16) / 255);
  return [part(1), part(3), part(5)];
}

/** WCAG 2.2. */
function contrast(a: string, b: string): number {
  const light = (hex: string) => {
    const [r, g, blue] = rgb(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [high, low] = [light(a), light(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Full dichromacies of Machado, Oliveira and Fernandes (2009), on linear RGB. */
const EYES: readonly (readonly Rgb[])[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
];

const dot = (a: Rgb, b: Rgb) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** OKLab (Ottosson 2020) of a colour as an eye sees it. */
function oklab(hex: string, eye: readonly Rgb[]): Rgb {
  const seen = eye.map((row) => Math.min(1, Math.max(0, dot(row, rgb(hex))))) as unknown as Rgb;
  const l = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], seen));
  const m = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], seen));
  const s = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], seen));
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], [l, m, s]),
    dot([1.9779984951, -2.428592205, 0.4505937099], [l, m, s]),
    dot([0.0259040371, 0.7827717662, -0.808675766], [l, m, s]),
  ];
}

function nearest(colors: readonly string[], eye: readonly Rgb[]): number {
  const seen = colors.map((color) => oklab(color, eye));
  return Math.min(
    ...seen.flatMap((a, i) =>
      seen.slice(i + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
    ),
  );
}

describe.each(Object.entries(THEMES))('%s', (_, theme) => {
  test.each(['paper', 'night', 'lit'] as const)('all text is readable on %s', (ground) => {
    const weak = [theme.ink, theme.muted, ...theme.voices].filter(
      (color) => contrast(color, theme[ground]) < 4.5,
    );
    expect(weak).toEqual([]);
  });

  test('the ring of the focus stands out from everything near it', () => {
    for (const ground of [theme.paper, theme.night, theme.lit])
      expect(contrast(theme.focus, ground)).toBeGreaterThan(3);
  });

  test('every eye tells the voices apart', () => {
    for (const eye of EYES) expect(nearest(theme.voices, eye)).toBeGreaterThan(0.055);
  });
});

test('sign and colour together meet again only after 63 voices', () => {
  const looks = Array.from(
    { length: 63 },
    (_, i) => voiceColor(THEMES.light, i + 1) + voiceSign(i + 1),
  );
  expect(new Set(looks).size).toBe(63);
});

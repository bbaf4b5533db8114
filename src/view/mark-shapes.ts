import type { EventBlock, Mark } from '#layout/types.ts';
import { barPath, bracketPath, crossPath, hatchPath, outlinePath } from './mark-paths.ts';
import { voiceColor } from './theme.ts';
import type { Theme } from './theme.ts';

/** One path of a mark; what is not given is not drawn. */
export interface MarkShape {
  readonly d: string;
  readonly fill: string;
  readonly opacity?: number;
  readonly stroke?: string;
  readonly width?: number;
}

export interface MarkPaint {
  readonly theme: Theme;
  readonly color: string;
  /** Colours of those who tell it independently of each other; empty for all others. */
  readonly stripes: readonly string[];
  /** Of the gradient of a mark that fades. */
  readonly gradient: string;
}

/** Thinner lines could not be told apart. */
const MOST_STRIPES = 3;

/** True for marks of which a part is not certain. */
export function fades({ x0, x1, solid0, solid1 }: Mark): boolean {
  return solid0 > x0 + 0.5 || solid1 < x1 - 0.5;
}

/** The paths that draw a mark, the lowest first. Form tells the status, the ends what is known. */
export function markShapes(mark: Mark, paint: MarkPaint): MarkShape[] {
  const bracket = bracketPath(mark);
  const body = mark.status === 'asserted' ? filled(mark, paint) : hollow(mark, paint);
  return bracket === '' ? body : [...body, stroked(bracket, paint.color, 1.5)];
}

const stroked = (d: string, stroke: string, width: number): MarkShape => ({
  d,
  fill: 'none',
  stroke,
  width,
});

const colorOf = (mark: Mark, { color, gradient }: MarkPaint) =>
  fades(mark) ? `url(#${gradient})` : color;

function filled(mark: Mark, paint: MarkPaint): MarkShape[] {
  const soft = fades(mark);
  const lines = soft ? [] : paint.stripes.slice(0, MOST_STRIPES);
  if (lines.length === 0) {
    const opacity = mark.bounded && !soft ? 0.4 : 1;
    return [{ d: barPath(mark), fill: colorOf(mark, paint), opacity }];
  }
  // One line of the mark for each who tells it, with some paper between them.
  const height = (mark.height + 1) / lines.length;
  return lines.map((fill, i) => ({
    d: barPath({ ...mark, y: mark.y + i * height, height: height - 1 }),
    fill,
    opacity: mark.bounded ? 0.6 : 1,
  }));
}

function hollow(mark: Mark, paint: MarkPaint): MarkShape[] {
  const soft = fades(mark);
  const stroke = colorOf(mark, paint);
  const ground = { d: barPath(mark), fill: paint.theme.paper, opacity: soft ? 0 : 1 };
  if (mark.status === 'hedged')
    return [
      ground,
      stroked(hatchPath(mark), stroke, 1.6),
      stroked(outlinePath(mark, 0.5), stroke, 1),
    ];
  const shapes = [ground, stroked(outlinePath(mark), stroke, 1.5)];
  // The certain part of an outlined mark that fades has an outline of its own.
  if (soft && mark.solid1 - mark.solid0 > 4) {
    const core: Mark = {
      ...mark,
      x0: mark.solid0,
      x1: mark.solid1,
      left: 'closed',
      right: 'closed',
    };
    shapes.push(stroked(barPath(core, 0.75), paint.color, 1.5));
  }
  if (mark.status === 'negated') {
    const cross = crossPath(mark);
    shapes.push(stroked(cross, paint.theme.paper, 4.5), stroked(cross, paint.color, 1.8));
  }
  return shapes;
}

/** True for marks of a crowd that are nothing but a filled bar without words. */
export function isPlain({ mark, runs, agreed }: EventBlock): boolean {
  return (
    runs.length === 0 &&
    agreed.length === 0 &&
    mark.status === 'asserted' &&
    !mark.bounded &&
    !fades(mark) &&
    bracketPath(mark) === ''
  );
}

/** Plain marks as one path for each colour: hundreds of them cost no more than a few. */
export function plainMarks(blocks: readonly EventBlock[], theme: Theme): MarkShape[] {
  const paths = new Map<string, string[]>();
  for (const block of blocks.filter(isPlain)) {
    const fill = voiceColor(theme, block.voice);
    const path = paths.get(fill);
    if (path) path.push(barPath(block.mark));
    else paths.set(fill, [barPath(block.mark)]);
  }
  return [...paths].map(([fill, bars]) => ({ d: bars.join(''), fill }));
}

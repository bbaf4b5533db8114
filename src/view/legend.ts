import type { Status } from '#story/types.ts';
import type { BreakMark, Mark, TimelineLayout } from '#layout/types.ts';

type LegendKey =
  | 'solid'
  | 'soft'
  | 'bounded'
  | 'shared'
  | 'agreed'
  | 'hedged'
  | 'planned'
  | 'negated'
  | 'night'
  | 'break'
  | 'cell'
  | 'change';

export interface LegendEntry {
  readonly key: LegendKey;
  /** A sample; null for what is no mark. */
  readonly mark: Mark | null;
}

const SAMPLE: Mark = {
  x0: 2,
  x1: 34,
  solid0: 2,
  solid1: 34,
  y: 4.5,
  height: 7,
  left: 'closed',
  right: 'closed',
  status: 'asserted',
  bounded: false,
};

const soft = (mark: Mark) => !mark.bounded && [mark.left, mark.right].includes('fading');

/** The forms that a layout uses, each with a sample, in the order in which they are explained. */
export function legendEntries(layout: TimelineLayout): LegendEntry[] {
  const marks = layout.blocks.map(({ mark }) => mark);
  const bounded =
    marks.find((mark) => mark.bounded && mark.right === 'bracket') ??
    marks.find((mark) => mark.bounded);
  const status = (wanted: Status): LegendEntry[] =>
    wanted !== 'asserted' && marks.some((mark) => mark.status === wanted)
      ? [{ key: wanted, mark: { ...SAMPLE, status: wanted } }]
      : [];
  const when = (occurs: boolean, key: LegendKey, mark: Mark | null): LegendEntry[] =>
    occurs ? [{ key, mark }] : [];
  const folded = (kind: BreakMark['kind']) => layout.breaks.some((each) => each.kind === kind);
  return [
    ...when(
      marks.some((mark) => !mark.bounded && mark.status === 'asserted'),
      'solid',
      SAMPLE,
    ),
    ...when(marks.some(soft), 'soft', {
      ...SAMPLE,
      solid0: 12,
      solid1: 24,
      left: 'fading',
      right: 'fading',
    }),
    ...when(bounded !== undefined, 'bounded', boundedSample(bounded)),
    ...when(layout.shared.length > 0, 'shared', SAMPLE),
    ...when(
      layout.blocks.some(({ agreed }) => agreed.length > 0),
      'agreed',
      SAMPLE,
    ),
    ...status('hedged'),
    ...status('planned'),
    ...status('negated'),
    ...when(hasNights(layout), 'night', null),
    ...when(folded('break'), 'break', null),
    ...when(folded('cell'), 'cell', null),
    ...when(folded('change'), 'change', null),
  ];
}

function boundedSample(mark: Mark | undefined): Mark {
  const forward = mark?.right !== 'bracket';
  const at = forward ? SAMPLE.x0 : SAMPLE.x1;
  return {
    ...SAMPLE,
    solid0: at,
    solid1: at,
    left: forward ? 'bracket' : 'fading',
    right: forward ? 'fading' : 'bracket',
    bounded: true,
  };
}

function hasNights({ nights, blocks }: TimelineLayout): boolean {
  return nights.length > 0 || blocks.some(({ strip }) => (strip?.nights.length ?? 0) > 0);
}

/** More names than these are said by pointing at a mark. */
const MOST_NAMES = 8;

export interface SourceEntries {
  readonly voices: readonly number[];
  /** How many more there are. */
  readonly more: number;
}

/** The voices whose signs stand without their names: those of headlines alone and of counted events. */
export function sourceEntries(layout: TimelineLayout): SourceEntries {
  const unnamed = layout.blocks.filter(({ runs }) => !runs.some(({ role }) => role === 'source'));
  const numbers = [
    ...unnamed.flatMap(({ voice, glyphs }) => [
      voice,
      ...glyphs.flatMap(({ sign }) => (typeof sign === 'number' ? [sign] : [])),
    ]),
    ...layout.masses.map(({ voice }) => voice),
  ];
  const voices = [...new Set(numbers)].sort((a, b) => a - b);
  return { voices: voices.slice(0, MOST_NAMES), more: Math.max(0, voices.length - MOST_NAMES) };
}

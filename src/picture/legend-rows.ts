import type { Font, TimelineLayout } from '#layout/types.ts';
import type { TimelineMessages } from '#i18n/timeline.ts';
import { legendEntries, sourceEntries, type LegendEntry } from '#view/legend.ts';
import { measureText } from './measure.ts';
import type { LegendItem } from './types.ts';

const FONT: Font = { size: 12.5, weight: 400 };
const SAMPLE = 36;
const SIGN = 12;
const TEXT_GAP = 6;
const ITEM_GAP = 18;
const ROW = 20;

export interface Legend {
  readonly items: readonly LegendItem[];
  readonly height: number;
  /** The last row: its top, and how much of its width the items take. */
  readonly lastRow: { readonly y: number; readonly width: number };
}

interface Frame {
  readonly width: number;
  /** Width of what is to stand at the right end of the last row; 0: nothing. */
  readonly last: number;
  readonly messages: TimelineMessages;
  readonly nameOf: (voice: number) => string;
}

type Sample = LegendItem['sample'];

/** What explains itself: a bar at its time, the dark between evening and morning. */
const PLAIN: ReadonlySet<LegendEntry['key']> = new Set(['solid', 'shared', 'night']);

/** A list of headlines has marks only for these; it says its times in words. */
const STATUSES: ReadonlySet<LegendEntry['key']> = new Set(['hedged', 'planned', 'negated']);

/** What a drawing has to explain: forms, signs of remarks without their words, signs of sources. */
function samplesOf(layout: TimelineLayout): Sample[] {
  const bare = layout.blocks.filter(({ runs }) =>
    runs.every(({ role }) => role === 'headline' || role === 'note'),
  );
  const signs = new Set(bare.flatMap(({ glyphs }) => glyphs.map(({ sign }) => sign)));
  const isList = layout.shape === 'vertical' && layout.blocks.every(({ strip }) => strip === null);
  const forms = legendEntries(layout).filter(
    ({ key }) =>
      !PLAIN.has(key) &&
      (!isList || STATUSES.has(key)) &&
      !(key === 'agreed' && signs.has('agrees')),
  );
  const remarks = (['agrees', 'differs'] as const).filter((sign) => signs.has(sign));
  return [...forms, ...remarks, ...sourceEntries(layout).voices];
}

/** What the forms and signs of a drawing mean, in rows from the origin on. */
export function legendRows(
  layout: TimelineLayout,
  { width, last, messages, nameOf }: Frame,
): Legend {
  const wordsOf = (sample: Sample) => {
    if (sample === 'agrees') return messages.legends.agreed;
    if (sample === 'differs') return messages.legends.differs;
    return typeof sample === 'number' ? nameOf(sample) : messages.legends[sample.key];
  };
  const items: LegendItem[] = [];
  let [x, y] = [0, 0];
  for (const sample of samplesOf(layout)) {
    const text = wordsOf(sample);
    const textWidth = measureText(text, FONT);
    const indent = (typeof sample === 'object' ? SAMPLE : SIGN) + TEXT_GAP;
    if (x > 0 && x + indent + textWidth > width) {
      x = 0;
      y += ROW;
    }
    const middle = y + ROW / 2;
    const run = {
      x: x + indent,
      y: middle + 4.4,
      width: textWidth,
      text,
      font: FONT,
      role: 'note' as const,
    };
    items.push({ x, y: middle, sample, run });
    x += indent + textWidth + ITEM_GAP;
  }
  if (last > 0 && x > 0 && x + last > width) {
    x = 0;
    y += ROW;
  }
  const height = items.length === 0 && last === 0 ? 0 : y + ROW;
  return { items, height, lastRow: { y, width: x } };
}

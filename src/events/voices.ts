import { isDayHeading, sectionMoments } from '#anchoring/sections.ts';
import type { Created, Timex } from '#anchoring/types.ts';
import { firstFrom } from '#text/search.ts';
import type { Block } from '#text/types.ts';
import { DAY, startOfDay } from '#time/calendar.ts';
import type { Instant } from '#time/types.ts';
import type { EventInput } from './types.ts';

/** Who speaks in a block, and from when: the document, a post with a date, an entry of a log. */
export interface Voice {
  readonly kind: 'document' | 'post' | 'entry';
  readonly created: Created;
  /** End of the moment it speaks from: what begins later is still to come. */
  readonly now: Instant;
  /** The stamp an entry opens with. */
  readonly stamp: Timex | null;
}

/** The voice of each block. A log has more than one entry that opens with a clock. */
export function readVoices({ blocks, timexes, created }: EventInput): readonly Voice[] {
  const stamps = blocks.map(({ block }) => stampOf(block, timexes));
  const logged = stamps.filter((stamp) => stamp !== null).length > 1;
  const sections = sectionsOf(blocks, timexes, created);
  return blocks.map(({ block }, index): Voice => {
    const signed = block.kind === 'post' ? signedAt(block, timexes) : null;
    if (signed) return voice('post', signed, null);
    const stamp = logged ? (stamps[index] ?? null) : null;
    const section = sections.get(block);
    if (!stamp?.interval)
      return section ? voice('entry', section, null) : voice('document', created, null);
    return voice('entry', moment(stamp.interval.start, 'minute'), stamp);
  });
}

/** From when the parts of a diary speak. */
function sectionsOf(
  blocks: EventInput['blocks'],
  timexes: readonly Timex[],
  created: Created,
): ReadonlyMap<Block, Created> {
  const dayOf = (block: Block) => {
    const first = timexes[firstFrom(timexes, block.start)];
    return first && isDayHeading(block, first.mention) ? (first.interval?.start ?? null) : null;
  };
  const texts = blocks.map(({ block }) => block);
  return sectionMoments(texts, dayOf, created);
}

function voice(kind: Voice['kind'], created: Created, stamp: Timex | null): Voice {
  return { kind, created, now: endOf(created), stamp };
}

/** Where the creation time ends: after its minute began, or with its day. */
function endOf({ at, precision }: Created): Instant {
  return precision === 'minute' ? at + 1 : startOfDay(at) + DAY;
}

function moment(at: Instant, precision: Created['precision']): Created {
  return { at, precision, assumed: false };
}

function stampOf({ start, kind }: Block, timexes: readonly Timex[]): Timex | null {
  const first = timexes[firstFrom(timexes, start)];
  return kind === 'paragraph' && first?.start === start && first.granularity === 'minute'
    ? first
    : null;
}

function signedAt({ signature, end }: Block, timexes: readonly Timex[]): Created | null {
  if (!signature?.dateLine) return null;
  const date = timexes[firstFrom(timexes, signature.dateLine.start)];
  if (!date?.interval || date.start >= end) return null;
  return moment(date.interval.start, date.granularity === 'minute' ? 'minute' : 'day');
}

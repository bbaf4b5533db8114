import type { Created, Timex } from '#anchoring/types.ts';
import { firstFrom } from '#text/search.ts';
import type { Block } from '#text/types.ts';
import { DAY, startOfDay } from '#time/calendar.ts';
import type { Instant, Interval } from '#time/types.ts';
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
export function readVoices({ text, blocks, timexes, created }: EventInput): readonly Voice[] {
  const stamps = blocks.map(({ block }) => stampOf(text, block, timexes));
  const logged = stamps.filter((stamp) => stamp !== null).length > 1;
  const dates = blocks.map(({ block }) => lineDate(text, block, timexes));
  const listed = dates.filter((date) => date !== null).length > 1;
  const stampOfLine = (index: number) =>
    (logged ? stamps[index] : null) ?? (listed ? dates[index] : null) ?? null;
  return blocks.map(({ speaker }, index): Voice => {
    const { section } = speaker;
    if (speaker.voice.voice === 'post') return voice('post', speaker.voice.created, null);
    const stamp = stampOfLine(index);
    if (section && !isClock(stamp)) return voice('entry', section, null);
    if (!isClock(stamp)) return voice(stamp ? 'entry' : 'document', created, stamp);
    return voice('entry', moment(stamp.interval.start, 'minute'), stamp);
  });
}

type Clock = Timex & { readonly interval: Interval };

/** A stamp that tells the minute, or a stretch of the day. */
const isClock = (stamp: Timex | null): stamp is Clock =>
  stamp !== null && stamp.type === 'TIME' && stamp.interval !== null;

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

/** The expression that a paragraph opens with, bullet or not. */
function opening(text: string, { start, kind }: Block, timexes: readonly Timex[]): Timex | null {
  const first = kind === 'paragraph' ? timexes[firstFrom(timexes, start)] : undefined;
  if (!first || first.start - start > LONGEST_BULLET) return null;
  return BULLET.test(text.slice(start, first.start)) ? first : null;
}

const LONGEST_BULLET = 3;
const BULLET = /^(?:[•*–-]\s*)?$/;
/** What parts a stamp from the entry: a mark of its own, or the end of the line. */
const PARTED = /^(?:\s*[:|–—•]|\s+-\s|\s*\n|$)/;

const isParted = (text: string, { end }: Timex): boolean => PARTED.test(text.slice(end, end + 4));

/** The clock that opens an entry; a stretch of time ("Between 3 and 4 p.m. —"), where a mark parts it from the rest. */
function stampOf(text: string, block: Block, timexes: readonly Timex[]): Timex | null {
  const first = opening(text, block, timexes);
  if (first?.interval == null) return null;
  if (first.granularity === 'minute' && first.start === block.start) return first;
  return first.type === 'TIME' && isParted(text, first) ? first : null;
}

/** "June 2019: The firm applies to build", "14/01/2023 – Diggers arrive": a line of a list of what came when. */
function lineDate(text: string, block: Block, timexes: readonly Timex[]): Timex | null {
  const first = opening(text, block, timexes);
  return first?.interval != null && first.type === 'DATE' && isParted(text, first) ? first : null;
}

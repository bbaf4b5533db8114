import type { Cursor, Item, Match } from './pattern.ts';
import { oneOf, opt, seq, shared, spoken } from './pattern.ts';
import { anyShape, optionalShape, rowShape } from './shape.ts';
import { rule, ruleWithLead, type Rule } from './recognize.ts';
import { setAt } from './set-hours.ts';
import type { BoundKind, DayPart, DurationLead, Meaning } from './types.ts';

/** "a few minutes after": the side, and how far. */
export interface Nearness {
  readonly side: 'BEFORE' | 'AFTER';
  readonly minutes?: { readonly min: number; readonly max: number };
}

/** What a language pack gives: how its speakers name days, parts of the day, clocks and the rest. */
export interface TimeParts {
  readonly code: string;
  /** A day: weekday, date, "today", "the next day", a holiday. */
  readonly day: Item<Meaning>;
  /** A part of the day without its day. Kind 'part'. */
  readonly part: Item<Meaning>;
  /** A clock time without its day, with its zone. Kind 'clock', or 'around' or 'near' one. */
  readonly clock: Item<Meaning>;
  /** Clock times said so briefly that they only count beside a day or a word such as "since". */
  readonly briefClock: Item<Meaning>;
  /** A clock with the word that ties it to a day before it, where the two together leave no doubt. */
  readonly gluedClock?: Item<Meaning>;
  /** Weeks, months, seasons, years, decades. */
  readonly period: Item<Meaning>;
  /** "two days ago", "an hour later", "next week". */
  readonly offset: Item<Meaning>;
  /** Lengths of time and repeated times, complete. */
  readonly duration: Item<Meaning>;
  readonly set: Item<Meaning>;
  readonly vague: Item<Meaning>;
  /** What may stand between day, part and clock of one time: comma, "at", "o". */
  readonly glue: Item<unknown>;
  /** "early", "pod koniec", with the words that tie them to what follows. */
  readonly edge: Item<'START' | 'MID' | 'END'>;
  /** "around", "około". */
  readonly around: Item<unknown>;
  /** "shortly before", "tuż po", with the distance in minutes where it is told vaguely. */
  readonly near: Item<Nearness>;
  /** What opens and joins a range: "from … to", "między … a"; `opener` may match nothing. */
  readonly ranges: readonly { readonly opener: Item<unknown>; readonly joiner: Item<unknown> }[];
  /** Hours of a range so brief that only the pair of them tells ("od 10 do 12"). */
  readonly hours?: Item<Meaning>;
  /** The word before the time that something is set for ("na piątek"); outside. */
  readonly target?: Item<unknown>;
  /** True where that word before a part of a month sets, too ("set for early May"). */
  readonly targetsEdges?: boolean;
  /** True where hours and the days from one to another are one time ("from 9 to 4 Monday through Friday"). */
  readonly hoursOfDays?: boolean;
  /** Words that stay outside and bound what follows. */
  readonly bounds: Item<BoundKind>;
  /** Words before a length of time that place it: "for the past", "od". */
  readonly durationLeads: Item<DurationLead>;
  /** Expressions that no composition covers. */
  readonly special: Item<Meaning>;
  readonly examples: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Puts a day, and the part of the day, into the clock or part of the day that they belong to. */
function attach(meaning: Meaning, day: Meaning | null, part: DayPart | null): Meaning {
  switch (meaning.kind) {
    case 'around':
    case 'near':
    case 'edge':
      return { ...meaning, of: attach(meaning.of, day, part) };
    case 'part':
      return day ? Object.assign({}, meaning, { day }) : meaning;
    case 'clock':
      return day || part ? Object.assign({}, meaning, day && { day }, part && { part }) : meaning;
    default:
      return meaning;
  }
}

interface Pieces {
  readonly day: Meaning | null;
  readonly part: Meaning | null;
  readonly clock: Meaning | null;
}

const withPiece = ({ day, part, clock }: Pieces, name: keyof Pieces, value: Meaning): Pieces => ({
  day: name === 'day' ? value : day,
  part: name === 'part' ? value : part,
  clock: name === 'clock' ? value : clock,
});

/** The part of the day under "late", "early" or "about". */
function partOf(meaning: Meaning | null): DayPart | null {
  if (meaning?.kind === 'part') return meaning.part;
  return meaning && 'of' in meaning ? partOf(meaning.of) : null;
}

function join({ day, part, clock }: Pieces): Meaning | null {
  if (clock) {
    // "the night of 5 January, around 2": the day belongs to the night, the clock falls inside it.
    // "10 tonight", "half past four this afternoon" likewise, whatever day was told before.
    const named = part?.kind === 'part' && (part.day !== null || part.pick !== undefined);
    const within = named && !day ? part : null;
    return attach(clock, within ?? day, partOf(part));
  }
  return part ? attach(part, day, null) : day;
}

/** Day, part of the day and clock in any order, each at most once, as one time. */
function moment(parts: TimeParts): Item<Meaning> {
  const kinds = {
    day: shared(spoken(parts.day)),
    part: shared(spoken(parts.part)),
    clock: shared(spoken(parts.clock)),
  };
  const brief = shared(
    spoken(
      parts.gluedClock ? oneOf<Meaning>(parts.briefClock, parts.gluedClock) : parts.briefClock,
    ),
  );
  const names = ['day', 'part', 'clock'] as const;

  function explore(cursor: Cursor, at: number, pieces: Pieces, found: Match<Meaning>[]): void {
    const begun = pieces.day ?? pieces.part ?? pieces.clock;
    for (const name of names) {
      if (pieces[name]) continue;
      goOn(cursor, kinds[name].match(cursor, at), name, pieces, found);
      if (name === 'clock' && begun) goOn(cursor, brief.match(cursor, at), name, pieces, found);
    }
  }

  /** Goes on after each way in which a piece of this name matches. */
  function goOn(
    cursor: Cursor,
    matches: readonly Match<Meaning>[],
    name: keyof Pieces,
    pieces: Pieces,
    found: Match<Meaning>[],
  ): void {
    for (const { next, value } of matches) {
      const now = withPiece(pieces, name, value);
      const meaning = join(now);
      if (meaning) found.push({ next, value: meaning });
      explore(cursor, next, now, found);
      for (const glued of parts.glue.match(cursor, next)) explore(cursor, glued.next, now, found);
    }
  }

  const piece = anyShape([kinds.day.shape, kinds.part.shape, kinds.clock.shape]);
  const another = rowShape([optionalShape(parts.glue.shape), anyShape([piece, brief.shape])]);
  const shape = rowShape([piece, optionalShape(rowShape([another, optionalShape(another)]))]);
  return shared({
    shape,
    match(cursor, at) {
      const found: Match<Meaning>[] = [];
      explore(cursor, at, { day: null, part: null, clock: null }, found);
      return found;
    },
  });
}

const nearTo = ([nearness, of]: [Nearness, Meaning]): Meaning => ({
  kind: 'near',
  ...nearness,
  of,
});

/** Days, clocks and months can be set; "na początku" and "na noc" set nothing. */
function targeted(of: Meaning, edges: boolean): Meaning | null {
  const day = of.kind === 'weekday' || of.kind === 'clock' || of.kind === 'holiday';
  const dated = of.kind === 'calendar' && of.fields.season === undefined;
  const part = of.kind === 'part' && of.day !== null;
  const edged = edges && of.kind === 'edge' && of.of.kind === 'calendar';
  return day || dated || part || edged ? { kind: 'bound', bound: 'for', of } : null;
}

const isTimed = (meaning: Meaning): boolean =>
  meaning.kind === 'clock' || meaning.kind === 'part' || ('of' in meaning && isTimed(meaning.of));

/** Counted from now, "za 20 minut" ends nothing that begins at a clock: "19.30 – Za 20 minut" opens an entry. */
const isCount = ({ kind }: Meaning): boolean => kind === 'offset' || kind === 'within';

/** "from Tuesday to Sunday, 10–18": the clock behind the days begins a range of its own. */
function opensHours(from: Meaning, to: Meaning, { tokens }: Cursor, next: number): boolean {
  if (isTimed(from) || !isTimed(to)) return false;
  return /^[-–—]$/.test(tokens[next]?.norm ?? '') && tokens[next + 1]?.kind === 'number';
}

/** A range; what is no time of day leads to no bare clock ("2005-06", "on Monday 12, on Tuesday – 14"). */
function rangeOf(
  from: Meaning,
  to: Meaning,
  { cursor, next }: { readonly cursor: Cursor; readonly next: number },
): Meaning | null {
  if (opensHours(from, to, cursor, next)) return null;
  if (from.kind === 'clock' && isCount(to)) return null;
  return to.kind === 'clock' && !to.day && !isTimed(from) ? null : { kind: 'range', from, to };
}

/** What is set for a time, where a language has a word for it. */
function targetRules(
  { target, targetsEdges = false, code, examples }: TimeParts,
  pattern: Item<Meaning>,
): Rule[] {
  const source = { name: `${code}/target`, examples: examples['target'] ?? {}, pattern };
  const targets = (_: unknown, of: Meaning) => targeted(of, targetsEdges);
  return target ? [ruleWithLead({ ...source, lead: target }, targets)] : [];
}

/** Hours on a day that is told before or after them. */
function hoursOf(range: Meaning, day: Meaning): Meaning | null {
  if (range.kind !== 'range' || range.from.kind !== 'clock' || range.from.day) return null;
  return { ...range, from: attach(range.from, day, null) };
}

/** Hours on each of the days from one to another: "from 9 a.m. to 4 p.m. Monday through Friday". */
function joinHours(hours: Meaning, days: Meaning): Meaning | null {
  if (hours.kind !== 'range' || hours.from.kind !== 'clock' || hours.from.day) return null;
  if (days.kind !== 'range' || days.from.kind !== 'weekday' || hours.to.kind !== 'clock')
    return null;
  const from = attach(hours.from, days.from, null);
  return { ...hours, from, to: attach(hours.to, days.to, null) };
}

/** Hours before or behind their day, or the days that they are of. */
const onDays = ({ day, glue, hoursOfDays = false }: TimeParts, range: Item<Meaning>) =>
  oneOf<Meaning>(
    seq([spoken(day), opt(glue), range], ([on, , hours]) => hoursOf(hours, on)),
    seq([range, opt(glue), spoken(day)], ([hours, , on]) => hoursOf(hours, on)),
    ...(hoursOfDays
      ? [
          seq([range, opt(glue), range], ([first, , second]) =>
            first.kind === 'range' && first.from.kind === 'weekday'
              ? joinHours(second, first)
              : joinHours(first, second),
          ),
        ]
      : []),
  );

/** "daily between 9 and 11", "w piątki o 18". */
const setWithHours = ({ set, glue, gluedClock, briefClock }: TimeParts, hours: Item<Meaning>) =>
  oneOf<Meaning>(
    seq([set, opt(glue), hours], ([repeated, , at]) => setAt(repeated, at)),
    seq([set, glue, briefClock], ([repeated, , at]) => setAt(repeated, at)),
    seq([hours, set], ([at, repeated]) => setAt(repeated, at)),
    ...(gluedClock ? [seq([set, gluedClock], ([repeated, at]) => setAt(repeated, at))] : []),
  );

/** "15.30, 6 maja"; the first of several days ("5, 6 i 12 grudnia") is no hour. */
const briefOnDay = ({ briefClock, glue, day }: TimeParts) =>
  seq([briefClock, opt(glue), spoken(day)], ([clock, , of], { cursor, from }) =>
    day.match(cursor, from).length > 0 ? null : attach(clock, of, null),
  );

/**
 * The grammar that all languages share, over the parts that a pack gives: day + part + clock, edges
 * and approximations of them, ranges, and the bounds that a word outside sets.
 */
export function composeRules(parts: TimeParts): Rule[] {
  const plain = oneOf<Meaning>(moment(parts), spoken(parts.period), spoken(parts.offset));
  const blurred = shared(
    oneOf<Meaning>(
      plain,
      seq([parts.edge, spoken(plain)], ([edge, of]): Meaning | null =>
        of.kind === 'clock' ? null : { kind: 'edge', edge, of },
      ),
      seq([parts.around, spoken(oneOf(plain, parts.briefClock))], ([, of]): Meaning => ({
        kind: 'around',
        of,
      })),
      seq([parts.near, spoken(oneOf(plain, parts.briefClock))], nearTo),
    ),
  );
  const endpoint = shared(
    oneOf<Meaning>(blurred, spoken(parts.briefClock), spoken(briefOnDay(parts))),
  );
  const range = oneOf<Meaning>(
    ...(parts.hours ? [spoken(parts.hours)] : []),
    ...parts.ranges.map(({ opener, joiner }) =>
      seq([opener, endpoint, joiner, endpoint], ([, from, , to], place) =>
        rangeOf(from, to, place),
      ),
    ),
  );
  const repeated = shared(
    oneOf<Meaning>(spoken(parts.set), setWithHours(parts, oneOf(range, parts.clock))),
  );
  const named = (name: string) => {
    const full = `${parts.code}/${name}`;
    return { name: full, examples: parts.examples[name] ?? {} };
  };
  return [
    rule({ ...named('special'), pattern: spoken(parts.special) }),
    rule({ ...named('range'), pattern: range }),
    rule({ ...named('day-and-range'), pattern: onDays(parts, range) }),
    rule({ ...named('set'), pattern: spoken(parts.set) }),
    rule({ ...named('set-hours'), pattern: repeated }),
    rule({ ...named('moment'), pattern: blurred }),
    // "until 9 p.m. on Thursdays" repeats.
    ruleWithLead(
      { ...named('bound'), lead: parts.bounds, pattern: oneOf<Meaning>(endpoint, repeated) },
      (bound, of) => (of.kind === 'set' ? of : { kind: 'bound', bound, of }),
    ),
    ...targetRules(parts, endpoint),
    ruleWithLead(
      { ...named('placed-duration'), lead: parts.durationLeads, pattern: spoken(parts.duration) },
      (lead, of) => (of.kind === 'duration' ? { ...of, lead } : null),
    ),
    rule({ ...named('duration'), pattern: spoken(parts.duration) }),
    rule({ ...named('vague'), pattern: spoken(parts.vague) }),
  ];
}

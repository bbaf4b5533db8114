import type { Timex } from '#anchoring/types.ts';
import type { EventDraft } from '#events/types.ts';
import type { Span } from '#text/types.ts';
import { parseLocal } from '#time/local.ts';
import type { Granularity, Instant, Interval } from '#time/types.ts';
import { tell } from './events.ts';
import type { Gold } from './gold-story.ts';

/** How the events told match those of a gold story; counts. */
export interface EventScore {
  readonly gold: number;
  readonly told: number;
  readonly found: number;
  /** Events told that are some gold event's, each counted once. */
  readonly right: number;
  readonly exact: number;
  readonly status: number;
}

const at = (local: string): Instant => parseLocal(local)?.at ?? Number.NaN;

const placed = (from: string | null, to: string | null): Interval | null =>
  from === null || to === null ? null : { start: at(from), end: at(to) };

function placeOf(text: string, part: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i += 1) start = text.indexOf(part, start + 1);
  return { start, end: start + part.length };
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const FORMS: readonly (readonly [RegExp, Granularity])[] = [
  [/T\d\d:\d\d/, 'minute'],
  [/T[A-Z]/, 'dayPart'],
  [/^\d{4}-\d\d-\d\d/, 'day'],
  [/W\d/, 'week'],
  [/^\d{4}-\d\d$/, 'month'],
];

const granularityOf = (value: string): Granularity =>
  FORMS.find(([form]) => form.test(value))?.[1] ?? 'year';

/**
 * The expressions of a gold story as if they had been found and anchored, so that `events` can be
 * measured alone. What the stages found at the same place lends them their meaning.
 */
function goldTimexes({ text, expect }: Gold, found: readonly Timex[]): Timex[] {
  return expect.expressions
    .map((expression, index): Timex => {
      const span = placeOf(text, expression.text, expression.nth);
      const real = found.find((timex) => overlaps(timex, span));
      const { type, value, from, to } = expression;
      return {
        ...span,
        id: `t${String(index + 1)}`,
        mention: real?.mention ?? {
          ...span,
          lead: span.start,
          rule: 'gold',
          meaning: { kind: 'vague', ref: 'PAST_REF' },
        },
        type,
        value,
        interval: placed(from, to),
        span: from === null ? (real?.span ?? null) : null,
        compared: false,
        openStart: false,
        openEnd: false,
        granularity: granularityOf(value),
        approximate: expression.mod === 'APPROX',
        contradiction: false,
        anchor: null,
        steps: [],
      };
    })
    .toSorted((a, b) => a.start - b.start);
}

/** Tells the events of a gold story from its own expressions and compares them with what is right. */
export function scoreEvents(gold: Gold): EventScore {
  const { events } = tell(gold.text, {
    created: gold.created ?? gold.expect.created,
    zone: gold.timeZone,
    replace: (found) => goldTimexes(gold, found),
  });
  const used = new Set<EventDraft>();
  const score = {
    gold: gold.expect.events.length,
    told: events.length,
    found: 0,
    exact: 0,
    status: 0,
  };
  for (const expected of gold.expect.events) {
    const hit = tightest(events, placeOf(gold.text, expected.head, expected.nth));
    if (!hit) continue;
    used.add(hit);
    score.found += 1;
    const { start, end } = hit.when.interval;
    if (start === at(expected.from) && end === at(expected.to)) score.exact += 1;
    if (hit.status === expected.status) score.status += 1;
  }
  return { ...score, right: used.size };
}

/** The event whose shortest mention overlaps a span. */
function tightest(events: readonly EventDraft[], span: Span): EventDraft | undefined {
  return events
    .flatMap((event) =>
      event.mentions
        .filter((mention) => overlaps(mention, span))
        .map((mention) => ({ event, size: mention.end - mention.start })),
    )
    .toSorted((a, b) => a.size - b.size)[0]?.event;
}

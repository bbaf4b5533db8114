import type { Created, Timex } from '#anchoring/types.ts';
import { explainSteps, type Telling } from '#explain/explain.ts';
import type { Id, TimeExpression, TimeSpan } from '#story/types.ts';
import { pointsOf } from '#anchoring/located.ts';
import { createdEnd } from '#anchoring/moments.ts';
import { startOfDay } from '#time/calendar.ts';
import type { Interval } from '#time/types.ts';
import type { Meaning } from '#timex/types.ts';
import { timeSpan } from '#story/time-span.ts';

function weekdayIn(meaning: Meaning): number | null {
  if (meaning.kind === 'weekday') return meaning.weekday;
  if ((meaning.kind === 'part' || meaning.kind === 'clock') && meaning.day)
    return weekdayIn(meaning.day);
  return 'of' in meaning ? weekdayIn(meaning.of) : null;
}

/** TIMEX3's underspecified value for a time counted from a day that nothing tells. */
function relativeValue({ mention, value, interval }: Timex, created: Created): string {
  const weekday = weekdayIn(mention.meaning);
  const tail = value.includes('T') ? value.slice(value.indexOf('T')) : '';
  if (weekday !== null) return `XXXX-WXX-${weekday}${tail}`;
  if (tail) return `XXXX-XX-XX${tail}`;
  if (!interval) return value;
  if (interval.end <= startOfDay(created.at)) return 'PAST_REF';
  return interval.start >= createdEnd(created) ? 'FUTURE_REF' : 'PRESENT_REF';
}

/** Whether a time hangs, directly or through others, on the creation time. */
function hangsOnCreated(timex: Timex, byId: ReadonlyMap<string, Timex>): boolean {
  let anchor = timex.anchor;
  // Each expression is counted from an earlier one, so the chain ends.
  while (anchor !== null && anchor !== 'created') anchor = byId.get(anchor)?.anchor ?? null;
  return anchor === 'created';
}

export interface ExpressionInput {
  readonly document: Id;
  readonly text: string;
  readonly timexes: readonly Timex[];
  readonly created: Created;
  readonly telling: Telling;
  /** True when real dates stand in the text, so that a stand-in calendar would mix with them. */
  readonly dated: boolean;
}

function spanOf(timex: Timex, interval: Interval): TimeSpan {
  const { openStart, openEnd, granularity, approximate, contradiction } = timex;
  return timeSpan({ interval, openStart, openEnd, granularity, approximate, contradiction });
}

/** The time expressions of a document as the story keeps them. */
export function buildExpressions(input: ExpressionInput): TimeExpression[] {
  const { document, text, timexes, created, telling, dated } = input;
  const byId = new Map(timexes.map((timex) => [timex.id, timex]));
  return timexes.map((timex): TimeExpression => {
    const { id, start, end, type, mod, interval, anchor } = timex;
    const floating = created.assumed && hangsOnCreated(timex, byId);
    const placed = interval && !(floating && dated);
    const steps =
      floating && dated ? [{ code: 'unplaced' as const, words: { start, end } }] : timex.steps;
    return {
      id,
      document,
      start,
      end,
      text: text.slice(start, end),
      type,
      value:
        floating && type !== 'SET' && type !== 'DURATION'
          ? relativeValue(timex, created)
          : timex.value,
      ...(mod && { mod }),
      when: placed ? spanOf(timex, interval) : null,
      anchorTimeID: anchor,
      ...pointsOf(timex),
      why: explainSteps(steps, telling),
    };
  });
}

import type { Id, Mention } from '#story/types.ts';
import type { StoryIndex } from './story-index.ts';

/** What the reader points at: a time expression, an event, or both where they lie together. */
export interface Target {
  readonly time: Id | null;
  readonly event: Id | null;
  /** More events whose clauses lie at the same place of the text. */
  readonly others: readonly Id[];
  /** Which side the reader points at; what there is to say about it stands on the other. */
  readonly side: 'text' | 'timeline';
}

/** True when two targets mean the same expression and event. */
export function isSame(a: Target | null, b: Target | null): boolean {
  return a?.time === b?.time && a?.event === b?.event;
}

/** What lies at a place of the text. */
export interface Place {
  readonly times: readonly Id[];
  /** Innermost clause first. */
  readonly events: readonly Id[];
}

/** An event alone. */
export function eventTarget(event: Id | null): Target {
  return { time: null, event, others: [], side: 'timeline' };
}

/**
 * What pointing at a place of the text means: the expression there, and of the events there the one
 * that has its time from it; without an expression, the innermost event. Null where nothing is.
 */
export function targetAt(index: StoryIndex, { times, events }: Place): Target | null {
  const time = times[0] ?? null;
  const timed = time === null ? [] : (index.eventsOfTime.get(time) ?? []);
  const event = events.find((id) => timed.includes(id)) ?? timed[0] ?? events[0] ?? null;
  if (time === null && event === null) return null;
  return { time, event, others: events.filter((id) => id !== event), side: 'text' };
}

/** Events that belong to a target: its own, and all that have their time from its expression. */
export function litEvents(index: StoryIndex | null, target: Target | null): ReadonlySet<Id> {
  if (!target) return new Set();
  const timed = target.time === null ? [] : (index?.eventsOfTime.get(target.time) ?? []);
  return new Set(target.event === null ? timed : [target.event, ...timed]);
}

/** Expressions that belong to a target: its own, else those that give its event the time. */
export function litTimes(index: StoryIndex | null, target: Target | null): ReadonlySet<Id> {
  if (!target) return new Set();
  if (target.time !== null) return new Set([target.time]);
  return new Set(target.event === null ? [] : index?.events.get(target.event)?.expressions);
}

/** What of a target is in a story; null when nothing. */
export function keptIn(index: StoryIndex, target: Target): Target | null {
  const time = target.time !== null && index.times.has(target.time) ? target.time : null;
  const event = target.event !== null && index.events.has(target.event) ? target.event : null;
  if (time === null && event === null) return null;
  return { ...target, time, event, others: target.others.filter((id) => index.events.has(id)) };
}

/**
 * Where in the text a target stands: the expression, else the clause of its event.
 *
 * @param seen document whose text is seen; of several clauses, that in it
 */
export function placeIn(
  index: StoryIndex,
  { event, time }: Target,
  seen: Id | null = null,
): Mention | null {
  const clauses = event === null ? [] : (index.events.get(event)?.mentions ?? []);
  const clause = clauses.find(({ document }) => document === seen) ?? clauses[0];
  const words = time === null ? undefined : index.times.get(time);
  return words ?? clause ?? null;
}

import type { Id, Story, StoryEvent, TimeExpression } from '#story/types.ts';

/** Ways from one part of a story to another. */
export interface StoryIndex {
  readonly story: Story;
  readonly events: ReadonlyMap<Id, StoryEvent>;
  readonly times: ReadonlyMap<Id, TimeExpression>;
  /** Events by the expression that gives their time. */
  readonly eventsOfTime: ReadonlyMap<Id, readonly Id[]>;
}

/** Builds the index of a story in one pass over its events and expressions. */
export function indexStory(story: Story): StoryIndex {
  const eventsOfTime = new Map<Id, Id[]>();
  for (const event of story.events) {
    for (const time of event.expressions) {
      const events = eventsOfTime.get(time);
      if (events) events.push(event.id);
      else eventsOfTime.set(time, [event.id]);
    }
  }
  return {
    story,
    events: new Map(story.events.map((event) => [event.id, event])),
    times: new Map(story.expressions.map((time) => [time.id, time])),
    eventsOfTime,
  };
}

import type { Story, StoryEvent, TimeExpression, TimeSpan } from '#story/types.ts';

const DAY: TimeSpan = {
  earliest: null,
  start: '2025-02-03T00:00',
  end: '2025-02-04T00:00',
  latest: null,
  granularity: 'day',
  approximate: false,
  edtf: '2025-02-03',
};

/** Words of one clause: an expression ("Monday") and what happened ("ice fell"). */
const CLAUSE = 'On Monday ice fell. ';

function expressionOf(n: number): TimeExpression {
  const start = n * CLAUSE.length + 3;
  return {
    id: `t${n + 1}`,
    document: 'd1',
    start,
    end: start + 6,
    text: 'Monday',
    type: 'DATE',
    value: '2025-02-03',
    when: DAY,
    anchorTimeID: 'created',
    why: [],
  };
}

function eventOf(n: number): StoryEvent {
  const start = n * CLAUSE.length;
  return {
    id: `e${n + 1}`,
    label: 'ice fell',
    full: 'ice fell',
    language: 'en',
    when: DAY,
    basis: 'stated',
    status: 'asserted',
    expressions: [`t${n + 1}`],
    attributions: [],
    mentions: [{ document: 'd1', start, end: start + 18 }],
    quantities: [],
    why: [],
  };
}

/** A story of this many events and expressions, all on one Monday, the nth of each in the nth clause. */
export function storyOf({ events, expressions }: { events: number; expressions: number }): Story {
  const text = CLAUSE.repeat(Math.max(events, expressions)).trim();
  const created = {
    value: '2025-02-03',
    basis: 'given',
    evidence: [],
    confidence: 1,
    why: [],
  } as const;
  const block = { kind: 'paragraph', language: 'en', start: 0, end: text.length } as const;
  return {
    version: 1,
    title: 'Ice',
    language: 'en',
    timeZone: 'Europe/London',
    calendar: 'dated',
    documents: [{ id: 'd1', text, blocks: [block], language: 'en', created }],
    expressions: Array.from({ length: expressions }, (_, n) => expressionOf(n)),
    sources: [],
    events: Array.from({ length: events }, (_, n) => eventOf(n)),
    conflicts: [],
    problems: [],
    edits: [],
  };
}

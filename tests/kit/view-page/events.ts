import { dataOf } from '#layout/data.ts';
import type { Extent, TimelineData, TimelineEvent } from '#layout/types.ts';
import type { Attribution, Id, Story, StoryEvent, TimeSpan } from '#story/types.ts';
import { formatLocal } from '#time/local.ts';

/** An event as benchmarks of timelines hand it over; times in milliseconds since 1970, UTC. */
export interface PlainEvent {
  readonly id: Id;
  readonly label: string;
  readonly source: string;
  readonly start: number;
  readonly end: number | null;
  /** 1: the minute is known; less: only the part of the day or the day. */
  readonly certainty: number;
}

const MINUTE = 60_000;
const NONE: readonly number[] = [];

/** A plain event as one of a story, made out only where somebody asks. */
class ToldEvent implements StoryEvent {
  readonly language = 'en';
  readonly basis = 'stated';
  readonly status = 'asserted';
  readonly expressions = [];
  readonly mentions = [];
  readonly quantities = [];
  readonly why = [];
  readonly #plain: PlainEvent;

  constructor(plain: PlainEvent) {
    this.#plain = plain;
  }

  get id(): Id {
    return this.#plain.id;
  }

  get label(): string {
    return this.#plain.label;
  }

  get full(): string {
    return this.#plain.label;
  }

  get attributions(): readonly Attribution[] {
    return [{ document: 'd1', chain: [this.#plain.source], cue: null, hedged: false }];
  }

  get when(): TimeSpan {
    const { start, end } = extentOf(this.#plain);
    const [from, to] = [formatLocal(start), formatLocal(end)];
    return {
      earliest: from,
      start: from,
      end: to,
      latest: to,
      granularity: 'minute',
      approximate: false,
      edtf: `${from}/${to}`,
    };
  }
}

/** A plain event in its place; most of very many are never looked at closely. */
class PlainItem implements TimelineEvent {
  readonly plain: PlainEvent;
  readonly extent: Extent;
  readonly voices: readonly number[];
  readonly agreed = NONE;
  #event: StoryEvent | null = null;

  constructor(plain: PlainEvent, voices: readonly number[]) {
    this.plain = plain;
    this.extent = extentOf(plain);
    this.voices = voices;
  }

  get event(): StoryEvent {
    return (this.#event ??= new ToldEvent(this.plain));
  }
}

function extentOf({ start, end }: PlainEvent): Extent {
  const last = end ?? start + MINUTE;
  return { earliest: start, start, end: last, latest: last, approximate: false, bounded: false };
}

/** What `Timeline` needs to draw plain events: a story of their sources, and its data. */
export function storyOfPlain(plain: readonly PlainEvent[]): { story: Story; data: TimelineData } {
  const counts = new Map<string, number>();
  for (const { source } of plain) counts.set(source, (counts.get(source) ?? 0) + 1);
  const names = [...counts.keys()];
  const voices = new Map(names.map((name, i) => [name, [i + 1]]));
  const paper = [0];
  const data = dataOf({
    calendar: 'dated',
    events: plain.map((each) => new PlainItem(each, voices.get(each.source) ?? paper)),
    voices: [
      { name: null, count: 0 },
      ...names.map((name) => ({ name, count: counts.get(name) ?? 0 })),
    ],
    told: ({ attributions }) => {
      const source = attributions[0]?.chain[0] ?? '';
      return [{ names: [source], voice: voices.get(source)?.[0] ?? 0 }];
    },
    reports: [],
  });
  const story: Story = {
    version: 1,
    title: 'Plain events',
    language: 'en',
    timeZone: 'UTC',
    calendar: 'dated',
    documents: [],
    expressions: [],
    sources: names.map((name) => ({ id: name, name, kind: 'group', mentions: [] })),
    events: [],
    conflicts: [],
    problems: [],
    edits: [],
  };
  return { story, data };
}

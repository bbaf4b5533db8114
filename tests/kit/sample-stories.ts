import { instantOf } from '#layout/extents.ts';
import { edtf } from '#time/edtf.ts';
import type { Attribution, Source, Story, StoryEvent, TimeSpan } from '#story/types.ts';

/** What a test says of an event; everything else is filled in. */
export interface EventSketch {
  readonly label: string;
  readonly start: string;
  readonly end: string;
  readonly earliest?: string | null;
  readonly latest?: string | null;
  readonly approximate?: boolean;
  readonly basis?: StoryEvent['basis'];
  readonly status?: StoryEvent['status'];
  /** Names of sources, nearest first. */
  readonly chain?: readonly string[];
}

export interface StorySketch {
  readonly events: readonly EventSketch[];
  readonly created?: string | null;
  readonly calendar?: Story['calendar'];
  readonly timeZone?: string;
  readonly publisher?: string;
  readonly language?: string;
}

const local = (time: string) => (time.includes('T') ? time : `${time}T00:00`);

function whenOf(sketch: EventSketch): TimeSpan {
  const start = local(sketch.start);
  const end = local(sketch.end);
  const approximate = sketch.approximate ?? false;
  const bound = (side: string | null | undefined, inner: string) =>
    side === undefined ? inner : side === null ? null : local(side);
  return {
    start,
    end,
    earliest: bound(sketch.earliest, start),
    latest: bound(sketch.latest, end),
    granularity: 'day',
    approximate,
    edtf: edtf(
      { start: instantOf(start), end: instantOf(end) },
      { openStart: sketch.earliest === null, openEnd: sketch.latest === null, approximate },
    ),
  };
}

/** A story from a few words an event; its text is its labels, one a line. */
export function storyOf({ events, ...rest }: StorySketch): Story {
  const names = [...new Set(events.flatMap(({ chain }) => chain ?? []))];
  const id = (name: string) => `s${String(names.indexOf(name) + 1)}`;
  const sources: Source[] = names.map((name) => ({
    id: id(name),
    name,
    kind: 'group',
    mentions: [],
  }));
  const text = events.map(({ label }) => label).join('\n');
  const language = rest.language ?? 'en';
  let at = 0;
  const placed = events.map((sketch, i): StoryEvent => {
    const mention = { document: 'd1', start: at, end: at + sketch.label.length };
    at = mention.end + 1;
    const attribution: Attribution[] = sketch.chain
      ? [{ document: 'd1', chain: sketch.chain.map(id), cue: null, hedged: false }]
      : [];
    return {
      id: `e${String(i + 1)}`,
      label: sketch.label,
      full: sketch.label,
      language,
      when: whenOf(sketch),
      basis: sketch.basis ?? 'stated',
      status: sketch.status ?? 'asserted',
      expressions: [],
      attributions: attribution,
      mentions: [mention],
      quantities: [],
      why: [],
    };
  });
  return {
    version: 1,
    title: 'Sample',
    language,
    timeZone: rest.timeZone ?? 'UTC',
    calendar: rest.calendar ?? 'dated',
    documents: [
      {
        id: 'd1',
        ...(rest.publisher !== undefined && { publisher: rest.publisher }),
        text,
        blocks: [],
        language,
        created: {
          value: rest.created ?? null,
          basis: rest.created ? 'given' : 'unknown',
          evidence: [],
          confidence: 1,
          why: [],
        },
      },
    ],
    expressions: [],
    sources,
    events: placed,
    conflicts: [],
    problems: [],
    edits: [],
  };
}

/** Every form a mark can have, in one picture. */
const forms = storyOf({
  created: '2024-03-14T18:40',
  timeZone: 'Europe/Warsaw',
  events: [
    {
      label: 'The bridge is closed for the morning',
      start: '2024-03-13T06:00',
      end: '2024-03-13T12:00',
      chain: ['city hall'],
    },
    {
      label: 'A lorry breaks down',
      start: '2024-03-13T08:12',
      end: '2024-03-13T08:13',
      chain: ['a driver', 'city hall'],
    },
    {
      label: 'Drivers are said to have waited for hours',
      start: '2024-03-13T08:00',
      end: '2024-03-13T14:00',
      status: 'hedged',
      chain: ['drivers', 'Radio North'],
    },
    {
      label: 'An inspection around three',
      start: '2024-03-13T14:30',
      end: '2024-03-13T15:30',
      approximate: true,
      chain: ['inspectors'],
    },
    {
      label: 'No one was hurt',
      start: '2024-03-13',
      end: '2024-03-14',
      status: 'negated',
      chain: ['police'],
    },
    {
      label: 'A crack is found, some time before the report',
      start: '2024-03-13',
      end: '2024-03-14T18:40',
      earliest: null,
      basis: 'bounded',
      chain: ['inspectors'],
    },
    {
      label: 'The crack may have grown unseen, some say',
      start: '2024-03-13',
      end: '2024-03-14T18:40',
      earliest: null,
      basis: 'bounded',
      status: 'hedged',
      chain: ['Radio North'],
    },
    {
      label: 'Repairs are to begin',
      start: '2024-03-15',
      end: '2024-03-16',
      status: 'planned',
      chain: ['city hall'],
    },
    {
      label: 'Traffic is to come back after the repairs',
      start: '2024-03-16',
      end: '2024-03-17',
      latest: null,
      basis: 'bounded',
      status: 'planned',
      chain: ['city hall'],
    },
    {
      label: 'The council meets late in the evening',
      earliest: '2024-03-14T18:00',
      start: '2024-03-14T20:00',
      end: '2024-03-14T21:00',
      latest: '2024-03-15',
      status: 'planned',
    },
  ],
});

/** News of this week with the year it all began in, and one before that. */
const folded = storyOf({
  created: '2022-01-06',
  language: 'pl',
  timeZone: 'Europe/Warsaw',
  events: [
    { label: 'Zakład rusza po raz pierwszy', start: '1991', end: '1992', chain: ['dyrekcja'] },
    {
      label: 'Wielka awaria zatrzymuje zakład',
      start: '2011-03-11',
      end: '2011-03-12',
      chain: ['archiwum gazety'],
    },
    {
      label: 'Strajk zaczyna się na nocnej zmianie',
      start: '2022-01-04T21:00',
      end: '2022-01-05T06:00',
      chain: ['związkowcy'],
    },
    {
      label: 'Brama zostaje zamknięta',
      start: '2022-01-05T07:30',
      end: '2022-01-05T07:31',
      chain: ['związkowcy'],
    },
    {
      label: 'Rozmowy kończą się bez wyniku',
      start: '2022-01-05T12:00',
      end: '2022-01-05T18:00',
      chain: ['dyrekcja'],
    },
    {
      label: 'Zarząd ma ogłosić decyzję',
      start: '2022-03',
      end: '2022-04',
      status: 'planned',
      chain: ['dyrekcja'],
    },
  ].map((event) => ({ ...event, start: full(event.start), end: full(event.end) })) as EventSketch[],
});

function full(time: string): string {
  return /^\d{4}$/u.test(time)
    ? `${time}-01-01`
    : /^\d{4}-\d{2}$/u.test(time)
      ? `${time}-01`
      : time;
}

/** Three days without a date. */
const undated = storyOf({
  calendar: 'relative',
  language: 'pl',
  created: null,
  events: [
    {
      label: 'Ktoś podpala magazyn',
      start: '2000-01-01T21:00',
      end: '2000-01-02T06:00',
      chain: ['sąsiedzi'],
    },
    {
      label: 'Strażacy dogaszają pożar',
      start: '2000-01-02T06:00',
      end: '2000-01-02T10:00',
      chain: ['straż pożarna'],
    },
    {
      label: 'Policja zatrzymuje podejrzanego',
      start: '2000-01-03',
      end: '2000-01-04',
      chain: ['policja'],
    },
  ],
});

/** Ten thousand events over three years, from a fixed sequence. */
function crowd(count: number): Story {
  let seed = 7;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const day = Date.UTC(2021, 0, 1);
  return storyOf({
    created: '2024-01-01',
    events: Array.from({ length: count }, (_, i) => {
      const start = new Date(day + Math.floor(random() * 1095 * 24 * 60) * 60_000);
      const end = new Date(start.getTime() + 3_600_000 * Math.ceil(random() * 5));
      return {
        label: `Event number ${String(i + 1)}`,
        start: start.toISOString().slice(0, 16),
        end: end.toISOString().slice(0, 16),
        chain: [`Agency ${String(1 + Math.floor(random() * 5))}`],
      };
    }),
  });
}

/** Two papers about one fire: they agree when it began, and count the injured differently. */
function twoPapers(): Story {
  const base = storyOf({
    created: '2024-03-14T18:40',
    timeZone: 'Europe/Warsaw',
    events: [
      {
        label: 'A fire breaks out in the mill',
        start: '2024-03-14T05:30',
        end: '2024-03-14T06:00',
        chain: ['fire brigade'],
      },
      {
        label: 'Seven people are taken to hospital',
        start: '2024-03-14T06:00',
        end: '2024-03-14T12:00',
        chain: ['the hospital'],
      },
      {
        label: 'Eleven people are hurt, neighbours say',
        start: '2024-03-14',
        end: '2024-03-14T18:40',
        earliest: null,
        basis: 'bounded',
        chain: ['neighbours'],
      },
    ],
  });
  const [first] = base.documents;
  const [fire, seven, eleven] = base.events;
  if (!first || !fire || !seven || !eleven) throw new Error('a sample without its parts');
  const version = (event: StoryEvent, of: string, n: number, document: string) => ({
    event: event.id,
    mention: event.mentions[0]!,
    document,
    chain: event.attributions[0]?.chain ?? [],
    quantity: { kind: 'injured', min: n, max: n, unit: null, of, mention: wordsOf(event, of) },
  });
  const wordsOf = (event: StoryEvent, words: string) => {
    const { document, start } = event.mentions[0]!;
    const at = start + event.label.indexOf(words);
    return { document, start: at, end: at + words.length };
  };
  const second = { ...first, id: 'd2', publisher: 'Evening Post' };
  const inSecond = (event: StoryEvent): StoryEvent => ({
    ...event,
    mentions: event.mentions.map((mention) => ({ ...mention, document: 'd2' })),
    attributions: event.attributions.map((each) => ({ ...each, document: 'd2' })),
  });
  return {
    ...base,
    documents: [{ ...first, publisher: 'Morning News' }, second],
    events: [
      {
        ...fire,
        mentions: [...fire.mentions, ...inSecond(fire).mentions],
        attributions: [
          ...fire.attributions,
          { document: 'd2', chain: ['s2'], cue: null, hedged: false },
        ],
      },
      seven,
      inSecond(eleven),
    ],
    conflicts: [
      {
        id: 'k1',
        kind: 'quantity',
        of: 'people',
        versions: [
          version(seven, 'Seven people', 7, 'd1'),
          version(inSecond(eleven), 'Eleven people', 11, 'd2'),
        ],
      },
    ],
  };
}

/** Stories made up to show what the gold ones do not. */
export const SAMPLES: Readonly<Record<string, Story>> = {
  forms,
  folded,
  undated,
  papers: twoPapers(),
  crowd: crowd(10_000),
  one: storyOf({
    created: '2024-03-14',
    events: [
      { label: 'A single event at noon', start: '2024-03-14T12:00', end: '2024-03-14T12:01' },
    ],
  }),
  empty: storyOf({ created: '2024-03-14', events: [] }),
};

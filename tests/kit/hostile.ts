import { readStory } from '#story/read.ts';
import type { Story } from '#story/types.ts';
import { storyOf } from './sample-stories.ts';

/** What an article may hold to get out of the file or page it is put into. */
const HOSTILE_TEXTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; DROP TABLE events; --",
  '=HYPERLINK("http://example.org","click")',
  '+1-555-0100 called',
  '@SUM(A1:A9)',
  '[link](javascript:alert(1))',
  '2021: not an event of its own',
  'section Not a section',
  '#tag and // comment',
  'END:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR',
  'a, "b"; c\\n',
  'line\nbreak\r\nand\ttab',
  '\u202Eright to left\u202C',
  'half a pair \uD83D and zero \u0000 byte',
  ']]> & &amp; <!-- -->',
  'Zażółć gęślą jaźń 🔥',
  '{{constructor.constructor("alert(1)")()}} ${alert(1)}',
] as const;

/** A story that has them everywhere: title, labels, names of sources. */
export const hostileStory = () =>
  storyOf({
    created: '2024-03-12',
    publisher: HOSTILE_TEXTS[0],
    events: HOSTILE_TEXTS.map((label, i) => ({
      label,
      start: `2024-03-${String(1 + (i % 9)).padStart(2, '0')}`,
      end: `2024-03-${String(2 + (i % 9)).padStart(2, '0')}`,
      chain: [HOSTILE_TEXTS[(i + 1) % HOSTILE_TEXTS.length] ?? '', 'TASS'],
    })),
  });

/** Ends an element of data or a CDATA section, runs, turns the line around, and is no whole character. */
const EVERYTHING =
  '</script></li></style>]]>--><script>alert(1)</script><img src=x onerror=alert(1)>" onfocus="alert(1)\' \u202E\u2066\uD83D {{7*7}}';

const strange = (name: string) => `${name}${EVERYTHING}`;

/**
 * A story that every program may be handed: each field that may hold any text holds markup, handlers and
 * broken characters, ids and addresses too.
 */
export function hostileEverywhere(): Story {
  const sentence = { pl: strange('pl'), en: strange('en') };
  const why = [{ code: strange('code'), text: sentence }];
  const text = `${EVERYTHING} ${EVERYTHING}`;
  const document = strange('d');
  const mention = { document, start: 0, end: EVERYTHING.length };
  const [one, other] = [strange('s1'), strange('s2')];
  const quantity = {
    kind: strange('killed'),
    min: 3,
    max: 4,
    unit: strange('kg'),
    of: strange('of'),
    mention,
  };
  const base = hostileStory();
  const events = base.events.slice(0, 4).map((event, i) => ({
    ...event,
    id: strange(`e${String(i)}`),
    label: strange('label'),
    full: strange('full'),
    expressions: [strange('t')],
    attributions: [
      { document, chain: [one, other], cue: mention, hedged: true },
      { document, chain: [other], cue: null, hedged: false },
    ],
    mentions: [mention],
    quantities: [quantity],
    why,
    note: strange('note'),
  }));
  const { when } = events[0]!;
  const versions = [
    { event: events[0]!.id, mention, document, chain: [one], quantity },
    { event: events[1]!.id, mention, document, chain: [other], quantity: { ...quantity, min: 1 } },
  ];
  return readStory({
    ...base,
    title: strange('title'),
    documents: [
      {
        ...base.documents[0],
        id: document,
        title: strange('title'),
        publisher: strange('publisher'),
        url: 'javascript:alert(1)',
        text,
        blocks: [],
        created: { ...base.documents[0]!.created, why },
      },
    ],
    expressions: [
      {
        ...{ id: strange('t'), document, start: 0, end: EVERYTHING.length, text: EVERYTHING },
        ...{ type: 'DATE', value: strange('2024'), when, anchorTimeID: 'created', why },
      },
    ],
    sources: [one, other].map((id) => ({
      ...{ id, name: strange('name'), kind: 'group', mentions: [mention] },
    })),
    events,
    conflicts: [{ id: strange('c'), kind: 'quantity', of: strange('of'), versions }],
    problems: [{ code: 'no-time', document, span: { start: 0, end: 4 }, text: sentence }],
  });
}

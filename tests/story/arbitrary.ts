import fc from 'fast-check';
import { formatLocal } from '#time/local.ts';
import { GRANULARITIES } from '#time/types.ts';
import type { Story, TimeSpan } from '#story/types.ts';

/** Any text a file may hold: emoji, lone halves of them, control characters, markup. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\uD83D', '\u0000', '</script>', '__proto__', '\u202E', '"\\', '\u2028', '=1+1'),
);

const both = fc.record({ pl: anyText, en: anyText });
const why = fc.array(fc.record({ code: anyText, text: both }), { maxLength: 2 });
const language = fc.constantFrom('pl', 'en', 'und');

/** Minutes since 1970, from about 2000 BC to about the year 14,600. */
const minute = fc.integer({ min: -2_088_000_000, max: 6_640_000_000 });

const timeSpan: fc.Arbitrary<TimeSpan> = fc
  .record({
    minutes: fc.uniqueArray(minute, { minLength: 4, maxLength: 4 }),
    earliest: fc.boolean(),
    latest: fc.boolean(),
    granularity: fc.constantFrom(...GRANULARITIES),
    approximate: fc.boolean(),
    edtf: anyText,
  })
  .map(({ minutes, earliest, latest, ...rest }) => {
    const [a, b, c, d] = minutes.toSorted((x, y) => x - y).map((m) => formatLocal(m * 60_000));
    return {
      earliest: earliest ? a! : null,
      start: b!,
      end: c!,
      latest: latest ? d! : null,
      ...rest,
    };
  });

const span = (text: string) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

const mention = (text: string) => span(text).map((found) => ({ ...found, document: 'd1' }));

/** Ids `${kind}1` to `${kind}${n}` of as many parts, each made by `part`. */
const parts = <T>(kind: string, part: fc.Arbitrary<T>) =>
  fc
    .array(part, { maxLength: 3 })
    .map((made) => made.map((fields, i) => ({ id: `${kind}${String(i + 1)}`, ...fields })));

const storyOver = (text: string): fc.Arbitrary<Story> =>
  fc
    .record({
      title: anyText,
      language,
      expressions: parts('t', expression(text)),
      sources: parts(
        's',
        fc.record({
          name: anyText,
          kind: fc.constantFrom('person', 'post', 'agency'),
          mentions: fc.array(mention(text), { maxLength: 2 }),
        }),
      ),
      events: parts('e', event(text)),
      conflicts: fc.constant([]),
      problems: fc.array(
        fc.record({
          code: fc.constantFrom('no-time', 'contradiction'),
          document: fc.constant('d1'),
          span: fc.option(span(text)),
          text: both,
        }),
        { maxLength: 2 },
      ),
      edits: parts(
        'c',
        fc.oneof(
          fc.record({
            kind: fc.constant('label' as const),
            event: fc.record({ event: fc.string({ minLength: 1 }), place: fc.constant(null) }),
            label: anyText,
          }),
          fc.record({
            kind: fc.constant('language' as const),
            document: fc.constant('d1'),
            language,
          }),
        ),
      ),
    })
    .map((rest) => ({
      version: 1,
      timeZone: 'UTC',
      calendar: 'relative',
      documents: [
        {
          id: 'd1',
          text,
          blocks: [{ start: 0, end: text.length, kind: 'paragraph', language: 'en' }],
          language: 'en',
          created: { value: null, basis: 'unknown', evidence: [], confidence: 0, why: [] },
        },
      ],
      ...rest,
    }));

const expression = (text: string) =>
  fc
    .record({
      found: span(text),
      type: fc.constantFrom('DATE', 'SET'),
      value: anyText,
      when: fc.option(timeSpan),
      anchorTimeID: fc.constantFrom('created', null),
      points: fc.constantFrom({}, { beginPoint: 'created' }, { endPoint: 'created' }),
      why,
    })
    .map(({ found, points, ...rest }) => ({
      ...points,
      document: 'd1',
      ...found,
      text: text.slice(found.start, found.end),
      ...rest,
    }));

const event = (text: string) =>
  fc.record({
    label: anyText,
    full: anyText,
    language,
    when: timeSpan,
    basis: fc.constantFrom('stated', 'edited'),
    status: fc.constantFrom('asserted', 'negated'),
    expressions: fc.constant([]),
    attributions: fc.constant([]),
    mentions: fc.array(mention(text), { maxLength: 2 }),
    quantities: fc.constant([]),
    why,
  });

/** Right stories over any text that is not empty. */
export const anyStory = anyText.filter((text) => text !== '').chain(storyOver);

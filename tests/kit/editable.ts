import fc from 'fast-check';
import type { NewEdit } from '#edits/history.ts';
import { quoteAt, refTo } from '#edits/quote.ts';
import { parseStory } from '#parse/parse-story.ts';
import type { Story, StoryEvent, TimeSpan } from '#story/types.ts';

/** A report with plain events, a source, a plan and two clauses in one sentence. */
export const REPORT = `W poniedziałek w Rudawie wybuchł pożar magazynu zboża. Strażacy ugasili ogień we wtorek rano.

Rzecznik straży Adam Lis poinformował w środę, że rannych zostało trzech pracowników. Właściciel zapowiedział, że odbuduje magazyn w maju.

W czwartek burmistrz odwołał festyn, a policja zamknęła drogę do Brzezin.`;

const CREATED = '2025-02-14';

export const readReport = (text = REPORT): Story => parseStory(text, { created: CREATED });

export const report = readReport();

/** The event whose label or full content has these words. */
export function eventOf(story: Story, words: string): StoryEvent {
  const found = story.events.find(({ label, full }) => `${label} ${full}`.includes(words));
  if (!found)
    throw new Error(`no event with ${words}: ${story.events.map((e) => e.label).join('; ')}`);
  return found;
}

export const ref = (words: string, story = report) => refTo(eventOf(story, words), story.documents);

export function quote(words: string, story = report) {
  const [document] = story.documents;
  const start = document!.text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return quoteAt(document!, { start, end: start + words.length });
}

export const SUNDAY: TimeSpan = {
  earliest: '2025-02-09T00:00',
  start: '2025-02-09T00:00',
  end: '2025-02-10T00:00',
  latest: '2025-02-10T00:00',
  granularity: 'day',
  approximate: false,
  edtf: '2025-02-09',
};

const anyRef = fc.constantFrom(...report.events.map((event) => refTo(event, report.documents)));
const words = fc.constantFrom('Pożar', 'Droga zamknięta', 'x', '');

/** Any edit of the report's events and sources. */
export const anyEdit: fc.Arbitrary<NewEdit> = fc.oneof(
  fc.record({ kind: fc.constant('label' as const), event: anyRef, label: words }),
  fc.record({
    kind: fc.constant('time' as const),
    event: anyRef,
    when: fc.constant(SUNDAY),
    words,
  }),
  fc.record({
    kind: fc.constant('status' as const),
    event: anyRef,
    status: fc.constantFrom('asserted' as const, 'negated' as const),
  }),
  fc.record({ kind: fc.constant('source' as const), event: anyRef, source: words }),
  fc.record({
    kind: fc.constant('rename-source' as const),
    source: fc.constantFrom(...report.sources.map(({ name }) => name)),
    name: fc.constantFrom('straż', 'Adam Lis', 'policja'),
  }),
  fc.record({ kind: fc.constant('merge' as const), event: anyRef, into: anyRef }),
  fc.record({
    kind: fc.constant('split' as const),
    event: anyRef,
    part: fc.constantFrom(quote('ugasili ogień'), quote('burmistrz odwołał festyn')),
  }),
  fc.record({ kind: fc.constant('hide' as const), event: anyRef }),
  fc.record({ kind: fc.constant('note' as const), event: anyRef, note: words }),
  fc.record({
    kind: fc.constant('add' as const),
    place: fc.constantFrom(quote('drogę do Brzezin'), quote('festyn')),
    label: words,
    when: fc.constant(SUNDAY),
    words,
  }),
);

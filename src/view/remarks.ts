import type { Conflict, Id, Story, StoryEvent, Version } from '#story/types.ts';
import type { TimelineMessages } from '#i18n/timeline.ts';
import { rangeWords } from '#layout/date-words.ts';
import type { CalendarWords } from '#layout/date-words.ts';
import { instantOf } from '#layout/extents.ts';
import type { Remark, TimelineData } from '#layout/types.ts';

interface RemarkWords {
  readonly messages: TimelineMessages;
  readonly calendar: CalendarWords;
  /** Name of the paper itself. */
  readonly paper: string;
}

/** "naoczni świadkowie, za: TASS". */
export function chainWords(
  [first, ...others]: readonly string[],
  paper: string,
  messages: TimelineMessages,
): string {
  if (first === undefined) return paper;
  return others.reduce((nearer, outer) => messages.via(nearer, outer), first);
}

/** What one source says where another says something else. */
export interface VersionWords {
  readonly event: Id;
  readonly who: string;
  /** The number in the words of its text, or the time. */
  readonly what: string;
}

/** The sides of a conflict in words, in the order of the story. */
export function versionWords(conflict: Conflict, story: Story, words: RemarkWords): VersionWords[] {
  const names = new Map(story.sources.map(({ id, name }) => [id, name]));
  return conflict.versions.map((version) => {
    const chain = version.chain.map((id) => names.get(id) ?? id);
    const document = story.documents.find(({ id }) => id === version.document);
    const paper = document?.publisher ?? document?.title ?? words.paper;
    const outer = story.documents.length > 1 && !chain.includes(paper) ? [paper] : [];
    return {
      event: version.event,
      who: chainWords([...chain, ...outer], words.paper, words.messages),
      what: whatOf(version, document?.text ?? '', words),
    };
  });
}

function whatOf({ quantity, when }: Version, text: string, { calendar, messages }: RemarkWords) {
  if (when) {
    const range = { start: instantOf(when.start), end: instantOf(when.end) };
    return rangeWords(range, calendar, 'long');
  }
  if (!quantity) return '';
  const { mention, of } = quantity;
  const told = text.slice(mention.start, mention.end).replaceAll(/\s+/gu, ' ').trim();
  if (told !== '') return messages.quoted(told);
  const { min, max } = quantity;
  return `${max === null || max === min ? String(min) : `${String(min)}–${String(max)}`} ${of}`;
}

/** Finds for each event whether sources agree or differ about it. */
export function remarker(
  story: Story,
  data: TimelineData,
  words: RemarkWords,
): (event: StoryEvent) => Remark[] {
  const { messages } = words;
  const conflicts = new Map<Id, Conflict[]>();
  for (const conflict of story.conflicts)
    for (const event of new Set(conflict.versions.map((version) => version.event)))
      conflicts.set(event, [...(conflicts.get(event) ?? []), conflict]);
  const agreed = new Map(
    data.events.flatMap(({ event, agreed: voices }) =>
      voices.length > 0 ? [[event.id, voices.length] as const] : [],
    ),
  );

  return ({ id }) => {
    const count = agreed.get(id);
    const differing = (conflicts.get(id) ?? []).map((conflict): Remark => {
      const versions = versionWords(conflict, story, words);
      // What this event says is in its headline already.
      const others = versions.filter(({ event }) => event !== id);
      const said = (others.length > 0 ? others : versions).map(
        ({ who, what }) => `${what} – ${who}`,
      );
      return { kind: 'differs', text: messages.differs(said) };
    });
    const agrees: Remark[] =
      count === undefined ? [] : [{ kind: 'agrees', text: messages.agrees(count) }];
    return [...agrees, ...differing];
  };
}

/** Pairs of events about which sources differ. */
export function differingPairs({ conflicts }: Story): (readonly [Id, Id])[] {
  return conflicts.flatMap(({ versions }) => {
    const ids = [...new Set(versions.map(({ event }) => event))];
    return ids.slice(1).map((id, i) => [ids[i] ?? id, id] as const);
  });
}

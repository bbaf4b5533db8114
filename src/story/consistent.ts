import { parseLocal } from '#time/local.ts';
import type { Span } from '#text/types.ts';
import { quoted, storyError } from './check.ts';
import type {
  Id,
  LocalDateTime,
  Mention,
  Quantity,
  Story,
  StoryDocument,
  TimeSpan,
  Version,
} from './types.ts';

/** What the parts of a story may point at. */
interface Known {
  readonly documents: ReadonlyMap<Id, StoryDocument>;
  readonly expressions: ReadonlySet<Id>;
  readonly sources: ReadonlySet<Id>;
  readonly events: ReadonlySet<Id>;
}

/**
 * Throws a StoryError for what the types cannot say: ids are unique and those referred to exist,
 * spans lie inside their document, every interval starts before it ends and lies inside its bounds.
 * An edit may name an event that is not there: the text may have changed since, and the edit waits.
 */
export function assertConsistent(story: Story): void {
  const known = {
    documents: byId(story.documents, 'documents'),
    expressions: new Set(byId(story.expressions, 'expressions').keys()),
    sources: new Set(byId(story.sources, 'sources').keys()),
    events: new Set(byId(story.events, 'events').keys()),
  };
  byId(story.conflicts, 'conflicts');
  checkDocuments(story, known);
  checkExpressions(story, known);
  checkSources(story, known);
  checkEvents(story, known);
  checkConflicts(story, known);
  checkProblems(story, known);
  byId(story.edits, 'edits');
  story.edits.forEach((edit, i) => {
    if ('when' in edit) checkTimeSpan(edit.when, `edits[${String(i)}].when`);
  });
}

function byId<T extends { readonly id: Id }>(
  parts: readonly T[],
  path: string,
): ReadonlyMap<Id, T> {
  const found = new Map<Id, T>();
  parts.forEach((part, i) => {
    if (found.has(part.id)) {
      throw storyError(`${path}[${String(i)}].id`, `is there twice: ${quoted(part.id)}`);
    }
    found.set(part.id, part);
  });
  return found;
}

function checkDocuments({ documents }: Story, known: Known): void {
  documents.forEach((document, i) => {
    const path = `documents[${String(i)}]`;
    document.blocks.forEach((block, b) => {
      const at = `${path}.blocks[${String(b)}]`;
      checkSpan(block, document, at);
      if ((document.blocks[b - 1]?.end ?? 0) > block.start) {
        throw storyError(at, 'starts before the block above it ends');
      }
      if (block.source !== undefined) checkId(block.source, known.sources, `${at}.source`);
    });
    document.created.evidence.forEach((span, e) => {
      checkSpan(span, document, `${path}.created.evidence[${String(e)}]`);
    });
  });
}

function checkExpressions({ expressions }: Story, known: Known): void {
  expressions.forEach((expression, i) => {
    const path = `expressions[${String(i)}]`;
    checkMention(expression, known, path);
    const written = known.documents
      .get(expression.document)
      ?.text.slice(expression.start, expression.end);
    if (written !== expression.text) {
      const what = `is ${quoted(expression.text)}, and its document has ${quoted(written)} there`;
      throw storyError(`${path}.text`, what);
    }
    if (expression.when) checkTimeSpan(expression.when, `${path}.when`);
    for (const key of ['anchorTimeID', 'beginPoint', 'endPoint'] as const) {
      const point = expression[key] ?? 'created';
      if (point !== 'created') checkId(point, known.expressions, `${path}.${key}`);
    }
  });
}

function checkSources({ sources }: Story, known: Known): void {
  sources.forEach(({ mentions }, i) => {
    checkMentions(mentions, known, `sources[${String(i)}].mentions`);
  });
}

function checkEvents({ events }: Story, known: Known): void {
  events.forEach((event, i) => {
    const path = `events[${String(i)}]`;
    checkTimeSpan(event.when, `${path}.when`);
    checkIds(event.expressions, known.expressions, `${path}.expressions`);
    checkMentions(event.mentions, known, `${path}.mentions`);
    event.attributions.forEach(({ document, chain, cue }, a) => {
      const at = `${path}.attributions[${String(a)}]`;
      checkId(document, known.documents, `${at}.document`);
      checkIds(chain, known.sources, `${at}.chain`);
      if (cue) checkMention(cue, known, `${at}.cue`);
    });
    event.quantities.forEach((quantity, q) => {
      checkQuantity(quantity, known, `${path}.quantities[${String(q)}]`);
    });
  });
}

function checkQuantity({ min, max, mention }: Quantity, known: Known, path: string): void {
  if (max !== null && max < min) {
    throw storyError(`${path}.max`, `is below min: ${quoted(max)} < ${quoted(min)}`);
  }
  checkMention(mention, known, `${path}.mention`);
}

function checkConflicts({ conflicts }: Story, known: Known): void {
  conflicts.forEach(({ kind, versions }, i) => {
    const path = `conflicts[${String(i)}]`;
    if (versions.length < 2) throw storyError(`${path}.versions`, 'are fewer than two');
    const voices = new Set<string>();
    versions.forEach((version, v) => {
      const at = `${path}.versions[${String(v)}]`;
      checkVersion(version, kind, known, at);
      const voice = [version.document, ...version.chain].join(' ');
      if (voices.has(voice)) throw storyError(at, 'is of the same source as one above it');
      voices.add(voice);
    });
  });
}

function checkVersion(
  { event, mention, document, chain, quantity, when }: Version,
  kind: 'quantity' | 'time',
  known: Known,
  path: string,
): void {
  checkId(event, known.events, `${path}.event`);
  checkMention(mention, known, `${path}.mention`);
  if (document !== mention.document) {
    throw storyError(`${path}.document`, `is not its mention's: ${quoted(document)}`);
  }
  checkIds(chain, known.sources, `${path}.chain`);
  if ((quantity !== undefined) !== (kind === 'quantity')) {
    throw storyError(`${path}.quantity`, `belongs to conflicts of quantities, and only there`);
  }
  if ((when !== undefined) !== (kind === 'time')) {
    throw storyError(`${path}.when`, `belongs to conflicts of times, and only there`);
  }
  if (quantity) checkQuantity(quantity, known, `${path}.quantity`);
  if (when) checkTimeSpan(when, `${path}.when`);
}

function checkProblems({ problems }: Story, known: Known): void {
  problems.forEach(({ document, span }, i) => {
    const path = `problems[${String(i)}]`;
    checkId(document, known.documents, `${path}.document`);
    if (span) checkMention({ ...span, document }, known, `${path}.span`);
  });
}

function checkIds(ids: readonly Id[], known: Pick<Known['sources'], 'has'>, path: string): void {
  ids.forEach((id, i) => {
    checkId(id, known, `${path}[${String(i)}]`);
  });
}

function checkId(id: Id, known: Pick<Known['sources'], 'has'>, path: string): void {
  if (!known.has(id)) throw storyError(path, `names what is not in the story: ${quoted(id)}`);
}

function checkMentions(mentions: readonly Mention[], known: Known, path: string): void {
  mentions.forEach((mention, i) => {
    checkMention(mention, known, `${path}[${String(i)}]`);
  });
}

function checkMention(mention: Mention, known: Known, path: string): void {
  const document = known.documents.get(mention.document);
  checkId(mention.document, known.documents, `${path}.document`);
  if (document) checkSpan(mention, document, path);
}

function checkSpan({ start, end }: Span, { text }: StoryDocument, path: string): void {
  const there = `${String(start)} to ${String(end)}`;
  if (start >= end) throw storyError(path, `ends before it starts: ${there}`);
  if (end <= text.length) return;
  throw storyError(
    path,
    `is not inside its document's ${String(text.length)} characters: ${there}`,
  );
}

function checkTimeSpan({ earliest, start, end, latest }: TimeSpan, path: string): void {
  const order = [
    ['earliest', earliest, 'start', start, false],
    ['start', start, 'end', end, true],
    ['end', end, 'latest', latest, false],
  ] as const;
  for (const [first, a, second, b, apart] of order) {
    if (a === null || b === null || instant(a) < instant(b) || (!apart && a === b)) continue;
    throw storyError(path, `has no order: ${first} ${a}, ${second} ${b}`);
  }
}

/** Texts of times compare as texts only where the year has four digits. */
const instant = (time: LocalDateTime) => parseLocal(time)?.at ?? NaN;

import type { StoryBlock, StoryDocument } from '#story/types.ts';
import type { BlockKind, Span } from '#text/types.ts';

/** A piece of the article that is drawn as one paragraph. */
export interface Unit extends Span {
  readonly kind: BlockKind;
  /** '' when unknown. */
  readonly language: string;
  /** End of a dateline that runs into this paragraph; `start` when there is none. */
  readonly datelineEnd: number;
  /** True when it goes on from the unit before: a paragraph too long to be drawn in one piece. */
  readonly continued: boolean;
}

/** Neighbouring units that are drawn or left out together. */
export interface Chunk extends Span {
  readonly units: readonly Unit[];
}

/** Longest unit, in UTF-16 code units: browsers lay out longer paragraphs ever more slowly. */
const UNIT_LIMIT = 4_000;

/** A chunk is closed when it has this many UTF-16 code units: about ten screens. */
const CHUNK_SIZE = 12_000;

/**
 * Cuts a document into what is drawn: every visible character is in exactly one unit, in text
 * order, whether or not a block covers it.
 */
export function unitsOf(document: StoryDocument): Unit[] {
  const { text, blocks } = document;
  const units: Unit[] = [];
  let at = 0;
  for (const block of blocks) {
    const gap = { start: at, end: block.start };
    const opening = units.at(-1);
    if (opening && runsInto(text, opening, block)) {
      units.splice(-1, 1, ...cut(text, unitOf(block, opening)));
    } else {
      units.push(...plainUnits(text, gap), ...cut(text, unitOf(block, null)));
    }
    at = Math.max(at, block.end);
  }
  units.push(...plainUnits(text, { start: at, end: text.length }));
  return units;
}

/** True for a dateline ("OSLO, Jan 6 —") on the same line as the paragraph it opens. */
function runsInto(text: string, opening: Unit, block: StoryBlock): boolean {
  const isPair = opening.kind === 'dateline' && block.kind === 'paragraph';
  return isPair && !text.slice(opening.end, block.start).includes('\n');
}

function unitOf(block: StoryBlock, dateline: Unit | null): Unit {
  return {
    start: dateline?.start ?? block.start,
    end: block.end,
    kind: block.kind,
    language: block.language === 'und' ? '' : block.language,
    datelineEnd: dateline?.end ?? block.start,
    continued: false,
  };
}

/** Text that no block covers; between blocks there is mostly white space only. */
function plainUnits(text: string, { start, end }: Span): Unit[] {
  if (start >= end || text.slice(start, end).trim() === '') return [];
  const unit = { start, end, language: '', datelineEnd: start, continued: false };
  return cut(text, { ...unit, kind: 'paragraph' });
}

function cut(text: string, unit: Unit): Unit[] {
  const units: Unit[] = [];
  let { start } = unit;
  while (unit.end - start > UNIT_LIMIT) {
    const end = cutPoint(text, start + UNIT_LIMIT);
    units.push(part(unit, start, end));
    start = end;
  }
  units.push(part(unit, start, unit.end));
  return units;
}

function part(unit: Unit, start: number, end: number): Unit {
  const datelineEnd = Math.min(Math.max(unit.datelineEnd, start), end);
  return { ...unit, start, end, datelineEnd, continued: start > unit.start };
}

/** A place to cut at or shortly before `limit`: after a space, never inside a surrogate pair. */
function cutPoint(text: string, limit: number): number {
  const space = text.slice(limit - 200, limit).lastIndexOf(' ');
  if (space !== -1) return limit - 200 + space + 1;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}

/** Groups units into chunks; none is empty. */
export function chunksOf(units: readonly Unit[]): Chunk[] {
  const chunks: Unit[][] = [];
  let size = Infinity;
  for (const unit of units) {
    if (size >= CHUNK_SIZE) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(unit);
    size += unit.end - unit.start;
  }
  return chunks.map((group) => ({
    start: group[0]?.start ?? 0,
    end: group.at(-1)?.end ?? 0,
    units: group,
  }));
}

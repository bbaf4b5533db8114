import type { Block } from '#text/types.ts';
import type { ReadableBlock } from './block-scan.ts';
import type { OpenAttribution } from './chains.ts';
import type { SourceMention, SourceReading } from './types.ts';

/** The paragraphs of an interview that answer, and who does. */
interface Answers {
  readonly speaker: SourceMention;
  readonly blocks: ReadonlySet<Block>;
}

/** The person interviewed is named in one of the first blocks. */
const OPENING_BLOCKS = 5;

/** So many paragraphs must ask, that it is a conversation and no rhetoric; fewer when the text calls itself one. */
const QUESTIONS = 3;
const QUESTIONS_OF_INTERVIEW = 2;

/** A question of an interview is no longer, in tokens. */
const QUESTION = 80;

/**
 * Finds the answers of an interview: paragraphs behind paragraphs that ask. They are the words of the
 * person whom the opening names after "rozmowa z", "interview with", or first of all. Null for a text
 * that is no interview, or doesn't name whom it asks.
 */
export function findAnswers(
  blocks: readonly Block[],
  read: readonly (ReadableBlock | null)[],
): Answers | null {
  const questions = blocks.filter(isQuestion).length;
  if (questions < QUESTIONS_OF_INTERVIEW) return null;
  const opening = read.slice(0, OPENING_BLOCKS);
  const marked = opening.filter((one) => one !== null && isMarked(one));
  if (marked.length === 0 && questions < QUESTIONS) return null;
  // "An interview with a climber" in the headline may be told with her name below.
  const person = personIn(marked) ?? personIn(opening);
  if (person === null) return null;
  const { name, kind } = person;
  return { speaker: { span: null, name, kind }, blocks: answersAmong(blocks) };
}

/** What a block answers, as one attribution without a cue. */
export function readAnswer(block: Block, answers: Answers | null): OpenAttribution[] {
  if (!answers?.blocks.has(block)) return [];
  const content = [{ start: block.start, end: block.end }];
  const { speaker } = answers;
  return [{ links: [speaker], cue: null, content, frame: [], hedged: false, shape: 'speech' }];
}

function answersAmong(blocks: readonly Block[]): Set<Block> {
  const answers = new Set<Block>();
  let asked = false;
  for (const block of blocks) {
    if (isQuestion(block)) asked = true;
    else if (asked && block.kind === 'paragraph') answers.add(block);
  }
  return answers;
}

function isQuestion({ kind, sentences }: Block): boolean {
  const last = sentences.at(-1)?.tokens.at(-1)?.norm;
  const length = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return last === '?' && length <= QUESTION && (kind === 'paragraph' || kind === 'heading');
}

function isMarked({ block, grammar }: ReadableBlock): boolean {
  return block.sentences.some(({ tokens }) =>
    tokens.some((_, at) =>
      grammar.interviewMarks.some((mark) =>
        mark.every((word, offset) => tokens[at + offset]?.norm === word),
      ),
    ),
  );
}

function personIn(read: readonly (ReadableBlock | null)[]): SourceReading | null {
  const people = read.flatMap((one) => one?.people ?? []);
  return people.find(({ person, name }) => person && name.includes(' ')) ?? null;
}

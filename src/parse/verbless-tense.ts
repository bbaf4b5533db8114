import type { Clause, ClauseGrammar, Tense } from '#clauses/types.ts';
import { timeTense } from '#clauses/tense.ts';
import type { Span } from '#text/types.ts';
import type { Meaning } from '#timex/types.ts';
import { lastAt } from '#text/search.ts';
import type { ReadBlock, ReadSentence } from './read-times.ts';

/** Closing marks that may stand behind a question mark. */
const QUESTION = /\?["”’»)\]]*$/;

const hasVerb = (clauses: readonly Clause[]) => clauses.some(({ verb }) => verb !== null);

/** Tense of a question for the time that answers it: of its first clause with a verb ("Kiedy wyjeżdża pani …?"). */
function askedTense(
  { clauses, sentence: { tokens } }: ReadSentence,
  grammar: ClauseGrammar | undefined,
): Tense | null {
  const index = clauses.findIndex(({ verb }) => verb !== null);
  if (index < 0) return null;
  return timeTense({ clauses, tokens, index, at: tokens.length - 1 }, { grammar, framed: false });
}

/**
 * "When did you leave?" "In mid-March.": an answer without a verb has the tense of the question. Null
 * when the sentence has a verb or the one before it is no question.
 */
function answerTense(
  text: string,
  { clauses }: ReadSentence,
  before: ReadSentence | undefined,
  grammar: ClauseGrammar | undefined,
): Tense | null {
  if (!before || hasVerb(clauses)) return null;
  const { start, end } = before.sentence;
  return QUESTION.test(text.slice(start, end).trimEnd()) ? askedTense(before, grammar) : null;
}

/**
 * Tense at an offset, or, in a sentence without a verb, that of the question before it; `before` is the
 * sentence in front of the first one.
 */
export function withAnswers(
  tenseAt: (offset: number) => Tense | null,
  text: string,
  sentences: readonly ReadSentence[],
  { before, grammar }: { before: ReadSentence | undefined; grammar: ClauseGrammar | undefined },
): (offset: number) => Tense | null {
  let spans: readonly Span[] | null = null;
  return (offset) => {
    const told = tenseAt(offset);
    if (told !== null) return told;
    spans ??= sentences.map(({ sentence }) => sentence);
    const number = lastAt(spans, offset);
    const found = sentences[number];
    return found ? answerTense(text, found, sentences[number - 1] ?? before, grammar) : null;
  };
}

/** What a headline and the report under it may name alike: a day of the week, a day or month without its year. */
function nameOf(meaning: Meaning): string | null {
  switch (meaning.kind) {
    case 'weekday':
      return meaning.pick === 'tense' ? `weekday ${String(meaning.weekday)}` : null;
    case 'calendar': {
      const { year, yearShift, month, day } = meaning.fields;
      const open = meaning.pick === 'tense' && year === undefined && yearShift === undefined;
      return open && month !== undefined ? `${String(month)} ${String(day)}` : null;
    }
    case 'part':
    case 'clock':
      return meaning.day && nameOf(meaning.day);
    default:
      return 'of' in meaning ? nameOf(meaning.of) : null;
  }
}

/** The tense with which the report first speaks of each day that it names. */
function tensesInBody(blocks: readonly ReadBlock[]): ReadonlyMap<string, Tense> {
  const tenses = new Map<string, Tense>();
  for (const { block, mentions, tenseAt } of blocks) {
    if (block.kind === 'heading') continue;
    for (const { meaning, start } of mentions) {
      const name = nameOf(meaning);
      if (name === null || tenses.has(name)) continue;
      const tense = tenseAt(start);
      if (tense !== null) tenses.set(name, tense);
    }
  }
  return tenses;
}

/** A headline without a verb ("New timetable on Saturday") means the day that the report under it names alike. */
export function withHeadlineTense(blocks: readonly ReadBlock[]): ReadBlock[] {
  const body = blocks.findIndex(({ block }) => block.kind !== 'heading');
  let tenses: ReadonlyMap<string, Tense> | null = null;
  const inBody = ({ mentions }: ReadBlock, offset: number): Tense | null => {
    const mention = mentions.find(({ start }) => start === offset);
    const name = mention ? nameOf(mention.meaning) : null;
    return name === null ? null : ((tenses ??= tensesInBody(blocks)).get(name) ?? null);
  };
  return blocks.map((read, index) =>
    index < body
      ? { ...read, tenseAt: (offset) => read.tenseAt(offset) ?? inBody(read, offset) }
      : read,
  );
}

import { isUpperAt } from '#text/characters.ts';
import type { Token } from '#text/types.ts';
import { kindAmong } from './quantities.ts';
import { inFrame, type VerbView } from './scene.ts';
import type { QuantityDraft } from './types.ts';

/** Letters of a word that are compared: inflection changes what comes after. */
const STEM = 5;

const ASCII = /^[a-z]*$/;

/** Stem by which forms of one word are the same: without accents, the first five letters. */
export function stemOf(word: string): string {
  if (ASCII.test(word)) return word.slice(0, STEM);
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ł', 'l')
    .slice(0, STEM);
}

/** Letters of a name that are compared between languages, which inflect names in their own ways. */
const NAME_STEM = 4;

/** What a telling is compared by. */
interface Compared {
  /** What it does: an act that all languages name alike, or the stem of its verb. */
  readonly act: string;
  /** True for an act that all languages name alike. */
  readonly named: boolean;
  /** True for an act that a noun and a verb tell together: at one time it is the same one. */
  readonly specific: boolean;
  /** Stems of the words that mean something. */
  readonly words: ReadonlySet<string>;
  /** Beginnings of the names among them. */
  readonly names: ReadonlySet<string>;
}

/** Reads what a telling is compared by off its clause. */
export function wordsOf(
  text: string,
  view: VerbView,
  quantities: readonly Pick<QuantityDraft, 'kind'>[],
): Compared {
  const { own, tokens, verb } = view;
  const words = new Set<string>();
  const names = new Set<string>();
  for (const at of own) {
    const token = tokens[at];
    if (!token || !means(view, at, token)) continue;
    const stem = stemOf(token.norm);
    words.add(stem);
    if (at > 0 && isUpperAt(text, token.start)) names.add(stem.slice(0, NAME_STEM));
  }
  const phrase = actTogether(view);
  const act = phrase ?? actOf(view, quantities);
  const lemma = view.grammar.synonyms.get(verb.lemma) ?? verb.lemma;
  const named = act !== null;
  return { act: act ?? stemOf(lemma), named, specific: phrase !== null, words, names };
}

/** The act that the verb tells together with a noun of its clause; null for none. */
function actTogether({ verb, grammar, own, tokens }: VerbView): string | null {
  const phrases = grammar.actPhrases.get(verb.lemma);
  if (!phrases) return null;
  const words = own.map((at) => tokens[at]?.norm ?? '');
  const stems = new Set(words.map(stemOf));
  const found = phrases.find(
    ({ nouns, beside }) =>
      (beside === '' || words.includes(beside)) && nouns.some((noun) => stems.has(stemOf(noun))),
  );
  return found?.act ?? null;
}

/** A word with a meaning of its own that says neither when nor who tells. */
function means(view: VerbView, at: number, { kind, norm, start }: Token): boolean {
  if (kind !== 'word' || norm.length < 3 || at === view.verb.at) return false;
  const { stopWords, prepositions } = view.grammar.label;
  if (stopWords.has(norm) || prepositions.has(norm) || inFrame(view, start)) return false;
  return !view.times.some((time) => time.start <= start && start < time.end);
}

/** The act that a verb names in every language; with a verb that only helps, what is counted. */
function actOf(view: VerbView, quantities: readonly Pick<QuantityDraft, 'kind'>[]): string | null {
  const { verb, grammar, own } = view;
  const known = grammar.acts.get(verb.lemma);
  if (known !== undefined) return known;
  if (!grammar.lightVerbs.has(verb.lemma)) return null;
  const counted = quantities.find(({ kind }) => kind !== 'count')?.kind;
  const kind = counted ?? kindAmong(view, own);
  return kind === 'count' ? null : kind;
}

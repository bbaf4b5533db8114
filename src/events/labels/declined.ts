import { normAt } from '#clauses/norm.ts';
import type { Discourse } from './discourse.ts';
import type { CasePronoun } from '#events/inflection.ts';
import { quotedFrom } from '#events/mentions.ts';
import { nominalsOf, type Named } from './nominals.ts';
import { hasVerb, type VerbView } from '#events/scene.ts';
import { LONGEST } from './shorten.ts';
import { personBefore, speaks } from './unspoken.ts';
import { withoutMarks } from './written.ts';

/** How many sentences back a person may be named, and a thing. */
const FARTHEST = 3;
const NEAR = 1;

/**
 * A label with names in the case of its pronouns ("Zatrzymano go": "Zatrzymano sprawcę", "Jej opinia": "Opinia
 * biegłej"), each where only one can be meant, its paradigm is sure and there is room.
 */
export function withDeclined(discourse: Discourse, view: VerbView, label: string): string {
  const { inflection } = view.grammar.label;
  if (!inflection) return label;
  const { clause, parent } = view;
  // "Sławę przyniosło jej „Wesele”, które zdjęto": the label may open with the main clause.
  const main = clause.kind === 'relative' && parent && hasVerb(parent) ? parent : null;
  const renamed = main ? renamedIn(discourse, main, label.split(' ')) : label.split(' ');
  return renamedIn(discourse, view, renamed).join(' ');
}

function renamedIn(
  discourse: Discourse,
  view: VerbView,
  line: readonly string[],
): readonly string[] {
  const { inflection } = view.grammar.label;
  let words = line;
  const { tokens } = view;
  if (!inflection) return words;
  for (const at of view.own) {
    if (!inflection.pronouns.has(normAt(tokens, at))) continue;
    const pronoun = readPronoun(view, at);
    const place = pronoun
      ? words.findIndex((word) => withoutMarks(word).toLowerCase() === normAt(tokens, at))
      : -1;
    if (!pronoun || place < 0) continue;
    const renamed = named(discourse, view, { pronoun, at, words, place });
    if (renamed !== null && renamed.join(' ').length <= LONGEST) words = renamed;
  }
  return words;
}

interface Place {
  readonly pronoun: CasePronoun;
  /** Its token. */
  readonly at: number;
  readonly words: readonly string[];
  /** Which of the words it is. */
  readonly place: number;
}

function readPronoun({ tokens, verb, grammar }: VerbView, at: number): CasePronoun | null {
  const next = at + 1 >= verb.first && at < verb.first ? undefined : tokens[at + 1];
  return (
    grammar.label.inflection?.pronounAt({
      word: normAt(tokens, at),
      before: normAt(tokens, at - 1),
      next: next?.kind === 'word' && opensNoun(grammar, next.norm) ? next.norm : '',
      lemma: verb.lemma,
      negated: verb.negated,
    }) ?? null
  );
}

function opensNoun({ label }: VerbView['grammar'], word: string): boolean {
  return !label.prepositions.has(word) && !label.joints.has(word);
}

function named(discourse: Discourse, view: VerbView, place: Place): readonly string[] | null {
  const { pronoun, words } = place;
  const { inflection } = view.grammar.label;
  const meant = inflection && antecedentOf(discourse, view, pronoun);
  // "Przedstawił on kalendarium": as if the subject were left out.
  const person = !meant && pronoun.role === 'subject' ? personBefore(discourse, view) : null;
  if (person !== null) return withSubject(place, person);
  const form = meant ? inflection.declined(meant, pronoun.governed) : null;
  if (!meant || form === null || tellsAlready(words, meant)) return null;
  if (pronoun.role === 'object') return withObject(view, place, form);
  return pronoun.role === 'subject'
    ? withSubject(place, form)
    : withOwner(discourse, view, place, form);
}

function withObject(
  view: VerbView,
  { pronoun, at, words, place }: Place,
  form: string,
): readonly string[] {
  const { verb } = view;
  const word = words[place] ?? '';
  const mark = word.slice(withoutMarks(word).length);
  // "ma je naprawić": a noun stands behind the infinitive.
  if (at > verb.first && at + 2 === verb.last && mark === '' && place + 1 < words.length)
    return [...words.slice(0, place), words[place + 1] ?? '', form, ...words.slice(place + 2)];
  // "Zawróciła go lawina": a pronoun stands closer to its verb than a noun before the subject.
  const leads =
    place === 1 && pronoun.governed === 'acc' && mark === '' && hasSubjectBehind(view, words);
  return leads ? [form, lowered(words[0]), ...words.slice(2)] : words.with(place, form + mark);
}

/** "Miał on skarżyć się": the name stands first. */
function withSubject({ words, place }: Place, form: string): readonly string[] | null {
  if (withoutMarks(words[place] ?? '') !== words[place]) return null;
  const rest = words.toSpliced(place, 1);
  return [form, lowered(rest[0]), ...rest.slice(1)];
}

/** "Jego nowa siedziba": "Nowa siedziba banku". */
function withOwner(
  discourse: Discourse,
  view: VerbView,
  { at, words, place }: Place,
  form: string,
): readonly string[] | null {
  const { tokens, verb, grammar } = view;
  const line: string[] = [];
  for (let next = at + 1; tokens[next]?.kind === 'word' && next !== verb.first; next += 1)
    line.push(discourse.text.slice(tokens[next]?.start, tokens[next]?.end));
  const owned = grammar.label.inflection?.ownedLength(line) ?? 0;
  const rest = words.toSpliced(place, 1);
  if (
    owned === 0 ||
    line.slice(0, owned).some((one, i) => withoutMarks(rest[place + i] ?? '') !== one)
  )
    return null;
  const last = rest[place + owned - 1] ?? '';
  const end = last.slice(withoutMarks(last).length);
  return rest.with(place + owned - 1, `${withoutMarks(last)} ${form}${end}`);
}

function hasSubjectBehind({ verb, grammar }: VerbView, words: readonly string[]): boolean {
  const [first = '', , next] = words;
  if (next === undefined || first.toLowerCase() !== verb.form) return false;
  return verb.agreement?.gender !== undefined && opensNoun(grammar, next.toLowerCase());
}

function lowered(word = ''): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** Whether a label names somebody already: by the last word of the name, whatever its case. */
function tellsAlready(words: readonly string[], { name }: Named): boolean {
  const stem = name.split(' ').at(-1)?.toLowerCase().slice(0, 5) ?? '';
  return words.some((word) => word.toLowerCase().startsWith(stem));
}

/** The only one whom a pronoun can mean in the nearest place that names any; null when several may be meant. */
function antecedentOf(discourse: Discourse, view: VerbView, pronoun: CasePronoun): Named | null {
  for (let back = 0; back <= FARTHEST; back += 1) {
    const clauses = clausesAt(discourse, view, pronoun, back);
    // In the paragraph before, too, a person.
    const far = back > NEAR || clauses.some(({ blockIndex }) => blockIndex !== view.blockIndex);
    const agreeing = distinct(clauses.flatMap((other) => nominalsOf(discourse, other))).filter(
      (one) => agrees(pronoun, one) && (!far || isOnePerson(one)),
    );
    const [only, rival] = agreeing;
    if (only && rival) return centre(agreeing);
    if (only) return only.name === '' ? null : only;
  }
  return null;
}

const isOnePerson = ({ person, gender }: Named): boolean =>
  person && (gender === 'm' || gender === 'f');

/** Something is given to people, and to things only when the text is about them. */
function agrees({ genders, governed }: CasePronoun, { gender, person, subject }: Named): boolean {
  return genders.includes(gender) && (governed !== 'dat' || person || subject);
}

/** Of several the person who alone is a subject, unless another person may be meant. */
function centre(agreeing: readonly Named[]): Named | null {
  const people = agreeing.filter(({ person }) => person);
  const [only, rival] = people;
  return only?.subject === true && !rival && only.name !== '' ? only : null;
}

/** One of those with the same name, the subject before others. */
function distinct(all: readonly Named[]): readonly Named[] {
  const found = new Map<string, Named>();
  for (const one of all) {
    const key = `${one.gender} ${one.name.toLowerCase()}`;
    if (found.get(key)?.subject !== true) found.set(key, one);
  }
  return [...found.values()];
}

/** In the same paragraph, or in the one before it if the paper tells both. */
function isTold(view: VerbView, other: VerbView): boolean {
  const back = view.blockIndex - other.blockIndex;
  if (back === 0) return true;
  const told = view.voice.kind === 'document' && other.voice.kind === 'document';
  return back === 1 && told && other.block.block.kind === 'paragraph';
}

/** Clauses of the sentence so far, or of one before it, that may name who is meant. */
function clausesAt(
  { text, sentences }: Discourse,
  view: VerbView,
  { role }: CasePronoun,
  back: number,
): readonly VerbView[] {
  const quoted = quotedFrom(text, view);
  return (sentences.get(view.sentence - back) ?? []).filter((other) => {
    if (other.grammar !== view.grammar || !isTold(view, other)) return false;
    if (back === 0 && other.verb.at >= view.verb.at) return false;
    // Who tells something hardly tells it of himself, but of what is his: "Lis mówi, że jej rywal …".
    if (speaks(other))
      return quoted < 0 && (role === 'owner' || back > 0) && other.clause.kind !== 'comment';
    return (
      quotedFrom(text, other) === quoted ||
      (back > 0 && back <= NEAR && quotedFrom(text, other) < 0)
    );
  });
}

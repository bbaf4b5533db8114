import { normAt } from '#clauses/norm.ts';
import type { Agreement } from '#clauses/types.ts';
import { isNameElsewhere, type Discourse } from './discourse.ts';
import type { Gender, Nominal } from '#events/inflection.ts';
import { contentOf } from '#events/content.ts';
import { firstAfterVerb, namesOwnSubject } from '#events/nominative.ts';
import { namedSubject } from './named-subject.ts';
import type { VerbView } from '#events/scene.ts';
import { timeWords } from '#events/time-words.ts';
import { personBefore, speaks } from './unspoken.ts';
import { capitalised } from '#text/characters.ts';

/** Whom or what a clause names or, as its subject, leaves out. */
export interface Named extends Nominal {
  readonly subject: boolean;
}

/** All whom a clause names, its subject first; none where a language does not decline its nouns. */
export function nominalsOf(discourse: Discourse, view: VerbView): readonly Named[] {
  const known = discourse.nominals.get(view);
  if (known) return known;
  const found = readNominals(discourse, view);
  discourse.nominals.set(view, found);
  return found;
}

function readNominals(discourse: Discourse, view: VerbView): readonly Named[] {
  if (!view.grammar.label.inflection) return [];
  const { verb } = view;
  const named = view.clause.kind === 'relative' ? [] : namedSubject(discourse.text, view);
  // "Chłopaka widziano": what stands before an impersonal verb is its object.
  const impersonal = verb.passive && verb.agreement?.number === undefined;
  const { subjects, words } = impersonal ? NOBODY : subjectsOf(discourse, view, named);
  const [subject = null] = subjects;
  const others = [
    ...othersOf(discourse, view),
    ...fronted(view, words, subject),
    ...objects(discourse, view),
    ...(impersonal ? things(discourse, view, named) : []),
  ].filter(({ name }) => name === '' || !isPartOf(name, subject));
  return [
    ...subjects.map((one) => namedAs(one, true)),
    ...others.map((one) => namedAs(one, false)),
  ];
}

const namedAs = ({ name, gender, person }: Nominal, subject: boolean): Named => ({
  name,
  gender,
  person,
  subject,
});

interface Subjects {
  /** One, or any that it may be where it can't be read. */
  readonly subjects: readonly Nominal[];
  readonly words: readonly string[];
}

const NOBODY: Subjects = { subjects: [], words: [] };

function subjectsOf(discourse: Discourse, view: VerbView, phrase: readonly number[]): Subjects {
  const words = line(discourse, view, phrase);
  const spoken = phrase.length > 0;
  const one = spoken ? readSubject(discourse, view, phrase, words) : leftOut(discourse, view);
  if (one) return { subjects: [one], words };
  const hidden = spoken || namesOwnSubject(view);
  return { subjects: hidden ? unread(view.verb.agreement) : [], words };
}

/** A subject; the first word of a sentence may be a name if it is one elsewhere ("Polonia", "trener Polonii"). */
function readSubject(
  discourse: Discourse,
  view: VerbView,
  phrase: readonly number[],
  words: readonly string[],
): Nominal | null {
  const { inflection } = view.grammar.label;
  const opens = opensSentence(view, phrase[0] ?? -1);
  const { agreement } = view.verb;
  const read = inflection?.subjectIn(words, agreement, opens) ?? null;
  if (read !== null || !opens || !isNameElsewhere(discourse, normAt(view.tokens, phrase[0] ?? -1)))
    return read;
  return inflection?.subjectIn(words, agreement, false) ?? null;
}

/** "Festiwal wymyślono": a thing that is the object of an impersonal verb. */
function things(
  discourse: Discourse,
  view: VerbView,
  phrase: readonly number[],
): readonly Nominal[] {
  const [first = '', ...rest] = line(discourse, view, phrase);
  const lowered = opensSentence(view, phrase[0] ?? -1) ? first.toLowerCase() : first;
  const found = view.grammar.label.inflection?.objectIn([lowered, ...rest]);
  return found ? [found] : [];
}

const isPartOf = (name: string, whole: Nominal | null): boolean =>
  whole !== null && whole.name !== '' && whole.name.toLowerCase().includes(name.toLowerCase());

function othersOf(discourse: Discourse, view: VerbView): readonly Nominal[] {
  const { own, tokens, verb, grammar } = view;
  const { inflection } = grammar.label;
  const timed = timeWords(view);
  const rest = own.filter((at) => !timed.has(at) && (at < verb.first || at >= verb.last));
  return runs(rest).flatMap((run) => {
    const kept = run.filter((at) => tokens[at]?.kind !== 'mark' || normAt(tokens, at) === '-');
    const opens = opensSentence(view, run[0] ?? -1);
    return inflection?.othersIn(line(discourse, view, kept), opens) ?? [];
  });
}

/** "klucze Karol zakopał": what stands before a person is the object. */
function fronted(
  view: VerbView,
  words: readonly string[],
  subject: Nominal | null,
): readonly Nominal[] {
  const [first = ''] = words;
  if (subject?.person !== true || words.join(' ').startsWith(subject.name)) return [];
  const found = view.grammar.label.inflection?.objectIn([first.toLowerCase()]);
  return found ? [found] : [];
}

/** Whether a capital there may only be that of the sentence: behind nothing but marks. */
function opensSentence({ tokens }: VerbView, at: number): boolean {
  return at >= 0 && tokens.slice(0, at).every(({ kind }) => kind === 'mark');
}

/** A subject that can't be read may be any with which the verb agrees. */
function unread(agreement: Agreement | null): readonly Nominal[] {
  const { gender, number } = agreement ?? {};
  const several = number === 'pl';
  const own: Gender | undefined = several && gender === 'f' ? 'other' : gender;
  const all: readonly Gender[] = several ? ['mp', 'other'] : ['m', 'f', 'n'];
  return (own ? [own] : all).map((one) => ({ name: '', gender: one, person: true }));
}

/** "wykryli niesprawne hydranty": the object right behind a verb, as it stands. */
function objects(discourse: Discourse, view: VerbView): readonly Nominal[] {
  const { verb, grammar } = view;
  const { inflection, transitive } = grammar.label;
  const takes = transitive.has(verb.lemma) || verb.agreement?.gender === undefined;
  const next = takes && !speaks(view) ? firstAfterVerb(view) : null;
  if (!inflection || next === null) return [];
  const words = contentOf(view).filter((at) => at >= next && at < next + 3);
  const found = inflection.objectIn(line(discourse, view, words));
  return found ? [found] : [];
}

/** "Odkopał je": the person whom the form of the verb means. */
function leftOut(discourse: Discourse, view: VerbView): Nominal | null {
  const { agreement } = view.verb;
  const { inflection } = view.grammar.label;
  if (agreement?.gender === undefined || agreement.person !== 3 || !inflection) return null;
  const name = personBefore(discourse, view);
  if (name === null) return null;
  const full = name.includes(' ') ? undefined : discourse.people.get(name.toLowerCase());
  const words = full?.map(capitalised) ?? name.split(' ');
  return inflection.subjectIn(words, agreement, false);
}

function line({ text }: Discourse, { tokens }: VerbView, words: readonly number[]): string[] {
  return words.map((at) => text.slice(tokens[at]?.start, tokens[at]?.end));
}

/** Indexes that stand side by side. */
function runs(indexes: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const at of indexes) {
    const last = found.at(-1);
    if (last && last.at(-1) === at - 1) last.push(at);
    else found.push([at]);
  }
  return found;
}

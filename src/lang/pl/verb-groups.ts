import { tokenAt } from '#text/lists.ts';
import { normAt } from '#clauses/norm.ts';
import type { Modality, VerbReading } from '#clauses/types.ts';
import type { Token } from '#text/types.ts';
import { infinitiveOf, participleNear, pastAfter, type SentenceForms } from './governed-forms.ts';
import { groupReading, isStative, type Details, type Place } from './group-reading.ts';
import { passiveLemma, readForm, type Form } from './verb-forms.ts';
import { NUMBERS } from './data/quantities.ts';
import { isPerfective, words } from './verb-lexicon.ts';

/** Verbs that take an infinitive and say how the action stands to the facts. */
const MODAL = new Map<string, Modality>([
  ['zamierzać', 'plan'],
  ['planować', 'plan'],
  ['zaplanować', 'plan'],
  ['móc', 'possible'],
  ['można', 'possible'],
  ['musieć', 'duty'],
  ['powinien', 'duty'],
  ['należy', 'duty'],
  ['trzeba', 'duty'],
  ['warto', 'duty'],
  ['wolno', 'duty'],
]);
/** Verbs of beginning, ending and managing: the infinitive after them carries the meaning. */
const PHASE = new Set(
  words(`zacząć zaczynać rozpocząć rozpoczynać przestać przestawać kończyć skończyć zdołać zdążyć
  przystąpić`),
);
/** Verbs whose infinitive is not what happened. */
const WANTING = new Set(words('chcieć próbować starać'));
const SCHEDULING = new Set(words('zaplanować wyznaczyć planować przewidzieć'));

/**
 * Reads the verb groups of a Polish sentence: each finite form with its auxiliaries, negation,
 * reflexive and the infinitive or participle it governs, and each adverbial participle.
 */
export function readVerbs(text: string, tokens: readonly Token[]): VerbReading[] {
  const forms = tokens.map((_, at) => formAt(text, tokens, at));
  const sentence: SentenceForms = { tokens, forms, used: new Set() };
  const readings: VerbReading[] = [];
  forms.forEach((form, at) => {
    if (!form || form.kind === 'infinitive' || sentence.used.has(at)) return;
    readings.push(readGroup({ sentence, at, form }));
  });
  return readings;
}

/** After these a word that looks like a present form is a noun ("po przerwie", "w stanie"). */
const PREPOSITIONS = new Set(
  words('w we na po przy o do od z ze przed pod nad bez dla u przez podczas'),
);

function formAt(text: string, tokens: readonly Token[], at: number): Form | null {
  const token = tokens[at];
  const form = token?.kind === 'word' ? readForm(token.norm) : null;
  if (!form || isName(text, tokens, at) || isMoreThan(tokens, at)) return null;
  if (form.kind !== 'finite' || (form.tense === 'past' && form.sure)) return form;
  if (lasts(tokens, at, form)) return { ...form, sure: true };
  return PREPOSITIONS.has(normAt(tokens, at - 1)) ? null : form;
}

/** "wybuchły i trwały do rana", "trwało trzy godziny": with how long behind it, "trwały" is no adjective. */
function lasts(tokens: readonly Token[], at: number, { lemma }: Form): boolean {
  if (lemma !== 'trwać') return false;
  const next = normAt(tokens, at + 1);
  return LENGTH_OPENERS.has(next) || NUMBERS.has(next) || tokens[at + 1]?.kind === 'number';
}

const LENGTH_OPENERS = new Set(
  words(
    'do od przez ponad przeszło około niemal prawie blisko niespełna zaledwie tylko jeszcze całą cały całe',
  ),
);

/** "od przeszło dwudziestu lat", "przeszło 100 osób": more than. */
const isMoreThan = (tokens: readonly Token[], at: number): boolean =>
  normAt(tokens, at) === 'przeszło' &&
  (tokens[at + 1]?.kind === 'number' || NUMBERS.has(normAt(tokens, at + 1)));

/** After these marks a capital opens a sentence or a quotation. */
const OPENING = /[„”"«»–—\-:([….]/;

/** A capital inside a sentence makes a name. */
function isName(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const first = text.charAt(tokens[at]?.start ?? 0);
  if (!before || first === first.toLowerCase()) return false;
  return before.kind !== 'mark' || !OPENING.test(before.norm);
}

const SPECIAL = new Map<string, (place: Place) => VerbReading>([
  ['być', copula],
  ['zostać', passive],
  ['mieć', having],
]);

function readGroup(place: Place): VerbReading {
  const { form } = place;
  if (form.kind === 'participle') return groupReading(place);
  if (form.kind === 'imperative') return groupReading(place, { modality: 'imperative' });
  const special = SPECIAL.get(form.lemma);
  if (special) return special(place);
  if (SCHEDULING.has(form.lemma) && form.tense === 'past') return scheduled(place);
  const modality = MODAL.get(form.lemma);
  return modality ? modal(place, modality) : plain(place);
}

function plain(place: Place): VerbReading {
  const { sentence, at, form } = place;
  if (PHASE.has(form.lemma))
    return groupReading(place, governed(sentence, infinitiveOf(sentence, at)));
  const wanted = WANTING.has(form.lemma) ? infinitiveOf(sentence, at) : null;
  if (wanted !== null) sentence.used.add(wanted);
  return groupReading(place);
}

function governed({ tokens, forms }: SentenceForms, verb: number | null): Details {
  return verb === null ? {} : { verb, lemma: forms[verb]?.lemma ?? normAt(tokens, verb) };
}

/** Followed by "na" with what it is planned for. */
function isOn({ sentence: { tokens } }: Place, at: number): boolean {
  return tokens.slice(at + 1, at + 5).some(({ norm }) => norm === 'na');
}

/** "mecz zaplanowano na piątek": what is scheduled is to come. */
function scheduled(place: Place): VerbReading {
  const { at } = place;
  const on = isOn(place, at);
  // "Głosowania zaplanowano między 17 a 19": nobody is named who plans, and the time is that of the plan.
  const impersonal = place.form.kind === 'impersonal';
  return groupReading(place, on || impersonal ? { modality: 'plan', tense: 'future' } : {});
}

/** "był zatrzymany", "będzie obowiązywał", "są stare", "spodziewana jest". */
function copula(place: Place): VerbReading {
  const { sentence, at, form } = place;
  if (form.tense === 'future') {
    const verb = infinitiveOf(sentence, at) ?? pastAfter(sentence, at);
    if (verb !== null) return groupReading(place, governed(sentence, verb));
  }
  const done = participleOf(place, at);
  if (done && SCHEDULING.has(done.lemma ?? '') && isOn(place, done.verb ?? at))
    return groupReading(place, {
      ...done,
      modality: 'plan',
      stative: false,
      ...(form.tense === 'present' && { tense: 'future' }),
    });
  return groupReading(place, done ? { ...done, stative: isState(place, done) } : {});
}

/** "jest zamknięty", "nie był ubezpieczony": what has been done to something as the state it is in; "był bity" went on. */
function isState({ form }: Place, { lemma = '' }: Details): boolean {
  if (form.tense === 'present') return true;
  return form.tense === 'past' && isPerfective(lemma);
}

/** "zostało rannych", "zostanie otwarty". */
function passive(place: Place): VerbReading {
  return groupReading(place, { ...participleOf(place, place.at), stative: false });
}

/** The passive participle near a token, as what the group tells. */
function participleOf({ sentence }: Place, at: number): Details | null {
  const verb = participleNear(sentence, at);
  if (verb === null) return null;
  return { verb, lemma: passiveLemma(normAt(sentence.tokens, verb)), passive: true };
}

/** "ma wejść" is a plan, "miał skarżyć się" hearsay; without an infinitive it is plain having. */
function having(place: Place): VerbReading {
  const { sentence, at, form } = place;
  const verb = infinitiveOf(sentence, at);
  if (verb === null || hasNoun(sentence.tokens, at, verb)) return groupReading(place);
  const content = governed(sentence, verb);
  const auxiliary = content.lemma === 'zostać' || content.lemma === 'być';
  const details = (auxiliary ? participleOf(place, verb) : null) ?? content;
  const stative = isStative(details.lemma ?? '');
  if (form.kind === 'conditional') return groupReading(place, { ...details, stative });
  if (form.tense === 'past')
    return groupReading(place, { ...details, stative, modality: 'hearsay' });
  return groupReading(place, { ...details, stative, modality: 'plan', tense: 'future' });
}

/** "ma szansę zakończyć", "miał prawo odejść": the infinitive hangs on the noun. */
function hasNoun(tokens: readonly Token[], at: number, verb: number): boolean {
  return tokens.slice(at + 1, verb).some(({ norm }) => HAD.has(norm) || ASKED.has(norm));
}

/** "nie mamy dokąd iść": what there is, not what is planned. */
const ASKED = new Set(words('gdzie dokąd skąd co czego kogo komu czym kim jak kiedy'));

const HAD = new Set(
  words(`szansę szanse szans prawo możliwość możliwości obowiązek czas ochotę okazję problem problemy
  problemów kłopot kłopoty nadzieję nieszczęście szczęście odwagę trudności powód powody sens zwyczaj`),
);

function modal(place: Place, modality: Modality): VerbReading {
  const { sentence, at, form } = place;
  const was = form.kind === 'predicative' && normAt(sentence.tokens, at + 1) === 'było';
  if (was) sentence.used.add(at + 1);
  const verb = infinitiveOf(sentence, at);
  if (verb === null) return groupReading(place, modality === 'plan' ? {} : { modality });
  const planned = modality === 'plan' && form.tense === 'present';
  const tense = was ? 'past' : planned ? 'future' : form.tense;
  return groupReading(place, { ...governed(sentence, verb), modality, tense });
}

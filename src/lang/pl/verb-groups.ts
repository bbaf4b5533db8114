import type { Agreement, Modality, Tense, VerbReading } from '#clauses/types.ts';
import type { Token } from '#text/types.ts';
import { STATIVE_VERBS } from './data/verb-classes.ts';
import { isPassiveParticiple, passiveLemma, readForm, type Form } from './verb-forms.ts';
import { isPerfective, words } from './verb-lexicon.ts';

const STATIVE = new Set(words(STATIVE_VERBS));

/** States that become happenings with "się": "stać się", "znaleźć się". */
const BECOMING = new Set(words('stać dziać ustać'));

/** How far to the right an auxiliary looks for its infinitive or participle, in tokens. */
const REACH = 9;

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
  words(
    `zacząć zaczynać rozpocząć rozpoczynać przestać przestawać kończyć skończyć zdołać zdążyć musieć przystąpić`,
  ),
);
/** Names in -ł and -ła are no verbs; neither is any capital inside a sentence, but after a quote or dash. */
const OPENING = /[„”"«»–—\-:([…]/;

/**
 * Reads the verb groups of a Polish sentence: each finite form with its auxiliaries, negation,
 * reflexive and the infinitive or participle it governs, and each adverbial participle.
 */
export function readVerbs(text: string, tokens: readonly Token[]): VerbReading[] {
  const forms = tokens.map((token, at) =>
    token.kind === 'word' && !isName(text, tokens, at) ? formAt(tokens, at) : null,
  );
  const used = new Set<number>();
  const readings: VerbReading[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const form = forms[at];
    if (!form || used.has(at) || form.kind === 'infinitive') continue;
    readings.push(group({ tokens, forms, used }, at, form));
  }
  return readings;
}

/** After a preposition a word that looks like a present form is a noun ("po przerwie", "w stanie"). */
function formAt(tokens: readonly Token[], at: number): Form | null {
  const form = readForm(tokens[at]?.norm ?? '');
  if (!form || form.kind !== 'finite' || (form.tense === 'past' && form.sure)) return form;
  return PREPOSITIONS.has(tokens[at - 1]?.norm ?? '') ? null : form;
}

const PREPOSITIONS = new Set(
  words('w we na po przy o do od z ze przed pod nad bez dla u przez podczas'),
);

function isName(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  const first = text.charAt(token.start);
  if (first === first.toLowerCase()) return false;
  return before.kind !== 'mark' || !(OPENING.test(before.norm) || before.norm === '.');
}

interface Sentence {
  readonly tokens: readonly Token[];
  readonly forms: readonly (Form | null)[];
  /** Tokens already taken as part of an earlier group. */
  readonly used: Set<number>;
}

function group(sentence: Sentence, at: number, form: Form): VerbReading {
  if (form.kind === 'participle') return reading(sentence, at, form, { lemma: form.lemma });
  if (form.kind === 'imperative') return reading(sentence, at, form, { modality: 'imperative' });
  if (form.lemma === 'być') return copula(sentence, at, form);
  if (form.lemma === 'zostać') return passive(sentence, at, form);
  if (form.lemma === 'mieć') return having(sentence, at, form);
  if (SCHEDULING.has(form.lemma) && form.tense === 'past') return scheduled(sentence, at, form);
  const modality = MODAL.get(form.lemma);
  if (modality) return modal(sentence, at, form, modality);
  if (PHASE.has(form.lemma)) {
    const verb = infinitiveOf(sentence, at);
    return reading(
      sentence,
      at,
      form,
      verb === null ? {} : { lemma: lemmaAt(sentence, verb), verb },
    );
  }
  if (form.lemma === 'chcieć' || form.lemma === 'próbować') skipInfinitive(sentence, at);
  return reading(sentence, at, form, {});
}

/** "mecz zaplanowano na piątek": what is scheduled is to come. */
function scheduled(sentence: Sentence, at: number, form: Form): VerbReading {
  const on = sentence.tokens.slice(at + 1, at + 5).some(({ norm }) => norm === 'na');
  return reading(sentence, at, form, on ? { modality: 'plan', tense: 'future' } : {});
}

const SCHEDULING = new Set(words('zaplanować wyznaczyć planować przewidzieć'));

/** "był zatrzymany", "będzie obowiązywał", "są stare", "spodziewana jest". */
function copula(sentence: Sentence, at: number, form: Form): VerbReading {
  if (form.tense === 'future') {
    const verb = infinitiveOf(sentence, at) ?? pastAfter(sentence, at);
    if (verb !== null) {
      const lemma = lemmaAt(sentence, verb);
      sentence.used.add(verb);
      return reading(sentence, at, form, { lemma, verb });
    }
  }
  const participle = participleNear(sentence, at);
  if (participle === null) return reading(sentence, at, form, {});
  return reading(sentence, at, form, {
    lemma: passiveLemma(sentence.tokens[participle]?.norm ?? ''),
    verb: participle,
    passive: true,
    stative: form.tense === 'present',
  });
}

/** "zostało rannych", "zostanie otwarty". */
function passive(sentence: Sentence, at: number, form: Form): VerbReading {
  const participle = participleNear(sentence, at);
  if (participle === null) return reading(sentence, at, form, { stative: false });
  const lemma = passiveLemma(sentence.tokens[participle]?.norm ?? '');
  return reading(sentence, at, form, { lemma, verb: participle, passive: true, stative: false });
}

/** "ma wejść" is a plan, "miał skarżyć się" hearsay; without an infinitive it is plain having. */
function having(sentence: Sentence, at: number, form: Form): VerbReading {
  const verb = infinitiveOf(sentence, at);
  if (verb === null || hasNoun(sentence.tokens, at, verb)) return reading(sentence, at, form, {});
  const lemma = lemmaAt(sentence, verb);
  const participle = lemma === 'zostać' || lemma === 'być' ? participleNear(sentence, verb) : null;
  const content =
    participle === null ? lemma : passiveLemma(sentence.tokens[participle]?.norm ?? '');
  const modality =
    form.kind === 'conditional' ? 'conditional' : form.tense === 'past' ? 'hearsay' : 'plan';
  return reading(sentence, at, form, {
    lemma: content,
    verb: participle ?? verb,
    modality,
    passive: participle !== null,
    tense: modality === 'plan' ? 'future' : form.tense,
    stative: STATIVE.has(content),
  });
}

/** "ma szansę zakończyć", "miał prawo odejść": the infinitive hangs on the noun. */
function hasNoun(tokens: readonly Token[], at: number, verb: number): boolean {
  return tokens.slice(at + 1, verb).some(({ norm }) => HAD.has(norm));
}

const HAD = new Set(
  words(`szansę szanse szans prawo możliwość możliwości obowiązek czas ochotę okazję problem problemy problemów kłopot
  kłopoty nadzieję nieszczęście szczęście odwagę trudności powód powody sens zwyczaj`),
);

function modal(sentence: Sentence, at: number, form: Form, modality: Modality): VerbReading {
  const past = form.kind === 'predicative' && sentence.tokens[at + 1]?.norm === 'było';
  if (past) sentence.used.add(at + 1);
  const verb = infinitiveOf(sentence, at);
  if (verb === null)
    return reading(sentence, at, form, { modality: modality === 'plan' ? null : modality });
  const tense: Tense = past
    ? 'past'
    : modality === 'plan' && form.tense === 'present'
      ? 'future'
      : form.tense;
  return reading(sentence, at, form, { lemma: lemmaAt(sentence, verb), verb, modality, tense });
}

/** An infinitive after "wants" or "tries" is not what happened. */
function skipInfinitive(sentence: Sentence, at: number): void {
  const verb = infinitiveOf(sentence, at);
  if (verb !== null) sentence.used.add(verb);
}

function lemmaAt(sentence: Sentence, at: number): string {
  return sentence.forms[at]?.lemma ?? sentence.tokens[at]?.norm ?? '';
}

/** Marks that end the search for a governed form; a comma does, a quotation mark or a dot does not. */
const STOP = new Set([',', ';', ':', '(', ')', '–', '—', '!', '?']);

function infinitiveOf(sentence: Sentence, at: number): number | null {
  const found = ahead(sentence, at, (form) => form.kind === 'infinitive');
  return found ?? behind(sentence, at, (form) => form.kind === 'infinitive');
}

function pastAfter(sentence: Sentence, at: number): number | null {
  return ahead(sentence, at, (form) => form.kind === 'finite' && form.tense === 'past');
}

function ahead(sentence: Sentence, at: number, fits: (form: Form) => boolean): number | null {
  for (let i = at + 1; i <= at + REACH && i < sentence.tokens.length; i += 1) {
    const token = sentence.tokens[i];
    if (!token || STOP.has(token.norm)) return null;
    const form = sentence.forms[i];
    if (!form || sentence.used.has(i)) continue;
    if (fits(form)) return i;
    if (form.kind !== 'infinitive' && form.sure) return null;
  }
  return null;
}

/** Polish may put the governed form first, close before its auxiliary ("spodziewana jest", "wyjść nie mogą"). */
function behind(sentence: Sentence, at: number, fits: (form: Form) => boolean): number | null {
  for (let i = at - 1; i >= at - 3 && i >= 0; i -= 1) {
    const token = sentence.tokens[i];
    if (!token || STOP.has(token.norm)) return null;
    const form = sentence.forms[i];
    if (form && fits(form) && !sentence.used.has(i)) return i;
  }
  return null;
}

function participleNear(sentence: Sentence, at: number): number | null {
  const { tokens, forms } = sentence;
  for (let i = at + 1; i <= at + REACH && i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || STOP.has(token.norm)) break;
    if (isPassiveParticiple(token.norm)) return i;
    if (forms[i]?.sure && forms[i]?.kind !== 'infinitive') break;
  }
  for (let i = at - 1; i >= at - 2 && i >= 0; i -= 1) {
    const token = tokens[i];
    if (!token || STOP.has(token.norm)) return null;
    if (isPassiveParticiple(token.norm)) return i;
  }
  return null;
}

interface Details {
  readonly lemma?: string;
  /** Token of the governed infinitive or participle. */
  readonly verb?: number;
  readonly tense?: Tense;
  readonly modality?: Modality | null;
  readonly passive?: boolean;
  readonly stative?: boolean;
}

function reading(sentence: Sentence, at: number, form: Form, details: Details): VerbReading {
  const lemma = details.lemma ?? form.lemma;
  const other = details.verb ?? at;
  const negated = isNegated(sentence.tokens, at);
  const reflexive = reflexiveNear(sentence.tokens, at);
  if (details.verb !== undefined && sentence.forms[details.verb]) sentence.used.add(details.verb);
  return {
    first: Math.min(negated ? at - 1 : at, other),
    last: Math.max(reflexive ?? at, other) + 1,
    at,
    form: sentence.tokens[at]?.norm ?? '',
    lemma,
    tense: details.tense ?? form.tense,
    negated,
    modality: details.modality ?? modalityOf(sentence, at, form),
    passive: details.passive ?? form.kind === 'impersonal',
    perfect: false,
    reflexive: reflexive !== null,
    ongoing: form.lemma !== 'zostać' && !isPerfective(lemma),
    stative:
      details.stative ?? (STATIVE.has(lemma) && !(reflexive !== null && BECOMING.has(lemma))),
    agreement: agreementOf(form),
    finite: form.kind !== 'participle',
    sure: form.sure,
  };
}

/** "byście nas rozstrzelali", "panowie by uznali": the mark of the conditional apart from its verb. */
function hasBy(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - 4 && i >= 0; i -= 1) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === ',') return false;
    if (CLITICS.has(norm)) return tokens[i - 1] !== undefined && tokens[i - 1]?.kind === 'word';
  }
  return tokens[at + 1]?.norm === 'by';
}

const CLITICS = new Set(words('by bym byś byśmy byście'));

/** "się" stands after its verb, or before it, a word or two away. */
function reflexiveNear(tokens: readonly Token[], at: number): number | null {
  return [at + 1, at - 1, at + 2, at - 2].find((i) => tokens[i]?.norm === 'się') ?? null;
}

function modalityOf(sentence: Sentence, at: number, form: Form): Modality | null {
  if (form.kind === 'conditional') return 'conditional';
  if (form.tense === 'past' && hasBy(sentence.tokens, at)) return 'conditional';
  const before = sentence.tokens[at - 1]?.norm;
  const beforeThat = sentence.tokens[at - 2]?.norm;
  if (form.tense !== 'past' && (before === 'niech' || beforeThat === 'niech')) return 'imperative';
  return null;
}

function isNegated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm;
  return before === 'nie' || (before === 'się' && tokens[at - 2]?.norm === 'nie');
}

function agreementOf(form: Form): Agreement {
  return {
    ...(form.number && { number: form.number }),
    ...(form.gender && { gender: form.gender }),
    person: form.person,
  };
}

import type { Tense } from '#clauses/types.ts';
import { pastForm, type PastForm } from './verb-past.ts';
import { plainPast } from './verb-plain.ts';
import { presentForm, words } from './verb-lexicon.ts';

/** One word as a form of a Polish verb. */
export interface Form {
  readonly kind:
    | 'finite'
    | 'conditional'
    | 'impersonal'
    | 'predicative'
    | 'imperative'
    | 'infinitive'
    | 'participle';
  readonly lemma: string;
  readonly tense: Tense;
  readonly perfective: boolean;
  readonly number: 'sg' | 'pl' | null;
  readonly gender: 'm' | 'f' | 'n' | 'mp' | null;
  readonly person: 1 | 2 | 3;
  readonly sure: boolean;
}

const PLAIN = {
  kind: 'finite',
  tense: 'present',
  perfective: false,
  number: null,
  gender: null,
  person: 3,
  sure: true,
} as const;

function table(
  entries: string,
  shape: Omit<Form, 'lemma' | 'number' | 'person'>,
): (readonly [string, Form])[] {
  return entries.split('\n').flatMap((line) => {
    const [lemma, ...forms] = words(line);
    return forms.map((form, at): readonly [string, Form] => {
      const person = ([1, 2, 3] as const)[at % 3] ?? 3;
      return [form, { ...shape, lemma: lemma ?? form, number: at < 3 ? 'sg' : 'pl', person }];
    });
  });
}

/** "jest", "będzie" and the words that stand for a verb without being one ("trzeba", "słychać"). */
const IRREGULAR = new Map<string, Form>([
  ...table('być jestem jesteś jest jesteśmy jesteście są', PLAIN),
  ...table('być będę będziesz będzie będziemy będziecie będą', { ...PLAIN, tense: 'future' }),
  ...table('być bede bedziesz bedzie bedziemy bedziecie beda', { ...PLAIN, tense: 'future' }),
  ...words('powinien powinna powinno powinni powinny').map((form): readonly [string, Form] => [
    form,
    { ...PLAIN, lemma: 'powinien' },
  ]),
  ...words('trzeba można należy wolno warto słychać widać wiadomo sposób').map(
    (form): readonly [string, Form] => [form, { ...PLAIN, kind: 'predicative', lemma: form }],
  ),
  ['wolno', { ...PLAIN, kind: 'predicative', lemma: 'wolno', sure: false }],
  ['warto', { ...PLAIN, kind: 'predicative', lemma: 'warto' }],
]);
IRREGULAR.delete('sposób');

const INFINITIVE_C = new Set(
  words(`móc pomóc wspomóc biec wbiec zbiec przebiec wybiec pobiec podbiec zabiec dobiec uciec ciec wyciec przeciec rzec orzec
  wyrzec strzec ostrzec dostrzec spostrzec piec upiec spiec tłuc stłuc rozbiec wlec przewlec powlec lec ulec polec zalec
  przysiąc siec zapobiec zaniemóc przemóc obiec ubiec nadbiec ściec`),
);
const NOT_INFINITIVE = new Set(
  words(`nić sieć śmierć ćwierć pamięć chęć pięć sześć dziewięć dziesięć liść część płeć chuć nać pierć
  powieść opowieść treść wieść cześć maść przepaść zapaść napaść kość gość mość złość ość łokieć dłoń kmieć sierść
  niedość dość dosyć czyżby`),
);

/** Reads a word (lower case) as a form of a Polish verb, or returns null when it is none. */
export function readForm(word: string): Form | null {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const form =
    IRREGULAR.get(word) ?? past(word) ?? present(word) ?? unmarked(word) ?? asForm(plainPast(word));
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(word, form);
  return form;
}

/** Words read before: a text repeats itself, and reading a form costs more than looking it up. */
const KNOWN = new Map<string, Form | null>();
/** Keeps the memory of a long run bounded; a long article has some thousand different words. */
const MOST_KNOWN = 50_000;

function past(word: string): Form | null {
  return asForm(pastForm(word));
}

function asForm(form: PastForm | null): Form | null {
  if (!form) return null;
  const kind = form.conditional ? 'conditional' : form.impersonal ? 'impersonal' : 'finite';
  const { lemma, number, gender, person, sure } = form;
  return { kind, lemma, tense: 'past', perfective: false, number, gender, person, sure };
}

function present(word: string): Form | null {
  const form = presentForm(word);
  if (!form) return null;
  const { lemma, number, person, perfective, sure } = form;
  const tense = perfective ? 'future' : 'present';
  return { ...PLAIN, lemma, tense, perfective, number, person, sure };
}

/** Infinitives, adverbial participles ("podpalając", "wszedłszy"), imperatives of the second person. */
function unmarked(word: string): Form | null {
  const shape = { ...PLAIN, lemma: word } as const;
  if (isInfinitive(word)) return { ...shape, kind: 'infinitive' };
  if (isParticiple(word)) return { ...shape, kind: 'participle', lemma: participleLemma(word) };
  if (IMPERATIVE.test(word)) return { ...shape, kind: 'imperative', number: 'pl', person: 2 };
  return null;
}

function isInfinitive(word: string): boolean {
  if (INFINITIVE_C.has(word)) return true;
  if (!word.endsWith('ć') || word.length < 3) return false;
  return (
    /(?:[aiyuąe]|[^o]ś|ź)ć$/.test(word) &&
    !/(?:ność|łość|eść)$/.test(word) &&
    !NOT_INFINITIVE.has(word)
  );
}

const NOT_PARTICIPLE = new Set(
  words(
    'tysiąc miesiąc zając dziesiąc pierwszy ciekawszy żywszy łatwszy zdrowszy nowszy wrażliwszy',
  ),
);
const PAST_PARTICIPLE = /(?:[aiyąu]wszy|łszy)$/;

function isParticiple(word: string): boolean {
  if (word.endsWith('ąc')) return word.length > 4 && !NOT_PARTICIPLE.has(word);
  return PAST_PARTICIPLE.test(word) && !NOT_PARTICIPLE.has(word) && !/(?:kaw|liw)szy$/.test(word);
}

function participleLemma(word: string): string {
  if (word.endsWith('ując')) return `${word.slice(0, -4)}ować`;
  if (word.endsWith('ając')) return `${word.slice(0, -3)}ć`;
  const present = presentForm(`${word.slice(0, -2)}ą`) ?? presentForm(word.slice(0, -1));
  return present?.lemma ?? word;
}

const IMPERATIVE = /(?:j|ź|ń|dź|l|rz|ż|m)cie$/;

const PASSIVE =
  /(?:[ao]n[yaei]|eni|i?on[yae]|ęt[yae]|ęci|[iyu](?:t[yae]|ci)|rt[yae]|rci|ranni|ranne|ranna|ranny)$/;
/** "zostało rannych": after a numeral the participle stands in the genitive. */
const PASSIVE_GENITIVE = /(?:[ao]nych|ętych|[iyu]tych|rtych|rannych)$/;

/** Adjectives and nouns that look like participles, without their last letter. */
const ADJECTIVES = new Set(
  words(`pijan znan nieznan zadowolon niezadowolon zielon czerwon słon szalon zmęczon oddalon położon drewnian kochan
  święt bogat żonat obfit całkowit rozmait wybitn sąsiedn zarzut wizyt minut zeszyt szczyt zaszczyt bandyt orbit elit kredyt statut instytut`),
);

/** "niezmordowana", "nieznane": written together with "nie" a participle is an adjective; "niesiony" is none of these. */
const DENYING = /^nie(?!si)/;

/** True for the passive participle of a verb ("zatrzymany", "ranni", "zamknięte", "rannych"). */
export function isPassiveParticiple(word: string): boolean {
  if (word.length < 5 || ADJECTIVES.has(word.slice(0, -1)) || DENYING.test(word)) return false;
  return PASSIVE.test(word) || PASSIVE_GENITIVE.test(word);
}

/** The infinitive behind a passive participle, as far as its ending tells: "zatrzymany" zatrzymać. */
export function passiveLemma(word: string): string {
  if (word.startsWith('rann')) return 'ranić';
  const stem = word.replace(/(?:ymi|ych|[yaei])$/, '');
  const form = pastForm(`${stem}o`);
  return form?.impersonal ? form.lemma : word;
}

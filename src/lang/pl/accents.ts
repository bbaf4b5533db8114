import { folded } from '#lang/forms.ts';
import * as eventNouns from './data/event-nouns.ts';
import * as events from './data/events.ts';
import * as givenNames from './data/given-names.ts';
import * as notVerbs from './data/not-verbs.ts';
import * as nouns from './data/nouns.ts';
import * as quantities from './data/quantities.ts';
import * as speechVerbs from './data/speech-verbs.ts';
import * as verbClasses from './data/verb-classes.ts';
import * as verbs from './data/verbs.ts';
import { pastForm } from './verb-past.ts';
import { PREFIX_LIST, presentForms, words } from './verb-lexicon.ts';

/** The words in the tables of the pack: strings, lists, maps and their keys. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string')
    return words(value.toLowerCase()).filter((w) => /^\p{L}+$/u.test(w));
  if (value instanceof Map) return [...(value as Map<unknown, unknown>).keys()].flatMap(wordsIn);
  if (value instanceof Set || Array.isArray(value))
    return [...(value as Iterable<unknown>)].flatMap(wordsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

const TABLES = [
  ...[verbs, speechVerbs, verbClasses, events, eventNouns, nouns],
  ...[quantities, notVerbs, givenNames],
];

/** Words of times that the tables lack and the rules below would get wrong. */
const MORE = words(
  'miesiąc miesiące miesiąca miesiącu miesięcy tysiąc tysiące tysiąca tysięcy półrocze półrocza półroczu zając jąć cząć ciągnąć',
);

interface Lexicon {
  /** Word without its accents to the word. */
  readonly accented: ReadonlyMap<string, string>;
  /** The same of infinitives. */
  readonly infinitives: ReadonlyMap<string, string>;
  readonly all: ReadonlySet<string>;
}

/** Made when a first text without accents comes: most programs never see one. */
let lexicon: Lexicon | null = null;

function lexiconWith(ownWords: readonly string[]): Lexicon {
  if (lexicon) return lexicon;
  const all = new Set([...ownWords, ...MORE, ...TABLES.flatMap(wordsIn), ...presentForms()]);
  const accented = new Map<string, string>();
  const infinitives = new Map<string, string>();
  for (const word of all) {
    const plain = folded(word);
    if (plain !== word && !all.has(plain) && !accented.has(plain)) accented.set(plain, word);
    if (word.endsWith('ć') && !infinitives.has(plain)) infinitives.set(plain, word);
  }
  lexicon = { accented, infinitives, all };
  return lexicon;
}

/** The word of a table, or that behind a prefix of verbs: "wyciagnac" is "wy" and "ciągnąć". */
function listed(plain: string, table: ReadonlyMap<string, string>): string | undefined {
  const whole = table.get(plain);
  if (whole !== undefined) return whole;
  const prefix = PREFIX_LIST.find(
    (one) => plain.startsWith(one) && table.has(plain.slice(one.length)),
  );
  return prefix === undefined ? undefined : prefix + (table.get(plain.slice(prefix.length)) ?? '');
}

/** Past endings without accents, longest first, and with them. */
const PAST_ENDINGS: readonly (readonly [string, string])[] = words(
  'liśmy łyśmy liście łyście łoby łaby łyby liby łby łem łam łeś łaś ła ło ły li ł',
).map((ending) => [folded(ending), ending]);

/** "ogłosi" of "oglosi", "zginę" of "zgine": the stem of a verb that the tables have; null of another. */
function knownStem(stem: string, ending: string, { infinitives }: Lexicon): string | null {
  const regular = listed(`${stem}c`, infinitives);
  const nasal = stem.endsWith('e') ? listed(`${stem.slice(0, -1)}ac`, infinitives) : regular;
  if (nasal?.endsWith('ąć'))
    return nasal.slice(0, -2) + (/^ł(?:em|eś|by)?$/.test(ending) ? 'ą' : 'ę');
  if (regular !== undefined) return regular.slice(0, -1);
  const soft = stem.endsWith('a') ? listed(`${stem.slice(0, -1)}ec`, infinitives) : undefined;
  return soft === undefined ? null : `${soft.slice(0, -2)}a`;
}

/** Stems in a consonant, "niós" for "nios". */
const CONSONANT = new Map(
  verbs.CONSONANT_STEMS.split(/[|\n]/)
    // Of several the first one is the commonest.
    .toReversed()
    .flatMap((entry) => {
      const [stem = ''] = words(entry);
      return stem === folded(stem) ? [] : [[folded(stem), stem] as const];
    }),
);

/** "przyniosl" is "przyniósł", "pekla" is "pękła"; null where no such stem makes a past form. */
function consonantForm(stem: string, ending: string): string | null {
  const forms: string[] = [];
  for (let length = stem.length; length > 1; length -= 1) {
    const real = CONSONANT.get(stem.slice(-length));
    if (real !== undefined) forms.push(stem.slice(0, -length) + real + ending);
  }
  // "niósł", but "niosła".
  const all = ending === 'ł' ? [...forms, stem + ending] : [stem + ending, ...forms];
  return all.find((form) => pastForm(form) !== null) ?? null;
}

/** "-al" and "-la" end hardly any word but a past form; what else ends so is told here. */
const WITH_PLAIN_L = new Set(
  words(`szpital skandal medal festiwal lokal terminal serial metal rywal portal styl profil automobil konsul chwila skala fala sala
  gala hala mila kula koszula rola cela fali skale sale chwili moral april moskal wandal niemal nadal centrala
  detal sygnal kryminal feudal general admiral kardynal`),
);

/** Verbs in -nąć after a consonant, and those in -ąć: "wymknal", "wplynelo", "zaczeli", "objela". */
const NASALS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[^aeiouywj]n)al(?=(?:em|es|by)?$)/, 'ął'],
  [/(?<=n|cz|[^i]j)el(?=[aoy](?:m|s|by|smy)?$)/, 'ęł'],
  [/(?<=n|cz|[^i]j)eli(?=(?:by|smy|scie)?$)/, 'ęli'],
];

function past(word: string, known: Lexicon): string | null {
  const found = PAST_ENDINGS.find(([plain]) => word.endsWith(plain));
  if (!found || WITH_PLAIN_L.has(word)) return null;
  const [plain, ending] = found;
  const stem = word.slice(0, -plain.length);
  if (stem.length < 2) return null;
  const real = knownStem(stem, ending, known);
  if (real !== null) return real + ending;
  return replaced(word, NASALS) ?? consonantForm(stem, ending);
}

/** Endings that only verbs have: "-ują", "-ają", "-ując", participles of verbs in -ąć, infinitives; and "-ość". */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3}[ua]j)a$/u, 'ą'],
  [/(?<=\p{L}{3}[ua]j)ac$/u, 'ąc'],
  [/(?<=\p{L}{2}i)et(?=(?:[yaeo]|ych|ym|ymi|ego|emu)$)/u, 'ęt'],
  [/(?<=\p{L})sc$/u, 'ść'],
  [/(?<=\p{L}{2}e)zc$/u, 'źć'],
  [/(?<=\p{L}{4}[auy])c$/u, 'ć'],
];

function replaced(word: string, rules: readonly (readonly [RegExp, string])[]): string | null {
  const rule = rules.find(([pattern]) => pattern.test(word));
  return rule ? word.replace(rule[0], rule[1]) : null;
}

/** What stands before the month of May and not before "they have": "5 maja", "od maja". */
const BEFORE_MAY =
  /^(?:\d+|od|do|z|w|na|[^aeiou]*u|konca|polowy|polowie|poczatk\p{L}+|pierwszego|trzeciego)$/u;

/**
 * A Polish word (lower case) as it is written, of one that was typed without accents: as the tables have it, else
 * by the endings of verbs. What cannot be told stays as it is.
 *
 * @param before the word or mark before it: ", ze" is a conjunction, "ze" a preposition
 * @param ownWords words that the language is told by, and those of dates
 */
export function withAccents(word: string, before: string, ownWords: readonly string[]): string {
  if (word === 'ze') return before === ',' ? 'że' : word;
  if (word === 'sie') return /^\d+$/.test(before) ? word : 'się';
  if (word === 'maja') return BEFORE_MAY.test(before) ? word : 'mają';
  const known = lexiconWith(ownWords);
  if (known.all.has(word)) return word;
  return (
    listed(word, known.accented) ??
    past(word, known) ??
    listed(word, known.infinitives) ??
    replaced(word, ENDINGS) ??
    word
  );
}

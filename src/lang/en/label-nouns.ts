import type { PronounKind } from '#events/label-grammar.ts';
import { MEN, TITLES, WOMEN } from './data/given-names.ts';
import { OUTLETS } from './data/outlets.ts';
import { FIRM_WORDS, ORGANISATION_WORDS } from './data/nouns.ts';
import { NOUN_FORMS, type NounForm } from './sources/nouns.ts';
import { readForm } from './verb-forms.ts';
import { wordClass, words } from './words.ts';

const MALE_NAMES = new Set(words(MEN.toLowerCase()));
const FEMALE_NAMES = new Set(words(WOMEN.toLowerCase()));
const MALE_WORDS = new Set(
  words(`mr sir lord baron king prince man boy gentleman father dad husband son grandson stepson stepfather brother uncle grandfather nephew
  spokesman chairman congressman councilman policeman fisherman businessman salesman landlord widower actor`),
);
const FEMALE_WORDS = new Set(
  words(`mrs ms miss dame lady baroness queen princess woman girl mother mum mom wife daughter granddaughter stepdaughter stepmother sister aunt grandmother
  niece spokeswoman chairwoman congresswoman councilwoman policewoman businesswoman landlady widow actress waitress`),
);
/** These titles also stand before what is no name: "First National", "State Farm". */
const VAGUE_TITLES = new Set(words('state special first vice acting former chief presidential'));
const TITLE_WORDS = new Set(words(TITLES).filter((word) => !VAGUE_TITLES.has(word)));
/** People of whom news tells, though they are seldom anybody's source. */
const PEOPLE = new Set(
  words(`patient teenager toddler baby child infant pupil trader cyclist pedestrian motorist motorcyclist biker climber skier
  hiker walker runner jogger swimmer sailor soldier clerk cook chef barber baker midfielder goalkeeper keeper defender
  winger winner loser singer dancer gunman hitman burglar thief robber attacker killer stalker fugitive prisoner inmate
  convict passerby stranger bride groom guest host heir pensioner retiree builder roofer plumber electrician carpenter
  gardener cleaner carer teacher lifeguard guard bodyguard rider jockey umpire referee juror accountant bookkeeper`),
);
/** A name without an article after them is that of a place. */
export const PLACE_PREPOSITIONS = new Set(
  words('in at from near off to towards into outside around over across on along via through of'),
);
/** Names that end with them are of places. */
export const PLACE_WORDS = new Set(
  words(`street road avenue lane drive court square bridge river lake creek county city town village valley bay beach island
  islands airport station park hall house school college university hospital church stadium mountain mountains hill
  hills forest harbour harbor port canal sea ocean coast dam tower arena museum theatre theater centre center
  north south east west`),
);
const HUMAN_ENDING = /(?:[a-z]{3}(?:ist|ian|eer)|man|woman|-year-old)$/;
const NOT_HUMAN = new Set(words('list mist twist fist career deer beer volunteering'));
const SEVERAL = new Set(words('police people men women children residents'));
const ORGANISATIONS = new Set(words(`${ORGANISATION_WORDS} ${FIRM_WORDS}`));
const HUMAN_ROLES = new Set<NounForm['role']>(['person', 'staff']);
const OUTLET_NAMES = new Set(
  OUTLETS.split('\n').flatMap((line) => {
    const [name = '', , , others = ''] = line.split(' | ');
    return [name, ...others.split(';')].map((one) => one.trim().toLowerCase());
  }),
);
/** "some", "both": they own what is theirs. */
const PARTS = new Set(words('some many most others several all both few none'));
const ONE = new Set(words('a an this that each every another'));
const ARTICLES = new Set(words('a an the'));

function isDeterminer(word: string): boolean {
  return wordClass(word) === 'determiner';
}

/** A title or a given name: a person's name begins with it. */
export function opensName(word: string): boolean {
  return TITLE_WORDS.has(word) || isGivenName(word);
}

function isGivenName(word: string): boolean {
  return MALE_NAMES.has(word) || FEMALE_NAMES.has(word);
}

/** Whether "he", "she", "it" or "they" can stand for a noun phrase. */
export function fits(kind: PronounKind, phrase: readonly string[], name: string): boolean {
  const kept = phrase.slice(0, core(phrase));
  if (kept.every((word) => isEmpty(word))) return false;
  if (isOutlet(kept, name)) return false;
  if (isSeveral(kept) && !isFullName(kept, name)) return kind === 'they';
  if (kind === 'they') return false;
  const person = isHuman(kept, name) || isBareName(kept, name);
  if (kind === 'it') return !person;
  if (!person) return false;
  // Of "Ann Lee" the given name tells, not the surname.
  const telling = kept.find((word) => isMale(word) || isFemale(word));
  if (telling === undefined) return true;
  return kind === 'he' ? isMale(telling) : isFemale(telling);
}

const isMale = (word: string): boolean => MALE_NAMES.has(word) || MALE_WORDS.has(word);
const isFemale = (word: string): boolean => FEMALE_NAMES.has(word) || FEMALE_WORDS.has(word);

/** "Lars Mertens" is one all the same. */
function isFullName(kept: readonly string[], name: string): boolean {
  if (kept.includes('and') || kept[0] === 'the' || kept.length < 2) return false;
  return isCapital(lastWord(name)) && kept.some((word) => isGivenName(word));
}

/** A firm's name alone looks like a person's surname; "its" tells that it is none. */
export function owns(kind: PronounKind, phrase: readonly string[], name: string): boolean {
  if (kind === 'they' && phrase.length === 1 && PARTS.has(phrase[0] ?? '')) return true;
  if (kind !== 'it') return fits(kind, phrase, name);
  const kept = phrase.slice(0, core(phrase));
  const [first = ''] = kept;
  const bare = isCapital(name) && wordClass(first) === null && !isHuman(kept, name);
  return (bare && !isSeveral(kept)) || fits(kind, phrase, name);
}

/** Words that stand for nothing by themselves. */
function isEmpty(word: string): boolean {
  return EMPTY.has(wordClass(word) ?? '') || !/\p{L}/u.test(word);
}

const EMPTY = new Set<string>(
  words('subject object pronoun adverb conjunction relative to number determiner not'),
);

/** A name that may be a person's: no firm, no dateline in capitals, no letter. */
function isBareName(kept: readonly string[], name: string): boolean {
  if (!isCapital(name) || isDeterminer(kept[0] ?? '') || name.length < 2) return false;
  if (name === name.toUpperCase() || /[()_$£€\d]/.test(name)) return false;
  if (kept.length === 1) return true;
  // "Upjohn Co." with its full stop.
  const last = kept.findLast((word) => word !== '.') ?? '';
  // "Ten Past Twelve" is a title.
  if (kept.some((word) => wordClass(word) !== null)) return false;
  return !endsThing(last);
}

/** The last word of the name of a place, a firm or a ship. */
function endsThing(word: string): boolean {
  return (
    PLACE_WORDS.has(word) || isInstitution(word) || ORGANISATIONS.has(word) || /^\d+$/.test(word)
  );
}

function isInstitution(word: string): boolean {
  return NOUN_FORMS.get(word)?.role === 'institution';
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** "schoolchildren", "townspeople", "firemen": people without an s. */
const isPeople = (word: string): boolean => PEOPLE_ENDING.test(word) && !NOT_PEOPLE.has(word);

const PEOPLE_ENDING = /(?:children|people|women|[a-z]{3}men)$/;
const NOT_PEOPLE = new Set(words('specimen regimen abdomen'));

/** Whether a phrase, in lower case, names several. */
export function isSeveral(kept: readonly string[]): boolean {
  const last = kept.at(-1) ?? '';
  if (last === 'they') return true;
  if (kept.includes('and') || SEVERAL.has(last) || isPeople(last)) return true;
  if (ONE.has(kept[0] ?? '') || isGivenName(kept[0] ?? '')) return false;
  return NOUN_FORMS.get(last)?.number === 'pl' || /[^s']s$/.test(last);
}

/** "Ann Lee", "the judge", "coach Dale Day", "Mr Day". */
export function isHuman(phrase: readonly string[], name: string): boolean {
  const kept = phrase.slice(0, core(phrase));
  const last = kept.at(-1) ?? '';
  if (isOutlet(kept, name)) return false;
  if (isPersonNoun(last)) return true;
  if (NOUN_FORMS.has(last) && (!isCapital(lastWord(name)) || isInstitution(last))) return false;
  const written = name.split(' ');
  // "the MV Santa Lucia", "the Ruth Hale Trust": a name with an article is that of a thing.
  if (kept[0] === 'the' && written.length > 1 && written.slice(1).every(isCapital)) return false;
  return (
    kept.some((word) => isGivenName(word) && !written.includes(word)) ||
    written.some((word, at) => {
      const lower = word.toLowerCase();
      return isCapital(written[at + 1] ?? '') && (TITLE_WORDS.has(lower) || isPersonNoun(lower));
    })
  );
}

/** "the Guardian", "the BBC": a paper that is told something is nobody whom the text goes on about. */
function isOutlet(kept: readonly string[], name: string): boolean {
  const [first] = kept;
  const called = (first === 'the' ? kept.slice(1) : kept).join(' ');
  return isCapital(lastWord(name)) && OUTLET_NAMES.has(called);
}

function isPersonNoun(word: string): boolean {
  // "landed a wild one": what was told before.
  if (word === 'one') return false;
  const noun = NOUN_FORMS.get(word);
  if (noun) return HUMAN_ROLES.has(noun.role);
  if (PEOPLE.has(word) || MALE_WORDS.has(word) || FEMALE_WORDS.has(word) || isPeople(word))
    return true;
  return HUMAN_ENDING.test(word) && !NOT_HUMAN.has(word);
}

/** Words up to a preposition, a participle or an adverb behind the noun: "a probe bound for", "the ship ablaze". */
export function core(phrase: readonly string[]): number {
  const end = phrase.findIndex((_, at) => at > 0 && endsCore(phrase, at));
  const last = phrase.slice(0, end < 0 ? phrase.length : end);
  const kept = last.slice(0, last.findLastIndex((word) => !isAdverbial(word)) + 1);
  const form = readForm(kept.at(-1) ?? '');
  const behind =
    (kept.length > 2 || isSeveral(kept.slice(0, -1))) &&
    form !== null &&
    form.participle &&
    !form.base &&
    !form.noun;
  return behind ? kept.length - 1 : kept.length;
}

/** What is not counted: one of them stands without an article. */
const MASS = new Set(
  words(`rain snow hail ice fog smoke wind lightning thunder fire water mud heat cold power electricity gas oil petrol fuel
  cholera measles flu malaria dengue ebola work play trade traffic help aid food debris damage evidence news advice money
  cash profit revenue turnout support tension unrest violence crime life death time light darkness silence school court
  government parliament congress management staff production output growth inflation`),
);

/** A noun of the language, not a name: "Rain" at the beginning of a sentence. */
export function isCommon(word: string): boolean {
  return (
    MASS.has(word) ||
    isPersonNoun(word) ||
    NOUN_FORMS.has(word) ||
    /(?:ing|tion|sion|ness|ment|ity|s)$/.test(word)
  );
}

/** "control", "thick fog": no article, number, owner or capital before a noun. */
export function isBare(phrase: string): boolean {
  const [first = ''] = phrase.split(' ');
  return wordClass(first) === null && !/\p{Lu}|\d|['’]s/u.test(phrase);
}

/** "the baker downstairs", "Moss herself". */
const isAdverbial = (word: string): boolean =>
  wordClass(word) === 'adverb' ||
  /^(?:(?:down|up)(?:stairs|stream)|nearby|next|[a-z]+sel(?:f|ves))$/.test(word);

/** A preposition, a mark, or "carrying" before what is carried: "a coach carrying 96 pupils". */
function endsCore(phrase: readonly string[], at: number): boolean {
  const [before = '', word = '', next = ''] = phrase.slice(at - 1, at + 2);
  if (word === ',') return !/^\d+$/.test(before) || !/^\d{3}$/.test(next);
  if (wordClass(word) === 'preposition' || word === '(') return true;
  const owned = isDeterminer(next) || next === 'her';
  return /[a-z]{3}ing$/.test(word) && (owned || /^\d/.test(next));
}

/** "a ship" told before is "the ship"; of "96 people" some are "14 of the 96 people". */
export function definite(name: string, counted: boolean): string {
  const [first = '', ...rest] = name.split(' ');
  const lower = first.toLowerCase();
  if (ARTICLES.has(lower)) return ['the', ...rest].join(' ');
  if (counted && /^\d/.test(first)) return `the ${name}`;
  if (counted && wordClass(lower) === 'number') return ['the', lower, ...rest].join(' ');
  const small = isDeterminer(lower) || wordClass(lower) === 'number';
  return small ? [lower, ...rest].join(' ') : name;
}

/** "Danish", "Chinese", "French": adjectives with a capital of their own. */
const NATION = /(?:ish|ese|[nk]ian|can|ench|tch|reek|wiss|aeli|aqi)$/;

/** "Residents" as "residents", "Environment minister Lars Lee" as "environment minister …". */
export function small(name: string): string | null {
  const [first = '', second = ''] = name.split(' ');
  const lower = first.toLowerCase();
  if (isDeterminer(lower) || wordClass(lower) === 'number') return lower + name.slice(first.length);
  if (NATION.test(lower) || isCapital(second)) return name;
  if (second === '' && !isSeveral([lower])) return null;
  return lower + name.slice(first.length);
}

/** "the crew's", "Alice Moss's", "residents'". */
export function genitive(name: string, plural = false): string {
  const last = lastWord(name);
  const noun = NOUN_FORMS.get(last.toLowerCase());
  const several = /[^s]s$/.test(last) && (plural || !isCapital(last) || noun?.number === 'pl');
  return several ? `${name}'` : `${name}'s`;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

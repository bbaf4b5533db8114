import type { EventGrammar } from '#events/grammar.ts';
import { definite, genitive, isHuman, PLACE_WORDS } from './label-nouns.ts';
import { words } from './words.ts';

const OTHERS = new Set(words('we us our ours ourselves'));
const FORMS = new Map([
  ['am', 'is'],
  ['have', 'has'],
  ['do', 'does'],
]);
const SAME = new Set(words('was will had would could should did must can may might'));
const HIS = { he: 'his', she: 'her' };
const HIM = { he: 'him', she: 'her' };

/** "I lost my shop" as it is told of Ann Lee, a woman; null where the words don't tell how. */
function reportedOf(
  line: string,
  name: string,
  gender: 'he' | 'she' | null,
  present: boolean,
): string | null {
  const told: string[] = [];
  let before = '';
  let called = false;
  for (const written of line.split(' ')) {
    const word = written
      .toLowerCase()
      .replace('’', "'")
      .replace(/[,;.!?]+$/, '');
    if (OTHERS.has(word) || (before === 'i' && isUnknown(word, present))) return null;
    const first = FIRST.get(word);
    const said = first?.(called ? null : name, gender);
    if (said === null) return null;
    called ||= first !== undefined;
    told.push(said === undefined ? finite(written, before) : said + written.slice(word.length));
    before = word;
  }
  return called ? told.join(' ') : null;
}

/** "have" right behind "I" as "has". */
const finite = (word: string, before: string): string =>
  (before === 'i' ? FORMS.get(word.toLowerCase()) : undefined) ?? word;

/** Whether nothing tells how a verb behind "I" goes with a name. */
const isUnknown = (word: string, present: boolean): boolean =>
  present && !FORMS.has(word) && !SAME.has(word);

type Gender = 'he' | 'she' | null;

const subject = (name: string | null, gender: Gender): string | null => name ?? gender;
const followed =
  (verb: string) =>
  (name: string | null, gender: Gender): string | null => {
    const who = name ?? gender;
    return who && `${who} ${verb}`;
  };

/** Words of the first person with what stands for them: the name at first, then a pronoun. */
const FIRST = new Map<string, (name: string | null, gender: Gender) => string | null>([
  ['i', subject],
  ['me', (name, gender) => name ?? (gender && HIM[gender])],
  ['my', (name, gender) => (name === null ? gender && HIS[gender] : genitive(name))],
  ["i'm", followed('is')],
  ["i've", followed('has')],
  ["i'll", followed('will')],
  ["i'd", () => null],
  ['myself', () => null],
]);

const SITES = new Set(
  words(`village town city region district province border coast shore camp gym gymnasium shelter prison jail court courthouse
  hotel shop supermarket pier wharf barn plant factory mill mine site house home flat building office library clinic farm
  depot garage warehouse base embassy consulate square market zoo pool reservoir lake venue ground pitch`),
);
const THERE = new Set(words('in at on near off outside inside beside above below behind'));
const TOWARDS = new Set(words('to into from towards toward'));

/** "a school gym", "Canada": a place rather than people or a time. */
function isPlace(phrase: readonly string[], name: string): boolean {
  const last = phrase.at(-1) ?? '';
  if (PLACE_WORDS.has(last) || SITES.has(last)) return true;
  return /^(?:the )?\p{Lu}/u.test(name) && !isHuman(phrase, name) && phrase.length < 4;
}

/** "outside Leeds station" stays; "to a gym" is "at the gym", "to Canada" "in Canada". */
function placed(preposition: string, name: string): string | null {
  const where = definite(name, true);
  if (THERE.has(preposition)) return `${preposition} ${where}`;
  if (!TOWARDS.has(preposition)) return null;
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return `${PLACE_WORDS.has(last) || SITES.has(last) ? 'at' : 'in'} ${where}`;
}

const SPEAKING = new Set(words('mine you your yours yourself yourselves'));
/** "we've", "you'll". */
const SHORT = /^(?:we|you)'(?:ve|ll|re|d)$/;

/** How English tells of others what they say of themselves, and where something is. */
export const ENGLISH_REPORTS: Pick<
  EventGrammar['label'],
  'reportedOf' | 'quotation' | 'isPlace' | 'placed' | 'pluralForms' | 'standsFor'
> = {
  reportedOf,
  quotation: {
    isOfSpeech: (word) =>
      SPEAKING.has(word) || FIRST.has(word) || OTHERS.has(word) || SHORT.test(word),
    marks: ['“', '”', '‘', '’'],
  },
  isPlace,
  placed,
  pluralForms: new Set(['have', 'are', 'were']),
  standsFor: 'do',
};

import { isCapitalised, type Cursor } from '#timex/pattern.ts';

/** Third person and impersonal forms of verbs ("doszło", "odwołano", "obowiązuje"). */
export const VERB_ENDING = /(?:ł|ła|ło|li|ły|ano|ono|ęto|uje|ują)$/;

/** Whether a capital at this token only opens its sentence, or speech inside it. */
export function opensSentence({ tokens }: Cursor, at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  if (before.kind !== 'mark') return false;
  return /[.!?:–—]/.test(before.norm) || at === 1;
}

/** Whether the token is written as a name: a capital that does not only open the sentence. */
function isNamed(cursor: Cursor, at: number): boolean {
  return isCapitalised(cursor, at) && !opensSentence(cursor, at);
}

/** Small words that no noun phrase goes on with, and those that may open one. */
const LINKS = new Set(
  `w we na po przed od do z ze za przy przez o u pod nad podczas mimo wskutek wobec według dla bez i a oraz
  lub albo czy ale że gdy nie się już jest był była było były będzie są to ten ta te tego tej tym tą tę
  tych tymi jego jej ich swój swoja swoje swoim swoją nasz nasza nasze kolejny kolejna kolejne też także
  tylko jak niż około mocno bardzo`
    .trim()
    .split(/\s+/),
);

const isLink = (norm: string) => LINKS.has(norm) || VERB_ENDING.test(norm);

/** The ending of an adjective, soft and hard stems alike. */
const endingOf = (norm: string) =>
  /(?:ego|emu|[yi]ch|[yi]mi|[yi]m|ej|[yiaeą])$/.exec(norm)?.[0].replace('i', 'y') ?? '';

/** Whether two adjectives have one ending, as those of one noun have ("silne nocne opady"). */
const agree = (one: string, other: string) =>
  endingOf(one) !== '' && endingOf(one) === endingOf(other) && !SOFT_NOUN.test(one);

/** Plurals of soft nouns, whose stems no adjective has ("ferie", "noce", "mecze"). */
const SOFT_NOUN = /(?:[^kg]i|c|cz|rz|ż|l|j|dz)e$/;

/** Verbs that no noun looks like; "upały" and "mgła" are nouns. */
const CLEAR_VERB = /(?:ano|ono|ęto|uje|ują|ł|ło)$/;

/** Endings of the nouns that an adjective with this ending can stand behind ("klubu nocnego"). */
const NOUN_ENDINGS: Readonly<Record<string, RegExp>> = {
  ego: /[auo]$/,
  emu: /[iu]$/,
  ym: /(?:em|[ieu]|om)$/,
  ych: /(?:ów|ach|[^aąeęou])$/,
  ymi: /mi$/,
  ej: /[yie]$/,
  ą: /[ęą]$/,
  y: /[^aąeęouy]$/,
  a: /[^eęouy]$/,
  e: /[eyia]$/,
};

const followsNoun = (noun: string, own: string) =>
  NOUN_ENDINGS[endingOf(own)]?.test(noun) !== false;

/** Whether a noun that the adjective describes follows, perhaps after another adjective and a comma. */
function describes(cursor: Cursor, from: number, next: number): boolean {
  const { tokens } = cursor;
  const own = tokens[from]?.norm ?? '';
  const after = tokens[next];
  if (after?.kind === 'word')
    return !isCapitalised(cursor, next) && !LINKS.has(after.norm) && !CLEAR_VERB.test(after.norm);
  const second = tokens[next + 1];
  return after?.norm === ',' && second?.kind === 'word' && agree(own, second.norm);
}

const isHyphened = ({ tokens }: Cursor, at: number) =>
  tokens[at]?.spaceBefore === false && /^[-‑–]$/.test(tokens[at - 1]?.norm ?? '');

/**
 * Whether an adjective stands before its noun. There it tells which one ("nocny pożar" burnt that
 * night); after the noun it tells the kind ("klub nocny", "opony zimowe", "powstanie styczniowe").
 */
export function isQualifying(cursor: Cursor, from: number, next: number): boolean {
  if (isNamed(cursor, from) || !describes(cursor, from, next)) return false;
  const before = cursor.tokens[from - 1];
  // "58-letni" is an age.
  if (before?.kind === 'number' || isHyphened(cursor, from)) return false;
  if (before?.kind !== 'word' || isLink(before.norm)) return true;
  const own = cursor.tokens[from]?.norm ?? '';
  return agree(before.norm, own) || !followsNoun(before.norm, own);
}

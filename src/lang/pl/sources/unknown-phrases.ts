import { concordOfNominative, nounBase } from './base-form.ts';
import { baseName, isAcronym } from './base-names.ts';
import { nameSpan } from './outlet-phrases.ts';
import { nameWordBase, readPerson } from './person-phrases.ts';
import { isVerb } from './noun-phrases.ts';
import { titleBase } from './press-titles.ts';
import { OPENERS, PREPOSITIONS, wordSet } from './words.ts';
import { reading, sourcePhrase } from '#sources/reading.ts';
import type {
  Agreement,
  Case,
  Range,
  SourceKind,
  SourcePhrase,
  SourceReading,
  Words,
} from '#sources/types.ts';
import { isCapital, isQuoteMark, isWord, norm, phraseText, surface } from '#sources/words.ts';

export function readUnknown(
  words: Words,
  phrase: Range,
  head: number,
  governed: Case,
): SourcePhrase | null {
  if (isCapital(words, head) && opensWithPeople(words, phrase, head, governed)) {
    const name = phraseText(words, phrase, (at) => (at === head ? norm(words, at) : null));
    const agreement: Agreement = { number: 'pl', gender: 'mp' };
    return sourcePhrase(phrase, [reading(phrase, name, 'person', { agreement })]);
  }
  if (isCapital(words, head) || isQuoteMark(words, head))
    return readUnknownName(words, phrase, head, governed);
  const word = norm(words, head);
  if (word.length < 3) return null;
  const { base, concord } =
    governed === 'nom' ? { base: word, concord: concordOfNominative(word) } : nounBase(word);
  if (governed === 'gen' && concord !== 'mp' && !PERSONAL.test(word)) return null;
  const name = baseName(words, phrase, head, base, concord, governed);
  const agreement: Agreement = concord === 'mp' ? { number: 'pl', gender: 'mp' } : {};
  return sourcePhrase(phrase, [reading(phrase, name, 'group', { agreement })]);
}

/** "Neonatolodzy alarmują": many people whom only the sentence's beginning gives a capital. */
function opensWithPeople(words: Words, phrase: Range, head: number, governed: Case): boolean {
  const opens = head === 0 || !isWord(words, head - 1);
  if (governed !== 'nom' || !opens || head !== phrase.first || isCapital(words, head + 1))
    return false;
  return /(?:dzy|[^aeiouy]cy|ści|rzy|ciele|anie)$/.test(norm(words, head));
}

/** "Do Komendy Miejskiej zgłosił się": what opens a sentence with a capital, and no noun phrase. */
function opensOtherwise(words: Words, head: number): boolean {
  const word = norm(words, head);
  if (head > 0 && isWord(words, head - 1)) return false;
  return PREPOSITIONS.has(word) || OPENERS.has(word) || isVerb(words, head);
}

/** Genitives by which people are known ("szewca"), against "według planu", "według przepisu". */
const PERSONAL =
  /(?:ca|[iy]ka|tora|era|arza|nta|[iy]sty|ciela|oga|torki|cielki|lożki|[iy]stki|niczki)$/;

/** A capitalised name no table has: a surname, a firm, a title in quotation marks. */
function readUnknownName(
  words: Words,
  phrase: Range,
  head: number,
  governed: Case,
): SourcePhrase | null {
  const person = governed === 'nom' ? personBehindRole(words, head, phrase.last) : null;
  if (person) return sourcePhrase(phrase, [person]);
  const span = nameSpan(words, head, phrase.last);
  if (span === null || opensOtherwise(words, head)) return null;
  if (isQuoteMark(words, head)) return sourcePhrase(phrase, [quotedName(words, span, governed)]);
  const surnames = span.last - span.first <= 2 && !isAcronym(surface(words, head));
  const undeclined = span.last - span.first === 2 && isUndeclined(words, span.last - 1, governed);
  const asWritten = governed === 'nom' || !surnames || undeclined;
  const name = phraseText(words, { ...phrase, last: span.last }, (at) =>
    asWritten ? null : nameWordBase(words, at, governed, 'm'),
  );
  const surname = surnames && !GOVERNMENTS.has(norm(words, head));
  const kind = kindOfName(words, span, surname || !surnames);
  const agreement = numberOf(words, span);
  return sourcePhrase(phrase, [reading(span, name, kind, { person: surname, agreement })]);
}

/** An outlet by what stands between quotation marks, in its base form where it has a noun that papers' titles have. */
function quotedName(words: Words, span: Range, governed: Case): SourceReading {
  const title = governed === 'nom' ? null : titleBase(words, span);
  const name = title ?? phraseText(words, span, (at) => (isQuoteMark(words, at) ? '' : null));
  return reading(span, name, 'outlet', { agreement: numberOf(words, span) });
}

/** "Polskie Linie Regionalne" is a plural, "Radio Kieleckie" none: an adjective in -e leaves it open. */
const numberOf = (words: Words, { first, last }: Range): Agreement =>
  last - first > 1 && /[knw]i?e$/.test(norm(words, last - 1)) ? {} : { number: 'sg' };

/** How many words an unknown role may have before its bearer's name. */
const ROLE_REACH = 4;

/** "Białoruska opozycjonistka Anna Lis": an adjective opens the sentence, a full name ends the phrase. */
function personBehindRole(words: Words, head: number, last: number): SourceReading | null {
  const opens = head === 0 || !isWord(words, head - 1);
  if (!opens || !/[yia]$/.test(norm(words, head)) || isCapital(words, head + 1)) return null;
  for (let at = head + 1; at < Math.min(last, head + ROLE_REACH); at += 1) {
    if (!isCapital(words, at)) continue;
    const name = readPerson(words, { first: at, last }, 'nom', null);
    return name?.name.includes(' ') === true ? name : null;
  }
  return null;
}

/** "zdaniem Amnesty International": where the last word has no ending, none has. */
function isUndeclined(words: Words, at: number, governed: Case): boolean {
  return nameWordBase(words, at, governed, 'm') === surface(words, at);
}

/** Two capitals of which the second is what only people are called. */
function kindOfName(words: Words, { first, last }: Range, speaksForItself: boolean): SourceKind {
  if (!speaksForItself) return 'official';
  return last - first === 2 && SURNAME.test(norm(words, last - 1)) ? 'person' : 'group';
}

const SURNAME = /(?:[sc]|dz)k[ia]$|wicz$|czyk$|[iae]k$|uk$|[eo]wa$|enko$|[eo][wv]$/;

/** Capitals that speak for their governments. */
const GOVERNMENTS = wordSet(
  `moskwa kijów waszyngton pekin bruksela berlin paryż londyn teheran ankara warszawa mińsk budapeszt
  praga wilno seul tokio rzym madryt kreml pentagon biały
  rosja ukraina izrael iran irak syria turcja polska niemcy francja hiszpania włochy węgry słowacja czechy
  litwa łotwa estonia białoruś gruzja mołdawia rumunia serbia kosowo chiny tajwan japonia indie pakistan
  egipt katar arabia kanada meksyk brazylia wenezuela kuba szwecja finlandia norwegia dania holandia`,
);

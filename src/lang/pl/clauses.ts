import { tokenAt } from '#text/lists.ts';
import { normAt } from '#clauses/norm.ts';
import type { ClauseGrammar, ClauseKind, Opener } from '#clauses/types.ts';
import type { Token } from '#text/types.ts';
import { ACTS_OF_SPEECH, COMMAND_VERBS } from './data/events.ts';
import { SPEECH_VERBS, TIMETABLED_VERBS } from './data/verb-classes.ts';
import { isDone, isToCome } from './to-come.ts';
import { readVerbs } from './verb-groups.ts';
import { words } from './verb-lexicon.ts';

type Kind = ClauseKind | 'coordinate';

const RELATIVE = new Set(
  words(`który która które którego której któremu którą którym którzy których którymi jaki jaka jakie jakiego jakiej
  jakiemu jaką jakim jacy jakich jakimi czyj czyja czyje`),
);
const PREPOSITIONS = new Set(
  words(`w we na do z ze od po o u za przed przez pod nad przy dla bez między wśród podczas dzięki wobec według ku
  poza obok koło mimo wskutek wzdłuż zza spod znad spośród według wg zdaniem`),
);

/** Openers of one word. */
const SINGLE = new Map<string, Kind>([
  ...kindOf('content', 'że iż jakoby'),
  ...kindOf('purpose', 'żeby żebym żebyś żebyśmy żebyście aby abym abyś abyśmy abyście ażeby'),
  ...kindOf('time', 'gdy kiedy zanim odkąd dopóki ilekroć'),
  ...kindOf('condition', 'jeśli jeżeli gdyby gdybym gdybyś gdybyśmy gdybyście'),
  ...kindOf('reason', 'bo ponieważ gdyż'),
  ...kindOf('concession', 'choć chociaż choćby'),
  ...kindOf('coordinate', 'i oraz a ale lecz albo lub ani'),
]);
/** These open a clause only at the start of a sentence or after a mark: "dwa czy trzy", "co roku". */
const AFTER_MARK = new Map<string, Kind>([
  ...kindOf('purpose', 'by bym byś byśmy byście'),
  ...kindOf('relative', 'co kto kogo komu kim czego czym gdzie skąd dokąd'),
  ...kindOf('content', 'czy ile dlaczego czemu'),
  ...kindOf('comment', 'jak'),
  ...kindOf('coordinate', 'więc zatem toteż dlatego natomiast tymczasem'),
]);
/** Words after "co" and "jak" with which they are adverbs: "co roku", "co najmniej", "jak dotąd". */
const ADVERBIAL = new Set(
  words(`najmniej najwyżej prawda roku rok miesiąc tydzień dzień dziennie godzinę noc wieczór rano chwilę kilka dwa trzy
  drugi drugą trzeci piąty najwyraźniej dotąd dotychczas zawsze zwykle najszybciej najwięcej tylko`),
);
/** Openers of several words; "," stands for the comma that may be among them. */
const PHRASES: readonly (readonly [readonly string[], Kind])[] = [
  ...phrases('time', [
    [
      'po tym , gdy',
      'po tym , jak',
      'po tym , kiedy',
      'przed tym , jak',
      'podczas gdy',
      'w czasie gdy',
    ],
    ['w chwili gdy', 'w momencie gdy', 'od chwili gdy', 'odkąd tylko', 'jak tylko', 'dopiero gdy'],
  ]),
  ...phrases('content', [['w jaki sposób', 'z jakiego powodu', 'w jakim celu']]),
  ...phrases('reason', [['dlatego że', 'jako że', 'zwłaszcza że', 'tym bardziej że']]),
  ...phrases('concession', [['mimo że', 'pomimo że', 'mimo iż', 'choć by']]),
  ...phrases('condition', [['chyba że', 'o ile', 'na wypadek gdyby', 'pod warunkiem że']]),
  ...phrases('coordinate', [
    ['a także', 'jak również', 'a następnie', 'a potem', 'a później', 'i wtedy'],
  ]),
];
const BY_FIRST = new Map<string, (typeof PHRASES)[number][]>();
for (const phrase of PHRASES) {
  const first = phrase[0][0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), phrase]);
}

function kindOf(kind: Kind, table: string): (readonly [string, Kind])[] {
  return words(table).map((word) => [word, kind] as const);
}

function phrases(
  kind: Kind,
  rows: readonly (readonly string[])[],
): (readonly [readonly string[], Kind])[] {
  return rows.flat().map((row) => [words(row), kind] as const);
}

function openerAt(tokens: readonly Token[], at: number): Opener | null {
  const word = normAt(tokens, at);
  const phrase = BY_FIRST.get(word)?.find(([parts]) =>
    parts.every((part, index) => normAt(tokens, at + index) === part),
  );
  if (phrase) return opener(phrase[1], at + phrase[0].length);
  const single = SINGLE.get(word);
  if (single) return opener(single, at + 1);
  return afterMark(tokens, at, word);
}

function afterMark(tokens: readonly Token[], at: number, word: string): Opener | null {
  const before = tokenAt(tokens, at - 1);
  if (before && before.kind !== 'mark') return null;
  const next = normAt(tokens, at + 1);
  if (PREPOSITIONS.has(word) && RELATIVE.has(next)) return opener('relative', at + 2);
  if (before && RELATIVE.has(word)) return opener('relative', at + 1);
  const kind = AFTER_MARK.get(word);
  if (!kind || ADVERBIAL.has(next) || (kind === 'coordinate' && !before)) return null;
  return opener(kind, at + 1, kind === 'comment');
}

function opener(kind: Kind, last: number, weak = false): Opener {
  return { kind, last, weak };
}

const SPEECH = new Set([...words(SPEECH_VERBS), ...words(ACTS_OF_SPEECH), ...words(COMMAND_VERBS)]);

const TIMETABLED = new Set(words(TIMETABLED_VERBS));
/** What ties a day to a noun on the way from the verb ("wraca po wypadku w sobotę"). */
const NOUN_TIES = new Set(words('po od z ze przed podczas'));

/**
 * The present for the future (praesens pro futuro): beside a time it tells what is settled to come
 * ("Jutro wyjeżdżam").
 */
function isTimetabled(lemma: string, between: readonly string[] | null): boolean {
  return TIMETABLED.has(lemma) && !between?.some((norm) => NOUN_TIES.has(norm));
}

/** How Polish builds clauses: verbs by their endings, subordinate clauses between commas. */
export const polishClauses: ClauseGrammar = {
  readVerbs,
  openerAt,
  isSpeech: (lemma) => SPEECH.has(lemma),
  tellsWhom: () => false,
  subjectStart: (_tokens, at) => at,
  fenced: true,
  isTimetabled,
  isToCome,
  isDone,
};

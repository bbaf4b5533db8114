import { normAt } from '#clauses/norm.ts';
import type { EventGrammar } from '#events/grammar.ts';
import type { TokenRange } from '#events/label-grammar.ts';
import type { Token } from '#text/types.ts';
import { NUMBERS } from './data/quantities.ts';
import { isPassiveParticiple, passiveLemma } from './verb-forms.ts';
import { words } from './verb-lexicon.ts';

/** "zostały dwa lata": the number counts it; "mecz zaplanowany na piątek": the participle needs it. */
function holdsTime(tokens: readonly Token[], { start, verb }: TokenRange): boolean {
  const at = start - 1;
  const before = normAt(tokens, at);
  if (at >= verb.first && at <= verb.last) return false;
  return NUMBERS.has(before) || needsTime(before);
}

/** A participle in the nominative; in another case ("datowaną na") it must be of a verb that sets a time. */
function needsTime(word: string): boolean {
  if (/[yaei]$/.test(word)) return isPassiveParticiple(word);
  const nominative = word.replace(/(?:ą|ej)$/, 'a').replace(/(?:ego|emu|ym)$/, 'y');
  return isPassiveParticiple(nominative) && SCHEDULES.has(passiveLemma(nominative));
}

const SCHEDULES = new Set(
  words(`zaplanować planować wyznaczyć wyznaczać przełożyć przekładać przesunąć odłożyć odroczyć
    spodziewać przewidzieć przewidywać datować`),
);

/** Phrases that point at what was told before and that a label does without. */
const BACKWARD: readonly (readonly string[])[] = [
  ...['w ten sposób', 'w taki sposób', 'w związku z tym', 'w tym celu', 'z tego powodu'],
  ...['z jego powodu', 'z jej powodu', 'z ich powodu', 'dzięki temu', 'przez to', 'mimo to'],
  ...['pomimo to', 'wskutek tego', 'w wyniku tego', 'przy tym', 'wraz z tym', 'za to'],
].map(words);

/** Endings of a noun that such a last word would stand before: "za to przestępstwo". */
const BEFORE_NOUN: Readonly<Record<string, RegExp>> = {
  to: /[oeęm]$/,
  temu: /(?:u|owi)$/,
  tym: /(?:[mu]|ie)$/,
  tego: /[ao]$/,
};

const EXPLAINING = new Set(words('że iż aby żeby by jak'));

const DURING = new Set(words('podczas czasie trakcie'));

/** "w czasie tego szturmu": of the storm. */
const pointsAtEvent = (tokens: readonly Token[], at: number): boolean =>
  /^te(?:go|j)$/.test(normAt(tokens, at)) && DURING.has(normAt(tokens, at - 1));

function pointsBack(tokens: readonly Token[], at: number): number {
  const first = normAt(tokens, at);
  if (pointsAtEvent(tokens, at)) return 1;
  const phrase = BACKWARD.find(
    (line) => line[0] === first && line.every((word, i) => normAt(tokens, at + i) === word),
  );
  if (!phrase) return 0;
  const end = at + phrase.length;
  // "dzięki temu, że": the clause behind it tells what it means.
  if (EXPLAINING.has(normAt(tokens, normAt(tokens, end) === ',' ? end + 1 : end))) return 0;
  const next = tokens[end];
  const agrees = BEFORE_NOUN[phrase.at(-1) ?? '']?.test(next?.norm ?? '');
  return next?.kind === 'word' && agrees ? 0 : phrase.length;
}

/** How Polish labels part with their times. */
export const POLISH_TIMES: Pick<
  EventGrammar['label'],
  | 'holdsTime'
  | 'standsAlone'
  | 'schedules'
  | 'extends'
  | 'spends'
  | 'closes'
  | 'periods'
  | 'pointers'
  | 'pointsBack'
  | 'ends'
  | 'timeUnits'
  | 'countsFrom'
  | 'wholes'
> = {
  holdsTime,
  standsAlone: () => false,
  schedules: SCHEDULES,
  extends: new Set(words('trwać potrwać obowiązywać ciągnąć przeciągnąć')),
  spends: new Set(words('spędzić spędzać przespać przesiedzieć')),
  closes: new Set(
    words(
      'zamknąć zamykać zakończyć kończyć skończyć zacząć zaczynać rozpocząć rozpoczynać otworzyć',
    ),
  ),
  periods: new Set(words('kwartał półrocze rok sezon miesiąc tydzień weekend semestr dzień')),
  pointers: new Set(words('tego tej tamtego tamtej')),
  pointsBack,
  ends: new Set(words('do od')),
  timeUnits: new Set(
    words(`sekund sekundy sekundę minut minuty minutę godzin godziny godzinę dni dzień tygodni tygodnie tydzień
    miesięcy miesiące miesiąc lat lata rok`),
  ),
  countsFrom: new Set(words('przed po')),
  wholes: new Set(words('cały całego całemu całym cała całą całej całe')),
};

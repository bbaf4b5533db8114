import { normAt } from '#clauses/norm.ts';
import type { EventGrammar } from '#events/grammar.ts';
import type { TokenRange } from '#events/label-grammar.ts';
import type { Token } from '#text/types.ts';
import { NUMBERS } from './data/quantities.ts';
import { isPassiveParticiple } from './verb-forms.ts';
import { words } from './verb-lexicon.ts';

/** "zostały dwa lata": the number counts it; "mecz zaplanowany na piątek": the participle needs it. */
function holdsTime(tokens: readonly Token[], { start, verb }: TokenRange): boolean {
  const at = start - 1;
  const before = normAt(tokens, at);
  if (at >= verb.first && at <= verb.last) return false;
  return NUMBERS.has(before) || (isPassiveParticiple(before) && /[yaei]$/.test(before));
}

/** How Polish labels part with their times. */
export const POLISH_TIMES: Pick<
  EventGrammar['label'],
  | 'holdsTime'
  | 'standsAlone'
  | 'schedules'
  | 'extends'
  | 'spends'
  | 'ends'
  | 'timeUnits'
  | 'countsFrom'
  | 'wholes'
> = {
  holdsTime,
  standsAlone: () => false,
  schedules: new Set(
    words(`zaplanować planować wyznaczyć wyznaczać przełożyć przekładać przesunąć odłożyć odroczyć
    spodziewać przewidzieć przewidywać datować`),
  ),
  extends: new Set(words('trwać potrwać obowiązywać ciągnąć przeciągnąć')),
  spends: new Set(words('spędzić spędzać przespać przesiedzieć')),
  ends: new Set(words('do od')),
  timeUnits: new Set(
    words(`sekund sekundy sekundę minut minuty minutę godzin godziny godzinę dni dzień tygodni tygodnie tydzień
    miesięcy miesiące miesiąc lat lata rok`),
  ),
  countsFrom: new Set(words('przed po')),
  wholes: new Set(words('cały całego całemu całym cała całą całej całe')),
};

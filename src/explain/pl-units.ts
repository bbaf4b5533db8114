import type { Granularity } from '#time/types.ts';
import { plural } from './dates.ts';

interface Noun {
  /** Nominative with "ten sam / ta sama / to samo". */
  readonly same: string;
  readonly next: string;
  readonly before: string;
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

const noun = (
  same: string,
  next: string,
  before: string,
  one: string,
  few: string,
  many: string,
): Noun => ({
  same,
  next,
  before,
  one,
  few,
  many,
});

export const UNITS: Readonly<Record<Granularity, Noun>> = {
  second: noun(
    'ta sama sekunda',
    'następna sekunda',
    'poprzednia sekunda',
    'sekundę',
    'sekundy',
    'sekund',
  ),
  minute: noun(
    'ta sama minuta',
    'następna minuta',
    'poprzednia minuta',
    'minutę',
    'minuty',
    'minut',
  ),
  hour: noun(
    'ta sama godzina',
    'następna godzina',
    'poprzednia godzina',
    'godzinę',
    'godziny',
    'godzin',
  ),
  dayPart: noun(
    'ta sama pora',
    'następna pora',
    'poprzednia pora',
    'porę dnia',
    'pory dnia',
    'pór dnia',
  ),
  day: noun('ten sam dzień', 'następny dzień', 'poprzedni dzień', 'dzień', 'dni', 'dni'),
  weekend: noun(
    'ten weekend',
    'następny weekend',
    'poprzedni weekend',
    'weekend',
    'weekendy',
    'weekendów',
  ),
  week: noun(
    'ten sam tydzień',
    'następny tydzień',
    'poprzedni tydzień',
    'tydzień',
    'tygodnie',
    'tygodni',
  ),
  month: noun(
    'ten sam miesiąc',
    'następny miesiąc',
    'poprzedni miesiąc',
    'miesiąc',
    'miesiące',
    'miesięcy',
  ),
  season: noun(
    'ta sama pora roku',
    'następna pora roku',
    'poprzednia pora roku',
    'porę roku',
    'pory roku',
    'pór roku',
  ),
  quarter: noun(
    'ten sam kwartał',
    'następny kwartał',
    'poprzedni kwartał',
    'kwartał',
    'kwartały',
    'kwartałów',
  ),
  halfYear: noun(
    'to samo półrocze',
    'następne półrocze',
    'poprzednie półrocze',
    'półrocze',
    'półrocza',
    'półroczy',
  ),
  year: noun('ten sam rok', 'następny rok', 'poprzedni rok', 'rok', 'lata', 'lat'),
  decade: noun(
    'ta sama dekada',
    'następna dekada',
    'poprzednia dekada',
    'dekadę',
    'dekady',
    'dekad',
  ),
  century: noun(
    'to samo stulecie',
    'następne stulecie',
    'poprzednie stulecie',
    'stulecie',
    'stulecia',
    'stuleci',
  ),
};

/** "3 dni", "godzinę", "1,5 roku": in the accusative, which measures. */
export function counted(n: number, unit: Granularity): string {
  const { one, few, many } = UNITS[unit];
  if (!Number.isInteger(n)) return `${String(n).replace('.', ',')} ${few}`;
  return n === 1 ? one : `${n} ${plural('pl', n, { one, few, many, other: few })}`;
}

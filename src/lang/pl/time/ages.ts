import type { Cursor } from '#timex/pattern.ts';

/** "ma 58 lat", "w wieku 12 lat", "lat 40": ages are no times. */
const AGE_BEFORE =
  /^(wieku|ma|mam|miał|miała|mieli|miały|mają|mieć|mając|mający|mająca|skończył|skończyła|skończyło|skończy|ukończy|kończy|ukończył|ukończyła|ukończone|ukończeniu|powyżej|poniżej|lat|liczy|liczący|liczył)$/;
/** "mieli więcej niż 18 lat" */
const COMPARING = /^(więcej|mniej|niż|około|ponad|prawie|niespełna|już|dopiero|zaledwie|od)$/;

/** The word before a number, or before both numbers of "6-7 lat", "12 i 13 lat". */
function before({ tokens }: Cursor, from: number): number {
  let at = from - 1;
  const joined = /^(-|–|do|i|lub)$/.test(tokens[at]?.norm ?? '');
  if (joined && tokens[at - 1]?.kind === 'number') at -= 2;
  for (let steps = 0; steps < 2 && COMPARING.test(tokens[at]?.norm ?? ''); steps += 1) at -= 1;
  return at;
}

/** "dzieci od 6 do 12 lat" */
const PEOPLE = /^(dzie[cw]|młodzie|osob|osób|uczn|chłop|dziewcz|kobiet|mężczyzn|nastolat|pacjen)/;
/** Nobody is older. */
export const OLDEST = 130;

/** "(32 lata)", "(12 i 13 lat)": years in brackets behind a person are an age. */
export function isAge(cursor: Cursor, from: number, next: number): boolean {
  const { tokens } = cursor;
  const at = before(cursor, from);
  const norm = tokens[at]?.norm ?? '';
  if (norm === '(') return /^[),;]$/.test(tokens[next]?.norm ?? '');
  const ranges = tokens[at + 1]?.norm === 'od' && PEOPLE.test(norm);
  return AGE_BEFORE.test(norm) || ranges;
}

/** "Wnuczka ma pięć miesięcy": how old somebody is, where nothing tells what the months are for. */
export function isAgeOfBaby({ tokens }: Cursor, from: number, next: number): boolean {
  const after = tokens[next];
  const ends = !after || after.kind === 'mark' || after.norm === 'i';
  return (
    ends && /^(?:ma|mają|miał[aoy]?|mieli|skończył[aoy]?|liczy)$/.test(tokens[from - 1]?.norm ?? '')
  );
}

import { expect, test } from 'vitest';
import type { QuantityDraft } from '#events/types.ts';
import { tell } from '../kit/events.ts';

const drawn = ({ kind, min, max, unit, of }: QuantityDraft) =>
  [kind, max === min ? min : `${min}–${max ?? ''}`, unit ?? of].join(' ').trim();

const quantitiesIn = (text: string) =>
  tell(text, { created: '2024-05-16' }).events.flatMap(({ quantities }) => quantities.map(drawn));

test.each<[text: string, quantities: readonly string[]]>([
  // exact
  ['The blast on Monday killed 18 people.', ['killed 18 people']],
  ['We wtorek zginęło 18 osób.', ['killed 18 osób']],
  ['Rannych zostało we wtorek 748 policjantów.', ['injured 748 policjantów']],
  ['Fourteen people were taken to hospital on Monday.', ['hospitalised 14 people']],
  ['W środę do szpitala trafiło 14 osób.', ['hospitalised 14 osób']],
  // bounds
  ['At least 18 people were killed on Monday.', ['killed 18– people']],
  ['W poniedziałek zginęło co najmniej 18 osób.', ['killed 18– osób']],
  ['Up to 40 people were injured on Monday.', ['injured 0–40 people']],
  ['About 120 passengers were evacuated on Monday.', ['evacuated 108–132 passengers']],
  ['W poniedziałek ewakuowano około 120 osób.', ['evacuated 108–132 osób']],
  // ranges
  ['Police arrested 10 to 15 people on Monday.', ['detained 10–15 people']],
  ['Between 10 and 15 people were arrested on Monday.', ['detained 10–15 people']],
  ['W poniedziałek zatrzymano od 10 do 15 osób.', ['detained 10–15 osób']],
  ['W poniedziałek zatrzymano 10–15 osób.', ['detained 10–15 osób']],
  // vague numbers
  ['Dozens of people were injured on Monday.', ['injured 24–']],
  ['W środę rannych zostało kilkudziesięciu policjantów.', ['injured 20–99 policjantów']],
  ['W środę zatrzymano kilkanaście osób.', ['detained 11–19 osób']],
  // measures
  ['Prices rose 8% on Monday.', ['percentage 8 %']],
  ['The thieves took £40,000 on Monday.', ['money 40000 £']],
  ['W środę skradziono 46 tys. zł.', ['money 46000 zł']],
  ['The fire burned 300 hectares on Monday.', ['area 300 hectares']],
  ['An earthquake of magnitude 6.1 struck the coast on Monday.', ['magnitude 6.1']],
  // a word after the comma belongs to another number
  [
    'About 120 people were evacuated on Monday, most of them pupils of two schools.',
    ['evacuated 108–132 people', 'count 2 schools'],
  ],
  // no amounts
  ['Rovers beat Athletic 3-1 on Monday.', []],
  ['The lorry overturned on Route 44 on Monday.', []],
])('%s', (text, quantities) => {
  expect(quantitiesIn(text)).toEqual(quantities);
});
